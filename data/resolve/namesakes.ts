import type { Diagnostic } from '../model/diagnostic.ts';
import type { Appearance } from '../model/reading.ts';
import { key } from '../text/normalise.ts';
import { startsAsRole } from '../text/role-words.ts';

/** Shorter words of a role join nothing: articles, prepositions. */
const LEAST_LETTERS = 4;
const LINKS = new Set('pour dans avec sous sans chez entre'.split(' '));
/** Who is listed more often than this is one person of the document, whatever the roles. */
const MOST_ROLES = 50;

function wordsOf(role: string): ReadonlySet<string> {
  return new Set(
    key(role)
      .split(' ')
      .filter(word => word.length >= LEAST_LETTERS && !LINKS.has(word)),
  );
}

function shareWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** The first role that no chain of common words joins to the first of all; null when one person explains them. */
function stranger(listed: readonly Appearance[]): Appearance | null {
  const left = listed.map(a => ({ a, words: wordsOf(a.role?.text ?? '') }));
  const joined = left.splice(0, 1);
  for (let at = 0; at < joined.length; at += 1) {
    const words = joined[at]?.words ?? new Set<string>();
    for (let i = left.length - 1; i >= 0; i -= 1) {
      const other = left[i];
      const same = other?.a.session === joined[at]?.a.session;
      if (other !== undefined && (same || shareWord(words, other.words))) joined.push(...left.splice(i, 1));
    }
  }
  return left[0]?.a ?? null;
}

/**
 * People listed in several sessions under one name with offices that have no word in common: "Marie Dupuisot, maire de Laval" and
 * "Marie Dupuisot, chercheuse, CNRS" may be two. They stay one until somebody decides; this asks.
 */
export function namesakes(
  appearances: readonly Appearance[],
  idOf: readonly string[],
): readonly Diagnostic[] {
  const listed = new Map<string, Appearance[]>();
  appearances.forEach((appearance, i) => {
    if (appearance.via !== 'list' || appearance.role === null || !startsAsRole(appearance.role.text)) return;
    const id = idOf[i] ?? '';
    const known = listed.get(id);
    if (known === undefined) listed.set(id, [appearance]);
    else known.push(appearance);
  });
  return [...listed].flatMap(([id, all]) => {
    const other = all.length < 2 || all.length > MOST_ROLES ? null : stranger(all);
    if (other === null) return [];
    return {
      code: 'same-name',
      severity: 'warning',
      span: other.name.span,
      args: { found: other.name.text, first: all[0]?.role?.text ?? '', second: other.role?.text ?? '' },
      candidates: [id],
    } as const;
  });
}
