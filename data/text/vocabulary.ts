import type { Span } from '../model/span.ts';
import { englishPassages } from './english.ts';
import { type Lemma, lemmatise } from './lemmas.ts';
import type { Lexicon } from './lexicon.ts';
import { emptiedWords } from './locutions.ts';
import { repeatedSegments, type Segment, type Unit } from './segments.ts';
import { lowerOpenings } from './sentence-starts.ts';
import { type Around, isEmptyThere, type Stopwords } from './stopwords.ts';
import { isNumeral, type Token, tokenise } from './tokens.ts';

/** The words of some passages of a text: tokens with their lemmas, and the terms of several words. Lists run in parallel. */
export interface Vocabulary {
  readonly tokens: readonly Token[];
  readonly lemmas: readonly Lemma[];
  /** For each token, the index of its passage. */
  readonly passages: readonly number[];
  /** Terms of two to four words, in order of first appearance. */
  readonly terms: readonly Segment[];
  /** Indices of the tokens that a fixed phrase empties of their matter ("compte" in "en compte"). */
  readonly emptied: ReadonlySet<number>;
  /** For each passage, what decides of the words in it. */
  readonly around: readonly Around[];
}

const CUT = /[.!?…;:,()[\]«»"“”•–—/|]|\n\s*[-*]\s|\n\s*\n/u;
const YEAR = /^(?:19|20)\d\d$/u;
const CAPITAL = /^\p{Lu}/u;
const PARTICIPLE = /é(?:e|s|es)?$/u;
const ADVERB = /(?:ble|ive|elle|ale|euse|ique|aire|am|em|ère|ste|cte|ue|ste)ment$/u;
/** A participle that needs a complement makes no term ("enjeux liés"). */
const INCOMPLETE = new Set(['lier', 'baser', 'fonder', 'tirer']);
/** Adjectives that stand before their noun and qualify anything. */
const PREPOSED = new Set(
  'nouveau grand petit bon meilleur premier dernier vrai véritable réel seul même principal nombreux différent prochain ancien futur multiple simple'.split(
    ' ',
  ),
);

const JOINING: Readonly<Record<string, Unit['role']>> = {
  de: 'of',
  "d'": 'of',
  du: 'of',
  des: 'of',
  à: 'to',
  au: 'to',
  aux: 'to',
  la: 'article',
  "l'": 'article',
  le: 'article',
  les: 'article',
};

function roleOf(token: Token, lemma: Lemma, stopwords: Stopwords): Unit['role'] {
  if (isNumeral(token)) return YEAR.test(token.form) ? 'tail' : 'other';
  const form = token.lower;
  const joining = JOINING[form];
  if (joining !== undefined) return joining;
  if (stopwords.forms.has(form) || stopwords.lemmas.has(lemma.key) || ADVERB.test(form)) return 'other';
  if (lemma.kind === 'verb') return PARTICIPLE.test(form) && !INCOMPLETE.has(lemma.key) ? 'tail' : 'other';
  if (token.form.length < 2) return 'other';
  // A feminine of a masculine lemma ("publiques") is nearly always an adjective.
  const feminine = lemma.kind === 'noun' && /es?$/u.test(form) && !/es?$/u.test(lemma.key);
  return feminine || PREPOSED.has(lemma.key) ? 'quality' : 'content';
}

/** Whether nothing that a term may span lies before a token: a cut, or a line that begins with a capital. */
function isCut(text: string, before: Token | undefined, token: Token): boolean {
  if (before === undefined) return true;
  const [from, to] = [before.span.end, token.span.start];
  // Most words are parted by a space, or by nothing behind an apostrophe.
  if (from === to || (from + 1 === to && text[from] === ' ')) return false;
  const gap = text.slice(from, to);
  return CUT.test(gap) || (gap.includes('\n') && CAPITAL.test(token.form));
}

/** A term must say more than a name: "Claire Thoury" is a person, "JOP 2024" and "Rouen métropole" are not. */
function isTerm({ places: [place] }: Segment, tokens: readonly Token[], lemmas: readonly Lemma[]): boolean {
  if (place === undefined) return false;
  for (let at = place.first; at <= place.last; at += 1) {
    const form = tokens[at]?.form ?? '';
    const kind = lemmas[at]?.kind;
    if ((kind === 'noun' || kind === 'verb') && form.length > 3) return true;
    if (kind === 'unknown' && (/^\p{Ll}/u.test(form) || /^\p{Lu}{2}/u.test(form)))
      return !(form.toLowerCase() in JOINING);
  }
  return false;
}

/** Twice is chance where both words are common: then a term must stand three times, or be a good part of the rarer one. */
function isFirm({ key, places }: Segment, counts: ReadonlyMap<string, number>): boolean {
  const words = key.split(' ').flatMap(word => (word in JOINING ? [] : (counts.get(word) ?? [])));
  return places.length >= 3 || places.length * 5 > Math.min(...words);
}

/** Reads the words of the passages and the terms that come back in them; no term crosses from one passage to the next. `titles`: which are titles. */
export function readVocabulary(
  text: string,
  spans: readonly Span[],
  lexicon: Lexicon,
  stopwords: Stopwords,
  titles: ReadonlySet<number> = new Set(),
): Vocabulary {
  const tokens: Token[] = [];
  const passages: number[] = [];
  spans.forEach((span, passage) => {
    for (const token of tokenise(text, span)) {
      tokens.push(token);
      passages.push(passage);
    }
  });
  const english = englishPassages(tokens, passages, stopwords);
  const lemmas = lowerOpenings(text, tokens, lemmatise(text, tokens, lexicon), passages, { english, titles });
  const emptied = emptiedWords(tokens, lemmas, stopwords.locutions);
  // One lemma that many tokens share is one form: its part in a term is the same everywhere.
  const around = spans.map((_, at): Around => ({ inEnglish: english.has(at), inTitle: titles.has(at) }));
  const roles = new Map<Lemma, Unit['role']>();
  const units = tokens.map((token, at): Unit => {
    const lemma = lemmas[at] ?? { key: token.form, kind: 'unknown', form: token.form };
    const cut = passages[at] !== passages[at - 1] || isCut(text, tokens[at - 1], token);
    let role = roles.get(lemma);
    if (role === undefined) {
      role = roleOf(token, lemma, stopwords);
      roles.set(lemma, role);
    }
    // "Une Seule Santé" is a name: capitals make a noun of the adjective.
    const titled = role === 'quality' && CAPITAL.test(token.form) && CAPITAL.test(tokens[at + 1]?.form ?? '');
    const named = titled ? 'content' : role;
    const isEmpty = emptied.has(at) || isEmptyThere(token, lemma, stopwords, around[passages[at] ?? 0]);
    // "dans le cadre de la transition" holds no "cadre de la transition".
    return { key: lemma.key, role: isEmpty ? 'other' : named, cut };
  });
  const counts = new Map<string, number>();
  for (const { key } of lemmas) counts.set(key, (counts.get(key) ?? 0) + 1);
  const terms = repeatedSegments(units, 2).filter(
    term => isTerm(term, tokens, lemmas) && isFirm(term, counts),
  );
  return { tokens, lemmas, passages, terms, emptied, around };
}
