import { ORGANISATION_KINDS, type OrganisationKind } from '../model/entity.ts';
import { nameKey, slug } from './name-key.ts';
import file from './organisations.json' with { type: 'json' };

/** A body known throughout France, by its usual name. */
export interface KnownBody {
  /** "body:centre-national-…", or the key of the place that it governs. */
  readonly key: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Key of the place in its name or under its rule, or null. */
  readonly place: string | null;
}

/** One way to write a known body. */
export interface KnownName {
  readonly body: KnownBody;
  readonly words: readonly string[];
  /** Capitals only: matches capitals, or a capital and small letters from four letters up ("Cese"). */
  readonly acronym: boolean;
  /** Also an ordinary word or phrase: needs a cue beside it. */
  readonly doubtful: boolean;
}

function isKind(kind: string): kind is OrganisationKind {
  return ORGANISATION_KINDS.some(known => known === kind);
}

function isAcronym(name: string): boolean {
  return !name.includes(' ') && name.length >= 2 && name === name.toUpperCase() && /\p{L}/u.test(name);
}

function namesOf(entry: string, kind: OrganisationKind): readonly KnownName[] {
  const [list = '', place = null] = entry.split(' @');
  const names = list.split(' | ');
  const name = (names[0] ?? '').replace(/^\?/, '');
  // A body that governs a place is known by the place's key, so that "MEL" and "Métropole européenne de Lille" are one.
  const governs = place !== null && (kind === 'intercommunality' || kind === 'region');
  const body: KnownBody = { key: governs ? place : `body:${slug(name)}`, name, kind, place };
  return names.map(written => {
    const plain = written.replace(/^\?/, '');
    return {
      body,
      words: nameKey(plain).split(' '),
      acronym: isAcronym(plain),
      doubtful: plain !== written,
    };
  });
}

let byFirstWord: ReadonlyMap<string, readonly KnownName[]> | null = null;

/** Every known name that begins with this word, the longest first. */
export function knownNamesFrom(word: string): readonly KnownName[] {
  if (byFirstWord === null) {
    const index = new Map<string, KnownName[]>();
    for (const [kind, entries] of Object.entries(file)) {
      if (!isKind(kind) || !Array.isArray(entries)) continue;
      for (const known of entries.flatMap(entry => namesOf(entry, kind))) {
        const first = known.words[0] ?? '';
        const group = index.get(first);
        if (group) group.push(known);
        else index.set(first, [known]);
      }
    }
    for (const group of index.values()) group.sort((a, b) => b.words.length - a.words.length);
    byFirstWord = index;
  }
  return byFirstWord.get(word) ?? [];
}

/** The known body that bears exactly this name (a key), or null. */
export function knownBodyNamed(key: string): KnownBody | null {
  const [first = ''] = key.split(' ');
  return knownNamesFrom(first).find(known => known.words.join(' ') === key)?.body ?? null;
}

let places: ReadonlyMap<string, string> | null = null;

/** The place that a known body names or governs, by the body's key; null when it is the whole country's. */
export function placeOfKnownBody(key: string): string | null {
  if (places === null) {
    const made = new Map<string, string>();
    for (const [kind, entries] of Object.entries(file)) {
      if (!isKind(kind) || !Array.isArray(entries)) continue;
      for (const entry of entries) {
        const body = namesOf(entry, kind)[0]?.body;
        if (body?.place) made.set(body.key, body.place);
      }
    }
    places = made;
  }
  return places.get(key) ?? null;
}
