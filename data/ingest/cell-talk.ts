import type { Line } from '../document/lines.ts';
import { matchesOf } from '../text/matches.ts';
import { startsAsBody } from '../text/role-words.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { peopleFilling, peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { PEOPLE } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { isLikely } from './names-under-titles.ts';
import { type CellLines, isHours, type Row, wordsOf } from './table-rows.ts';
import { isTitleSetApart, trimTitle } from './talk-title.ts';
import { endOfTitle } from './titles.ts';

/** What a cell says is given: the lines of its title, and the line of those who give it. */
export interface CellTalk {
  readonly title: readonly [number, number];
  /** Where the title stands in its one line, when those who give it stand there too. */
  readonly within: Stretch | null;
  readonly people: number;
  readonly candidate: Candidate;
}

/** The same where nobody is told who gives it. */
export type BareTalk = Omit<CellTalk, 'candidate'> & { readonly candidate: null };

const SCORE = 0.85;
const LONGEST = 300;
/** A title takes no more lines, and who gives it stands right above or below. */
const MOST_TITLE_LINES = 3;
/** In a narrow column a title takes more. */
const MOST_NARROW_LINES = 5;
/** "(Université de Caen)" on a line of its own. */
const IN_BRACKETS = /^\([^()]+\)$/u;
/** The language of a talk behind who gives it: "[en]", "(FR)". */
const LANGUAGE = /\s?[[(](?:[a-z]{2}|[A-Z]{2})[\])]$/u;
/** "Fin 16h30", "13h30": a cell may say when it begins or ends beside the hours of its row. */
const BEGINS_OR_ENDS = /^(?:début|fin|starts?|ends?|until|jusqu['’]à)\s+(?:à\s)?/iu;

/** The lines of a cell that say something other than when. */
export function saidIn(lines: readonly Line[], cell: CellLines): readonly Line[] {
  return lines.slice(...cell).filter(({ text }) => text !== '' && !isHours(text.replace(BEGINS_OR_ENDS, '')));
}

/** Who a line names from end to end, with what each does; offsets are those of the words behind its mark. */
function peopleOn(line: Line | undefined): Candidate | null {
  const text = line?.text ?? '';
  // "Anne Roux :" over what she gives.
  const words = wordsBehindMarks(text).replace(LANGUAGE, '').replace(/\s?:$/u, '');
  const people = peopleFilling(words);
  if (people.length > 0) return { layout: 'name-first', people, score: SCORE, lead: [0, 0], title: null };
  const read = readLine(words, true);
  const isFirst = read?.layout === 'name-first' && read.lead[1] === 0 && read.score >= PEOPLE;
  return isFirst ? { ...read, title: null } : null;
}

/** Lines that several cells hold below their first: themes and kinds of talks, which are no part of a title. */
export type Labels = ReadonlySet<string>;
const LEAST_CELLS = 3;

/** Lines that many cells of a document have below their first. */
export function labelsOf(lines: readonly Line[], rows: readonly Row[]): Labels {
  const counts = new Map<string, number>();
  for (const cell of rows.flatMap(row => [...row.values()])) {
    const own = new Set(lines.slice(cell[0] + 1, cell[1]).map(({ text }) => text));
    for (const text of own) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const often = [...counts].filter(([text, count]) => text !== '' && count >= LEAST_CELLS);
  return new Set(often.flatMap(([text]) => (peopleFilling(text).length > 0 ? [] : [text])));
}

/** Whether a line names people who are likely by themselves: "Données Spatiales" has only the shape of a name. */
function areLikely(line: Line): boolean {
  return peopleOn(line)?.people.every(isLikely) ?? false;
}

/** Which line of a cell says who gives what stands above: the first that names somebody likely, or by a bullet, else the first of that shape. */
function peopleAt(filled: readonly Line[]): number {
  const likely = filled.findIndex(
    (line, i) => i > 0 && (areLikely(line) || (marksOf(line.text).bullet && peopleOn(line) !== null)),
  );
  return likely >= 0 ? likely : filled.findIndex((line, i) => i > 0 && peopleOn(line) !== null);
}

/** A title over those who give it, under them, or on their line; null for a cell that says anything else, or more than one. */
export function talkIn(
  lines: readonly Line[],
  cell: CellLines,
  nameFirst: boolean,
  labels: Labels,
): CellTalk | null {
  const all = saidIn(lines, cell);
  // Where somebody comes from is no label, however often it is said.
  const isSaid = ({ text }: Line, i: number) => i === 0 || (nameFirst && i === 1 && isPlace(text));
  const filled = all.filter((line, i) => isSaid(line, i) || !labels.has(line.text));
  const [first, second] = filled;
  if (first === undefined) return null;
  if (second === undefined) return talkOn(first, nameFirst);
  return nameFirst ? talkUnder(lines, filled) : talkOver(lines, filled);
}

/** The same of a cell whose first lines are the title. */
function talkOver(lines: readonly Line[], filled: readonly Line[]): CellTalk | null {
  const at = peopleAt(filled);
  const [first, people, last] = [filled[0], filled[at], filled[at - 1]];
  const candidate = at > MOST_TITLE_LINES ? null : peopleOn(people);
  if (candidate === null || first === undefined || people === undefined || last === undefined) return null;
  const title = [first.index, last.index + 1] as const;
  const isTitle = isTitleSetApart(wordsOf(lines, title).replace(/\.$/u, ''));
  if (!isTitle || filled.slice(0, at).some(areLikely)) return null;
  return { title, within: null, people: people.index, candidate };
}

/** "(Université de Caen)", "Université de Caen", "CNRS": where somebody comes from, over what is given. */
function isPlace(words: string): boolean {
  return IN_BRACKETS.test(words) || startsAsBody(words) || /^\p{Lu}[\p{L}\d-]+$/u.test(words);
}

/** The same of a cell whose first line is who gives it, and whose next may be where they come from, in brackets. */
function talkUnder(lines: readonly Line[], [people, ...below]: readonly Line[]): CellTalk | null {
  const candidate = peopleOn(people);
  const said = below.filter(({ text }, i) => i > 0 || !isPlace(text));
  const isPlaced = said.length < below.length && said.length > 0;
  const [first] = said;
  if (candidate === null || people === undefined || first === undefined || said.some(areLikely)) return null;
  // Behind "(Université de Caen)" stands nothing but the title, on as many lines as the cell is narrow.
  const last = isPlaced && said.length <= MOST_NARROW_LINES ? said.at(-1) : undefined;
  const title = [first.index, (last ?? first).index + 1] as const;
  const isTitle = isTitleSetApart(wordsOf(lines, title).replace(/\.$/u, ''));
  return isTitle ? { title, within: null, people: people.index, candidate } : null;
}

/** What parts a title from those who give it on one line: "Les mares de la ville – Inès Leroy", "Inès Leroy : Les mares". */
const PARTS = /\s[–—-]{1,2}\s|\s\/\s|\s?:\s|\s\((?=[^()]+\)$)/gu;

const COMMA = /,\s(?=\p{Lu})/gu;

/** A title and those who give it on one line; behind a comma only who is likely by the name, for titles have commas of their own. */
function talkOn(line: Line, nameFirst: boolean): CellTalk | null {
  if (line.text.length > LONGEST) return null;
  const words = line.text.replace(LANGUAGE, '');
  const parts = matchesOf(PARTS, words);
  // "Les mares – Inès Leroy (hydrologue)": what somebody does may stand behind the last sign.
  for (const part of nameFirst ? parts.slice(0, 1) : parts.toReversed()) {
    const talk = talkAt(line, words, part, nameFirst);
    if (talk !== null) return talk;
  }
  if (nameFirst || peopleOn(line) !== null) return null;
  for (const comma of matchesOf(COMMA, words)) {
    const found = talkAt(line, words, comma, false);
    const isNamed = found !== null && peopleFilling(words.slice(...(found.within ?? [0, 0]))).length > 0;
    if (found?.candidate.people.every(isLikely) === true && !isNamed) return found;
  }
  return null;
}

function talkAt(line: Line, words: string, part: RegExpExecArray, nameFirst: boolean): CellTalk | null {
  const marks = marksOf(words).length;
  const behind = part.index + part[0].length;
  const end = part[0].endsWith('(') ? words.length - 1 : words.length;
  const [said, named]: readonly [Stretch, Stretch] = nameFirst
    ? [
        [behind, end],
        [marks, part.index],
      ]
    : [
        [marks, part.index],
        [behind, end],
      ];
  const found = peopleIn(words, named) ?? [];
  const title = trimTitle(words, said);
  if (found.length === 0 || !isTitleSetApart(words.slice(...title))) return null;
  const layout = nameFirst ? 'name-first' : 'title-first';
  const read: Candidate = { layout, people: found, score: SCORE, lead: [0, named[0] - marks], title };
  const place: Stretch = [title[0] - marks, title[1] - marks];
  const candidate = { ...read, people: shiftPeople(read, -marks), title: place };
  return { title: [line.index, line.index + 1], within: title, people: line.index, candidate };
}

/** The title of a cell that says what is given and not by whom, or by somebody who is not recognised; null for any other. */
export function bareTalkIn(lines: readonly Line[], cell: CellLines): BareTalk | null {
  const [first] = saidIn(lines, cell);
  if (first === undefined || peopleOn(first) !== null || !isTitleSetApart(first.text)) return null;
  const end = Math.min(cell[1], Math.max(first.index + 1, endOfTitle(lines, first.index)));
  return { title: [first.index, end], within: null, people: end - 1, candidate: null };
}
