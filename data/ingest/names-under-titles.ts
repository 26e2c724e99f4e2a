import type { Line } from '../document/lines.ts';
import { isCommonWord } from '../text/common-words.ts';
import { key } from '../text/normalise.ts';
import type { Candidate, Found } from './layouts/layout.ts';
import { peopleFilling } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { KNOWN } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { isBreak } from './programme.ts';
import { isTitleSetApart, opensTitle } from './talk-title.ts';

/** So many titles with a name right below each show a habit. */
const LEAST_PAIRS = 5;
/** Of the pairs of a title and a name, so many stand in a block of their own, where they do. */
const LEAST_IN_BLOCK = 0.8;
/** Of the lines that may be names there, so many are known for names. */
const LEAST_KNOWN = 0.5;
/** A talk has a longer title than "Pause" or "Session 2". */
const LEAST_WORDS_OF_TITLE = 4;
const MOST_WORDS_OF_PEOPLE = 12;
/** Words that stand alone on more lines than that are a label: "Parallel Session". */
const MOST_TIMES = 2;
/** A line that is read by itself needs no habit. */
const SURE = 0.7;
const SCORE = 0.85;
/** What pages call a thing and nobody: "Hands-on Lab", "Main Hall". */
const THINGS =
  /(?<!\p{L})(?:abstracts?|break|closing|coffee|conference|dinner|discussions?|groups?|hall|keynotes?|labs?|lecture|lunch|opening|panels?|plenary|posters?|q&a|reception|registration|room|salle|sessions?|slides|speakers?|talks?|tracks?|tutorials?|welcome|workshops?|amphi\p{L}*|pause|accueil|débat|atelier|déjeuner)(?!\p{L})/iu;

interface Pair {
  readonly index: number;
  readonly people: readonly Found[];
  readonly words: string;
}

/** "Adèle Noury et Paul Floch (CNRS)": nothing but names; "Towards Robust Learning" is a title, whatever its capitals. */
export function namedWholly(words: string): readonly Found[] {
  if (/\.$|-\p{Ll}/u.test(words) || opensTitle(words)) return [];
  const people = peopleFilling(words);
  return words.endsWith(')') || people.every(({ role }) => role === null) ? people : [];
}

/** Whether a line may be the title of a talk, and no name. */
function isTitleLine(words: string): boolean {
  return (
    words.split(' ').length >= LEAST_WORDS_OF_TITLE &&
    isTitleSetApart(words) &&
    peopleFilling(words).length === 0
  );
}

/** A line that is names and nothing else. */
function namesBelow(line: Line): Pair | null {
  const marks = marksOf(line.text);
  if (line.level > 0 || marks.hours || marks.day) return null;
  const words = line.text.slice(marks.length).trim();
  if (words.split(' ').length > MOST_WORDS_OF_PEOPLE || THINGS.test(words) || isBreak(words)) return null;
  const people = namedWholly(words);
  return people.length === 0 ? null : { index: line.index, people, words };
}

/** The line below a title where it is names and nothing else. */
function pairAt(above: Line | undefined, line: Line): Pair | null {
  const pair = above === undefined ? null : namesBelow(line);
  return pair !== null && isTitleLine(wordsBehindMarks(above?.text ?? '').trim()) ? pair : null;
}

/** Whether the format has set a line and the one above in one block of two lines or more. */
function isSameBlock(above: Line | undefined, { block }: Line): boolean {
  return above !== undefined && block !== null && above.block === block && block.kind !== 'cell';
}

function isInBlock(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && isSameBlock(lines[at - 1], line);
}

/** A title of one word is longer than a name is. */
const LEAST_LETTERS = 6;

/** The same where a document has shown what it writes so: right below any line that may be called something. */
function looseAt(above: Line | undefined, line: Line): Pair | null {
  if (above === undefined || above.index !== line.index - 1 || !isSameBlock(above, line)) return null;
  const words = wordsBehindMarks(above.text).trim();
  const isCalled = isTitleSetApart(words) || (/^\p{Lu}/u.test(words) && words.length >= LEAST_LETTERS);
  if (!isCalled || /[.:;,]$/u.test(words) || isBreak(words) || THINGS.test(words)) return null;
  const isName = peopleFilling(words).some(({ name }) => name.score >= KNOWN);
  return isName || marksOf(above.text).hours ? null : namesBelow(line);
}

/** The line above a title where it is names and nothing else: authors over what they wrote. */
function headAt(above: Line | undefined, line: Line): Pair | null {
  const isHead = above !== undefined && above.level === 0 && !THINGS.test(above.text) && !isBreak(above.text);
  if (!isHead || !isTitleLine(line.text)) return null;
  const people = namedWholly(above.text);
  return people.length === 0 ? null : { index: above.index, people, words: above.text };
}

/** Whether a name is known, or at least no ordinary words. */
export function isLikely({ name }: Found): boolean {
  return name.score >= KNOWN || !name.givenName.split(' ').every(isCommonWord);
}

/**
 * Lines right below titles, most of which are names that everybody knows: the others there are names too, however rare. Gives
 * by line whom it names.
 */
export function namesUnderTitles(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const kinds = new Map<string, Pair[]>();
  const times = new Map<string, number>();
  const loose: Pair[] = [];
  let above: Line | undefined;
  // Titles right below names, as where the speaker stands over what is given.
  const over: Pair[] = [];
  for (const line of lines) {
    if (line.text === '') continue;
    const pair = pairAt(above, line);
    const head = headAt(above, line);
    // A name below another line of its block belongs there.
    if (head !== null && !isInBlock(lines, head.index)) over.push(head);
    const more = pair === null ? looseAt(above, line) : null;
    if (more !== null) loose.push(more);
    if (pair !== null) {
      const kind = `${line.block?.kind ?? ''} ${line.block?.level ?? 0}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), pair]);
      times.set(key(pair.words), (times.get(key(pair.words)) ?? 0) + 1);
    }
    above = line;
  }
  const read = new Map<number, Candidate>();
  const under = [...kinds.values()].filter(pairs => pairs.length > over.length);
  // Authors over their titles are told by their number: one alone is a heading as well.
  const heads = over.filter(({ people }) => people.length > 1).length * 2 > over.length ? [over] : [];
  for (const pairs of under.length > 0 ? under : heads) {
    const known = pairs.filter(({ people }) => people.some(({ name }) => name.score >= KNOWN));
    if (pairs.length < LEAST_PAIRS || known.length < pairs.length * LEAST_KNOWN) continue;
    // Where each stands with its title in one block, all that stand so are talks, whatever they are called.
    const inBlock = pairs.filter(({ index }) => isInBlock(lines, index)).length;
    const areBlocks = pairs !== over && inBlock >= LEAST_PAIRS && inBlock >= pairs.length * LEAST_IN_BLOCK;
    for (const { index, people, words } of areBlocks ? [...pairs, ...loose] : pairs) {
      const alone = readLine(words, true);
      // "Anne Roux, Bilgin Petek and Luc Morel": what reads fewer of them takes the others for a title.
      const isRead = alone !== null && alone.score >= SURE && alone.people.length >= people.length;
      if ((isRead && !areBlocks) || !people.every(isLikely)) continue;
      if ((times.get(key(words)) ?? 0) > MOST_TIMES) continue;
      // Names alone would close the item whose title stands above them.
      const layout = pairs === over ? 'name-first' : 'name-alone';
      read.set(index, { layout, people, score: SCORE, lead: [0, 0], title: null });
    }
  }
  return read;
}
