import { type Line, lineOf, type Word } from './page.ts';

/** Capitals drawn apart are words of one or two letters, so many of those of their line. */
const LEAST_WORDS = 5;
const LEAST_SHORT = 0.7;
const LEAST_CAPITALS = 4;
/** Two letters beyond the first plane are four code units; most words are longer, and asked no more. */
const LONGEST = 4;
const SHORT = /^[\p{Lu}\d&'’:.,!?–-]{1,2}$/u;
const CAPITALS = /^\p{Lu}{1,2}$/u;
/** Letters of one word are as far apart as is usual in their line, give or take; in heights, never further than this. */
const USUAL = 1.6;
const FARTHEST = 0.7;

/** A line whose capitals are drawn apart ("P R O G R A M M E"), with its words put together. */
export function unspaced(line: Line): Line {
  const { words, size } = line;
  if (words.length < LEAST_WORDS) return line;
  const short = words.filter(({ text }) => text.length <= LONGEST && SHORT.test(text)).length;
  if (short < words.length * LEAST_SHORT) return line;
  const capitals = words.filter(({ text }) => CAPITALS.test(text)).length;
  if (capitals < LEAST_CAPITALS) return line;
  const gaps = words.slice(1).map(({ left }, i) => left - (words[i]?.right ?? left));
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 2] ?? 0;
  if (usual > size * FARTHEST) return line;
  const out: Word[] = [];
  for (const [i, word] of words.entries()) {
    const last = out.at(-1);
    const gap = gaps[i - 1] ?? 0;
    if (last === undefined || gap > usual * USUAL) out.push(word);
    else out[out.length - 1] = { ...last, text: last.text + word.text, right: word.right, to: word.to };
  }
  return lineOf(out, line.column);
}
