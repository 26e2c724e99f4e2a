import { type Line, lineOf } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import { LAWYER, ONE_CIVILITY, SHORT_DEGREE } from '../text/civilities.ts';
import type { NameMatch } from '../text/names.ts';
import { key, passage } from '../text/normalise.ts';
import { startsAsRole } from '../text/role-words.ts';
import { wholeName } from './bold-names.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { KNOWN, LEAST_KNOWN } from './likely.ts';
import { marksOf } from './marks.ts';
import { nextFilled } from './titles.ts';

/** So many turns make a discussion. */
const LEAST_TURNS = 4;
/** Of the turns, so many are of people who take the floor again: a list of biographies names each once. */
const LEAST_AGAIN = 0.5;
/** From turn to turn so many characters: what somebody said, and no list of names. */
const LEAST_LENGTH = 120;
/** Where the names are headings, each comes so often. */
const LEAST_TIMES = 3;
const LONGEST_NAME = 60;
const LONGEST_ROLE = 300;
/** More than a bullet with hours takes, or what parts a name from what was said: a line may be as long as the text. */
const NEAR = 200;
const GAP = /^\s*[.,:;/–—-]+\s*/u;
/** What was said begins anew behind the name, with nothing between: "**Anne Roux** Les ponts manquent." */
const ANEW = /^\s*(?:$|\d{1,2}\s?[-–—.)/]|["«“(]?\s?\p{Lu})/u;
const SCORE = 0.9;

interface Turn {
  readonly line: number;
  /** Where the bold words begin and end in the file. */
  readonly start: number;
  readonly end: number;
  readonly person: string;
  readonly score: number;
}

interface Discussion {
  readonly lines: readonly Line[];
  /** Who takes the floor, by the line that the turn begins. */
  readonly turns: ReadonlyMap<number, Candidate>;
  /** The turns are headings: what is asked between them is no talk of whoever answers. */
  readonly headed: boolean;
}

/** "Maître Roux", "Mme PETIT": who is called by the family name alone. */
const ADDRESSED = new RegExp(
  String.raw`^(?:${LAWYER}|${ONE_CIVILITY}|${SHORT_DEGREE})\s(?=\p{Lu}[\p{L}'’-]+$)`,
  'u',
);
const FAIR = 0.5;

/** The name that words are from end to end, a civility before a family name included. */
function whole(words: string): NameMatch | null {
  const bare = words.replace(/[\s.,:;/–—-]+$/u, '');
  const start = bare.length > LONGEST_NAME ? 0 : (ADDRESSED.exec(bare)?.[0].length ?? 0);
  if (start === 0) return wholeName(bare);
  const familyName = bare.slice(start);
  return { start, end: bare.length, givenName: '', familyName, score: FAIR, slip: false };
}

/** "* **Anne Roux**, designer, doctorante": an item that says who somebody is, or no more than the name, and nothing that she said. */
function isListed({ block }: Line, behind: string): boolean {
  return (
    block?.kind === 'item' && /^(?:\s*$|\s*[,(–—-])/u.test(behind) && !/\p{L}{3}[.!?…](?:\s|$)/u.test(behind)
  );
}

/** Bold words that are a name from end to end, at the start of a line or of a sentence, with a stop or a sentence behind. */
function turnsOn(text: string, bold: Readable['bold'], line: Line): readonly Turn[] {
  return bold.flatMap(({ start, end }): readonly Turn[] => {
    const words = passage(text, start, end).text;
    const name = whole(words);
    if (name === null) return [];
    const before = passage(text, Math.max(line.start, start - NEAR), start).text;
    const opens = marksOf(before).length >= before.length || /[.!?…»")]$/u.test(before);
    const behind = passage(text, end, Math.min(line.end, end + NEAR)).text;
    if (isListed(line, behind)) return [];
    if (!opens || !(/[.,:;/–—-]$/u.test(words) || GAP.test(behind) || ANEW.test(behind))) return [];
    return [{ line: line.index, start, end, person: key(words), score: name.score }];
  });
}

/** A heading that is a name from end to end, over a sentence: "#### Anne Roux" over what she said, and not over what she is. */
function turnOfHeading(lines: readonly Line[], { index, start, end, text }: Line): readonly Turn[] {
  const name = /[.!?…]["»”)]*$/u.test(lines[nextFilled(lines, index + 1)]?.text ?? '') ? whole(text) : null;
  return name === null ? [] : [{ line: index, start, end, person: key(text), score: name.score }];
}

/** In a discussion whose turns are headings, they head no part of the document, nor does what only says when ("00:14:40"). */
function asTurns(lines: readonly Line[], turns: readonly Turn[]): readonly Line[] {
  const own = new Set(turns.map(({ line }) => line));
  return lines.map(line =>
    line.level > 0 && (own.has(line.index) || !/\p{L}/u.test(line.text))
      ? { ...line, level: 0, block: null }
      : line,
  );
}

/** Whether anything stands between two places: nearly always at once. */
function hasWords(text: string, from: number, to: number): boolean {
  return (
    passage(text, from, Math.min(to, from + NEAR)).text !== '' ||
    (to > from + NEAR && passage(text, from, to).text !== '')
  );
}

function isDiscussion(turns: readonly Turn[]): boolean {
  const times = new Map<string, number>();
  for (const { person } of turns) times.set(person, (times.get(person) ?? 0) + 1);
  const again = turns.filter(({ person }) => (times.get(person) ?? 0) > 1).length;
  const known = turns.filter(({ score }) => score >= KNOWN).length;
  const extent = (turns.at(-1)?.start ?? 0) - (turns[0]?.start ?? 0);
  return (
    turns.length >= LEAST_TURNS &&
    times.size > 1 &&
    again >= turns.length * LEAST_AGAIN &&
    known >= turns.length * LEAST_KNOWN &&
    extent >= (turns.length - 1) * LEAST_LENGTH
  );
}

/** Whether each takes the floor again and again: the cards of a programme head the same name twice. */
function comesBack(turns: readonly Turn[]): boolean {
  return turns.length >= LEAST_TIMES * new Set(turns.map(({ person }) => person)).size;
}

/** The role behind a name: the first sentence of the italics there, or what stands before the stop when it begins as a role. */
function roleBehind(words: string, from: number, italics: number | null): Stretch | null {
  const rest = words.slice(from);
  const sentence = /[.:](?=\s|$|\p{Lu})/u.exec(rest)?.index ?? rest.length;
  const end = italics === null ? sentence : Math.min(sentence, italics - from);
  if (end <= 0 || end > LONGEST_ROLE || !startsAsRole(rest.slice(0, end))) return null;
  return [from, from + end];
}

function candidateOf({ text, emphasis }: Readable, line: Line, turn: Turn): Candidate | null {
  const p = passage(text, line.start, line.end);
  const skip = marksOf(p.text).length;
  const at = (offset: number) => {
    const found = p.offsets.findIndex(own => own >= offset);
    return (found < 0 ? p.text.length : found) - skip;
  };
  const words = p.text.slice(skip);
  const name = whole(words.slice(0, at(turn.end)));
  if (name === null) return null;
  const gap = GAP.exec(words.slice(name.end))?.[0] ?? '';
  const from = name.end + gap.length;
  const beside = emphasis.find(({ start }) => start >= turn.end && start < line.end);
  const isBeside = beside !== undefined && at(beside.start) <= from;
  const role = gap.includes(',') ? roleBehind(words, from, isBeside ? at(beside.end) : null) : null;
  const person = { name, role, roleScore: role === null ? 0 : 0.5, part: 'speaker' } as const;
  return { layout: 'transcript', people: [person], score: SCORE, lead: [0, 0], title: null };
}

/**
 * Reads a discussion in which those who take the floor stand in bold before what they said ("**Anne Roux**. Nous avons …"), on
 * lines of their own or one behind the other in a paragraph, which is cut there. A document without one stays as it is.
 */
export function readBoldTurns(document: Readable, lines: readonly Line[]): Discussion {
  const { text, bold } = document;
  let next = 0;
  const turns = lines.flatMap(line => {
    while ((bold[next]?.start ?? Number.MAX_SAFE_INTEGER) < line.start) next += 1;
    const first = next;
    while ((bold[next]?.start ?? Number.MAX_SAFE_INTEGER) < line.end) next += 1;
    const own = bold.slice(first, next).filter(({ end }) => end <= line.end);
    return line.level > 0 ? [] : turnsOn(text, own, line);
  });
  if (isDiscussion(turns)) return { ...cutAtTurns(document, lines, turns), headed: false };
  const headings = lines.flatMap(line => (line.level > 0 ? turnOfHeading(lines, line) : []));
  if (!isDiscussion(headings) || !comesBack(headings)) return { lines, turns: new Map(), headed: false };
  return { ...cutAtTurns(document, asTurns(lines, headings), headings), headed: true };
}

function cutAtTurns(
  document: Readable,
  lines: readonly Line[],
  turns: readonly Turn[],
): Omit<Discussion, 'headed'> {
  const { text } = document;
  const byLine = new Map<number, Turn[]>();
  for (const turn of turns) {
    const same = byLine.get(turn.line);
    if (same === undefined) byLine.set(turn.line, [turn]);
    else same.push(turn);
  }
  const cut: Line[] = [];
  const read = new Map<number, Candidate>();
  for (const line of lines) {
    const opened = byLine.get(line.index) ?? [];
    const inside = opened.filter(turn => hasWords(text, line.start, turn.start));
    const starts = [line.start, ...inside.map(turn => turn.start)];
    starts.forEach((start, i) => {
      const piece = lineOf(text, cut.length, start, starts[i + 1] ?? line.end, line.block);
      const own = inside.length === 0 ? { ...line, index: cut.length } : piece;
      const turn = opened.find(one => one.start >= own.start && one.end <= own.end);
      const candidate = turn === undefined ? null : candidateOf(document, own, turn);
      if (candidate !== null) read.set(own.index, candidate);
      cut.push(own);
    });
  }
  return { lines: cut, turns: read };
}
