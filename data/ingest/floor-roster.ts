import type { Appearance } from '../model/reading.ts';
import { type Gender, genderOf, ONE_CIVILITY } from '../text/civilities.ts';
import { key } from '../text/normalise.ts';
import { nearlySame } from '../text/similarity.ts';
import type { Call } from './floor-calls.ts';

/** Those of the lists who were there, by how they may be called. */
export interface Roster {
  readonly families: ReadonlyMap<string, readonly Present[]>;
  readonly givens: ReadonlyMap<string, readonly Present[]>;
  /** By the first word of a given name that has two: "Abdel" of "Abdel-Ali". */
  readonly shorts: ReadonlyMap<string, readonly Present[]>;
  /** By given and family name: "Madame Anne ROUX". */
  readonly wholes: ReadonlyMap<string, readonly Present[]>;
}

interface Present {
  readonly appearance: Appearance;
  /** As a civility right before the name on the roll tells. */
  readonly gender: Gender | null;
}

const ADDRESS = new RegExp(String.raw`(?<![\p{L}.])(${ONE_CIVILITY}) ?$`, 'u');
const LONGEST_ADDRESS = 10;

function genderIn(text: string, { name }: Appearance): Gender | null {
  const { start } = name.span;
  const found = ADDRESS.exec(text.slice(Math.max(0, start - LONGEST_ADDRESS), start))?.[1];
  return found === undefined ? null : (genderOf(found) ?? 'm');
}

/** "N.", "J.-P.", "JP": no given name that tells one Petit from another. */
const isShort = (given: string) => /^(?:\p{Lu}\p{Ll}?\.?[ -]?)*$/u.test(given);

/** Indexes the lists of those present; two writings of one person are one. */
export function rosterOf(text: string, listed: readonly Appearance[]): Roster {
  const people = new Map<string, Present>();
  for (const appearance of listed) {
    const { name, via, part } = appearance;
    if (via !== 'list' || part === 'absent' || name.familyName === '') continue;
    const known = people.get(key(name.text));
    const gender = genderIn(text, appearance);
    if (known === undefined || (known.gender === null && gender !== null))
      people.set(key(name.text), { appearance: known?.appearance ?? appearance, gender });
  }
  const families = new Map<string, Present[]>();
  const givens = new Map<string, Present[]>();
  const shorts = new Map<string, Present[]>();
  const wholes = new Map<string, Present[]>();
  const put = (index: Map<string, Present[]>, called: string, present: Present) => {
    if (called === '') return;
    const same = index.get(called);
    if (same === undefined) index.set(called, [present]);
    else same.push(present);
  };
  for (const present of people.values()) {
    const { familyName, givenName } = present.appearance.name;
    if (givenName === '') put(givens, key(familyName), present);
    put(families, key(familyName), present);
    put(wholes, key(`${givenName} ${familyName}`), present);
    if (isShort(givenName)) continue;
    put(givens, key(givenName), present);
    const [first = '', second] = key(givenName).split(' ');
    if (second !== undefined) put(shorts, first, present);
  }
  return { families: withoutShort(families), givens, shorts, wholes };
}

/** Beside "Jean Petit", "J. Petit" is he. */
function withoutShort(families: ReadonlyMap<string, readonly Present[]>): Roster['families'] {
  const whole = ({ appearance: { name } }: Present) => !isShort(name.givenName);
  return new Map(
    [...families].map(([family, people]) => [family, people.some(whole) ? people.filter(whole) : people]),
  );
}

function byGiven(given: string, { givens, shorts }: Roster): readonly Present[] {
  return givens.get(given) ?? shorts.get(given) ?? [];
}

/** So long is a family name in which a slip leaves no doubt. */
const LEAST_SLIPPED = 6;

/** Those of a family name, or of one that a scanner or a hurried hand may have meant by it. */
function ofFamily(called: string, { families, wholes }: Roster): readonly Present[] {
  const family = key(called);
  const same = families.get(family) ?? wholes.get(family);
  if (same !== undefined || family.length < LEAST_SLIPPED) return same ?? [];
  return [...families].flatMap(([other, people]) => (nearlySame(other, family) ? people : []));
}

/** Who is meant by a call: the only one of the roster whom the name, the initial and the civility fit; of several, the one named in full nearby. */
export function meantBy(
  { by, called, gender, initial }: Call,
  roster: Roster,
  nearby: (name: string) => boolean,
): { readonly meant: Appearance | null; readonly known: boolean } {
  const people = by === 'given' ? byGiven(key(called), roster) : ofFamily(called, roster);
  const fitting = people.filter(
    ({ appearance: { name }, gender: own }) =>
      (gender === null || own === null || own === gender) &&
      (initial === '' || key(name.givenName)[0] === key(initial)[0]),
  );
  const near =
    fitting.length > 1 ? fitting.filter(({ appearance }) => nearby(appearance.name.text)) : fitting;
  const [one, ...more] = near;
  return { meant: more.length > 0 ? null : (one?.appearance ?? null), known: people.length > 0 };
}
