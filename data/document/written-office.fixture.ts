import { docxOf, odtOf, p, r } from './office/office.fixture.ts';

/** Small made-up documents in the writings that are read, each with much of what its writing has. */
export interface Written {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const cell = (words: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${p(words)}</w:tc>`;
export const WORD: Written = {
  name: 'actes.docx',
  bytes: docxOf(
    [
      p('Journée des rives', style('Titre')),
      p('Thème 1', style('Titre1')),
      p('Compter', style('Num')),
      p(' '),
      `<w:p>${r('Une ')}${r('crue', '<w:i/>')}${r(' et une ')}${r('digue', '<w:b/>')}${r('secret', '<w:vanish/>')}<w:hyperlink r:id="link">${r(' le site')}</w:hyperlink><w:r><w:tab/><w:br/></w:r>${r('suite')}</w:p>`,
      p('Anne Roux', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
      p(''),
      `<w:tbl><w:tr>${cell('Horaire')}${cell('Titre')}${cell('Intervenant')}</w:tr><w:tr>${cell('9h')}${cell('Ouvrir', '<w:vMerge w:val="restart"/>')}${cell('Anne Roux')}</w:tr><w:tr>${cell('10h')}${cell('', '<w:vMerge/>')}${cell('Paul Petit')}</w:tr></w:tbl>`,
      `<w:tbl><w:tr>${cell('a', '<w:gridSpan w:val="2"/>')}${cell('b')}</w:tr><w:tr>${cell('c')}${cell('d')}${cell('e')}</w:tr></w:tbl>`,
      `<w:p><w:r><w:br w:type="page"/></w:r>${r('Page deux')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      `<w:p><w:del>${r('vieux')}</w:del><w:ins>${r('neuf')}</w:ins></w:p>`,
    ].join(''),
    {
      styles: `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Num"><w:name w:val="heading 2"/><w:basedOn w:val="Titre1"/><w:rPr><w:caps/></w:rPr><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Atelier %1 :"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      footnotes: `<w:footnote w:id="2">${p('La note.')}</w:footnote>`,
    },
  ),
};

export const WRITER: Written = {
  name: 'actes.odt',
  bytes: odtOf(
    [
      '<text:h text:outline-level="1">Journée des rives</text:h>',
      '<text:p text:style-name="T">Une <text:span text:style-name="I">crue</text:span> et<text:s text:c="3"/>une <text:span text:style-name="B">digue</text:span><text:tab/>suite<text:line-break/>fin</text:p>',
      '<text:list><text:list-item><text:p>Anne Roux</text:p><text:list><text:list-item><text:p>Paul Petit</text:p></text:list-item></text:list></text:list-item></text:list>',
      '<text:h text:outline-level="3">Détail</text:h><text:p/><text:p/><text:p>Voir <text:a xlink:href="https://exemple.fr">le site</text:a><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>La note.</text:p></text:note-body></text:note>.</text:p>',
      '<table:table><table:table-row><table:table-cell><text:p>Horaire</text:p></table:table-cell><table:table-cell><text:p>Titre</text:p></table:table-cell><table:table-cell><text:p>Intervenant</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>9h</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>Ouvrir</text:p></table:table-cell></table:table-row></table:table>',
      '<text:soft-page-break/><text:section><text:p>Page <office:annotation><text:p>non</text:p></office:annotation>deux</text:p></text:section>',
    ].join(''),
    {
      automatic:
        '<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
    },
  ),
};

const RTF_HEAD = String.raw`\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset2 Symbol;}{\f2\fcharset204 Cyr;}{\f3\fcharset77 Geneva;}{\f4\fcharset128 Gothic;}}{\stylesheet{\s0 Normal;}{\s1\sbasedon0\outlinelevel0 heading 1;}{\s2\sbasedon1 Mon titre;}{\s3 Title;}{\s4 Subtitle;}{\*\cs5\additive Strong;}}{\info{\title Rien}}`;
const cells = (edges: readonly number[], words: readonly string[], more = '') =>
  `\\trowd${more}${edges.map(edge => `\\cellx${edge}`).join('')}${words.map(word => `\\pard\\intbl ${word}\\cell`).join(' ')}\\row `;

export const RICH: Written = {
  name: 'actes.rtf',
  bytes: Uint8Array.from(
    [
      `{\\rtf1${RTF_HEAD}`,
      String.raw`{\header En-t\'eate}\pard\s3 Journ\'e9e des rives\par\pard\s4 Compter la crue\par`,
      String.raw`\pard\s1 Th\'e8me 1\par\pard\s2{\listtext Atelier 5\tab}La mobilit\'e9\par`,
      String.raw`\pard\plain Une {\i crue} et une {\b digue}, {\b\i un pont}{\v secret}\b0 , l\rquote eau \endash\~\u8220?cit\'e9\u8221? \emdash fin\line \'e0 la ligne\tab suite.\par`,
      String.raw`\pard{\f2 \'cc\'e8\'f0} {\f3 \'8et\'8e} {\f4 \'93\'fa\'96\'7b} \u55357?\u56832? \u-3913?\par`,
      String.raw`\pard\ilvl0{\listtext\f1 \'b7\tab}Anne ROUX, maire\par\pard\ilvl1{\listtext\f1 \'b7\tab}Paul PETIT\par\pard{\pntext 2.\tab}Jean\par`,
      String.raw`\pard Voir {\field{\*\fldinst HYPERLINK "https://exemple.fr/"}{\fldrslt le site}}{\footnote\pard\plain{\super\chftn} La note.}{\super\chftn} et {\deleted vieux}{\revised neuf}.\par\par\par`,
      cells([1000, 2000, 3000], ['Horaire', 'Titre', 'Intervenant'], '\\trhdr'),
      cells([1000, 2000, 3000], ['9h', "Ouvrir\\par la s\\'e9ance", 'Anne ROUX']),
      cells([2000, 3000], ['10h', 'Paul PETIT']),
      String.raw`\pard ${cells([1000, 2000], ['a', 'b'])}${cells([1000, 2000], ['c', 'd'])}`,
      String.raw`\pard\page Page deux{\pict\wmetafile8 0102ff}\par\pard\outlinelevel2 D\'e9tail\par\pard Fin.\par}`,
    ].join(''),
    letter => letter.charCodeAt(0),
  ),
};
