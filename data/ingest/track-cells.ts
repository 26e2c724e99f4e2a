import { type Line, passageOf } from '../document/lines.ts';
import { matchesOf } from '../text/matches.ts';
import { cut } from '../text/normalise.ts';
import { type Heading, sessionCalled } from './heading.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { peopleFilling, peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { KNOWN, LEAST_KNOWN, PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { isBreak } from './programme.ts';
import { type CellLines, isHours, type Row, tablesOf, wordsOf } from './table-rows.ts';
import { isTitleSetApart, trimTitle, withoutStop } from './talk-title.ts';

/** A cell that holds one talk: the line from which it is read, the lines of its title, and the line of those who give it. */
export interface TrackTalk {
  readonly from: number;
  readonly title: readonly [number, number];
  /** Where the title stands in its one line, when those who give it stand there too. */
  readonly within: Stretch | null;
  readonly people: number;
  readonly candidate: Candidate;
}

type Told = Omit<TrackTalk, 'from'>;

/** So many rows with talks side by side make tracks; one is a chance. */
const LEAST_ROWS = 2;
const LEAST_SIDE_BY_SIDE = 2;
/** Of the cells that say what is given, so many. */
const LEAST_SHARE = 0.5;
const SCORE = 0.85;
const LONGEST = 300;
/** A title takes no more lines, and who gives it stands right above or below. */
const MOST_TITLE_LINES = 3;
/** The language of a talk behind who gives it: "[en]", "(FR)". */
const LANGUAGE = /\s?[[(](?:[a-z]{2}|[A-Z]{2})[\])]$/u;

/** Who a line names from end to end, with what each does; offsets are those of the words behind its mark. */
function peopleOn(line: Line | undefined): Candidate | null {
  const text = line?.text ?? '';
  const words = text.slice(marksOf(text).length).replace(LANGUAGE, '');
  const people = peopleFilling(words);
  if (people.length > 0) return { layout: 'name-first', people, score: SCORE, lead: [0, 0], title: null };
  const read = readLine(words, true);
  const isFirst = read?.layout === 'name-first' && read.lead[1] === 0 && read.score >= PEOPLE;
  return isFirst ? { ...read, title: null } : null;
}

/** Lines that several cells hold below their first: themes and kinds of talks, which are no part of a title. */
type Labels = ReadonlySet<string>;
const LEAST_CELLS = 3;

function labelsOf(lines: readonly Line[], rows: readonly Row[]): Labels {
  const counts = new Map<string, number>();
  for (const cell of rows.flatMap(row => [...row.values()])) {
    const own = new Set(lines.slice(cell[0] + 1, cell[1]).map(({ text }) => text));
    for (const text of own) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const often = [...counts].filter(([text, count]) => text !== '' && count >= LEAST_CELLS);
  return new Set(often.flatMap(([text]) => (peopleFilling(text).length > 0 ? [] : [text])));
}

/** A title over those who give it, under them, or on their line; null for a cell that says anything else, or more than one. */
function talkIn(lines: readonly Line[], cell: CellLines, nameFirst: boolean, labels: Labels): Told | null {
  const all = lines.slice(...cell).filter(({ text }) => text !== '');
  const filled = all.filter((line, i) => i === 0 || !labels.has(line.text));
  const [first, second] = filled;
  if (first === undefined) return null;
  if (second === undefined) return talkOn(first, nameFirst);
  const at = nameFirst ? 0 : filled.findIndex((line, i) => i > 0 && peopleOn(line) !== null);
  const candidate = at < 0 || at > MOST_TITLE_LINES ? null : peopleOn(filled[at]);
  const people = filled[at];
  const last = nameFirst ? second : filled[at - 1];
  if (candidate === null || people === undefined || last === undefined) return null;
  const title = [nameFirst ? second.index : first.index, last.index + 1] as const;
  const words = wordsOf(lines, title).replace(/\.$/u, '');
  const others = filled.filter(({ index }) => index < people.index || (nameFirst && index > people.index));
  const isNamed = others.some(line => peopleOn(line) !== null);
  if (!isTitleSetApart(words) || isNamed) return null;
  return { title, within: null, people: people.index, candidate };
}

/** What parts a title from those who give it on one line: "Les mares de la ville – Inès Leroy", "Inès Leroy : Les mares". */
const PARTS = /\s[–—-]{1,2}\s|\s?:\s|\s\((?=[^()]+\)$)/gu;

/** A title and those who give it on one line. */
function talkOn(line: Line, nameFirst: boolean): Told | null {
  const words = line.text.replace(LANGUAGE, '');
  const parts = matchesOf(PARTS, words);
  const part = nameFirst ? parts[0] : parts.at(-1);
  if (part === undefined || line.text.length > LONGEST) return null;
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

/** So many cells that hold a title over names, of those that hold more than one line, make a column of talks. */
const LEAST_STACKED = 3;
const LEAST_STACKED_SHARE = 0.6;

/** The talks of a table whose cells hold a title over those who give it, one a row: "11h20 | La haie / Anne Roux, Paul Petit". */
function stackedTalks(lines: readonly Line[], rows: readonly Row[], labels: Labels): readonly TrackTalk[] {
  const stacked = rows.flatMap(row =>
    [...row.values()].flatMap((cell, n) => {
      const filled = lines.slice(...cell).filter(({ text }) => text !== '');
      if (filled.length < 2) return [];
      const talk = talkIn(lines, cell, false, labels);
      const isWhole = talk !== null && talk.people === filled.at(-1)?.index;
      const from = n === 0 ? cell[0] : Math.min(...[...row.values()].flat());
      return [isWhole ? { ...talk, from } : null];
    }),
  );
  const talks = stacked.flatMap(talk => talk ?? []);
  const names = talks.flatMap(({ candidate }) => candidate.people.map(({ name }) => name.score));
  const known = names.filter(score => score >= KNOWN).length;
  const isColumn = talks.length >= LEAST_STACKED && talks.length >= stacked.length * LEAST_STACKED_SHARE;
  return isColumn && known >= names.length * LEAST_KNOWN ? talks : [];
}

/** The cells of a row that hold a talk, or say what is given: neither hours nor a pause. */
function told(
  lines: readonly Line[],
  row: Row,
  nameFirst: boolean,
  labels: Labels,
): readonly (readonly [CellLines, Told | null])[] {
  return [...row.values()].flatMap(cell => {
    const words = wordsOf(lines, cell);
    return words === '' || isHours(words) || isBreak(words)
      ? []
      : [[cell, talkIn(lines, cell, nameFirst, labels)] as const];
  });
}

/** The talks of a table read one way: titles over names, or names over titles. */
function talksOf(
  lines: readonly Line[],
  rows: readonly Row[],
  nameFirst: boolean,
  labels: Labels,
): readonly TrackTalk[] {
  const read = rows.map(row => told(lines, row, nameFirst, labels));
  const side = read.filter(row => row.filter(([, talk]) => talk !== null).length >= LEAST_SIDE_BY_SIDE);
  const cells = read.flat();
  const talks = cells.flatMap(([, talk]) => talk ?? []);
  const names = talks.flatMap(({ candidate }) => candidate.people.map(({ name }) => name.score));
  const known = names.filter(score => score >= KNOWN).length;
  if (side.length < LEAST_ROWS || talks.length < cells.length * LEAST_SHARE) return [];
  if (known < names.length * LEAST_KNOWN) return [];
  return read.flatMap((row, i) =>
    row.flatMap(([cell, talk], n) => {
      if (talk === null) return [];
      // The first talk of a row is read from the hours of the row on.
      const start = n === 0 ? Math.min(...[...(rows[i]?.values() ?? [])].flat()) : cell[0];
      return [{ ...talk, from: start }];
    }),
  );
}

/**
 * Tables in which talks stand side by side, a column for each room: "10h | La haie / Anne Roux | Le canal / Paul Petit". Gives each
 * talk by the line from which it is read.
 */
export function readTrackCells(lines: readonly Line[]): ReadonlyMap<number, TrackTalk> {
  const found = new Map<number, TrackTalk>();
  const tables = tablesOf(lines);
  const labels = labelsOf(lines, tables.flat());
  for (const rows of tables) {
    const over = talksOf(lines, rows, false, labels);
    const under = talksOf(lines, rows, true, labels);
    const side = under.length > over.length ? under : over;
    const talks = side.length > 0 ? side : stackedTalks(lines, rows, labels);
    for (const talk of talks) found.set(talk.from, talk);
  }
  return found;
}

/** The session that a talk of a track is. */
export function trackHeading(text: string, lines: readonly Line[], talk: TrackTalk): Heading {
  const { from, title, within, people } = talk;
  const whole = passageOf(text, lines, ...title);
  const words = cut(whole, ...withoutStop(whole.text, within ?? [0, whole.text.length]));
  const isBelow = within !== null || people < title[0];
  return sessionCalled(words, {
    from,
    // What stands between a title and those who give it says of what kind the talk is.
    to: isBelow ? people : Math.max(title[1], people),
    next: Math.max(title[1], people + 1),
    except: within === null && isBelow ? title : null,
  });
}
