import type { Line } from '../document/lines.ts';
import type { Field } from '../document/readable.ts';
import type { Candidate } from './layouts/layout.ts';

/** "Luc", "Marie-Anne", "de la Tour", "O’Neill": what a field of a name holds that is filled in; "Marc et Nada" are two. */
const FILLED_IN = /^(?!.* (?:et|and) )(?:\p{Ll}{1,3}[ '’])*\p{Lu}[\p{L}\p{M}.'’ -]{0,40}$/u;

/** Who stands under the two fields of a name, whichever comes first; null where one is not there or holds no name. */
export function namedByFields(lines: readonly Line[], text: string): Candidate | null {
  const filled = lines.filter(line => line.text !== '');
  const under = (field: Field) => filled.find(({ block }) => block?.value?.field === field)?.text.trim();
  const [givenName, familyName] = [under('given-name'), under('family-name')];
  if (filled.length !== 2 || givenName === undefined || familyName === undefined) return null;
  if (!FILLED_IN.test(givenName) || !FILLED_IN.test(familyName)) return null;
  const name = { start: 0, end: text.length, givenName, familyName, score: 1, slip: false };
  return {
    layout: 'labelled',
    people: [{ name, role: null, roleScore: 0, part: 'speaker' }],
    score: 1,
    lead: [0, 0],
  };
}
