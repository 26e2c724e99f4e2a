import type { Line } from '../document/lines.ts';
import { roleScore, startsAsBody, startsAsRole } from '../text/role-words.ts';
import { talkCodeLength } from '../text/talk-codes.ts';
import { byInitials } from './layouts/by-initials.ts';
import { withCoAuthors } from './layouts/co-authors.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftName } from './layouts/shift.ts';
import { KNOWN } from './likely.ts';
import { NAMES_ALONE, SHAPES, type Shape, type Split, TITLE_BY } from './list-shapes.ts';
import { marksOf } from './marks.ts';
import { isTitle, isTitleSetApart, isWholeTalk, opensTitle, trimTitle, withoutStop } from './talk-title.ts';

/** So many lines make a list. */
const LEAST_LINES = 3;
/** So many do where each opens with its day: a calendar. */
const LEAST_DATED = 2;
/** A line with fewer words holds no two things: "Pause", "Conclusion", the head of a column. */
const LEAST_WORDS = 3;
/** Of the lines of a list that may hold two things, so many must be of the shape. */
const LEAST_SHARE = 0.5;
/** Of the names that the shape gives, so many must be likely by themselves. */
const LEAST_KNOWN = 0.4;
/** Fewer do where a word says by whom. */
const LEAST_KNOWN_TOLD = 0.25;
/** A line that is read by itself needs no list. */
const SURE = 0.7;
const SCORE = 0.85;
/** Fewer words before a comma may be the name of a body that nobody knows. */
const LEAST_WORDS_OF_TITLE = 4;
/** From this score on words are a role. */
const ROLE = 0.5;

/** "Fabrique Limoges (Hugo Belvaux)": a few words, each with a capital, are a body and no title. */
function isBody(words: string): boolean {
  const parts = words.split(' ');
  return (
    (parts.length <= 4 && parts.every(part => /^(?:\p{Lu}|de|du|des|la|le|l['’]|d['’])/u.test(part))) ||
    roleScore(words) >= 0.9
  );
}

/** "Trier sans comparer deux nombres", and neither "Institut de la Route calme" nor "Maire de Saint-Perrin et présidente". */
function isTitleBeforeComma(words: string): boolean {
  return (
    words.split(' ').length >= LEAST_WORDS_OF_TITLE &&
    isTitle(words) &&
    !isBody(words) &&
    !startsAsRole(words) &&
    !startsAsBody(words) &&
    roleScore(words) < ROLE
  );
}

/** "Financer", "Bilan": a title where the others of the list are titles. */
const ONE_WORD = /^\p{Lu}\p{Ll}{3,}$/u;
const QUOTED = /^(?:[«“][^«»“”]+[»”]|"[^"]+")$/u;

/** The people of a stretch; beside "A. Noury", "M. Floch" is one more by his initial, and no gentleman. */
function namedIn(words: string, { people, offices }: Split): readonly Found[] {
  const initialed = byInitials(words, people);
  const isSure = initialed.length > 1 && initialed.some(({ name }) => name.givenName !== 'M.');
  if (isSure) return initialed;
  const filling = peopleIn(words, people) ?? initialed;
  // "Anne Roux, CNRS ; Paul Petit, Insee": several with where they come from.
  const several = offices === true || words.slice(...people).includes(';');
  const told = several ? withOffices(words, people) : [];
  return told.length > filling.length ? told : filling;
}

/** "Adèle Noury, ingénieure à la Ville, et Paul Floch, médiateur": people with what they do, from the first word of a stretch on. */
function withOffices(words: string, [from, to]: Stretch): readonly Found[] {
  const read = readLine(words.slice(from, to), true);
  if (read === null || read.lead[1] > 0) return [];
  return read.people.map(one => ({
    ...one,
    name: shiftName(one.name, from),
    role: one.role === null ? null : [one.role[0] + from, one.role[1] + from],
  }));
}

/** `listed`: most lines of the list hold a title there, so one that might be a body by itself is a title as well. */
function candidateOf(words: string, split: Split, listed = false): Candidate | null {
  const named = namedIn(words, split);
  if (named.length === 0) return null;
  const told = withCoAuthors(words, named);
  const people = split.led === true ? told.map((one): Found => ({ ...one, part: 'moderator' })) : told;
  if (split.as === 'nothing')
    return people.some(({ role }) => role !== null)
      ? null
      : { layout: 'name-alone', people, score: SCORE, lead: [0, 0], title: null };
  const beside = withoutStop(words, trimTitle(words, split.beside));
  const said = words.slice(...beside);
  const lead: Stretch = split.people[0] === 0 ? [0, 0] : [0, split.people[0]];
  const isQuoted = QUOTED.test(
    words
      .slice(...split.beside)
      .replace(/[\s,]+$/u, '')
      .trim(),
  );
  const isSetApart =
    split.told === true ||
    isQuoted ||
    (split.people[0] === 0 && words[split.people[1] - 1] === ')' && said.split(' ').length > 4);
  const isTalk = isWholeTalk(said);
  const namesBody = split.as === 'body' && !isQuoted && !isTalk && !isTitleBeforeComma(said);
  const isListed = listed && split.as !== 'body' && !startsAsRole(said) && !startsAsBody(said);
  if (namesBody || (isBody(said) && !isSetApart && !isListed && !isTalk)) {
    if (split.people[0] === 0) return null;
    const held = people.map(one => (one.role === null ? { ...one, role: beside, roleScore: 0.5 } : one));
    return { layout: 'body-first', people: held, score: SCORE, lead, title: null };
  }
  const isOneWord = isListed && ONE_WORD.test(said);
  const isTold = split.told === true && opensTitle(said) && said.split(' ').length >= LEAST_WORDS_OF_TITLE;
  const fits =
    isTalk || isOneWord || isTold || (isSetApart || isListed ? isTitleSetApart(said) : isTitle(said));
  if (!fits) return null;
  const layout = split.people[0] === 0 ? 'name-first' : 'title-first';
  return { layout, people, score: SCORE, lead, title: beside };
}

const NUMBERED = /^\s*\d/;
/** The list of what is presented under numbers: what stands there beside names is its title. */
const PRESENTED = 'presented';

/** The same ways, where what stands beside names can only be a title. */
const TITLED = SHAPES.map(
  (shape): Shape =>
    words => {
      const split = shape(words);
      return split && { ...split, as: 'title', told: true };
    },
);

/** What the lines of one list have in common; null for a line that stands alone. `under`: the line of the heading over a heading. */
function listOf(line: Line, under: number, bullet: boolean, hours: boolean): string | null {
  const { block } = line;
  if (line.text === '') return null;
  if (line.level > 0) return `heading ${line.level} under ${under}`;
  // "gallery item", "Pause": a title of a record that holds no two things.
  if (block?.kind === 'value')
    return block.value?.field === 'title' && line.text.split(' ').length > 2 ? 'titles of records' : null;
  if (block !== null && block.kind !== 'paragraph') return `${block.kind} ${block.level} ${hours}`;
  if (talkCodeLength(line.text) > 0) return PRESENTED;
  // Numbers count one list, and dashes point to another.
  return bullet || hours ? `${bullet} ${hours} ${!hours && NUMBERED.test(line.text)}` : null;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Reads lists by the shape that their lines share: where most lines of a list end in a name behind a dash, what stands there
 * on the others is a name too, however rare. Gives by line what it names; offsets are those of the words behind the marks.
 */
export function readSiblings(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const lists = new Map<string, { readonly line: Line; readonly words: string }[]>();
  // The items under one heading, by the heading and their list.
  const under = new Map<string, { readonly line: Line; readonly words: string }[]>();
  const over: Line[] = [];
  for (const line of lines) {
    const marks = marksOf(line.text);
    while (line.level > 0 && (over.at(-1)?.level ?? 0) >= line.level) over.pop();
    const list = listOf(line, over.at(-1)?.index ?? -1, marks.bullet, marks.hours);
    if (line.level > 0 && line.text !== '') over.push(line);
    if (list === null || marks.length >= line.text.length) continue;
    const entry = { line, words: line.text.slice(marks.length) };
    add(lists, list, entry);
    if (line.level === 0) add(under, `${list} ${over.at(-1)?.index ?? -1}`, entry);
  }
  const read = new Map<number, Candidate>();
  for (const [name, list] of lists) {
    if (list.length < leastOf(list)) continue;
    const headings = list.every(({ line }) => line.level > 0);
    const alone = new Set(
      list
        .filter(({ words }) => readsAlone(words, true) && (!headings || readsAlone(words, false)))
        .map(({ line }) => line.index),
    );
    const shapes = name === PRESENTED ? TITLED : headings ? [...SHAPES, NAMES_ALONE] : SHAPES;
    for (const [index, { candidate, told }] of bestShape(list, shapes))
      if (told || !alone.has(index)) read.set(index, candidate);
  }
  // "## Adèle Noury" under this session and "## Paul Floch" under that one: together they are a list.
  for (const level of levelsOf(lists))
    for (const [index, { candidate }] of bestShape(level, [NAMES_ALONE]))
      if (!read.has(index)) read.set(index, candidate);
  for (const level of levelsOf(lists))
    for (const [index, candidate] of namesBeside(level)) if (!read.has(index)) read.set(index, candidate);
  // Where a word says by whom, the items under one heading are a list, whatever items the others hold.
  for (const list of under.values()) {
    const told = list.length < LEAST_LINES ? [] : bestShape(list, [TITLE_BY]);
    for (const [index, { candidate }] of told) if (!read.has(index)) read.set(index, candidate);
  }
  return read;
}

/** "### Anne Roux" among headings most of which name people with what they do: a name and no more, and one of them. */
function namesBeside(level: List): readonly (readonly [number, Candidate])[] {
  const lines = level.map(({ line, words }) => ({ line, read: readLine(words, true) }));
  const first = lines.filter(({ read }) => read !== null && read.lead[1] === 0);
  const told = first.filter(({ read }) => read?.layout === 'name-first' && read.score >= SURE);
  if (told.length < Math.max(LEAST_LINES, level.length * LEAST_SHARE)) return [];
  return first.flatMap(({ line, read }) =>
    read?.layout === 'name-alone' ? [[line.index, { ...read, score: SCORE }] as const] : [],
  );
}

function add<T>(lists: Map<string, T[]>, name: string, entry: T): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [entry]);
  else list.push(entry);
}

/** The headings of each level, wherever in the document. */
function levelsOf(lists: ReadonlyMap<string, List>): readonly List[] {
  const levels = new Map<number, { readonly line: Line; readonly words: string }[]>();
  for (const entry of [...lists.values()].flat()) {
    if (entry.line.level === 0) continue;
    const level = levels.get(entry.line.level);
    if (level === undefined) levels.set(entry.line.level, [entry]);
    else level.push(entry);
  }
  return [...levels.values()].filter(level => level.length >= LEAST_LINES);
}

/** Whether a line is read by itself; what stands behind a name and is no office may be the title that its list shows. */
function readsAlone(words: string, entry: boolean): boolean {
  const read = readLine(words, entry);
  return (
    read !== null &&
    read.score >= SURE &&
    read.people.every(
      ({ role, roleScore: fit }) => role === null || (fit >= ROLE && !opensTitle(words.slice(...role))),
    )
  );
}

function leastOf(list: readonly { readonly line: Line }[]): number {
  return list.every(({ line }) => marksOf(line.text).day) ? LEAST_DATED : LEAST_LINES;
}

type List = readonly { readonly line: Line; readonly words: string }[];

interface Listed {
  readonly candidate: Candidate;
  readonly told: boolean;
}

function bestShape(list: List, shapes: readonly Shape[]): readonly (readonly [number, Listed])[] {
  let best: readonly (readonly [number, Listed])[] = [];
  const held = list.filter(({ words }) => words.split(' ').length >= LEAST_WORDS).length;
  for (const shape of shapes) {
    const found = list.flatMap(({ line, words }) => {
      const split = shape(words);
      const candidate = split && candidateOf(words, split);
      return candidate === null ? [] : [[line.index, { candidate, told: split?.told === true }] as const];
    });
    const names = found.flatMap(([, { candidate }]) => candidate.people.map(({ name }) => name));
    const known = mean(names.map(({ score }) => (score >= KNOWN ? 1 : 0)));
    const fits =
      found.length >= Math.max(leastOf(list), held * LEAST_SHARE) &&
      known >= (found.some(([, { told }]) => told) ? LEAST_KNOWN_TOLD : LEAST_KNOWN);
    if (fits && found.length > best.length) best = [...found, ...like(list, shape, found)];
  }
  return best;
}

/** Those that the others of a list explain: behind names with titles, "Financer" is a title too. */
function like(
  list: List,
  shape: Shape,
  found: readonly (readonly [number, Listed])[],
): readonly (readonly [number, Listed])[] {
  const isTitled = ({ candidate }: Listed) => candidate.layout === 'name-first' && candidate.title !== null;
  if (!found.every(([, each]) => isTitled(each))) return [];
  const read = new Set(found.map(([index]) => index));
  return list.flatMap(({ line, words }) => {
    const split = read.has(line.index) ? null : shape(words);
    const candidate = split && candidateOf(words, split, true);
    return candidate === null || candidate.title === null
      ? []
      : [[line.index, { candidate, told: false }] as const];
  });
}
