import { key } from './normalise.ts';

/**
 * Whether what was typed into a field occurs in a text, by the key of both: "coeur" is found in "Cœur de ville" and "saint denis"
 * in "Saint‑Denis". Lists that compare character by character miss a letter written as two (findings/react-aria-lists-hide-ligatures.sh).
 */
export function isFoundIn(text: string, sought: string): boolean {
  const wanted = key(sought);
  return wanted === '' ? text.includes(sought.trim()) : key(text).includes(wanted);
}
