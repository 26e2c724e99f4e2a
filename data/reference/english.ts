import type { OrganisationKind } from '../model/entity.ts';

/** What an English noun says of the body that bears it. `shared`: a French noun too, which needs another English word beside it. */
export interface EnglishNoun {
  readonly kind: OrganisationKind;
  readonly shared: boolean;
  /** Mostly a part of a university: "Department of Geography, University of Leeds". */
  readonly part: boolean;
}

const NOUNS: readonly (readonly [OrganisationKind, string])[] = [
  ['commune', 'council'],
  ['department', 'county'],
  [
    'state',
    'ministry department office* bureau* agency authority directorate government embassy parliament* commission* court*',
  ],
  [
    'university',
    'university institute school college* academy laboratory centre* center faculty polytechnic observatory',
  ],
  [
    'association',
    'association* federation* foundation society union* network alliance* chamber confederation* trust charity coalition*',
  ],
  [
    'company',
    'ltd limited inc llc plc gmbh corp corporation* company consultancy consultants partners bank ventures',
  ],
  ['health', 'hospital clinic'],
  ['media', 'times magazine* news broadcasting press*'],
  ['public-service', 'library museum* utility utilities'],
];
const PARTS = new Set('department school faculty office centre center laboratory'.split(' '));

const BY_WORD: ReadonlyMap<string, EnglishNoun> = new Map(
  NOUNS.flatMap(([kind, words]) =>
    words.split(' ').map(written => {
      const word = written.replace('*', '');
      return [word, { kind, shared: written !== word, part: PARTS.has(word) }] as const;
    }),
  ),
);

/** What a word (by its key) says of a body that is named in English, or null. */
export function englishNoun(word: string): EnglishNoun | null {
  return BY_WORD.get(word) ?? null;
}

/** Small words inside an English name. */
export const ENGLISH_LINKS: ReadonlySet<string> = new Set('of for and the in on'.split(' '));

/** English nouns by which a role says what someone does. */
export const ENGLISH_POSITIONS: readonly string[] = (
  'mayor minister deputy manager officer head professor lecturer researcher president chair chairman chairwoman chairperson ceo cto cfo founder cofounder adviser advisor ' +
  'secretary fellow engineer coordinator planner member policymaker councillor commissioner governor senator editor reporter writer lawyer analyst scientist student teacher ' +
  'director dean rector curator architect specialist lead senior junior vice executive programme program project policy speaker moderator panelist'
).split(' ');

/** Regions of France as English names them, by the code of the region. */
export const ENGLISH_REGIONS: ReadonlyMap<string, string> = new Map([
  ['brittany', '53'],
  ['normandy', '28'],
  ['corsica', '94'],
  ['occitania', '76'],
  ['new aquitaine', '75'],
  ['burgundy franche comte', '27'],
  ['auvergne rhone alpes', '84'],
  ['paris', '11'],
  ['greater paris', '11'],
]);
