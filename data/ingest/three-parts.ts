import type { Line } from '../document/lines.ts';
import { roleScore, startsAsBody, startsAsRole } from '../text/role-words.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { peopleFilling } from './layouts/people-filling.ts';
import { shiftPeople } from './layouts/shift.ts';
import { KNOWN, LEAST_KNOWN } from './likely.ts';
import { wordsBehindMarks } from './marks.ts';
import { isTitleSetApart, opensTitle, trimTitle } from './talk-title.ts';

/** What parts a line in three; a slash and a semicolon stand in titles as well. */
const GAPS: readonly { readonly like: RegExp; readonly gap: RegExp }[] = [
  { like: /\|/, gap: /\s?\|\s?/gu },
  { like: /\s[–—-]{1,2}\s/, gap: /\s[–—-]{1,2}\s/gu },
];
/** So many lines one after the other are a list of rows. */
const LEAST_ROWS = 3;
/** Of the rows so many must name people in the column of people, and a body or an office in that of bodies. */
const LEAST_SHARE = 0.75;
/** And so few of the titles may look like one: "Villes sans voiture", "Les haies". */
const MOST_OTHER = 0.4;
const SCORE = 0.9;
const LONGEST = 400;
/** "CNRS", "Natural England", "Métropole de Lyon": a few words, each with a capital. */
const BODY =
  /^(?:\p{Lu}[\p{L}\p{N}.&'’-]*|de|du|des|la|le|les|et|of|the|and)(?: (?:\p{Lu}[\p{L}\p{N}.&'’-]*|(?:de|du|des|la|le|les|et|of|the|and)|[dl]['’]\p{Lu}[\p{L}'’-]*)){0,4}$/u;
const OFFICE = 0.5;

interface Row {
  readonly index: number;
  readonly words: string;
  readonly parts: readonly [Stretch, Stretch, Stretch];
}

function partsOf(words: string, gap: RegExp): Row['parts'] | null {
  const from = /^[\s|]*/u.exec(words)?.[0].length ?? 0;
  const to = words.replace(/[\s|]+$/u, '').length;
  const [first, second, ...more] = [...words.slice(from, to).matchAll(gap)];
  if (first === undefined || second === undefined || more.length > 0) return null;
  const [one, two] = [from + first.index, from + second.index];
  const parts: Row['parts'] = [
    [from, one],
    [one + first[0].length, two],
    [two + second[0].length, to],
  ];
  return parts.every(([a, b]) => b - a > 1) ? parts : null;
}

/** The rows of three parts that stand one after the other; empty lines do not end them. */
function runsOf(lines: readonly Line[], { like, gap }: (typeof GAPS)[number]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  let open: Row[] = [];
  for (const { index, text, level, block } of lines) {
    if (text === '') continue;
    const isPlain = level === 0 && (block === null || block.kind === 'paragraph' || block.kind === 'item');
    // Most lines have no such sign, and are done with at once.
    const mayBe = isPlain && text.length <= LONGEST && like.test(text);
    const words = mayBe ? wordsBehindMarks(text) : '';
    const parts = mayBe ? partsOf(words, gap) : null;
    if (parts !== null) open.push({ index, words, parts });
    else if (open.length > 0) {
      runs.push(open);
      open = [];
    }
  }
  return [...runs, open].filter(run => run.length >= LEAST_ROWS);
}

function namesBody(words: string): boolean {
  return (
    startsAsBody(words) ||
    startsAsRole(words) ||
    roleScore(words) >= OFFICE ||
    (BODY.test(words) && !opensTitle(words))
  );
}

function shareOf(run: readonly Row[], column: number, test: (words: string) => boolean): number {
  const fits = run.filter(({ words, parts }) => test(words.slice(...(parts[column] ?? [0, 0]))));
  return fits.length / run.length;
}

/** Which column holds the people, which their bodies, which the titles; null where a list does not tell. */
function columnsOf(run: readonly Row[]): readonly [number, number, number] | null {
  const names = [0, 1, 2].map(column => shareOf(run, column, words => peopleFilling(words).length > 0));
  const people = names.indexOf(Math.max(...names));
  if ((names[people] ?? 0) < LEAST_SHARE) return null;
  const isKnown = (words: string) => peopleFilling(words).some(({ name }) => name.score >= KNOWN);
  if (shareOf(run, people, isKnown) < LEAST_KNOWN) return null;
  const [one = 0, two = 0] = [0, 1, 2].filter(column => column !== people);
  const [first, second] = [shareOf(run, one, namesBody), shareOf(run, two, namesBody)];
  if (first === second) return null;
  const [body, title] = first > second ? [one, two] : [two, one];
  const fits =
    Math.max(first, second) >= LEAST_SHARE &&
    Math.min(first, second) <= MOST_OTHER &&
    shareOf(run, title, isTitleSetApart) >= LEAST_SHARE;
  return fits ? [people, body, title] : null;
}

function candidateOf({ words, parts }: Row, columns: readonly [number, number, number]): Candidate | null {
  const [people, body, title] = columns.map(column => parts[column] ?? ([0, 0] as const));
  if (people === undefined || body === undefined || title === undefined) return null;
  const read = peopleFilling(words.slice(...people));
  if (read.length === 0) return null;
  const lead: Stretch = [0, people[0]];
  const layout = people[0] === 0 ? 'name-first' : 'title-first';
  const row: Candidate = { layout, people: read, score: SCORE, lead, title: trimTitle(words, title) };
  const told = shiftPeople(row, people[0]).map(
    (one): Found => (one.role === null ? { ...one, role: body, roleScore: OFFICE } : one),
  );
  return { ...row, people: told };
}

/**
 * Reads lists whose rows are people, their body and what they give, in whichever order, parted by dashes or bars: "Anne Roux -
 * CNRS - Les haies en carte". The columns tell which is which: no row does by itself.
 */
export function readThreeParts(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const read = new Map<number, Candidate>();
  for (const gap of GAPS)
    for (const run of runsOf(lines, gap)) {
      const columns = columnsOf(run);
      if (columns === null) continue;
      for (const row of run) {
        const candidate = candidateOf(row, columns);
        if (candidate !== null) read.set(row.index, candidate);
      }
    }
  return read;
}
