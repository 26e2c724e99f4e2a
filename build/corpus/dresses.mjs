/**
 * The same document as another hand would have typed it: other signs of hours, dashes, items and quotes, other line breaks, no markup. Who
 * speaks where stays the same, so what is read of it should too.
 */
const HEADING = /^ {0,3}#{1,6} /u;
const ITEM = /^(\s*)[-*+] (?=\S)/u;
const HOUR = /\b([01]?\d|2[0-3]) ?(?:[hH:]) ?([0-5]\d)\b(?![:\d])/gu;
const ROUND_HOUR = /\b([01]?\d|2[0-3]) ?[hH](?![\p{L}\d])/gu;
/** Where mails and old printers break a line, in characters. */
const NARROW = 72;
const FENCE = /^ {0,3}(?:```|~~~|---\s*$)/u;

const lined = change => text => text.split('\n').map(change).join('\n');
/** A change of lines that front matter and code keep out of. */
const inProse = change => text => {
  let fence = false;
  return text
    .split('\n')
    .map((line, at, all) => {
      if (FENCE.test(line) && (at === 0 || fence || !/^---/u.test(line))) {
        fence = !fence;
        return line;
      }
      return fence ? line : change(line, at, all);
    })
    .join('\n');
};
const two = minutes => String(minutes).padStart(2, '0');

/** Each way of dress by its name: a function of the text and of all names that are annotated in it. */
export const DRESSES = {
  'hours as 9 h 30': inProse(line => line.replace(HOUR, '$1 h $2').replace(ROUND_HOUR, '$1 h')),
  'hours as 09:30': inProse(line =>
    line
      .replace(HOUR, (_, hour, minute) => `${two(hour)}:${minute}`)
      .replace(ROUND_HOUR, (_, hour) => `${two(hour)}:00`),
  ),
  'hours as 9h30': inProse(line =>
    line.replace(HOUR, (_, hour, minute) => `${Number(hour)}h${minute === '00' ? '' : minute}`),
  ),
  'typed dashes': inProse(line => line.replace(/[–—]/gu, '-')),
  'set dashes': inProse(line => line.replace(/(?<=\S) - (?=\S)/gu, ' – ')),
  'long dashes': inProse(line => line.replace(/(?<=\S) [-–] (?=\S)/gu, ' — ')),
  'items with a bullet': inProse(line => line.replace(ITEM, '$1• ')),
  'items with a dash': inProse(line => line.replace(ITEM, '$1– ')),
  'items without a sign': inProse(line => line.replace(ITEM, '')),
  'straight quotes': inProse(line => line.replace(/« ?| ?»|[“”]/gu, '"').replace(/[’]/gu, "'")),
  'French quotes': inProse(line =>
    line.replace(/["“]([^"“”«»]+)["”]/gu, '« $1 »').replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  ),
  'hard spaces': inProse(line => line.replace(/(?<=\S) (?=[:;?!»])|(?<=«) /gu, '\u00A0')),
  'plain text': plain,
  'plain text without blank lines': (text, annotation) => tight(plain(text, annotation)),
  'plain text, a blank line after each': (text, annotation) => loose(plain(text, annotation)),
  'no emphasis': inProse(line =>
    line
      .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
      .replace(/(?<![\p{L}\d*_])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\p{L}\d*_])/gu, '$2'),
  ),
  'headings in bold': inProse(line =>
    line.replace(/^ {0,3}#{1,6} +(.*?)(?: #+)?\s*$/u, (_, title) => `**${title.replace(/\*\*/gu, '')}**`),
  ),
  'headings as lines': inProse(line => line.replace(/^ {0,3}#{1,6} +(.*?)(?: #+)?\s*$/u, '$1')),
  'headings in capitals': inProse(line =>
    HEADING.test(line) && !/[([<]/u.test(line) ? line.toUpperCase() : line,
  ),
  'headings one level down': inProse(line => line.replace(/^( {0,3})(#{1,5} )/u, '$1#$2')),
  'family names in capitals': capitalFamilies,
  'no capitals in family names': lowerFamilies,
  'lines broken': inProse(broken),
  'set in by two': inProse(line =>
    line.trim() === '' || HEADING.test(line) || ITEM.test(line) || /^\s|^[|>]|^\d+[.)]/u.test(line)
      ? line
      : `  ${line}`,
  ),
  'Windows line ends': text => text.replace(/\r?\n/gu, '\r\n'),
  'no accents on capitals': lined(line =>
    line.replace(/[ÀÂÉÈÊËÎÏÔÖÙÛÜÇ]/gu, letter => letter.normalize('NFD')[0]),
  ),
};

/** Those that a plain text wears, whatever the name of the file was. */
export const AS_TEXT = new Set(Object.keys(DRESSES).filter(name => name.startsWith('plain text')));

/** Markdown as a page shows it and as it is pasted: no marks, addresses or front matter. Text with tables or tags stays as it is. */
function plain(text, _annotation) {
  if (
    /^\s*\|.*\|/mu.test(text) ||
    /<[a-z][^>]*>/iu.test(text) ||
    /^(?:```|~~~)/mu.test(text) ||
    /^(?:---|\+\+\+)\s*\n/u.test(text)
  )
    return text;
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/^ {0,3}#{1,6} +(.*?)(?: #+)?\s*$/gmu, '$1')
    .replace(/^(?:={3,}|-{3,}|\*{3,}|_{3,})\s*$/gmu, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\d*_])([*_])(?=[^\s*_])([^*_\n]+?)(?<=\S)\1(?![\p{L}\d*_])/gu, '$2')
    .replace(/^(\s*)[-*+] (?=\S)/gmu, '$1• ')
    .replace(/^ {0,3}> ?/gmu, '')
    .replace(/\\(?=[-*_.()[\]#+!>])/gu, '');
}

function tight(text) {
  return text.replace(/\n\s*\n+/gu, '\n');
}

function loose(text) {
  return text.replace(/(?<=\S)[ \t]*\n(?=\S)/gu, '\n\n');
}
function names(annotation) {
  return annotation.sessions.flatMap(({ people }) =>
    people.flatMap(({ name, also = [] }) => [name, ...also]),
  );
}

function renamed(text, annotation, change) {
  let out = text;
  for (const name of new Set(names(annotation))) {
    const [given, ...family] = name.split(' ');
    if (family.length === 0 || given.length < 3 || /^(?:M|Mme|Dr|Pr|Me)\.?$/u.test(given)) continue;
    out = out.replaceAll(name, `${given} ${change(family.join(' '))}`);
  }
  return out;
}

function capitalFamilies(text, annotation) {
  return renamed(text, annotation, family => family.toUpperCase());
}

function lowerFamilies(text, annotation) {
  return renamed(text, annotation, family =>
    family === family.toUpperCase()
      ? family.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, letter => letter.toUpperCase())
      : family,
  );
}

/** A line of prose as a mail breaks it: the rest goes on below, indented under an item. */
function broken(line) {
  if (line.length <= NARROW || HEADING.test(line) || /^\s*\||<|\]\(|\[\[/u.test(line)) return line;
  const [ahead] = /^\s*/u.exec(line);
  const indent = ITEM.test(line) ? `${ahead}  ` : ahead;
  const lines = [ahead];
  for (const word of line.trimStart().split(' ')) {
    const last = lines[lines.length - 1];
    if (last.trim() === '') lines[lines.length - 1] = last + word;
    else if (last.length + word.length + 1 > NARROW) lines.push(indent + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
