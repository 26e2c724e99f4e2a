import { type Commune, communeByCode, departmentOfCommune } from './communes.ts';
import { divisionByKey, type Place } from './divisions.ts';
import file from './intercommunalities.json' with { type: 'json' };
import { nameKey } from './name-key.ts';

/** Legal form: communauté de communes, d'agglomération, urbaine; métropole, that of Lyon; établissement public territorial. */
export type DistrictForm = 'CC' | 'CA' | 'CU' | 'METRO' | 'MET69' | 'EPT';

/** A grouping of communes with its own tax (EPCI), or a territory of the Métropole du Grand Paris (EPT). */
export interface District extends Place {
  readonly level: 'intercommunality';
  readonly form: DistrictForm;
  /** Code of its most populous member. */
  readonly largest: string;
  /** The words of the name that are its own: "seine eure", without form and articles. */
  readonly core: string;
  /** Whether the official name says by itself what it is ("Lorient Agglomération", "Grand Paris Sud Est Avenir"). */
  readonly speaking: boolean;
}

const FORM_WORDS = new Set(
  'agglo agglomeration agglopole metropole metropolitaine communaute communautes commune communes urbaine intercom interco eurometropole europeenne'.split(
    ' ',
  ),
);
const LINKS = new Set('de du des d la le les l et a au aux en'.split(' '));

/** The words of a key that tell one grouping from another. */
export function coreOf(key: string): string {
  return key
    .split(' ')
    .filter(word => !FORM_WORDS.has(word) && !LINKS.has(word))
    .join(' ');
}

export function isFormWord(word: string): boolean {
  return FORM_WORDS.has(word);
}

const TITLES: Readonly<Record<DistrictForm, string | null>> = {
  CC: 'Communauté de communes',
  CA: "Communauté d'agglomération",
  CU: 'Communauté urbaine',
  METRO: null,
  MET69: null,
  EPT: null,
};

const SPEAKING =
  /\b(?:agglo\p{L}*|m[ée]tropole|eurom[ée]tropole|communaut[ée]|intercom|interco|agglop[ôo]l\p{L}*)\b/iu;

/** "de Nîmes Métropole" says what it is; "du Grand Reims" needs its form before it. */
function usualName(form: DistrictForm, bare: string): string {
  const name = bare.replace(/\s*\([^)]*\)/g, '').replace(/\s+-\s+/g, ' - ');
  const title = TITLES[form];
  if (title === null) return name;
  if (SPEAKING.test(name) || /^(?:Le |Les )?Grands? /.test(name))
    return name.replace(/^(?:de la |de l'|de |du |des |d')/, '');
  return `${title} ${name}`;
}

function isForm(form: string): form is DistrictForm {
  return form in TITLES;
}

function districtOf(row: string): District {
  const [code = '', form = '', bare = '', people = '', largest = ''] = row.split(';');
  const legal = isForm(form) ? form : 'CC';
  const department = departmentOfCommune(largest);
  const name = usualName(legal, bare);
  const core = coreOf(nameKey(bare.replace(/\([^)]*\)/g, '')));
  return {
    level: 'intercommunality',
    code,
    name,
    form: legal,
    largest,
    core,
    speaking:
      legal === 'EPT' ||
      SPEAKING.test(name.replace(/^Communauté (?:de communes|d'agglomération|urbaine) /, '')) ||
      /^Grand /.test(name),
    department,
    region: divisionByKey(`department:${department}`)?.region ?? null,
    population: Number.parseInt(people, 36) || null,
    article: 0,
  };
}

interface Tables {
  readonly rows: readonly District[];
  readonly byCode: ReadonlyMap<string, District>;
  readonly byCore: ReadonlyMap<string, readonly District[]>;
  readonly byName: ReadonlyMap<string, readonly District[]>;
  readonly byLargest: ReadonlyMap<string, District>;
  readonly firstWords: ReadonlySet<string>;
}

function grouped(rows: readonly District[], keyOf: (district: District) => string): Map<string, District[]> {
  const groups = new Map<string, District[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function firstWord(key: string): string {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

let made: Tables | null = null;

function tables(): Tables {
  if (made === null) {
    const rows = file.rows.split('|').map(districtOf);
    const byName = grouped(rows, row => nameKey(row.name));
    made = {
      rows,
      byCode: new Map(rows.map(row => [row.code, row])),
      byCore: grouped(rows, row => row.core),
      byName,
      // An EPT has the same largest town as its métropole would have elsewhere: a town's own grouping is never one.
      byLargest: new Map(rows.filter(row => row.form !== 'EPT').map(row => [row.largest, row])),
      firstWords: new Set([...byName.keys(), ...rows.map(row => row.core)].map(firstWord)),
    };
  }
  return made;
}

export function districtByCode(code: string): District | null {
  return tables().byCode.get(code) ?? null;
}

/** Whether a usual name, or the own words of one, begin with this word. */
export function beginsDistrict(word: string): boolean {
  return tables().firstWords.has(word);
}

/** Groupings whose usual name is exactly this one. */
export function districtsNamed(key: string): readonly District[] {
  return tables().byName.get(key) ?? [];
}

/** Groupings whose own words are these, in that order. */
export function districtsWithCore(core: string): readonly District[] {
  return core === '' ? [] : (tables().byCore.get(core) ?? []);
}

/** The grouping in which this commune is the largest: what "X métropole" means when no grouping bears the bare name. */
export function districtLedBy(commune: Commune): District | null {
  return tables().byLargest.get(commune.code) ?? null;
}

/** The grouping that the commune belongs to. */
export function districtOfCommune(commune: Commune): District | null {
  return commune.district === null ? null : (tables().rows[commune.district] ?? null);
}

/** The most populous member of a grouping. */
export function largestMember(district: District): Commune | null {
  return communeByCode(district.largest);
}
