/** Groups whose words are no part of the text, besides all that are starred and not known. */
export const APART: ReadonlySet<string> = new Set(
  'colortbl info pict objdata objclass objname header headerl headerr headerf footer footerl footerr footerf annotation atnid atnauthor atndate atnref bkmkstart bkmkend xe tc rxe txe listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore filetbl private ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nonshppict shprslt sp background template docvar userprops xmlnstbl blipuid nonesttables pnseclvl pgptbl datafield formfield panose falt fontemb fontfile keywords upr'.split(
    ' ',
  ),
);

/** Starred groups, and others, that only hold what is read as if it stood alone. */
export const CLEAR: ReadonlySet<string> = new Set(
  'shp shpgrp shpinst do object result field nesttableprops ud'.split(' '),
);

/** Words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '-',
  '-': '',
  ':': '',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '|': '',
};

/** The typeface's code page where none is named, by the word behind `\rtf1`. */
export const SETS: Readonly<Record<string, 'windows-1252' | 'macintosh' | 'ibm850'>> = {
  ansi: 'windows-1252',
  mac: 'macintosh',
  pc: 'ibm850',
  pca: 'ibm850',
};
