import file from './communes.json' with { type: 'json' };
import { divisionByKey, type Place, populationYearIn } from './divisions.ts';
import { nameKey } from './name-key.ts';
import { numberAt, packed, symbolAt } from './packed.ts';
import { SortedNames } from './sorted-names.ts';

/** A commune of today, and the district that it belongs to. */
export interface Commune extends Place {
  readonly level: 'commune';
  /** Row in the table of intercommunalities, or null. */
  readonly district: number | null;
}

/** A department and the rows of the districts that its communes belong to. */
interface DepartmentRow {
  readonly code: string;
  readonly districts: readonly number[];
}

/** Symbols of a code, of a row's district and inhabitants: see build/reference.mjs. */
const CODE = 3;
const PEOPLE = 3;
const LARGE = 90 * 90 - 1;
const MARK = 1000;

interface Tables {
  readonly current: SortedNames;
  readonly former: SortedNames;
  readonly departments: readonly DepartmentRow[];
}

let made: Tables | null = null;

function tables(): Tables {
  made ??= {
    current: new SortedNames(file.names),
    former: new SortedNames(file.former.names),
    departments: file.departments.split(';').map(row => {
      const [code = '', ...districts] = row.split(' ');
      return { code, districts: districts.map(district => Number.parseInt(district, 36)) };
    }),
  };
  return made;
}

/** Overseas codes begin with three digits of their department. */
export function departmentOfCommune(code: string): string {
  return code.startsWith('97') || code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2);
}

/** A packed code taken apart: its department, the code, and its mark. */
function codeAt(column: string, row: number): { department: DepartmentRow; code: string; mark: boolean } {
  const value = numberAt(column, row * CODE, CODE);
  const department = tables().departments[Math.floor(value / (2 * MARK))] ?? { code: '', districts: [] };
  const number = String(value % MARK).padStart(5 - department.code.length, '0');
  return { department, code: department.code + number, mark: value % (2 * MARK) >= MARK };
}

let large: ReadonlyMap<number, number> | null = null;

/** Inhabitants of the communes that have too many for their column, by row. */
function largeOnes(): ReadonlyMap<number, number> {
  if (large === null) {
    const counts = file.large.split(' ').map(count => Number.parseInt(count, 36));
    const found = new Map<number, number>();
    const mark = packed(LARGE, 2);
    for (let at = file.people.indexOf(mark); at >= 0; at = file.people.indexOf(mark, at + 1)) {
      const count = counts[found.size];
      if (count !== undefined && at % PEOPLE === 1) found.set((at - 1) / PEOPLE, count);
    }
    large = found;
  }
  return large;
}

function peopleOf(row: number): number {
  const count = numberAt(file.people, row * PEOPLE + 1, 2);
  return count < LARGE ? count : (largeOnes().get(row) ?? count);
}

const NO_COMMUNE: readonly Commune[] = [];
const VOWEL = /^[aeiou]/;
const byRow = new Map<number, Commune>();

function communeOf(row: number): Commune {
  const known = byRow.get(row);
  if (known !== undefined) return known;
  const name = tables().current.name(row);
  const { department, code, mark } = codeAt(file.codes, row);
  const within = symbolAt(file.people, row * PEOPLE);
  const inhabitants = peopleOf(row);
  const commune: Commune = {
    level: 'commune',
    code,
    name,
    department: department.code,
    region: divisionByKey(`department:${department.code}`)?.region ?? null,
    population: inhabitants > 0 ? inhabitants : null,
    populationYear: inhabitants > 0 ? populationYearIn(department.code) : null,
    article: VOWEL.test(nameKey(name)) !== mark ? 1 : 0,
    district: department.districts[within - 1] ?? null,
  };
  byRow.set(row, commune);
  return commune;
}

function largestFirst(a: Commune, b: Commune): number {
  return (b.population ?? 0) - (a.population ?? 0) || (a.code < b.code ? -1 : 1);
}

/** How many words the longest name has that begins with this one, of a commune of today or of before; 0 where none does. */
export function longestCommune(word: string): number {
  const { current, former } = tables();
  return Math.max(current.longestFrom(word), former.longestFrom(word));
}

const named = new Map<string, readonly Commune[]>();

/** Communes of that exact name, the most populous first. */
export function communesNamed(key: string): readonly Commune[] {
  const found = tables().current.equal(key);
  if (found.length === 0) return NO_COMMUNE;
  const known = named.get(key);
  if (known) return known;
  const communes = found.map(communeOf).sort(largestFirst);
  named.set(key, communes);
  return communes;
}

/** Communes by a name that they do not bear any more: as a whole until lately, or as a part of them. */
function formerly(key: string, whole: boolean): readonly Commune[] {
  const rows = tables().former.equal(key);
  if (rows.length === 0) return NO_COMMUNE;
  const found = new Map<string, Commune>();
  for (const row of rows) {
    const { code, mark } = codeAt(file.former.codes, row);
    const commune = mark === whole ? communeByCode(code) : null;
    if (commune) found.set(code, commune);
  }
  return found.size === 0 ? NO_COMMUNE : [...found.values()].sort(largestFirst);
}

/** Communes that bore that name in an edition of the code of the last years: "Louhans", "Éragny". */
export function communesLatelyNamed(key: string): readonly Commune[] {
  return formerly(key, true);
}

/** Communes of today into which one of that name has merged. */
export function communesFormerlyNamed(key: string): readonly Commune[] {
  return formerly(key, false);
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
  const full = tables()
    .current.longer(key)
    .map(communeOf)
    .filter(c => TIE.test(nameKey(c.name).slice(key.length + 1)));
  const communes = full.length > 4 ? NO_COMMUNE : full.sort(largestFirst);
  shortly.set(key, communes);
  return communes;
}

/** Communes that go by a name in whatever way: exactly, lately, before they merged, or as the first words of a longer one. */
export function communesCalled(key: string): readonly Commune[] {
  const longer = tables().current.longer(key).map(communeOf);
  const all = [...communesNamed(key), ...communesLatelyNamed(key), ...communesFormerlyNamed(key), ...longer];
  return [...new Set(all)].sort(largestFirst);
}

const byCode = new Map<string, Commune | null>();

/** The row of that code, found in the packed column: a fraction of the time that an index of all codes takes. */
function rowOf(code: string): number {
  const departmentCode = departmentOfCommune(code);
  const department = tables().departments.findIndex(row => row.code === departmentCode);
  const number = Number(code.slice(departmentCode.length));
  if (department < 0 || !(number >= 0 && number < MARK)) return -1;
  for (const mark of [0, MARK]) {
    const wanted = packed(department * 2 * MARK + mark + number, CODE);
    for (let at = file.codes.indexOf(wanted); at >= 0; at = file.codes.indexOf(wanted, at + 1))
      if (at % CODE === 0) return at / CODE;
  }
  return -1;
}

/** The commune of that code, or null. */
export function communeByCode(code: string): Commune | null {
  const known = byCode.get(code);
  if (known !== undefined) return known;
  const row = rowOf(code);
  const commune = row < 0 ? null : communeOf(row);
  byCode.set(code, commune);
  return commune;
}

/** Whether the rows stand in the order of their keys, which every search relies on. */
export function rowsAreSorted(): boolean {
  return tables().current.isSorted() && tables().former.isSorted();
}
