import type { Line } from '../document/lines.ts';
import type { Candidate } from './layouts/layout.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { PEOPLE } from './likely.ts';

/** "et de Luce Perrin, cheffe de service": who speaks too, on a line of one's own. */
const AND = /^(?:et|ainsi que|puis) (?:de |d['’]|par |avec )?(?=\p{Lu})/u;
const LONGEST = 300;

function peopleOn(line: string): Candidate | null {
  const read = line.length > LONGEST ? null : readLine(line);
  return read?.layout === 'name-first' && read.score >= PEOPLE && read.lead[1] === 0 ? read : null;
}

/** Lines that go on with "et de" from a line of people: as many people more. */
export function readGoingOn(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  let above: Line | null = null;
  for (const line of lines) {
    if (line.text === '') continue;
    const before: Line | null = above;
    above = line;
    const by = /^[eap]/.test(line.text) ? (AND.exec(line.text)?.[0].length ?? 0) : 0;
    if (by === 0 || before === null || line.level > 0) continue;
    if (!found.has(before.index) && peopleOn(before.text) === null) continue;
    const read = peopleOn(line.text.slice(by));
    if (read === null) continue;
    found.set(line.index, { ...read, people: shiftPeople(read, by), lead: [0, by], title: null });
  }
  return found;
}
