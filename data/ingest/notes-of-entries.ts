import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';

/** What an announcement says below each of its entries: where to sign up, whom to ask. */
const NOTE =
  /^(?:inscriptions?|pour s inscrire|s inscrire|contacts?|informations?|renseignements|liens?(?: (?:de connexion|d inscription|zoom))?|replay)$/u;
const LEAST_TIMES = 2;
const LONGEST = 40;

/** The lines that are noted below several entries ("Inscription :"): none of them ends what was begun. */
export function notesOfEntries(lines: readonly Line[]): ReadonlySet<number> {
  const notes = lines.filter(
    ({ text, level }) => level === 0 && text.length <= LONGEST && text.endsWith(':') && NOTE.test(key(text)),
  );
  const times = new Map<string, number>();
  for (const { text } of notes) times.set(key(text), (times.get(key(text)) ?? 0) + 1);
  return new Set(
    notes.filter(({ text }) => (times.get(key(text)) ?? 0) >= LEAST_TIMES).map(({ index }) => index),
  );
}
