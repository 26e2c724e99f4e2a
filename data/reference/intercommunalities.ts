import { type Commune, departmentOfCommune } from './communes.ts';
import { divisionByKey, type Place, populationYearIn } from './divisions.ts';
import file from './intercommunalities.json' with { type: 'json' };
import { nameKey, nameKeys } from './name-key.ts';

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

/** Those words of a name that tell one grouping from another. */
export function coreOf(words: readonly string[]): string {
  return words.filter(word => !FORM_WORDS.has(word) && !LINKS.has(word)).join(' ');
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

/** The keys of the titles, as they stand before that of a name. */
const TITLE_KEYS: Readonly<Record<DistrictForm, string>> = {
  CC: 'communaute de communes ',
  CA: 'communaute d agglomeration ',
  CU: 'communaute urbaine ',
  METRO: '',
  MET69: '',
  EPT: '',
};

/** The words of a grouping's own name by which it says what it is. */
const SPEAKING = new Set(
  'agglo agglomeration agglopole metropole eurometropole communaute intercom interco'.split(' '),
);

/** The forms as the table counts them. */
const FORMS: readonly DistrictForm[] = ['CC', 'CA', 'CU', 'METRO', 'MET69', 'EPT'];

/** A row of the table, and what it is found by; the district itself is made when somebody finds it: a text names a few of them. */
interface Row {
  readonly code: string;
  readonly form: DistrictForm;
  readonly name: string;
  readonly people: string;
  readonly largest: string;
  /** Key of its usual name. */
  readonly key: string;
  readonly core: string;
  readonly speaking: boolean;
  readonly acronym: string | undefined;
}

/** The name of a row without what its official name has in brackets. */
function bareName([, , written = '']: readonly string[]): string {
  return written.includes('(') ? written.replace(/\s*\([^)]*\)/g, '') : written;
}

/** "de Nîmes Métropole" says what it is; "du Grand Reims" needs its form before it. */
function rowOf(code: string, fields: readonly string[], bare: string, bareKey: string): Row {
  const [, form, written = '', people = '', largest = ''] = fields;
  const legal = FORMS[Number(form)] ?? 'CC';
  const title = TITLES[legal];
  const words = bareKey.split(' ');
  const speaks = words.some(word => SPEAKING.has(word));
  const named = title === null || speaks || /^(?:Le |Les )?Grands? /.test(bare);
  const name = !named ? `${title} ${bare}` : title === null ? bare : bare.replace(LEADING_LINK, '');
  return {
    code,
    form: legal,
    name,
    people,
    largest,
    key: !named ? `${TITLE_KEYS[legal]}${bareKey}` : name === bare ? bareKey : nameKey(name),
    core: coreOf(words),
    speaking: legal === 'EPT' || speaks || name.startsWith('Grand '),
    // Shorter capitals stand for too many other things.
    acronym: bare === written ? undefined : /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u.exec(written)?.[0],
  };
}

const LEADING_LINK = /^(?:de la |de l'|de |du |des |d')/;

function districtOf({ code, form, name, people, largest, core, speaking }: Row): District {
  const department = departmentOfCommune(largest);
  return {
    level: 'intercommunality',
    code,
    name,
    form,
    largest,
    core,
    speaking,
    department,
    region: divisionByKey(`department:${department}`)?.region ?? null,
    population: Number.parseInt(people, 36) || null,
    populationYear: populationYearIn(department),
    article: 0,
  };
}

/** Numbers of rows by what they are found by. */
type Rows = ReadonlyMap<string, readonly number[]>;

interface Tables {
  readonly rows: readonly Row[];
  readonly byCode: ReadonlyMap<string, number>;
  readonly byCore: Rows;
  readonly byName: Rows;
  readonly byLargest: ReadonlyMap<string, number>;
  readonly firstWords: ReadonlySet<string>;
  /** By the capitals that the official name gives: "CIVIS (Communauté …)", "… (COBAS)". */
  readonly byAcronym: ReadonlyMap<string, number>;
}

function grouped(keys: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, row) => {
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return groups;
}

function firstWord(key: string): string {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

let made: Tables | null = null;

function tables(): Tables {
  if (made === null) {
    let siren = 0;
    const lines = file.rows.split('|').map(line => line.split(';'));
    const bare = lines.map(bareName);
    const keys = nameKeys(bare);
    const rows = lines.map((fields, row) => {
      siren += Number.parseInt(fields[0] ?? '', 36);
      return rowOf(String(siren), fields, bare[row] ?? '', keys[row] ?? '');
    });
    const byName = grouped(rows.map(({ key }) => key));
    const byCore = grouped(rows.map(({ core }) => core));
    made = {
      rows,
      byCode: new Map(rows.map(({ code }, row) => [code, row])),
      byCore,
      byName,
      // An EPT has the same largest town as its métropole would have elsewhere: a town's own grouping is never one.
      byLargest: new Map(rows.flatMap(({ form, largest }, row) => (form === 'EPT' ? [] : [[largest, row]]))),
      byAcronym: new Map(rows.flatMap(({ acronym }, row) => (acronym ? [[acronym, row]] : []))),
      firstWords: new Set([...byName.keys(), ...byCore.keys()].map(firstWord)),
    };
  }
  return made;
}

const districts: (District | undefined)[] = [];

/** The district of a row: the same each time, since some are told apart by being one. */
function districtAt(row: number | undefined): District | null {
  const known = districts[row ?? -1];
  if (known !== undefined) return known;
  const found = row === undefined ? undefined : tables().rows[row];
  if (row === undefined || found === undefined) return null;
  const district = districtOf(found);
  districts[row] = district;
  return district;
}

const NO_DISTRICT: readonly District[] = [];

function districtsOf(rows: readonly number[] | undefined): readonly District[] {
  return rows === undefined ? NO_DISTRICT : rows.flatMap(row => districtAt(row) ?? []);
}

export function districtByCode(code: string): District | null {
  return districtAt(tables().byCode.get(code));
}

/** Whether a usual name, or the own words of one, begin with this word. */
export function beginsDistrict(word: string): boolean {
  return tables().firstWords.has(word);
}

/** The grouping that its official name also gives in capitals: "CIVIS", "COBAS". */
export function districtOfAcronym(acronym: string): District | null {
  return districtAt(tables().byAcronym.get(acronym));
}

/** Groupings whose usual name is exactly this one. */
export function districtsNamed(key: string): readonly District[] {
  return districtsOf(tables().byName.get(key));
}

/** Groupings whose own words are these, in that order. */
export function districtsWithCore(core: string): readonly District[] {
  return core === '' ? NO_DISTRICT : districtsOf(tables().byCore.get(core));
}

/** The grouping in which this commune is the largest: what "X métropole" means when no grouping bears the bare name. */
export function districtLedBy(commune: Commune): District | null {
  return districtAt(tables().byLargest.get(commune.code));
}

/** The grouping that the commune belongs to. */
export function districtOfCommune(commune: Commune): District | null {
  return districtAt(commune.district ?? undefined);
}
