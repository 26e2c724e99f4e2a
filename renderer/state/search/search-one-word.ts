import { contains, type Span } from '../../../data/model/span.ts';
import { type Folded, isWordAt, unfold } from './search-fold.ts';

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
 * says before the rest, then in reading order. A short word stands in a large text a hundred thousand times: each pass goes through
 * its places once, and makes nothing of them.
 */
export function placesOfWord(ground: OneWordGround): readonly number[] {
  let kept: readonly number[] = [];
  const best: number[] = [];
  for (const places of classesOf(ground)) {
    const fresh = awayFrom(kept, places, ground);
    for (const place of fresh) best.push(place);
    kept = merged(kept, fresh);
  }
  return best;
}

/** The places by what they are worth, each list in reading order. */
function classesOf({ folded, term, part, summaries }: OneWordGround): readonly (readonly number[])[] {
  const { text } = folded;
  const classes: readonly number[][] = [[], [], [], []];
  let s = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (isWordAt(text, at - 1)) continue;
    const end = at + term.length;
    const whole = !isWordAt(text, end);
    if (!whole && term.length === 1) continue;
    // Of a file that holds several events, the others are there to be read and not to be found.
    if (part !== undefined && !contains(part, unfold(folded, at, end))) continue;
    const start = folded.at[at] ?? 0;
    while (s < summaries.length && (summaries[s]?.start ?? 0) <= start) s += 1;
    const summary = summaries[s - 1];
    const inSummary = summary !== undefined && contains(summary, unfold(folded, at, end));
    classes[(whole ? 0 : 2) + (inSummary ? 0 : 1)]?.push(at);
  }
  return classes;
}

/** Those of some places that are near none that is kept, nor near one of themselves that comes before. */
function awayFrom(
  kept: readonly number[],
  places: readonly number[],
  { folded, term, apart }: OneWordGround,
): readonly number[] {
  const startOf = (place: number) => folded.at[place] ?? 0;
  const endOf = (place: number) => folded.at[place + term.length] ?? 0;
  const isNear = (place: number, other: number | undefined) =>
    other !== undefined && startOf(place) < endOf(other) + apart && startOf(other) < endOf(place) + apart;
  const fresh: number[] = [];
  let next = 0;
  for (const place of places) {
    while (next < kept.length && (kept[next] ?? 0) < place) next += 1;
    if (isNear(place, fresh.at(-1)) || isNear(place, kept[next - 1]) || isNear(place, kept[next])) continue;
    fresh.push(place);
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
