import type { OrganisationKind } from '../model/entity.ts';
import { isLandAbroad } from '../reference/abroad.ts';
import { isPosition } from '../reference/professions.ts';
import { isCommonWord } from '../text/common-words.ts';
import { isBodyWord } from '../text/not-names.ts';
import { formAt } from './authority-forms.ts';
import type { BodyHit } from './body-hit.ts';
import { communeAt, divisionAt } from './gazetteer.ts';
import { capitalRun, isNoBody, namedHit } from './name-runs.ts';
import { type NameWord, nameKeyIn } from './name-words.ts';

/** Words of a last part of a role that say a matter, not a body: "chargée de mission, Mobilités". */
const MATTER =
  /(?:tions?|ment|ments|ites?|ance|ances|ence|ences|ique|iques|isme|ages?|ures?|ies?|sports?|jeunesse|energies?|eau|habitat|projets?)$/;

const DIRECTING = new Set(
  (
    'directeur directrice general generale executif executive adjoint adjointe salarie salariee responsable coordinateur coordinatrice ' +
    'animateur animatrice porte parole'
  ).split(' '),
);

/** "directrice de Kaléo", "d'Alternatiba": a position tied by "de" alone to a name. */
function directed(words: readonly NameWord[], at: number): boolean {
  const link = words[at - 1]?.key;
  return (link === 'de' || link === 'd') && DIRECTING.has(words[at - 2]?.key ?? '');
}

function isPlace(words: readonly NameWord[], from: number, to: number): boolean {
  return communeAt(words, from, true)?.to === to || divisionAt(words, from)?.to === to;
}

/** Last words of firms' names, and the positions of those who own or advise one. */
const FIRM_END =
  /^(?:conseils?|consulting|consultants?|partners|associes|sas|sarl|groupe?|studio|factory|agency|ingenierie|solutions|technologies)$/;
const FIRM_POSITION =
  /^(?:consultante?|associee?|gerante?|dirigeante?|fondateur|fondatrice|cofondateur|cofondatrice|entrepreneure?|pdg)$/;

function kindOf(words: readonly NameWord[], from: number, to: number): OrganisationKind {
  const firm =
    FIRM_END.test(words[to - 1]?.key ?? '') ||
    words.slice(0, from).some(word => FIRM_POSITION.test(word.key));
  if (firm) return 'company';
  // "Agence de la rivière": a public one, by its link; a firm calls itself "Agence Rivière".
  const [noun, link] = [words[from]?.key, words[from + 1]?.key ?? ''];
  return noun === 'agence' && /^(?:de|du|des|d)$/.test(link) && to - from > 2 ? 'public-service' : 'other';
}

/** The role ends here, or goes on with the land only: "ETH Zürich, Switzerland". */
function endsRole(words: readonly NameWord[], to: number): boolean {
  return to === words.length || isLandAbroad(nameKeyIn(words, to, words.length));
}

/** Who writes for a newspaper, and what it may be called: "Le Courrier du large". */
const PRESS =
  /^(?:journalistes?|redact(?:eur|rice)s?|reporters?|chroniqueu(?:r|se)s?|correspondante?s?|editorialistes?|pigistes?)$/;
const MOST_OF_PAPER = 6;

/** "rédactrice en chef, Le Courrier du large": what ends the role of a journalist behind a comma is the paper, small words and all. */
function newspaperOf(words: readonly NameWord[], text: string): BodyHit | null {
  if (!words.some(({ key }) => PRESS.test(key))) return null;
  const at = words.findLastIndex(({ capital, gap }) => capital && /^(?:,| [–—-]) $/u.test(gap));
  const isWhole = words.slice(at + 1).every(({ broken }) => !broken);
  const size = words.length - at;
  if (at <= 0 || !isWhole || size < 2 || size > MOST_OF_PAPER || isPosition(words[at]?.key ?? ''))
    return null;
  if (!/^(?:le|la|les|l)$/.test(words[at]?.key ?? '') || isPlace(words, at, words.length)) return null;
  return namedHit(words, at, words.length, text, 'media', 'unknown');
}

/** A name behind a comma or a link: capitals, the last part of a role, or what someone is the director of. */
function behindSomething(words: readonly NameWord[], text: string): BodyHit | null {
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at];
    if (!word?.capital || isPosition(word.key)) continue;
    const link = /^(?:a|au|aux|chez|du|de|d|l|la|le|les|at)$/.test(words[at - 1]?.key ?? '');
    const apart = /^(?:,| [–—-]) $/.test(word.gap) || /^ [@|] ?$/.test(word.gap);
    const to = capitalRun(words, at);
    if (to - at === 1 && MATTER.test(word.key)) continue;
    const ends = to === words.length || words[to]?.broken !== false;
    if (!ends || isPlace(words, at, to) || isLandAbroad(nameKeyIn(words, at, to))) continue;
    const acronym = words.slice(at, to).some(w => w.upper && w.text.length >= 3 && !isNoBody(w.key));
    const last = apart && endsRole(words, to) && words.slice(0, at).some(w => isPosition(w.key));
    // "élue (FNCOFOR)": a bracket of its own holds the acronym.
    const bracketed = /^ [([]$/.test(word.gap);
    if (((link || apart || bracketed) && acronym) || (apart && to - at > 1) || last || directed(words, at))
      return namedHit(words, at, to, text, kindOf(words, at, to), 'unknown');
  }
  return null;
}

const LONGEST_ACRONYM = 8;

/** Letters that stand for a body, and are no word in capitals: "UNCPIE", "F.N.C.O.F.O.R.". */
function isAcronym({ upper, text, key }: NameWord): boolean {
  return (
    upper &&
    key.length >= 3 &&
    key.length <= LONGEST_ACRONYM &&
    !isNoBody(key) &&
    !isCommonWord(text.toLowerCase())
  );
}

/** "[UNCPIE] – animatrice", "UNCPIE, délégué": an acronym before what somebody does there, which small letters say. */
function ahead(words: readonly NameWord[], text: string): BodyHit | null {
  const [first, second] = words;
  if (first === undefined || second?.broken !== true || second.upper || !isPosition(second.key)) return null;
  return isAcronym(first) ? namedHit(words, 0, 1, text, 'other', 'unknown') : null;
}

/** A role that is a name and nothing else: "Datalab", "Sciences Partagées". */
function alone(words: readonly NameWord[], text: string): BodyHit | null {
  const [first] = words;
  if (!first?.capital || formAt(words, 0) !== null || words.some(word => isPosition(word.key))) return null;
  const end = words.findIndex((word, i) => i > 0 && word.broken);
  const to = end < 0 ? words.length : end;
  const isMatter = MATTER.test(first.key) && !isAcronym(first);
  const single = to === 1 && (isMatter || first.text.length < 3 || isBodyWord(first.text));
  return to > 6 || single || isPlace(words, 0, to)
    ? null
    : namedHit(words, 0, to, text, kindOf(words, 0, to), 'unknown');
}

/** A name that no table and no noun explains, in a role that names no other body. Its kind is 'other', to be looked at. */
export function unknownBody(words: readonly NameWord[], text: string): BodyHit | null {
  return newspaperOf(words, text) ?? ahead(words, text) ?? behindSomething(words, text) ?? alone(words, text);
}
