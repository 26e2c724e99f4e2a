import { formAt } from './authority-forms.ts';
import { bareDistrictAt, districtAfterForm } from './districts.ts';
import { departmentAt, divisionAt, type PlaceHit } from './gazetteer.ts';
import type { Surroundings } from './homonyms.ts';
import { type NameWord, skipLink } from './name-words.ts';

/** Departments, regions and intercommunalities named near the words [from, to). Worked out only when a name needs it. */
export type Around = (from: number, to: number) => Surroundings;

/** How far behind a name its own department or region may stand: "Grigny, dans l'Essonne", "Saint-Denis de La Réunion". */
const RIGHT_BEHIND = 4;
/** In a long sentence what stands further off speaks of something else. */
const NEAR = 25;

function endsSentence(word: NameWord | undefined): boolean {
  return word !== undefined && /[.!?;•…]/.test(word.gap) && !word.joined;
}

/** A department in brackets may be a number. */
function unitAt(words: readonly NameWord[], at: number): PlaceHit | null {
  const word = words[at];
  if (word === undefined) return null;
  const bracketed = /\($/.test(word.gap) && (words[at + 1]?.gap ?? ')').startsWith(')');
  if (bracketed) return departmentAt(words, at) ?? divisionAt(words, at);
  const form = formAt(words, at);
  if (form?.level === 'intercommunality')
    return districtAfterForm(words, skipLink(words, form.to), form.districts);
  if (!word.capital && !/^l[ae]$/.test(word.key)) return null;
  return divisionAt(words, at) ?? bareDistrictAt(words, at, false);
}

function unitsIn(words: readonly NameWord[], from: number, to: number): ReadonlySet<string> {
  const keys = new Set<string>();
  let at = from;
  while (at < to) {
    const hit = unitAt(words, at);
    const [place] = hit?.places ?? [];
    if (place) keys.add(`${place.level}:${place.code}`);
    // The parts of the Métropole du Grand Paris are no commune's own grouping: their department tells as much.
    if (place && 'form' in place && place.form === 'EPT') keys.add(`department:${place.department}`);
    at = Math.max(at + 1, hit?.to ?? 0);
  }
  return keys;
}

/** What is named around the names of a passage: right behind a name first, else in its sentence. */
export function lookAround(words: readonly NameWord[]): Around {
  return (from, to) => {
    let last = to;
    while (last < words.length && last < from + NEAR && !endsSentence(words[last])) last += 1;
    const behind = unitsIn(words, to, Math.min(last, to + RIGHT_BEHIND));
    if (behind.size > 0) return behind;
    let first = from;
    while (first > 0 && first > from - NEAR && !endsSentence(words[first])) first -= 1;
    return new Set([...unitsIn(words, first, from), ...unitsIn(words, to, last)]);
  };
}
