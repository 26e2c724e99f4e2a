/**
 * The same document as another hand would have typed it: other signs of hours, dashes, items and quotes, other line breaks, no markup, other
 * people. Who speaks where stays the same, so what is read of it should too.
 */
import { EMPHASIS, ITEM, isPlainMarkdown, namesIn, otherPeople, pasted, STRONG } from './dresses-whole.mjs';

const HEADING = /^ {0,3}#{1,6} +(.*?)(?: #+)?\s*$/u;
const HOUR = /\b([01]?\d|2[0-3]) ?[hH:] ?([0-5]\d)\b(?![:\d])/gu;
const ROUND_HOUR = /\b([01]?\d|2[0-3]) ?[hH](?![\p{L}\d])/gu;
const FENCE = /^ {0,3}(?:```|~~~|---\s*$)/u;
/** Where mails and old printers break a line, in characters. */
const NARROW = 72;

/** A change of each line that front matter and code keep out of. */
function inProse(change) {
  return text => {
    let fenced = false;
    return text
      .split('\n')
      .map((line, at) => {
        const isFence = FENCE.test(line) && (at === 0 || fenced || !line.startsWith('---'));
        if (isFence) fenced = !fenced;
        return isFence || fenced ? line : change(line);
      })
      .join('\n');
  };
}

function twoDigits(number) {
  return String(number).padStart(2, '0');
}

/** A line of prose as a mail breaks it; what goes on stands under the words of its item. */
function broken(line) {
  if (line.length <= NARROW || HEADING.test(line) || /^\s*\||<|\]\(|\[\[/u.test(line)) return line;
  const [ahead] = /^\s*/u.exec(line);
  const indent = line.search(ITEM) === 0 ? `${ahead}  ` : ahead;
  const lines = [ahead];
  for (const word of line.trimStart().split(' ')) {
    const last = lines.at(-1);
    if (last.trim() === '') lines[lines.length - 1] = last + word;
    else if (last.length + word.length + 1 > NARROW) lines.push(indent + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

/** The text with the family names of its people written otherwise. */
function withFamilies(change) {
  return (text, annotation) => {
    let out = text;
    for (const name of new Set(namesIn(annotation))) {
      const [given, ...family] = name.split(' ');
      const isTitle = given.length < 3 || given.endsWith('.') || given === 'Mme';
      if (family.length > 0 && !isTitle) out = out.replaceAll(name, `${given} ${change(family.join(' '))}`);
    }
    return out;
  };
}

function inSmallLetters(family) {
  if (family !== family.toUpperCase()) return family;
  return family.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase());
}

const typed = (name, wear) => ({
  name,
  wear: (text, annotation) => ({ text: wear(text, annotation), annotation }),
});
const plain = (name, wear = text => text) => ({
  ...typed(name, text => (isPlainMarkdown(text) ? wear(pasted(text)) : text)),
  extension: '.txt',
});

/** Each dress: its name, what a text and its annotation are in it, and the extension that the file has then, if another. */
export const DRESSES = [
  typed(
    'hours as 9 h 30',
    inProse(line => line.replace(HOUR, '$1 h $2').replace(ROUND_HOUR, '$1 h')),
  ),
  typed(
    'hours as 09:30',
    inProse(line =>
      line
        .replace(HOUR, (_, hour, minute) => `${twoDigits(hour)}:${minute}`)
        .replace(ROUND_HOUR, (_, hour) => `${twoDigits(hour)}:00`),
    ),
  ),
  typed(
    'long dashes',
    inProse(line => line.replace(/(?<=\S) [-–] (?=\S)/gu, ' — ')),
  ),
  typed(
    'typed dashes',
    inProse(line => line.replace(/[–—]/gu, '-')),
  ),
  typed(
    'items with a bullet',
    inProse(line => line.replace(ITEM, '$1• ')),
  ),
  typed(
    'items without a sign',
    inProse(line => line.replace(ITEM, '')),
  ),
  typed(
    'straight quotes',
    inProse(line => line.replace(/« ?| ?»|[“”]/gu, '"').replace(/’/gu, "'")),
  ),
  typed(
    'no emphasis',
    inProse(line => line.replace(STRONG, '$2').replace(EMPHASIS, '$2')),
  ),
  typed(
    'headings in bold',
    inProse(line => line.replace(HEADING, (_, title) => `**${title.replaceAll('**', '')}**`)),
  ),
  typed(
    'headings as lines',
    inProse(line => line.replace(HEADING, '$1')),
  ),
  typed(
    'headings in capitals',
    inProse(line => (HEADING.test(line) && !/[([<]/u.test(line) ? line.toUpperCase() : line)),
  ),
  typed(
    'family names in capitals',
    withFamilies(family => family.toUpperCase()),
  ),
  typed('family names in small letters', withFamilies(inSmallLetters)),
  typed('lines broken at 72', inProse(broken)),
  plain('plain text'),
  plain('plain text, no blank lines', text => text.replace(/\n\s*\n+/gu, '\n')),
  plain('plain text, a blank line after each', text => text.replace(/(?<=\S)[ \t]*\n(?=\S)/gu, '\n\n')),
  { name: 'other people', wear: otherPeople },
];
