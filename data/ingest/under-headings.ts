import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { byInitials } from './layouts/by-initials.ts';
import type { Candidate } from './layouts/layout.ts';
import { readLead } from './layouts/lead.ts';
import { readLine } from './layouts/read-line.ts';
import { KNOWN, PEOPLE } from './likely.ts';
import { isTitle } from './talk-title.ts';
import { nextFilled } from './titles.ts';

/** So many headings of one level have people right below them; two are a chance. */
const LEAST_HEADINGS = 3;
/** Of the headings of the level that are titles, so many. */
const LEAST_SHARE = 0.5;
/** Of the names so found, so many must be likely by themselves. */
const LEAST_KNOWN = 0.5;
/** People stand on the first or the second line below a heading: "Format : 50 minutes" may stand before them. */
const REACH = 2;
const SCORE = 0.85;
/** A heading of fewer words ("Le bureau", "Contact") is no title of a talk. */
const LEAST_WORDS = 3;

/** The line near below a heading that is names from end to end, and what it names. */
function peopleBelow(lines: readonly Line[], heading: Line): readonly [number, Candidate] | null {
  let at = heading.index;
  for (let n = 0; n < REACH; n += 1) {
    at = nextFilled(lines, at + 1);
    const line = lines[at];
    if (line === undefined || line.level > 0 || line.block?.kind === 'item') return null;
    const people = byInitials(line.text);
    if (people.length > 0)
      return [at, { layout: 'name-first', people, score: SCORE, lead: [0, 0], title: null }];
    const read = readLine(line.text);
    if (read === null || read.lead[1] > 0) continue;
    if (read.layout === 'name-alone') return [at, { ...read, layout: 'name-first', score: SCORE }];
    // Names with what they do are read by themselves, and show what stands under headings.
    if (read.layout === 'name-first' && read.score >= PEOPLE) return [at, read];
    if (read.layout === 'turn') return [at, read];
  }
  return null;
}

/**
 * "Anne Roux : Hydrologue à l'agence. Elle a écrit …" right under a title tells of who gives it, where each title has another; in a
 * conversation the same people come back. Those below headings, without turns where it is one.
 */
function withoutTurns(
  below: readonly (readonly [number, Candidate])[],
): readonly (readonly [number, Candidate])[] {
  const names = below.flatMap(([, { people }]) =>
    people.map(({ name }) => key(`${name.givenName} ${name.familyName}`)),
  );
  const areOthers = new Set(names).size === names.length;
  return below.flatMap(([at, read]): readonly (readonly [number, Candidate])[] => {
    if (read.layout !== 'turn') return [[at, read]];
    return areOthers ? [[at, { ...read, layout: 'name-first', score: SCORE, title: null }]] : [];
  });
}

/** Reads names that stand alone right under titles, where most headings of one level have some: who gives what the heading says. */
export function readUnderHeadings(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const levels = new Map<number, Line[]>();
  for (const line of lines) {
    const isTalk =
      line.block?.kind === 'heading' &&
      line.text.split(' ').length >= LEAST_WORDS &&
      isTitle(line.text) &&
      readLead(line.text).type !== 'silent';
    if (isTalk) levels.set(line.level, [...(levels.get(line.level) ?? []), line]);
  }
  const found = new Map<number, Candidate>();
  for (const headings of levels.values()) {
    const below = withoutTurns(
      headings.flatMap(heading => {
        const people = peopleBelow(lines, heading);
        return people === null ? [] : [people];
      }),
    );
    const names = below.flatMap(([, { people }]) => people.map(({ name }) => name.score));
    const known = names.filter(score => score >= KNOWN).length;
    if (below.length < Math.max(LEAST_HEADINGS, headings.length * LEAST_SHARE)) continue;
    if (known >= names.length * LEAST_KNOWN) for (const [at, people] of below) found.set(at, people);
  }
  return found;
}
