import { type KnownName, knownFirstWords, knownNamesFrom } from '../reference/directory.ts';
import { isCommonWord } from '../text/common-words.ts';
import type { BodyHit } from './body-hit.ts';
import { joinsLongName, type NameWord } from './name-words.ts';

/** The article that went into the word before a name: "journaliste au Monde", "directrice des Échos". */
const SWALLOWED: ReadonlyMap<string, string> = new Map([
  ['au', 'le'],
  ['du', 'le'],
  ['aux', 'les'],
  ['des', 'les'],
]);

/** Whether the words are those of a known name; its first may stand in `first` instead of the text. */
function joins(words: readonly NameWord[], at: number, known: KnownName, first: string): boolean {
  const size = known.words.length;
  for (let i = 0; i < size; i += 1) {
    const word = words[at + i];
    if (word === undefined || (i === 0 ? first : word.key) !== known.words[i]) return false;
    if (i > 0 && !(size > 3 ? joinsLongName(word.gap) : word.joined)) return false;
  }
  return true;
}

/** First words by which a long name is an institution's even without capitals. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  (
    'agence association autorite caisse centre collectif comite commissariat commission confederation conseil delegation ' +
    'direction ecole federation fondation haut haute inspection institut ministere mission mouvement numero observatoire office ' +
    'reseau secretariat syndicat union'
  ).split(' '),
);

/** Whether the writing fits: capitals for an acronym, some capital for a name, any case for a long institution's. */
function written(words: readonly NameWord[], at: number, known: KnownName): boolean {
  const size = known.words.length;
  const first = words[at];
  if (first === undefined) return false;
  if (known.acronym)
    return size > 1 || first.upper || (first.capital && first.text.length >= 4) || /^\d+$/.test(first.text);
  if (size === 1) return first.capital || /^\d/.test(first.text);
  if (size >= 3 && INSTITUTIONS.has(first.key)) return true;
  const capitals = words.slice(at, at + size).filter(word => word.capital).length;
  return first.capital || capitals >= Math.ceil(size / 2);
}

/** Words beside which an ordinary word is the name of a paper, a firm or an association. */
const CUES: ReadonlySet<string> = new Set(
  'journal quotidien magazine revue supplement hebdomadaire journaliste redacteur redactrice redaction chroniqueur editorialiste chez groupe association societe entreprise operateur'.split(
    ' ',
  ),
);

function cued(words: readonly NameWord[], at: number): boolean {
  for (let i = Math.max(0, at - 4); i < at; i += 1) if (CUES.has(words[i]?.key ?? '')) return true;
  return false;
}

const OF = /^(?:de|du|des|d)$/;

/** "La Montagne du soir" is another paper than "La Montagne". */
function goesOn(words: readonly NameWord[], at: number): boolean {
  const link = words[at];
  return link?.joined === true && OF.test(link.key) && words[at + 1]?.capital === false;
}

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l']);

/**
 * "Les canaux de la ville", "Les Canaux du Nord": where the name of a body is an article and an ordinary word, it is that
 * word, unless it has a capital or stands in quotes, and nothing says whose they are.
 */
function isOrdinary(words: readonly NameWord[], at: number, known: KnownName): boolean {
  const noun = words[at + 1];
  if (known.words.length !== 2 || noun === undefined || !ARTICLES.has(known.words[0] ?? '')) return false;
  if (!isCommonWord(noun.text)) return false;
  const link = words[at + 2];
  const isWritten = noun.capital || /[«“"]/u.test(words[at]?.gap ?? '');
  return !isWritten || (link?.joined === true && OF.test(link.key) && words[at + 3]?.joined === true);
}

/** The longest known name whose first word is `first` at a word, written and cued as it must be. */
function nameAt(words: readonly NameWord[], at: number, first: string): KnownName | null {
  for (const known of knownNamesFrom(first, words[at + 1]?.key ?? '')) {
    if (!joins(words, at, known, first) || !written(words, at, known)) continue;
    if (known.doubtful && (!cued(words, at) || goesOn(words, at + known.words.length))) continue;
    if (!known.doubtful && isOrdinary(words, at, known)) continue;
    // "Paris-Normandie" is a paper, "AMF-Normandie" a branch: a name goes over its hyphen only behind an acronym.
    if (words[at + known.words.length]?.hyphened === true && !known.acronym) continue;
    return known;
  }
  return null;
}

/** Every word with which the name of a known body may begin, and the articles that go into the word before it. */
export function knownBodyOpenings(): readonly string[] {
  return [...SWALLOWED.keys(), ...knownFirstWords()];
}

/** The known body whose longest name begins at a word, or null. */
export function knownBodyAt(words: readonly NameWord[], at: number): BodyHit | null {
  const word = words[at];
  if (word === undefined) return null;
  const hit = (known: KnownName, from: number): BodyHit => ({
    from,
    to: at + known.words.length,
    name: known.body.name,
    kind: known.body.kind,
    key: known.body.key,
    rule: 'dictionary',
  });
  const plain = nameAt(words, at, word.key);
  if (plain) return hit(plain, at);
  const article = word.capital ? null : SWALLOWED.get(word.key);
  const swallowed = article && words[at + 1]?.capital ? nameAt(words, at, article) : null;
  return swallowed && swallowed.words.length > 1 ? hit(swallowed, at + 1) : null;
}
