import type { Appearance } from '../model/reading.ts';
import type { Located } from '../model/span.ts';
import { type Passage, spanIn } from '../text/normalise.ts';
import { readsAsSentence, roleScore, startsAsRole } from '../text/role-words.ts';
import { isBodyBelowOffice } from './body-alone.ts';
import type { LinePeople } from './parts-people.ts';
import type { Block, ReadUnit } from './read-unit.ts';

/** A logical line, or a block that holds no text. */
export type Item = Exclude<Block, { kind: 'text' }> | ReadUnit;

/** A question, a sentence that goes on, or a title with its subject: "Santé : renouer avec le port". */
const NO_ROLE = /[:?!]$|^\p{Lu}[\p{L} -]{2,40} : |[.!?] +\p{Lu}/u;

/** A role on a line of its own. */
const LONGEST_ROLE = 300;

/** One that ends with a dot, as sentences do. */
const SHORT_ROLE = 160;

function whole(p: Passage): Located {
  return { text: p.text, span: spanIn(p, 0, p.text.length) };
}

/** The line under a name that stands alone, when it is a role and no entry of its own. */
export function roleBelow(next: Item | undefined): Located | null {
  if (next === undefined || 'kind' in next) return null;
  if (next.field === 'role') return whole(next.p);
  if (next.candidate !== null || next.marks.bullet || next.marks.hours) return null;
  const { text } = next.p;
  if (text.length > LONGEST_ROLE || NO_ROLE.test(text) || readsAsSentence(text)) return null;
  // A sentence ends with a dot; so may a role, when its first word is a function.
  if (text.endsWith('.') ? !startsAsRole(text) || text.length > SHORT_ROLE : roleScore(text) < 0.5)
    return null;
  return whole(next.p);
}

/** "Anne Roux" over "cheffe de projet" over "Ville de Caen": the last line is a part of what she does; null where none stands there. */
export function bodyBelow(
  unit: ReadUnit,
  next: Item | undefined,
  { appearances, taken }: LinePeople,
): readonly Appearance[] | null {
  const last = appearances.at(-1);
  if (last?.role == null || taken > 0 || next === undefined || 'kind' in next || unit.within) return null;
  if (
    unit.to < unit.from + 2 ||
    next.from !== unit.to ||
    next.candidate !== null ||
    !isBodyBelowOffice(next.p.text)
  )
    return null;
  const { text, span } = last.role;
  const { end } = spanIn(next.p, 0, next.p.text.length);
  return [{ ...last, role: { text: `${text}, ${next.p.text}`, span: { start: span.start, end } } }];
}
