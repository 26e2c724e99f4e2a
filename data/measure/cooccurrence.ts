import type { Span } from '../model/span.ts';
import type { CloudWord } from './cloud.ts';
import { specificity } from './specificity.ts';

/** Two words that stand in the same sentences more often than chance would have them. */
export interface WordPair {
  /** Keys, in order. */
  readonly a: string;
  readonly b: string;
  /** Sentences with both, with each, and all sentences. */
  readonly f: number;
  readonly fA: number;
  readonly fB: number;
  readonly T: number;
  /** Lafon's index with sentences in the place of words (Lafon 1981, "Analyse lexicométrique et recherche des cooccurrences"). */
  readonly S: number;
  /** The sentences that have both, in reading order. */
  readonly sentences: readonly Span[];
}

export interface PairFloor {
  readonly S: number;
  readonly f: number;
}

/** Twice may be chance; the sentence is a small window. */
export const PAIR_FLOOR: PairFloor = { S: 2, f: 2 };

const END = /[.!?…]+(?=[\s»"”)]|$)|\n\s*\n|\n\s*[-•*]\s/gu;

/** The sentences of some passages, in order. */
export function sentencesOf(text: string, passages: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  for (const { start, end } of passages) {
    const passage = text.slice(start, end);
    let from = 0;
    for (const match of passage.matchAll(END)) {
      const to = match.index + match[0].length;
      if (/\p{L}/u.test(passage.slice(from, to))) sentences.push({ start: start + from, end: start + to });
      from = to;
    }
    if (/\p{L}/u.test(passage.slice(from))) sentences.push({ start: start + from, end });
  }
  return sentences;
}

/** The index of the sentence that holds a place, or −1. */
function sentenceAt(sentences: readonly Span[], place: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return -1;
    if (place < sentence.start) high = middle - 1;
    else if (place >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/**
 * Words that go together in the sentences of some passages, the strongest first. A term and a word that it holds are no pair,
 * nor do two words that stand in one term there ("savoirs expérientiels") go together by it: they do by construction.
 */
export function wordPairs(
  text: string,
  passages: readonly Span[],
  words: readonly Pick<CloudWord, 'key' | 'spans'>[],
  floor: PairFloor = PAIR_FLOOR,
): WordPair[] {
  const sentences = sentencesOf(text, passages);
  const ordered = words.toSorted((x, y) => (x.key < y.key ? -1 : 1));
  const where = ordered.map(
    ({ spans }) => new Set(spans.map(({ start }) => sentenceAt(sentences, start)).filter(at => at >= 0)),
  );
  const pairs: WordPair[] = [];
  for (const [i, { key: a }] of ordered.entries()) {
    for (const [k, { key: b }] of ordered.slice(i + 1).entries()) {
      const [inA, inB] = [where[i] ?? new Set<number>(), where[i + 1 + k] ?? new Set<number>()];
      const shared = [...inA].filter(at => inB.has(at));
      if (shared.length < floor.f || shares(a, b)) continue;
      const terms = holding(ordered, a, b).map(at => where[at]);
      const both = shared.filter(at => !terms.some(places => places?.has(at))).sort((x, y) => x - y);
      if (both.length < floor.f) continue;
      const counts = { f: both.length, fA: inA.size, fB: inB.size, T: sentences.length };
      const S = specificity({ f: counts.f, F: counts.fA, t: counts.fB, T: counts.T });
      if (S < floor.S) continue;
      pairs.push({ a, b, ...counts, S, sentences: both.flatMap(at => sentences[at] ?? []) });
    }
  }
  return pairs.sort((x, y) => y.S - x.S || y.f - x.f || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
}

/** Which of some words, by index, are terms that hold both of two. */
function holding(words: readonly { readonly key: string }[], a: string, b: string): readonly number[] {
  return words.flatMap(({ key }, at) => {
    const padded = ` ${key} `;
    return key.length > a.length + b.length && padded.includes(` ${a} `) && padded.includes(` ${b} `)
      ? [at]
      : [];
  });
}

/** Whether one key has a word of the other: "santé mentale" and "santé". */
function shares(a: string, b: string): boolean {
  const words = new Set(a.split(' ').filter(word => word.length > 2));
  return b.split(' ').some(word => words.has(word));
}
