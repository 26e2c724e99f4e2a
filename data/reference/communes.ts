import file from './communes.json' with { type: 'json' };
import { divisionByKey, type Place } from './divisions.ts';
import { nameKey } from './name-key.ts';

/** A commune of today, and the district that it belongs to. */
export interface Commune extends Place {
  readonly level: 'commune';
  /** Row in the table of intercommunalities, or null. */
  readonly district: number | null;
}

const MANY = 200;
const NONE: readonly string[] = [];

/** Rows in the order of their keys. A key is made when a search first touches its row: a text touches a few thousand of 35,000. */
class SortedRows {
  readonly #rows: readonly string[];
  readonly #keys: (string | undefined)[];
  readonly #groups = new Map<string, ReadonlyMap<string, readonly string[]> | null>();

  constructor(joined: string) {
    this.#rows = joined.split('|');
    this.#keys = new Array<string | undefined>(this.#rows.length);
  }

  get length(): number {
    return this.#rows.length;
  }

  row(at: number): string {
    return this.#rows[at] ?? '';
  }

  key(at: number): string {
    const known = this.#keys[at];
    if (known !== undefined) return known;
    const row = this.row(at);
    const made = nameKey(row.slice(0, row.indexOf(';')));
    this.#keys[at] = made;
    return made;
  }

  /** The first row whose key is not before the wanted one. */
  lowerBound(wanted: string): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.key(middle) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Rows of each key that begins with a word; null where the word is that of thousands ("saint"). Made once a word. */
  #beginning(word: string): ReadonlyMap<string, readonly string[]> | null {
    const known = this.#groups.get(word);
    if (known !== undefined) return known;
    const from = this.lowerBound(word);
    // A space comes before "!", every letter and digit behind it.
    const to = this.lowerBound(`${word}!`);
    const group = to - from > MANY ? null : new Map<string, string[]>();
    for (let at = from; group !== null && at < to; at += 1) {
      const same = group.get(this.key(at));
      if (same) same.push(this.row(at));
      else group.set(this.key(at), [this.row(at)]);
    }
    this.#groups.set(word, group);
    return group;
  }

  /** Rows with exactly this key. */
  equal(wanted: string): readonly string[] {
    const space = wanted.indexOf(' ');
    const group = this.#beginning(space < 0 ? wanted : wanted.slice(0, space));
    if (group !== null) return group.get(wanted) ?? NONE;
    const found: string[] = [];
    for (let at = this.lowerBound(wanted); at < this.length && this.key(at) === wanted; at += 1)
      found.push(this.row(at));
    return found;
  }

  /** Whether some row's key begins with this word. */
  begins(word: string): boolean {
    return this.#beginning(word)?.size !== 0;
  }

  /** Rows whose key goes on after these words. */
  longer(wanted: string): readonly string[] {
    const found: string[] = [];
    const prefix = `${wanted} `;
    for (let at = this.lowerBound(prefix); at < this.length && this.key(at).startsWith(prefix); at += 1)
      found.push(this.row(at));
    return found;
  }
}

let tables: { readonly current: SortedRows; readonly former: SortedRows } | null = null;

function rows(): { readonly current: SortedRows; readonly former: SortedRows } {
  tables ??= { current: new SortedRows(file.current), former: new SortedRows(file.former) };
  return tables;
}

/** Overseas codes begin with three digits of their department. */
export function departmentOfCommune(code: string): string {
  return code.startsWith('97') || code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2);
}

const NO_COMMUNE: readonly Commune[] = [];
const VOWEL = /^[aeiou]/;

function communeOf(row: string): Commune {
  const [name = '', code = '', people = '', district = '', odd] = row.split(';');
  const department = departmentOfCommune(code);
  const inhabitants = Number.parseInt(people, 36);
  return {
    level: 'commune',
    code,
    name,
    department,
    region: divisionByKey(`department:${department}`)?.region ?? null,
    population: inhabitants > 0 ? inhabitants : null,
    article: VOWEL.test(nameKey(name)) !== (odd === 'x') ? 1 : 0,
    district: district === '' ? null : Number.parseInt(district, 36),
  };
}

function largestFirst(a: Commune, b: Commune): number {
  return (b.population ?? 0) - (a.population ?? 0) || (a.code < b.code ? -1 : 1);
}

/** Whether some commune has a name that begins with this word; with `former`, also one that has merged since. */
export function beginsCommune(word: string, former: boolean): boolean {
  const { current, former: merged } = rows();
  return current.begins(word) || (former && merged.begins(word));
}

const named = new Map<string, readonly Commune[]>();

/** Communes of that exact name, the most populous first. */
export function communesNamed(key: string): readonly Commune[] {
  const found = rows().current.equal(key);
  if (found.length === 0) return NO_COMMUNE;
  const known = named.get(key);
  if (known) return known;
  const made = found.map(communeOf).sort(largestFirst);
  named.set(key, made);
  return made;
}

/** Communes of today into which one of that name has merged. */
export function communesFormerlyNamed(key: string): readonly Commune[] {
  const found = new Map<string, Commune>();
  for (const row of rows().former.equal(key)) {
    const [, code = '', name = ''] = row.split(';');
    const commune = communesNamed(nameKey(name)).find(c => c.code === code);
    if (commune) found.set(code, commune);
  }
  return [...found.values()].sort(largestFirst);
}

const shortly = new Map<string, readonly Commune[]>();

/** What ties a short name to the rest of the full one: "Cherbourg-en-Cotentin", "Châlons-en-Champagne". */
const TIE = /^(?:en|sur|sous|les|la|le|l|de|du|d|des|au|aux|a|et) /;

/**
 * Communes that a short name may stand for ("Cherbourg"): those whose full name goes on with a tie. A name shared by many
 * ("Saint-Pierre", "Villeneuve") is no short name but a first word: none is given.
 */
export function communesShortlyNamed(key: string): readonly Commune[] {
  if (key.length < 4 || key === 'saint' || key === 'sainte') return [];
  const known = shortly.get(key);
  if (known) return known;
  const full = rows()
    .current.longer(key)
    .map(communeOf)
    .filter(c => TIE.test(nameKey(c.name).slice(key.length + 1)));
  const made = full.length > 4 ? NO_COMMUNE : full.sort(largestFirst);
  shortly.set(key, made);
  return made;
}

const byCode = new Map<string, Commune | null>();

/** The row of that code: found in the joined text, which takes a fraction of the time that an index of all codes does. */
function rowOf(code: string): string | null {
  const wanted = `;${code};`;
  for (let at = file.current.indexOf(wanted); at >= 0; at = file.current.indexOf(wanted, at + 1)) {
    const end = file.current.indexOf('|', at);
    const row = file.current.slice(file.current.lastIndexOf('|', at) + 1, end < 0 ? undefined : end);
    // Digits of another column may read like a code.
    if (row.split(';')[1] === code) return row;
  }
  return null;
}

/** The commune of that code, or null. */
export function communeByCode(code: string): Commune | null {
  const known = byCode.get(code);
  if (known !== undefined) return known;
  const row = rowOf(code);
  const made = row === null ? null : communeOf(row);
  byCode.set(code, made);
  return made;
}

/** Whether the rows stand in the order of their keys, which every search relies on. */
export function rowsAreSorted(): boolean {
  return Object.values(rows()).every(table => {
    for (let at = 1; at < table.length; at += 1) if (table.key(at - 1) > table.key(at)) return false;
    return true;
  });
}
