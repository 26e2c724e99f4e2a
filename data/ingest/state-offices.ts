import { knownBodyNamed } from '../reference/directory.ts';
import { ofPlace } from '../reference/geography.ts';
import type { Setting } from './authorities.ts';
import type { BodyHit } from './body-hit.ts';
import { communeAt, departmentAt, type PlaceHit, regionAt } from './gazetteer.ts';
import { settleHomonym } from './homonyms.ts';
import { type NameWord, nameKeyIn, skipLink } from './name-words.ts';

/** Officers of the state and their houses: the house is the body, wherever they serve. */
const PREFECTURE = new Set(['prefet', 'prefete', 'prefecture']);

const ASSEMBLY = { key: 'body:assemblee-nationale', name: 'Assemblée nationale' };
const SENATE = { key: 'body:senat', name: 'Sénat' };
const PARLIAMENT: ReadonlyMap<string, typeof ASSEMBLY> = new Map([
  ['depute', ASSEMBLY],
  ['deputee', ASSEMBLY],
  ['deputes', ASSEMBLY],
  ['deputees', ASSEMBLY],
  ['senateurs', SENATE],
  ['senatrices', SENATE],
  ['senateur', SENATE],
  ['senatrice', SENATE],
]);

/** "de la 3e circonscription du Rhône", "de la région Normandie": where the place itself begins. */
function placeStart(words: readonly NameWord[], link: number): number {
  const from = skipLink(words, link);
  const counted = /^\d+(?:e|eme|re|ere|nde)?$|^premiere$|^seconde$|ieme$/.test(words[from]?.key ?? '')
    ? from + 1
    : from;
  return /^(?:circonscription|region|departement)$/.test(words[counted]?.key ?? '')
    ? skipLink(words, counted + 1)
    : from;
}

/** Whether a member of parliament sits for the place that begins at a word: "sénatrice de la Manche", "député (PS) du Nord". */
export function isSeat(words: readonly NameWord[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 9; at -= 1) {
    const word = words[at];
    if (word === undefined || /[.;•]/.test(word.gap)) return false;
    if (PARLIAMENT.has(word.key)) return placeStart(words, seatLink(words, at)) === from;
  }
  return false;
}

/** Where the link of a seat begins: a party in brackets may stand before it. */
function seatLink(words: readonly NameWord[], at: number): number {
  const isParty = /^ ?\($/.test(words[at + 1]?.gap ?? '') && (words[at + 2]?.gap ?? '').startsWith(')');
  return isParty ? at + 2 : at + 1;
}

/** "ministre de la Culture", "ministre déléguée chargée du Logement" → a ministry that the directory knows. */
function ministryAt(words: readonly NameWord[], at: number): BodyHit | null {
  if (words[at]?.key !== 'ministre') return null;
  let link = at + 1;
  while (/^(?:deleguee?|chargee?)$/.test(words[link]?.key ?? '')) link += 1;
  for (let to = Math.min(words.length, link + 6); to > link; to -= 1) {
    const known = knownBodyNamed(`ministere ${nameKeyIn(words, link, to)}`);
    if (known === null) continue;
    return { from: at, to, name: known.name, kind: 'state', key: known.key, rule: 'ministry', place: link };
  }
  return null;
}

/** Every word with which an office of the state may begin. */
export const STATE_OFFICE_OPENINGS: readonly string[] = [
  'ministre',
  'sous',
  ...PARLIAMENT.keys(),
  ...PREFECTURE,
];

/** "préfet de la Gironde" → the prefecture; "députée du Rhône" → the National Assembly. Both need their place. */
export function stateOfficeAt(words: readonly NameWord[], at: number, setting: Setting): BodyHit | null {
  const word = words[at];
  if (word === undefined) return null;
  const ministry = ministryAt(words, at);
  if (ministry) return ministry;
  // "sous-préfet": the prefix is a word of its own.
  const below = word.key === 'sous' && words[at + 1]?.joined === true;
  const office = below ? (words[at + 1]?.key ?? '') : word.key;
  const chamber = PARLIAMENT.get(word.key);
  if (chamber === undefined && !PREFECTURE.has(office)) return null;
  const link = chamber ? seatLink(words, at) : at + (below ? 2 : 1);
  const from = placeStart(words, link);
  if (from === link || from >= words.length) return null;
  const hit: PlaceHit | null =
    departmentAt(words, from) ?? regionAt(words, from) ?? (chamber ? null : communeAt(words, from, true));
  const [first] = hit?.places ?? [];
  if (hit === null || first === undefined) return null;
  if (chamber) {
    return { from: at, to: at + 1, ...chamber, kind: 'state', rule: 'parliament', place: at + 1 };
  }
  const settled = settleHomonym(first.name, hit.places, only => setting.around(hit.from, hit.to, only));
  const title = below ? 'Sous-préfecture' : 'Préfecture';
  return {
    from: at,
    to: hit.to,
    name: `${title} ${ofPlace(settled.places[0] ?? first)}`,
    kind: 'state',
    key: `${below ? 'sous-' : ''}prefecture:${settled.key}`,
    rule: 'state-office',
    // "secrétaire général de la préfecture du Lot" holds no office of its own.
    ...(office === 'prefecture' ? {} : { place: hit.from }),
  };
}
