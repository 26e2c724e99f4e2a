/** A way to write the same text otherwise that says nothing else; null where it does not apply to a text of this ending. */
export interface Otherwise {
  readonly id: string;
  readonly write: (text: string, ending: string) => string | null;
}

/** What is no running words: tags, addresses, targets of links. */
const KEPT = /(<[^>]*>|https?:\/\/\S+|\]\([^)\n]*\)|[\w.+-]+@[\w.-]+)/u;
const HEAD = /^---\n[\s\S]*?\n---\n/u;

/** The words of a text changed, its tags and addresses left as they are. */
function inWords(change: (words: string) => string): Otherwise['write'] {
  return text =>
    text
      .split(KEPT)
      .map((piece, at) => (at % 2 === 1 ? piece : change(piece)))
      .join('');
}

/** Each line of a text changed but those of its head; pages and data have no lines of their own. */
function inLines(
  change: (line: string) => string,
  endings: readonly string[] = ['md', 'txt'],
): Otherwise['write'] {
  return (text, ending) => {
    if (!endings.includes(ending)) return null;
    const head = HEAD.exec(text)?.[0] ?? '';
    return head + text.slice(head.length).split('\n').map(change).join('\n');
  };
}

const CLOCK = /(?<![\p{L}\d.:])(\d{1,2})h(\d{2})(?![\d\p{L}:])/gu;
const bullets = (mark: string) => inLines(line => line.replace(/^(\s*)[-*•▪] (?=\S)/u, `$1${mark} `));

/** Titles of Markdown underlined; a number and a stop would open a list. */
function underlined(text: string, ending: string): string | null {
  if (ending !== 'md') return null;
  return text.replace(
    /(^|\n\n)(#{1,2}) +(?!\d+[.)])([^\n]+)\n/gu,
    (_, before: string, marks: string, title: string) =>
      `${before}${title.trim()}\n${(marks === '#' ? '=' : '-').repeat(Math.max(3, title.length))}\n`,
  );
}

const MENU = '<nav><a href="/">Accueil</a> <a href="/contact">Contact</a></nav>\n';

/** Each must give the same people in the same sessions: how somebody types is no part of what a programme says. */
export const OTHERWISE: readonly Otherwise[] = [
  { id: 'lines that end as Windows ends them', write: text => text.replaceAll('\n', '\r\n') },
  { id: 'a byte order mark', write: text => `\ufeff${text}` },
  { id: 'blanks at the ends of lines', write: inLines(line => (line.trim() === '' ? line : `${line} `)) },
  { id: 'accents behind their letters', write: text => text.normalize('NFD') },
  { id: 'straight apostrophes', write: inWords(words => words.replaceAll('’', "'")) },
  { id: 'curly apostrophes', write: inWords(words => words.replace(/(\p{L})'(\p{L})/gu, '$1’$2')) },
  {
    id: 'spaces that do not break before signs',
    write: inWords(words => words.replace(/ ([:;!?»])/gu, '\u00a0$1')),
  },
  { id: 'narrow spaces before signs', write: inWords(words => words.replace(/ ([:;!?»])/gu, '\u202f$1')) },
  {
    id: 'spaces that do not break in names',
    write: inWords(words => words.replace(/(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}-]+)/gu, '$1\u00a0$2')),
  },
  { id: 'soft hyphens', write: inWords(words => words.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{5})/gu, '\u00ad')) },
  { id: 'ligatures', write: inWords(words => words.replaceAll('fi', 'ﬁ')) },
  { id: 'bullets *', write: bullets('*') },
  { id: 'bullets -', write: bullets('-') },
  { id: 'bullets •', write: bullets('•') },
  { id: '9 h 30', write: inWords(words => words.replace(CLOCK, '$1 h $2')) },
  { id: '9H30', write: inWords(words => words.replace(CLOCK, '$1H$2')) },
  { id: '9:30', write: inWords(words => words.replace(CLOCK, '$1:$2')) },
  {
    id: 'a dash between hours',
    write: inWords(words => words.replace(/(\d{2}|\dh) ?[-–—] ?(?=\d{1,2}[h:])/gu, '$1 – ')),
  },
  { id: 'titles underlined', write: underlined },
  {
    id: 'titles closed',
    write: inLines(line => line.replace(/^(#{1,6}) +(.*[^#\s])\s*$/u, '$1 $2 $1'), ['md']),
  },
  { id: 'blank lines doubled', write: inLines(line => (line === '' ? '\n' : line)) },
  {
    id: 'a menu above',
    write: (text, ending) => (ending === 'html' ? text.replace('<body>\n', `<body>\n${MENU}`) : null),
  },
];
