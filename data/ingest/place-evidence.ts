import type { Place } from '../reference/divisions.ts';
import { givenRank } from '../text/given-names.ts';
import { isTitleWord } from '../text/titles-of-people.ts';
import { departmentAt, type PlaceHit } from './gazetteer.ts';
import type { NameWord } from './name-words.ts';
import { isSeat } from './state-offices.ts';

/** What the whole document knows, for judging a bare name. */
export interface DocumentNames {
  /** Keys of words that the document also writes small: "tours", "sens". */
  readonly small: ReadonlySet<string>;
  /** Keys of the given and family names of the people who stand in it. */
  readonly people: ReadonlySet<string>;
  /** Codes of places that an authority or a local body of the document names, "commune:76540". */
  readonly known: ReadonlySet<string>;
}

const KNOWN_TOWN = 20_000;
/** No person is meant by "Paris". */
const METROPOLIS = 1_000_000;
/** A city so large that "de Nancy" means it, though Nancy is a given name too. */
const KNOWN_CITY = 50_000;
const AT = new Set(['a']);
/** "au Havre", "aux Mureaux": the article of the name is in the word; before other names it leads to anything. */
const AT_THE = new Set(['au', 'aux']);
const OF = new Set('de d du des'.split(' '));
/** Small words that bear a capital only because a sentence begins with them. */
const FUNCTION_WORDS = new Set(
  'a au aux en de d du des dans vers entre et ou depuis pour par sur sous chez avec comme ainsi ici la le les l si mais'.split(
    ' ',
  ),
);
const ARTICLES = new Set('le la les l'.split(' '));
/** Rivers, seas and quarters that a department is called after: an article alone does not say which is meant. */
const ALSO_WATERS = new Set(
  'nord manche landes loire rhone marne somme jura vosges ardennes aube var oise cher'.split(' '),
);
/** Names of towns that are ordinary words: in a short text their small form may be missing. */
const ORDINARY = new Set(
  (
    'bar bourg brie cadre centre chambre champs clermont corps cours croix eu fort force foix gap givors grasse ham issue lens lie loire marche mer meaux mens ' +
    'monts nice niort orange pau pont poste plan plans port quai sens source sons tours val vertus vienne ville vif vire y'
  ).split(' '),
);

function isJoined(word: NameWord | undefined): boolean {
  return word !== undefined && /^[ \-‐‑]$/.test(word.gap);
}

/** How a bare name stands in its sentence. */
export interface Standing {
  /** It goes on with a list of places. */
  readonly listed: boolean;
  /** A body stands right before it: "Ademe Bretagne". */
  readonly behindBody: boolean;
}

/** The capital of a first word says nothing: "Puis Saint-Denis". */
function beginsSentence(words: readonly NameWord[], at: number): boolean {
  return at === 0 || /[.!?…:]\s$/.test(words[at]?.gap ?? '');
}

/** A capitalised neighbour on either side makes a name of someone or of something else. */
function partOfOther(words: readonly NameWord[], hit: PlaceHit, stand: Standing): boolean {
  const before = words[hit.from - 1];
  const first = words[hit.from];
  const after = words[hit.to];
  const led =
    before?.capital &&
    isJoined(first) &&
    !stand.behindBody &&
    !FUNCTION_WORDS.has(before.key) &&
    !(beginsSentence(words, hit.from - 1) && givenRank(before.text) === 0);
  if (isTitleWord(before?.text ?? '') && /^\.? $/.test(first?.gap ?? '')) return true;
  const acronym = before?.upper === true && before.text.length > 2;
  const followed = after?.capital === true && after.gap === ' ' && !/^(?:et)$/.test(after.key);
  return (led === true && !acronym) || followed;
}

function codeOf(place: Place): string {
  return `${place.level}:${place.code}`;
}

/** "Montreuil (Seine-Saint-Denis)", "Grigny (91)": a department in brackets says that the name is a town's. */
function departmentBehind(words: readonly NameWord[], hit: PlaceHit): boolean {
  if (!/^ ?\($/.test(words[hit.to]?.gap ?? '')) return false;
  const unit = departmentAt(words, hit.to);
  return unit !== null && (words[unit.to]?.gap ?? ')').startsWith(')');
}

/** "Le Port aujourd'hui" at the beginning of a line: an article and a word of the language, though a town is called so. */
function isNounBehindArticle(words: readonly NameWord[], hit: PlaceHit, names: DocumentNames): boolean {
  const [first, noun] = [words[hit.from], words[hit.from + 1]];
  if (hit.to - hit.from !== 2 || first === undefined || noun === undefined) return false;
  const isNoun = ORDINARY.has(noun.key) || names.small.has(noun.key);
  return ARTICLES.has(first.key) && isNoun && beginsSentence(words, hit.from);
}

/** Whether a bare commune name in running text is meant as the town. */
export function isTown(
  words: readonly NameWord[],
  hit: PlaceHit,
  names: DocumentNames,
  stand: Standing,
): boolean {
  const [place] = hit.places;
  if (place === undefined || partOfOther(words, hit, stand)) return false;
  if (departmentBehind(words, hit)) return true;
  const before = words[hit.from - 1]?.key ?? '';
  // "La Fontaine, le pin et le loup": no town takes an article that is none of its name.
  const article = words[hit.from - 1];
  const isLed = article?.capital === true && ARTICLES.has(before) && isJoined(words[hit.from]);
  if (isLed && (place.population ?? 0) < METROPOLIS) return false;
  const key = words
    .slice(hit.from, hit.to)
    .map(word => word.key)
    .join(' ');
  const known = hit.places.some(p => names.known.has(codeOf(p)));
  const large = (place.population ?? 0) >= KNOWN_TOWN;
  const size = hit.to - hit.from;
  const at = AT.has(before) || (AT_THE.has(before) && (large || known || size > 1));
  const of = OF.has(before);
  if (size > 2)
    return at || of || known || large || stand.listed || /[-‐‑]/.test(words[hit.from + 1]?.gap ?? '');
  const ordinary = names.small.has(key) || ORDINARY.has(key) || isNounBehindArticle(words, hit, names);
  const person = names.people.has(key) || (size === 1 && givenRank(words[hit.from]?.text ?? '') > 0);
  if ((place.population ?? 0) >= METROPOLIS) return true;
  if (person) return ((at || of) && known) || (at && large) || (of && (place.population ?? 0) >= KNOWN_CITY);
  if (ordinary) return at && (large || known);
  if (known || at || large) return true;
  if (size > 1) return of || stand.listed;
  return stand.listed && (place.population ?? 0) > 2000;
}

/** Whether the article before fits the one that the name takes: "du Lot", "la Nièvre", "l'Isère", "des Landes". */
function articleFits(before: string, place: Place): boolean {
  switch (place.article) {
    case 2:
      return before === 'le' || before === 'du' || before === 'au';
    case 3:
      return before === 'la';
    case 4:
      return before === 'les' || before === 'des' || before === 'aux';
    case 5:
      return before === 'l';
    default:
      return false;
  }
}

/** Whether a bare name of a department or region in running text is meant as that territory. */
export function isDivision(
  words: readonly NameWord[],
  hit: PlaceHit,
  names: DocumentNames,
  stand: Standing,
): boolean {
  const [place] = hit.places;
  if (place === undefined) return false;
  const first = words[hit.from];
  const key = words
    .slice(hit.from, hit.to)
    .map(word => word.key)
    .join(' ');
  const before = words[hit.from - 1]?.key ?? '';
  const earlier = words[hit.from - 2]?.key ?? '';
  if (isSeat(words, hit.from)) return true;
  if (hit.to - hit.from > 1)
    return !ARTICLES.has(first?.key ?? '') || first?.capital === true || key === 'la reunion';
  if (key === 'reunion' || partOfOther(words, hit, stand)) return false;
  if (before === 'en' || (earlier === 'dans' && articleFits(before, place))) return true;
  if (names.known.has(codeOf(place)))
    return articleFits(before, place) || OF.has(before) || place.level === 'region';
  if (ALSO_WATERS.has(key) || names.people.has(key)) return false;
  if (place.article === 0 || place.article === 1) return true;
  return articleFits(before, place);
}
