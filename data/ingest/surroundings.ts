import { formAt } from './authority-forms.ts';
import { bareDistrictAt, districtAfterForm } from './districts.ts';
import { departmentAt, divisionAt, type PlaceHit } from './gazetteer.ts';
import { LOOSELY, OWN, type Surroundings } from './homonyms.ts';
import { type NameWord, skipLink } from './name-words.ts';

/** Departments, regions and intercommunalities named near the words [from, to). Worked out only when a name needs it. */
export type Around = (from: number, to: number, only?: 'own') => Surroundings;

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

const NOTHING: Surroundings = new Set();

/** "Évry (Essonne)", "Saint-Denis (93)", "Valence, Drôme", "Saint-Denis de La Réunion": where the text itself puts the place. */
function ownUnit(words: readonly NameWord[], to: number): Surroundings | null {
  const word = words[to];
  if (word === undefined) return null;
  const bracketed = /^ ?\($/.test(word.gap);
  const behindComma = word.gap === ', ' && word.capital && words[to - 1]?.capital === true;
  const at =
    word.key === 'de' && words[to + 1]?.key === 'la' && words[to + 2]?.key === 'reunion' ? to + 1 : to;
  if (!bracketed && !behindComma && at === to) return null;
  const from = bracketed ? skipLink(words, at) : at;
  const hit = bracketed ? (departmentAt(words, from) ?? divisionAt(words, from)) : divisionAt(words, from);
  const [place] = hit?.places ?? [];
  const after = words[hit?.to ?? to]?.gap ?? ')';
  if (!hit || place === undefined || (bracketed && !/^[),]/.test(after))) return null;
  // "Lyon, Paris": cities that are divisions too go on with a list.
  if (behindComma && (place.code === '75' || !/^(?:$|[,.;:)\n]| [–—-] )/.test(words[hit.to]?.gap ?? '')))
    return null;
  const key = `${place.level}:${place.code}`;
  return new Set([key, OWN + key, ...(behindComma ? [LOOSELY] : [])]);
}

/** What is named around the names of a passage: right behind a name first, else in its sentence. */
export function lookAround(words: readonly NameWord[]): Around {
  return (from, to, only) => {
    const own = ownUnit(words, to);
    if (own || only === 'own') return own ?? NOTHING;
    let last = to;
    while (last < words.length && last < from + NEAR && !endsSentence(words[last])) last += 1;
    const behind = unitsIn(words, to, Math.min(last, to + RIGHT_BEHIND));
    if (behind.size > 0) return behind;
    let first = from;
    while (first > 0 && first > from - NEAR && !endsSentence(words[first])) first -= 1;
    return new Set([...unitsIn(words, first, from), ...unitsIn(words, to, last)]);
  };
}
