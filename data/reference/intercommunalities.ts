import { type Commune, departmentOfCommune } from './communes.ts';
import { divisionByKey, type Place, populationYearIn } from './divisions.ts';
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

/** The words of a grouping's own name by which it says what it is. */
const SPEAKING = new Set(
  'agglo agglomeration agglopole metropole eurometropole communaute intercom interco'.split(' '),
);

/** The forms as the table counts them. */
const FORMS: readonly DistrictForm[] = ['CC', 'CA', 'CU', 'METRO', 'MET69', 'EPT'];

/** A row of the table and the key of its usual name. */
interface Keyed {
  readonly district: District;
  readonly key: string;
  readonly acronym?: string | undefined;
}

/** "de Nîmes Métropole" says what it is; "du Grand Reims" needs its form before it. */
function districtOf(code: string, fields: readonly string[]): Keyed {
  const [, form, written = '', people = '', largest = ''] = fields;
  const legal = FORMS[Number(form)] ?? 'CC';
  const title = TITLES[legal];
  const department = departmentOfCommune(largest);
  const bare = written.includes('(') ? written.replace(/\s*\([^)]*\)/g, '') : written;
  const key = nameKey(bare);
  const words = key.split(' ');
  const speaks = words.some(word => SPEAKING.has(word));
  const named = title === null || speaks || /^(?:Le |Les )?Grands? /.test(bare);
  const name = !named ? `${title} ${bare}` : title === null ? bare : bare.replace(LEADING_LINK, '');
  const district: District = {
    level: 'intercommunality',
    code,
    name,
    form: legal,
    largest,
    core: coreOf(words),
    speaking: legal === 'EPT' || speaks || name.startsWith('Grand '),
    department,
    region: divisionByKey(`department:${department}`)?.region ?? null,
    population: Number.parseInt(people, 36) || null,
    populationYear: populationYearIn(department),
    article: 0,
  };
  // Shorter capitals stand for too many other things.
  const acronym = bare === written ? undefined : /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u.exec(written)?.[0];
  return { district, key: name === bare ? key : nameKey(name), acronym };
}

const LEADING_LINK = /^(?:de la |de l'|de |du |des |d')/;

interface Tables {
  readonly rows: readonly District[];
  readonly byCode: ReadonlyMap<string, District>;
  readonly byCore: ReadonlyMap<string, readonly District[]>;
  readonly byName: ReadonlyMap<string, readonly District[]>;
  readonly byLargest: ReadonlyMap<string, District>;
  readonly firstWords: ReadonlySet<string>;
  /** By the capitals that the official name gives: "CIVIS (Communauté …)", "… (COBAS)". */
  readonly byAcronym: ReadonlyMap<string, District>;
}

function grouped(rows: readonly Keyed[]): Map<string, District[]> {
  const groups = new Map<string, District[]>();
  for (const { district, key } of rows) {
    const group = groups.get(key);
    if (group) group.push(district);
    else groups.set(key, [district]);
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
    let siren = 0;
    const keyed = file.rows.split('|').map(row => {
      const fields = row.split(';');
      siren += Number.parseInt(fields[0] ?? '', 36);
      return districtOf(String(siren), fields);
    });
    const rows = keyed.map(({ district }) => district);
    const byName = grouped(keyed);
    made = {
      rows,
      byCode: new Map(rows.map(row => [row.code, row])),
      byCore: grouped(rows.map(district => ({ district, key: district.core }))),
      byName,
      // An EPT has the same largest town as its métropole would have elsewhere: a town's own grouping is never one.
      byLargest: new Map(rows.filter(row => row.form !== 'EPT').map(row => [row.largest, row])),
      byAcronym: new Map(keyed.flatMap(({ district, acronym }) => (acronym ? [[acronym, district]] : []))),
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

/** The grouping that its official name also gives in capitals: "CIVIS", "COBAS". */
export function districtOfAcronym(acronym: string): District | null {
  return tables().byAcronym.get(acronym) ?? null;
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
