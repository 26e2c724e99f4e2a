import departmentFile from './departments.json' with { type: 'json' };
import { nameKey } from './name-key.ts';
import regionFile from './regions.json' with { type: 'json' };

/** The article of a name as the official code counts it (TNCC): 0 none, 1 none with "d'", 2 le, 3 la, 4 les, 5 l'. */
export type Article = 0 | 1 | 2 | 3 | 4 | 5;

/** A unit of the official geographic code. */
export interface Place {
  readonly level: 'commune' | 'intercommunality' | 'department' | 'region';
  /** COG code; SIREN for an intercommunality. */
  readonly code: string;
  readonly name: string;
  /** SIREN of the intercommunality that a commune belongs to, where `placeOf` looked it up. */
  readonly intercommunality?: string | null;
  /** Code of the department, the place's own for a department; null for a region. */
  readonly department: string | null;
  readonly region: string | null;
  readonly population: number | null;
  /** The year for which the inhabitants are counted; null where they are not. */
  readonly populationYear: number | null;
  readonly article: Article;
}

/** The census that the edition of 2026 gives: of one year, but where the state overseas is counted apart. */
const POPULATION_YEAR = 2023;
const COUNTED_APART: ReadonlyMap<string, number> = new Map([
  ['976', 2017],
  ['987', 2022],
  ['988', 2025],
]);

/** The year for which the inhabitants of a department are counted. */
export function populationYearIn(department: string): number {
  return COUNTED_APART.get(department) ?? POPULATION_YEAR;
}

function articleOf(text: string | undefined): Article {
  const value = Number(text);
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : 0;
}

function population(text: string | undefined): number | null {
  const value = Number(text);
  return value > 0 ? value : null;
}

/** The parts of the state overseas that are department and region in one: which of the two their bare name means. */
const ONE_AUTHORITY: ReadonlyMap<string, 'department' | 'region'> = new Map([
  ['971', 'region'],
  ['972', 'region'],
  ['973', 'region'],
  ['974', 'region'],
  ['976', 'department'],
]);

const DEPARTMENTS: readonly Place[] = departmentFile.rows.split('|').map(row => {
  const [code = '', name = '', region = '', article, people] = row.split(';');
  return {
    level: 'department',
    code,
    name,
    department: code,
    region,
    population: population(people),
    populationYear: population(people) === null ? null : populationYearIn(code),
    article: articleOf(article),
  };
});

const MAYOTTE = '06';

const REGIONS: readonly Place[] = regionFile.rows
  .split('|')
  .map(row => row.split(';'))
  // The communities overseas without a region of their own stand in the table a second time, as departments.
  .filter(([code = '']) => code.length === 2)
  .map(([code = '', name = '', article, people]) => ({
    level: 'region',
    code,
    name,
    department: null,
    region: code,
    population: population(people),
    populationYear: populationYearIn(code === MAYOTTE ? '976' : code),
    article: articleOf(article),
  }));

/** Other names in use: abbreviations and what an authority calls itself. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    idf: 'region:11',
    paca: 'region:93',
    'provence alpes cote d azur': 'region:93',
    'region sud': 'region:93',
    aura: 'region:84',
    'rhone alpes auvergne': 'region:84',
    bfc: 'region:27',
    hdf: 'region:32',
    'centre val de loire': 'region:24',
    reunion: 'region:04',
    'ile de la reunion': 'region:04',
    'val oise': 'department:95',
    'cotes du nord': 'department:22',
    'seine saint denis': 'department:93',
    'saint pierre et miquelon': 'department:975',
    'wallis et futuna': 'department:986',
  }),
);

function index(places: readonly Place[]): ReadonlyMap<string, Place> {
  return new Map(places.map(place => [nameKey(place.name), place]));
}

const BY_KEY = new Map([...DEPARTMENTS, ...REGIONS].map(place => [`${place.level}:${place.code}`, place]));
/** Overseas units of one island whose name is first of all that of many communes, or of nobody. */
const NOT_BY_NAME = new Set(['977', '978', '984', '989']);
const DEPARTMENT_NAMES = index(DEPARTMENTS.filter(place => !NOT_BY_NAME.has(place.code)));
const REGION_NAMES = index(REGIONS);

/** First words of every name of a department or region: what a text has to hold before a name is looked for. */
const FIRST_WORDS = new Map<string, number>();
for (const name of [...DEPARTMENT_NAMES.keys(), ...REGION_NAMES.keys(), ...OTHER_NAMES.keys()]) {
  const words = name.split(' ');
  const first = words[0] ?? '';
  FIRST_WORDS.set(first, Math.max(FIRST_WORDS.get(first) ?? 0, words.length));
}

/** How many words the longest name of a department or region has that begins with this word; 0 where none does. */
export function longestDivision(word: string): number {
  return FIRST_WORDS.get(word) ?? 0;
}

/** A department or a region by its level and code, "department:76". */
export function divisionByKey(key: string): Place | null {
  return BY_KEY.get(key) ?? null;
}

/** The departments of a region, by its code. */
export function departmentsOf(region: string): readonly Place[] {
  return DEPARTMENTS.filter(place => place.region === region);
}

/** The department of that code ("76", "2A", "974"). */
export function departmentByCode(code: string): Place | null {
  return BY_KEY.get(`department:${code.toUpperCase()}`) ?? null;
}

export function departmentNamed(key: string): Place | null {
  const other = OTHER_NAMES.get(key);
  if (key === 'reunion') return departmentByCode('974');
  return DEPARTMENT_NAMES.get(key) ?? (other?.startsWith('department:') ? (BY_KEY.get(other) ?? null) : null);
}

export function regionNamed(key: string): Place | null {
  const other = OTHER_NAMES.get(key);
  return REGION_NAMES.get(key) ?? (other?.startsWith('region:') ? (BY_KEY.get(other) ?? null) : null);
}

/** The department or region that a bare name means; overseas, where it could be both, the one that governs. */
export function divisionNamed(key: string): Place | null {
  const department = departmentNamed(key);
  const region = regionNamed(key);
  if (department === null || region === null) return department ?? region;
  return ONE_AUTHORITY.get(department.code) === 'department' ? department : region;
}

/** The same for a department's number in a name ("L'Olivier 972"): overseas the authority that governs there. */
export function divisionNumbered(code: string): Place | null {
  const department = departmentByCode(code);
  return department === null ? null : divisionNamed(nameKey(department.name));
}
