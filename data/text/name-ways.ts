import { givenWithArticle } from './article-givens.ts';
import { isCommonWord } from './common-words.ts';
import { isFamilyPlace } from './family-places.ts';
import { givenRank, isDoubtfulGiven } from './given-names.ts';
import { bestRank, familyRun, isFamilyAlone, MOST_FAMILY, matchOf, touches, type Way } from './name-match.ts';
import { isBodyWord, isInstitute } from './not-names.ts';
import { isOfficeWord } from './office-words.ts';
import { isParticle, isSuffix, isWholeName } from './particles.ts';
import { remembered } from './remembered.ts';
import { isFunction } from './role-words.ts';
import { capitalsFirst, titleThenGiven, vietnamese } from './surname-first.ts';
import { isEnglishHead, isTitleWord } from './titles-of-people.ts';
import type { Word, WordShape } from './words.ts';

const MOST_GIVEN = 3;

/** Endings of learned nouns that no dictionary has all of: "Sémantisation", "Muséographie". */
const NEVER_GIVEN = /(?:tion|ment|isme|ité|ique|ologie|graphie|iste)s?$/iu;

/** "L’exemple", at the beginning of a sentence. */
const ELIDED = /^(?:[CDJLMNST]|Qu)['’]\p{Ll}/u;

/** Particles that are no given name either: "El Hajjami". */
const OPENS_FAMILY = /^(?:El|Al|De|Di|Da|Du|Des|Della|Dos|Von|Der|Den|Les?|La|St)$/i;
const LONGEST_OPENING = 6;

/** Whether no writing of the word makes a given name of it that the dictionary does not know. */
const isNeverGiven = remembered((word: string) => NEVER_GIVEN.test(word) || ELIDED.test(word));

/** Whether a word may be one of the given names; `inner`: not the first of them. */
function isGivenShape(word: Word, lenient: boolean, inner = false): boolean {
  // "M." is a civility, never the first initial: "Paul M. Durandel". A particle opens the family name: "Fatima El Kassoumi".
  if (word.shape !== 'title' && word.shape !== 'initial') return false;
  if (!inner && word.text.length < LONGEST_OPENING && OPENS_FAMILY.test(word.text)) return false;
  if (inner ? isParticle(word.text) : word.text === 'M.' || word.text === 'S.E.') return false;
  if (
    isBodyWord(word.text) ||
    (!inner && isEnglishHead(word.text)) ||
    (!inner && isTitleWord(word.text) && givenRank(word.text) === 0)
  )
    return false;
  if (word.shape === 'initial') return word.text.endsWith('.') || word.isBare === true;
  const rank = givenRank(word.text);
  if (rank === 0 && isNeverGiven(word.text)) return false;
  // A word of the language is no given name but a French one: "Principes des boutiques", "Long terme", "Administratrice du RNMA".
  return rank === 2 || (!isFunction(word.text) && (lenient || !isCommonWord(word.text)));
}

const JOINS = /^(?:et|ou|puis|and|avec|par|entre)$/;

/** "Ville d'Auxerre Maud MARTIN": behind a word in lower case, an unknown word before a known given name is no part of the name. */
function belongsBefore(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const first = words[at];
  const second = words[at + 1];
  if (!before || !first || !second || before.shape !== 'lower' || JOINS.test(before.text)) return false;
  return touches(text, before, first) && givenRank(first.text) === 0 && givenRank(second.text) > 0;
}

/** "EPF Doubs BFC Thomas MARTIN": a known given name and its capitals right behind show that those before are a body's. */
function opensName(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const given = words[at];
  const family = words[at + 1];
  if (!before || !given || !family || given.shape !== 'title' || family.shape !== 'caps') return false;
  return touches(text, before, given) && touches(text, given, family) && givenRank(given.text) > 0;
}

/** An unknown word and a short word in capitals are a body's name rather than a person's: "Rivage OVH". */
const LIKE_ACRONYM = 0.35;

function isAcronym(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from]?.text ?? '';
  return to === from + 1 && (word.length <= 4 || !/[AEIOUYÀ-Ý]/u.test(word));
}

/** "Isadora GUERRA", "Sylvaine LE NOXAÏC", "Jean de LA TOUR": given names, then a family name in capitals. */
const givenThenCapitals: Way = (text, words, at, lenient) => {
  let to = at;
  while (to < words.length && to - at < MOST_GIVEN) {
    const word = words[to];
    const before = words[to - 1];
    if (
      word === undefined ||
      !isGivenShape(word, lenient, to > at) ||
      (word.text === 'M.' && before?.shape === 'initial' && !isTitleWord(words[at - 1]?.text ?? '')) ||
      (to > at && before && !touches(text, before, word))
    )
      break;
    to += 1;
  }
  for (let end = to; end > at; end -= 1) {
    const family = familyRun(text, words, end, 'caps', MOST_FAMILY);
    const before = words[end - 1];
    const after = words[end];
    if (family === null || !before || !after || !touches(text, before, after)) continue;
    const rank = bestRank(words, at, end);
    if (rank === 0 && opensName(text, words, family.next)) return null;
    if (end > at + 1 && belongsBefore(text, words, at)) return null;
    // "Anne Roux RN": the capitals are a party or an institute, and the name was whole before them.
    if ((end > at + 1 || rank === 0) && isInstitute(words[family.next - 1]?.text ?? '')) continue;
    // "Cellule du CNFPT": a contracted article before capitals shows a body, unless a given name says otherwise.
    if (rank === 0 && /^(?:du|des)$/.test(after.text)) return null;
    // "Anne Calvet de la MAIF": the name was whole before the particle.
    if (end > at + 1 && isParticle(after.text) && givenRank(before.text) === 0) continue;
    const unknown = isAcronym(words, end, family.next) ? LIKE_ACRONYM : 0.65;
    return matchOf(text, words, [at, end], [end, family.next], rank > 0 ? 0.95 : unknown);
  }
  return null;
};

/** "Martin, BOBEL, conseiller": a comma slipped inside the name; only a known given name and capitals prove it. */
const givenCommaCapitals: Way = (text, words, at) => {
  const given = words[at];
  const next = words[at + 1];
  if (!given || !next || given.shape !== 'title' || givenRank(given.text) === 0) return null;
  if (text.slice(given.end, next.start) !== ', ') return null;
  if (next.shape !== 'caps') return null;
  const family = familyRun(text, words, at + 1, 'caps', MOST_FAMILY) ?? { next: at + 2, count: 1 };
  const after = text[words[family.next - 1]?.end ?? text.length];
  if (after !== undefined && after !== ',') return null;
  return matchOf(text, words, [at, at + 1], [at + 1, family.next], 0.85, true);
};

function isBody(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (isBodyWord(word.text) && !isParticle(word.text)) || isInstitute(word.text);
}

/** "Anne Roux Architecte (CAUE)": behind a whole name what she does, without a comma. */
function isOffice(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  return at > from && word !== undefined && isOfficeWord(word.text);
}

/** "Claire Thoury", "J. Dupont": a known given name or an initial, then one or two capitalised words. */
const givenThenTitle: Way = (text, words, at, lenient) => {
  const first = words[at];
  if (first === undefined || !isGivenShape(first, lenient)) return null;
  const rank = first.shape === 'initial' ? 1 : givenRank(first.text);
  const second = words[at + 1];
  // "Van den Heuvel": two particles side by side begin no name.
  if (second !== undefined && isParticle(first.text) && isParticle(second.text)) return null;
  // "Dunkerque Alice Marquette": an unknown word before a known given name and its family name is not part of the name.
  const third = words[at + 2];
  const goesOn = second !== undefined && third?.shape === 'title' && touches(text, second, third);
  if (rank === 0 && goesOn && !isParticle(second.text) && givenRank(second.text) > 0) return null;
  let to = at + 1;
  while (to < words.length && to - at < MOST_GIVEN) {
    const word = words[to];
    const before = words[to - 1];
    const following = words[to + 1];
    if (!word || !before || !touches(text, before, word) || !isGivenShape(word, lenient, true)) break;
    // "Dr. A. M. Clarke": behind how one is addressed all are initials.
    if (word.text === 'M.' && before.shape === 'initial' && !isTitleWord(words[at - 1]?.text ?? '')) break;
    // A second given name must leave a family name behind it.
    const joins = word.shape === 'initial' || givenRank(word.text) === 2;
    if (!joins || !following || !touches(text, word, following) || isBody(following)) break;
    if (isSuffix(following.text)) break;
    if (following.shape === 'lower' || following.shape === 'caps') {
      if (!isParticle(following.text)) break;
    }
    to += 1;
  }
  const before = words[to - 1];
  const next = words[to];
  if (!before || !next || !touches(text, before, next)) return null;
  const run = familyRun(text, words, to, 'title', 2);
  if (run === null) return null;
  let until =
    rank === 2 && !isDoubtfulGiven(first.text) && isFamilyAlone(text, words, to, run.next) ? run.next : to;
  while (until < run.next && !isBody(words[until]) && !isOffice(words, to, until)) until += 1;
  if (until < run.next && isFamilyPlace(text, words, [to, until])) until += 1;
  // "Anne Roux de La Ville": no name ends with what opens the next word.
  while (until > to && isParticle(words[until - 1]?.text ?? '') && !isWholeName(words[until - 1]?.text ?? ''))
    until -= 1;
  if (until === to) return null;
  // "Daniel Baric Sorbonne Université": behind a whole name begins the body; behind an unknown word it is all one body.
  if (until < run.next && (until === to || (rank === 0 && !lenient))) return null;
  const family = { next: until };
  // "Halle des Sports", "Pôle de la Mer": behind an unknown word a contracted article shows a place or a body.
  if (rank === 0 && /^(?:du|des|de la)$/i.test(next.text)) return null;
  const doubt = isDoubtfulGiven(first.text) ? 0.3 : 0;
  const score = rank === 2 ? 0.75 : rank === 1 ? 0.55 : 0.3;
  return matchOf(text, words, [at, to], [to, family.next], score - doubt);
};

const LONGEST_BODY = 4;
const LONGEST_SCHOOL = 5;

/** "ANRT Nancy": few capitals that nobody can say are a school in its town. */
const UNSPOKEN = /^(?=.{2,5}$)(?:[^AEIOUYÀ-Ý]+|.*[B-DF-HJ-NP-TV-XZ]{3}.*)$/u;

/** "Anne Roux, ENSA Nancy": behind a comma and somebody whose given name comes first, few capitals are a school in its town. */
function isSchoolOfPerson(text: string, words: readonly Word[], at: number): boolean {
  const [given, family, school] = [words[at - 2], words[at - 1], words[at]];
  if (!given || !family || !school || school.text.length > LONGEST_SCHOOL) return false;
  if (given.shape !== 'title' || family.shape !== 'title' || givenRank(given.text) === 0) return false;
  return touches(text, given, family) && text.slice(family.end, school.start) === ', ';
}

/** "GUERRA Isadora": capitals, then a known given name. */
const capitalsThenGiven: Way = (text, words, at) => {
  const family = familyRun(text, words, at, 'caps', MOST_FAMILY);
  if (family === null || words[at]?.shape !== 'caps' || isSchoolOfPerson(text, words, at)) return null;
  const last = words[family.next - 1];
  const given = words[family.next];
  // "UNC Charlotte", "MIT Florence": a university and its town.
  if (last !== undefined && isInstitute(last.text)) return null;
  // "RDA France": a body of its country.
  if (given && last && last.text.length <= LONGEST_BODY && isDoubtfulGiven(given.text)) return null;
  if (!last || !given || given.shape !== 'title' || !touches(text, last, given)) return null;
  const rank = givenRank(given.text);
  if (rank === 0) return null;
  // "porte-parole de l'UMP Anne MARTIN": the capitals end what stands before, and the name begins with the given name.
  if (givenThenCapitals(text, words, family.next, false) !== null) return null;
  const second = words[family.next + 1];
  const goesOn = second?.shape === 'title' && touches(text, given, second);
  const more = goesOn && givenRank(second.text) === 2 ? 1 : 0;
  // "CONTREPOINT Anne Marquette": what opens a line in capitals, and a whole name behind it.
  if (goesOn && more === 0 && isBodyWord(last.text) && !isBodyWord(second.text) && !isFunction(second.text))
    return null;
  return matchOf(
    text,
    words,
    [family.next, family.next + 1 + more],
    [at, family.next],
    family.next === at + 1 && UNSPOKEN.test(last.text) ? LIKE_ACRONYM : rank === 2 ? 0.8 : 0.55,
  );
};

function isBeforeFunction(text: string, last: Word | undefined, next: Word | undefined): boolean {
  if (last === undefined || next === undefined || !isFunction(next.text)) return false;
  return text.slice(last.end, next.start).trim() === ',';
}

/** The given names of a name all in capitals: further French ones count only before another word. */
function capitalGivens(text: string, words: readonly Word[], at: number): number {
  let to = at + 1;
  while (to < at + MOST_GIVEN) {
    const [before, word, next] = [words[to - 1], words[to], words[to + 1]];
    if (!before || !word || !next || word.shape !== 'caps' || next.shape !== 'caps') break;
    if (!touches(text, before, word) || !touches(text, word, next)) break;
    if (isParticle(word.text) || givenRank(word.text) < 2) break;
    to += 1;
  }
  return to;
}

/** "JEAN DUPONT", "ANNE LE BIHANNIC": everything in capitals; only a given name that is nothing else proves it. */
const allCapitals: Way = (text, words, at) => {
  const given = words[at];
  const next = words[at + 1];
  if (given?.shape !== 'caps' || next === undefined || !touches(text, given, next)) return null;
  const rank = givenRank(given.text);
  if (rank === 0 || isDoubtfulGiven(given.text) || isBodyWord(given.text) || isParticle(given.text))
    return null;
  const from = capitalGivens(text, words, at);
  const family = familyRun(text, words, from, 'caps', 2);
  const last = words[(family?.next ?? 0) - 1];
  if (family === null || last === undefined || isBody(words[from])) return null;
  // "ANNE MOULIN, chercheuse": a family name may be a word of the language, a given name a foreign one, where a function stands behind.
  const doubtful = rank < 2 || isCommonWord(last.text);
  if (doubtful && !isBeforeFunction(text, last, words[family.next])) return null;
  return matchOf(text, words, [at, from], [from, family.next], 0.6);
};

/** "Jean « Jojo » Dupont", "Paul (Polo) MARTIN": a nickname stands between given and family name. */
const NICKNAME =
  /^ (?:[«“"] ?[\p{L}'’ -]{2,20} ?[»”"]|\((?:(?:dite?|surnommée?|alias) )?\p{Lu}\p{Ll}{1,14}\)) $/u;
const nicknamed: Way = (text, words, at) => {
  const given = words[at];
  const sign = given === undefined ? '' : text[given.end + 1];
  if (given?.shape !== 'title' || !(sign === '«' || sign === '“' || sign === '"' || sign === '('))
    return null;
  // "Mona (dite Nana) Durand": what is said to be a nickname needs no French name before it.
  const least = /^ \((?:dit|surnomm|alias)/u.test(text.slice(given.end, given.end + 9)) ? 1 : 2;
  if (givenRank(given.text) < least) return null;
  for (let next = at + 2; next < Math.min(at + 6, words.length); next += 1) {
    const word = words[next];
    if (word === undefined || !NICKNAME.test(text.slice(given.end, word.start))) continue;
    const capitals = familyRun(text, words, next, 'caps', MOST_FAMILY);
    const family = capitals ?? familyRun(text, words, next, 'title', 2);
    if (family === null || isBody(word)) return null;
    return matchOf(text, words, [at, at + 1], [next, family.next], capitals === null ? 0.75 : 0.95);
  }
  return null;
};

/** Every way of writing a name, by how its first word is written: no other fits there. */
export const WAYS: Readonly<Record<WordShape, readonly Way[]>> = {
  title: [
    ...[givenThenCapitals, givenCommaCapitals, givenThenTitle, titleThenGiven, nicknamed, vietnamese],
    givenWithArticle([givenThenCapitals, givenThenTitle]),
  ],
  caps: [capitalsThenGiven, ...capitalsFirst, titleThenGiven, allCapitals],
  initial: [givenThenCapitals, givenThenTitle, titleThenGiven],
  lower: [],
};
