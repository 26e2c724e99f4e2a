import type { Span } from '../../../data/model/span.ts';
import { type Folded, isWordAt } from './search-fold.ts';

/** Where one word is looked for. */
export interface OneWordGround {
  readonly folded: Folded;
  readonly term: string;
  /** What of the text is searched; all of it when absent. */
  readonly part: Span | undefined;
  /** What sessions say of themselves, in order and apart: a line of the table of contents says it less well. */
  readonly summaries: readonly Span[];
  /** Nearer than this, in characters of the text, two places are read as one. */
  readonly apart: number;
}

/**
 * The places of a word in the folded text, best first and none near a better one: whole before beginnings, what a summary
 * says before the rest, then in reading order. A short word stands in a large text a hundred thousand times: what is near a place
 * that is kept is passed over unseen.
 */
export function placesOfWord(ground: OneWordGround): readonly number[] {
  const next = finderOf(ground);
  const said = wholeInSummaries(ground, next);
  const { whole, begunSaid, begun } = elsewhere(ground, next, said);
  const kept = merged(said, whole);
  const freshSaid = awayFrom(kept, begunSaid, ground);
  const fresh = awayFrom(merged(kept, freshSaid), begun, ground);
  return said.concat(whole, freshSaid, fresh);
}

/** The next place from one on where a word begins by the term, below zero when there is none. */
type Next = (from: number) => number;

/** The engine looks for a word by itself, and is only asked again about the letters that no plain text has. A single letter has to be the whole word. */
function finderOf({ folded: { text, at: origin }, term, part }: OneWordGround): Next {
  const isLetter = term.length === 1;
  // What is asked for has letters, digits and spaces alone.
  const begins = new RegExp(`(?<![0-9a-z])${term}${isLetter ? '(?![0-9a-z])' : ''}`, 'g');
  // Of a file that holds several events, the others are there to be read and not to be found.
  const isOwn = (at: number, { start, end }: Span) =>
    (origin[at] ?? 0) >= start && (origin[at + term.length] ?? 0) <= end;
  return from => {
    begins.lastIndex = from;
    while (begins.test(text)) {
      const at = begins.lastIndex - term.length;
      const isOne = !isWordAt(text, at - 1) && !(isLetter && isWordAt(text, at + 1));
      if (isOne && (part === undefined || isOwn(at, part))) return at;
      begins.lastIndex = at + 1;
    }
    return -1;
  };
}

/** The first place of the folded text, from one on, that stands at least so far on in the file. A ligature has two places for one. */
function placeAt({ at: origin }: Folded, least: number, from = 0, most = origin.length - 1): number {
  let low = from;
  let high = Math.min(most, origin.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place that is no more near one that is kept. */
function placeBeyond({ folded, term, apart }: OneWordGround, kept: number): number {
  const end = kept + term.length;
  return placeAt(folded, (folded.at[end] ?? 0) + apart, end, end + 2 * apart);
}

/** The whole words that summaries say. */
function wholeInSummaries(ground: OneWordGround, next: Next): readonly number[] {
  const { folded, term, summaries } = ground;
  const said: number[] = [];
  let from = 0;
  for (const { start, end } of summaries) {
    let at = next(Math.max(from, placeAt(folded, start)));
    while (at >= 0 && (folded.at[at + term.length] ?? 0) <= end) {
      const isWhole = !isWordAt(folded.text, at + term.length);
      if (isWhole) said.push(at);
      from = isWhole ? placeBeyond(ground, at) : at + 1;
      at = next(from);
    }
  }
  return said;
}

/** The whole words that stand elsewhere, and where words only begin so, in summaries and beside them, each away from what is kept before it. */
function elsewhere(ground: OneWordGround, next: Next, said: readonly number[]) {
  const { folded, term, summaries } = ground;
  const whole: number[] = [];
  const begun: number[] = [];
  const begunSaid: number[] = [];
  let ahead = 0;
  let summary = 0;
  let at = next(0);
  while (at >= 0) {
    while (ahead < said.length && (said[ahead] ?? 0) <= at) ahead += 1;
    const before = said[ahead - 1];
    const after = said[ahead];
    if (before !== undefined && isNear(ground, before, at)) at = next(placeBeyond(ground, before));
    else if (after !== undefined && isNear(ground, at, after)) at = next(at + 1);
    else if (!isWordAt(folded.text, at + term.length)) {
      whole.push(at);
      at = next(placeBeyond(ground, at));
    } else {
      const end = folded.at[at + term.length] ?? 0;
      while (summary < summaries.length && (summaries[summary]?.end ?? 0) < end) summary += 1;
      const isSaid = (summaries[summary]?.start ?? end) <= (folded.at[at] ?? 0);
      (isSaid ? begunSaid : begun).push(at);
      at = next(at + 1);
    }
  }
  return { whole, begunSaid, begun };
}

/** Whether two places are read as one; the earlier first. */
function isNear({ folded, term, apart }: OneWordGround, place: number, later: number): boolean {
  return (folded.at[later] ?? 0) < (folded.at[place + term.length] ?? 0) + apart;
}

/** Those of some places that are near none that is kept, nor near one of themselves that comes before. */
function awayFrom(
  kept: readonly number[],
  places: readonly number[],
  ground: OneWordGround,
): readonly number[] {
  const fresh: number[] = [];
  let last: number | undefined;
  let next = 0;
  for (const place of places) {
    while (next < kept.length && (kept[next] ?? 0) < place) next += 1;
    const before = kept[next - 1];
    const after = kept[next];
    if (before !== undefined && isNear(ground, before, place)) continue;
    if (after !== undefined && isNear(ground, place, after)) continue;
    if (last !== undefined && isNear(ground, last, place)) continue;
    fresh.push(place);
    last = place;
  }
  return fresh;
}

function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all: number[] = [];
  let i = 0;
  for (const place of b) {
    for (; i < a.length && (a[i] ?? 0) < place; i += 1) all.push(a[i] ?? 0);
    all.push(place);
  }
  for (; i < a.length; i += 1) all.push(a[i] ?? 0);
  return all;
}
