import type { StrongAt } from './body-extent.ts';
import type { BodyHit } from './body-hit.ts';
import { capitalRun } from './name-runs.ts';
import type { NameWord } from './name-words.ts';

/** "lab" as a word of a name, or at its end: "Ti Lab", "FabLab", "MédiaLab". */
const LAB = /^(?:labs?|labo|living ?lab)$/;
const ENDS_IN_LAB = /^\p{Lu}\p{Ll}*L(?:ab|AB)$/u;

function isLab(word: NameWord): boolean {
  return word.capital && (LAB.test(word.key) || (word.text.length > 4 && ENDS_IN_LAB.test(word.text)));
}

/** "Labo des territoires": a lab that a matter in small letters names, up to whose it is. */
function endOfMatter(words: readonly NameWord[], at: number, to: number): number {
  const [link, matter] = [words[to], words[to + 1]];
  const isAlone = to === at + 1 && LAB.test(words[at]?.key ?? '');
  if (!isAlone || link?.joined !== true || matter?.joined !== true) return to;
  return /^(?:du|des|de|d)$/.test(link.key) && !matter.capital && matter.key.length > 3 ? to + 2 : to;
}

/**
 * The laboratory of ideas or of public innovation that a name gives from a word on: "Ti Lab", "Rivage Digital Lab", "FabLab
 * de Lannion", "Lab Territoires". Of the kind of its university or firm, else 'public-service', as those of regions and prefectures; null for every other name.
 */
export function labAt(
  words: readonly NameWord[],
  at: number,
  text: string,
  strongAt: StrongAt,
): BodyHit | null {
  const first = words[at];
  const before = words[at - 1];
  if (!first?.capital || (before?.capital && first.joined && first.gap !== '')) return null;
  const to = endOfMatter(words, at, capitalRun(words, at));
  const run = words.slice(at, to);
  const lab = run.findIndex(isLab);
  // A lab is told by more than its noun; far inside a name the noun says little of it.
  if (lab < 0 || lab > 3 || (to - at === 1 && LAB.test(first.key))) return null;
  const name = text.slice(first.start, run.at(-1)?.end);
  const owner = run.flatMap((_, i) => (i > 0 ? (strongAt(at + i)?.kind ?? []) : []))[0];
  const kind = owner === 'university' || owner === 'company' ? owner : 'public-service';
  return { from: at, to, name, kind, key: null, rule: 'lab' };
}
