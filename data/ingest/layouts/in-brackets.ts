import type { Candidate } from './layout.ts';
import { shiftPeople } from './shift.ts';

/** A bracket around a whole line, and none within but those of bodies. */
const WHOLE = /^\(([^()]+(?:\([^()]*\)[^()]*)*)\)$/u;

/**
 * "(Anne Roux, paysagiste ; Paul Petit, OFB)" alone on its line: who gives what stands above it, each with what she does. Names by
 * themselves are as often a credit or an aside. `read` reads what stands in the bracket.
 */
export function inBrackets(text: string, read: (inner: string) => Candidate | null): Candidate | null {
  const inner = text.startsWith('(') ? WHOLE.exec(text)?.[1] : undefined;
  const found = inner === undefined ? null : read(inner);
  if (found?.layout !== 'name-first' || found.lead[1] > 0) return null;
  if (found.people.some(({ role }) => role === null)) return null;
  return { ...found, people: shiftPeople(found, 1), lead: [0, 1] };
}
