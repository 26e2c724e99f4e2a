import { isCommonWord } from './common-words.ts';
import { givenRank, isDoubtfulGiven } from './given-names.ts';
import { remembered } from './remembered.ts';
import { FRENCH_STOPWORDS } from './stopwords.ts';

const SMALL = /\p{Ll}/u;
/** An article or a preposition before an apostrophe is a word of its own. */
const WORD = /(?:[CDJLMNST]|QU)(?=['’])|\p{L}[\p{L}\p{M}'’-]*/gu;
/** Fewer words in capitals are as well a name as it is written, or an acronym. */
const LEAST_WORDS = 3;
/** A longer word that no dictionary has is a name; a shorter one may be an acronym. */
const LONGEST_ACRONYM = 6;
/** "JEAN LE GOFF", "ANNE DE LA TOUR": what may stand between a given name and its family name. */
const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'du',
  'des',
  'd',
  'l',
  'la',
  'le',
  'les',
  'van',
  'von',
  'der',
  'den',
  'ben',
  'el',
  'al',
  'da',
  'di',
  'dos',
]);
/** What follows a given name and is no family name of it. */
const NO_FAMILY: ReadonlySet<string> = new Set([
  'et',
  'and',
  'par',
  'avec',
  'pour',
  'sur',
  'à',
  'en',
  'ou',
  'by',
  'with',
]);

/** "MME", "DR": they have a capital in a sentence too. */
const CIVILITIES: ReadonlySet<string> = new Set([
  'mme',
  'mmes',
  'mlle',
  'mm',
  'dr',
  'drs',
  'pr',
  'prof',
  'me',
  'mr',
  'mrs',
  'ms',
]);

function titled(word: string): string {
  return word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, letter => letter.toUpperCase());
}

/** A word of no name as a sentence has it: small where a dictionary knows it, as it stands where it may be an acronym. */
function asWritten(word: string): string {
  const small = word.toLowerCase();
  if (CIVILITIES.has(small)) return titled(word);
  if (FRENCH_STOPWORDS.forms.has(small) || NO_FAMILY.has(small) || isCommonWord(small)) return small;
  return word.length > LONGEST_ACRONYM ? titled(word) : word;
}

/**
 * A line that is set in capitals, as it would be written otherwise, each letter where it stood: "OUVERTURE PAR ANNE ROUX, MAIRE" is
 * "Ouverture par Anne Roux, maire". Only a line that has a given name is changed, for it is to be read for people.
 */
export function recased(line: string): string {
  return SMALL.test(line) ? line : written(line);
}

const written = remembered((line: string): string => {
  const words = [...line.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));
  if (words.length < LEAST_WORDS) return line;
  const isGiven = (at: number) => {
    const word = words[at]?.word ?? '';
    return (
      word.length > 2 && givenRank(titled(word)) > 0 && !isDoubtfulGiven(word) && words[at + 1] !== undefined
    );
  };
  const out = Array.from(line);
  if (out.length !== line.length) return line;
  let named = false;
  const put = (at: number, written: string) => {
    const from = words[at]?.index ?? 0;
    if (written.length === words[at]?.word.length)
      for (let i = 0; i < written.length; i += 1) out[from + i] = written[i] ?? '';
  };
  for (let at = 0; at < words.length; at += 1) {
    const { word } = words[at] ?? { word: '' };
    const family = isGiven(at) ? familyBehind(line, words, at) : -1;
    if (family < 0) {
      put(at, at === 0 ? titled(word.slice(0, 1)) + asWritten(word).slice(1) : asWritten(word));
      continue;
    }
    named = true;
    for (let of = at; of < family; of += 1) {
      const part = words[of]?.word ?? '';
      put(
        of,
        of > at && PARTICLES.has(part.toLowerCase()) && /^d/iu.test(part) ? part.toLowerCase() : titled(part),
      );
    }
    put(family, titled(words[family]?.word ?? ''));
    at = family;
  }
  return named ? out.join('') : line;
});

/** Which word is the family name behind a given one, over further given names and particles; -1 where none stands right behind. */
function familyBehind(
  line: string,
  words: readonly { readonly word: string; readonly index: number }[],
  given: number,
): number {
  for (let at = given + 1; at < words.length; at += 1) {
    const [before, own] = [words[at - 1], words[at]];
    if (before === undefined || own === undefined) return -1;
    if (!/^[ '’]$/u.test(line.slice(before.index + before.word.length, own.index)))
      return at - 1 > given ? at - 1 : -1;
    const small = own.word.toLowerCase();
    if (NO_FAMILY.has(small)) return -1;
    if (!PARTICLES.has(small)) return at;
  }
  return -1;
}
