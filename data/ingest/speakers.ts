import { type NameMatch, nameAt } from '../text/names.ts';
import type { Passage } from '../text/normalise.ts';
import { wordsOf } from '../text/words.ts';

/** A name with the stretch of the passage that is its role, or null when none stands there. */
export interface Entry {
  readonly name: NameMatch;
  readonly role: readonly [number, number] | null;
  /** Nothing but a separator follows the name: the role may stand in what comes next. */
  readonly open: boolean;
}

const SEPARATOR = /^\s*[,:;–—|-]\s*|^\s+(?=\()/u;

/** "Prénom NOM, rôle": the line must begin with the name, and the role must stand behind a separator. */
export function nameFirst(p: Passage): Entry | null {
  const words = wordsOf(p.text);
  const first = words[0];
  if (first === undefined || first.start !== 0) return null;
  const name = nameAt(p.text, words, 0);
  if (name === null || name.start !== 0) return null;
  const behind = p.text.slice(name.end);
  if (behind === '') return { name, role: null, open: true };
  const separator = SEPARATOR.exec(behind);
  if (separator === null) return null;
  const from = name.end + separator[0].length;
  if (from >= p.text.length) return { name, role: null, open: true };
  return { name, role: [from, p.text.length], open: false };
}
