import { ORGANISATION_KINDS, type OrganisationKind } from '../model/entity.ts';
import { nameId, nameKeys } from './name-key.ts';
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

/** One line of the table: the names of a body and what it is; the keys are made when a text asks for one of them. */
interface Entry {
  readonly kind: OrganisationKind;
  readonly names: readonly string[];
  readonly place: string | null;
}

function entriesOf(kind: string, lines: unknown): readonly Entry[] {
  if (!isKind(kind) || !Array.isArray(lines)) return [];
  return lines.map((line: string) => {
    const [list = '', place = null] = line.split(' @');
    return { kind, names: list.split(' | '), place };
  });
}

/** A name that is also an ordinary word is marked by "?". */
function plainName(written: string): string {
  return written.startsWith('?') ? written.slice(1) : written;
}

function bodyOf({ kind, names, place }: Entry): KnownBody {
  const name = plainName(names[0] ?? '');
  // A body that governs a place is known by the place's key, so that "MEL" and "Métropole européenne de Lille" are one.
  const governs = place !== null && (kind === 'intercommunality' || kind === 'region');
  return { key: governs ? place : `body:${nameId(name)}`, name, kind, place };
}

interface Written {
  readonly entry: Entry;
  readonly written: string;
  readonly words: readonly string[];
}

interface Index {
  readonly entries: readonly Entry[];
  /** Names by the key of their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly Written[]>;
}

let index: Index | null = null;

function table(): Index {
  if (index === null) {
    const entries = Object.entries(file).flatMap(([kind, lines]) => entriesOf(kind, lines));
    const all = entries.flatMap(entry => entry.names.map(written => ({ entry, written })));
    const keys = nameKeys(all.map(({ written }) => written));
    const byFirstWord = new Map<string, Written[]>();
    all.forEach((name, at) => {
      const words = keys[at]?.split(' ') ?? [];
      const [first = ''] = words;
      const group = byFirstWord.get(first);
      if (group) group.push({ ...name, words });
      else byFirstWord.set(first, [{ ...name, words }]);
    });
    index = { entries, byFirstWord };
  }
  return index;
}

/** The names that begin with one word, and of them those that go on with a second one: few, where "le" begins hundreds. */
interface Group {
  readonly all: readonly KnownName[];
  readonly bySecond: ReadonlyMap<string, readonly KnownName[]>;
  readonly alone: readonly KnownName[];
}

const known = new Map<string, Group>();
const NONE: Group = { all: [], bySecond: new Map(), alone: [] };

/** The first words of all known names. */
export function knownFirstWords(): Iterable<string> {
  return table().byFirstWord.keys();
}

function groupOf(word: string): Group {
  const group = table().byFirstWord.get(word);
  if (group === undefined) return NONE;
  const before = known.get(word);
  if (before) return before;
  const names = group.map(({ entry, written, words }): KnownName => {
    const plain = plainName(written);
    return {
      body: bodyOf(entry),
      words,
      acronym: isAcronym(plain),
      doubtful: plain !== written,
    };
  });
  const all = names.sort((a, b) => b.words.length - a.words.length);
  const alone = all.filter(({ words }) => words.length === 1);
  const bySecond = new Map<string, KnownName[]>();
  for (const name of all) {
    const [, second] = name.words;
    const same = second === undefined ? undefined : bySecond.get(second);
    if (same) same.push(name);
    else if (second !== undefined) bySecond.set(second, [name]);
  }
  for (const names of bySecond.values()) names.push(...alone);
  const made = { all, bySecond, alone };
  known.set(word, made);
  return made;
}

/** Every known name that begins with a word and is that word alone or goes on with the second one, the longest first. */
export function knownNamesFrom(word: string, second: string): readonly KnownName[] {
  const { bySecond, alone } = groupOf(word);
  return bySecond.get(second) ?? alone;
}

/** The known body that bears exactly this name (a key), or null. */
export function knownBodyNamed(key: string): KnownBody | null {
  const [first = ''] = key.split(' ');
  return groupOf(first).all.find(name => name.words.join(' ') === key)?.body ?? null;
}

let places: ReadonlyMap<string, string> | null = null;

/** The place that a known body names or governs, by the body's key; null when it is the whole country's. */
export function placeOfKnownBody(key: string): string | null {
  places ??= new Map(
    table()
      .entries.filter(entry => entry.place !== null)
      .map(entry => [bodyOf(entry).key, entry.place ?? '']),
  );
  return places.get(key) ?? null;
}
