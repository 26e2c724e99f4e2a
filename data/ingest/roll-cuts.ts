import { rollLabel } from './rolls.ts';

/** So many labels of rolls make a paragraph several lines; one may stand in a sentence. */
const LEAST = 2;
/** As far as a label goes, at most. */
const LONGEST_LABEL = 60;
/** Behind a label stand names, and no number of those who are there. */
const COLON = /\s?:\s+(?=[\p{L}•–—-])/gu;
/** Where a label may begin: with a capital, at the start, behind the end of a sentence or what closes a title. */
const BEGINS = /(?:^|(?<=[.;,)\d]\s)|(?<=\s[–—-]\s)|(?<=\p{Lu}{2}\s))\p{Lu}/gu;
/** Behind the stop that ends a roll, and is none of "M." or of an initial, the minutes go on. */
const ENDS = /(?<=[\p{L}’')]{3})\.\s+(?=\p{Lu})/u;

/** Where the label begins that ends at `colon`, and no sooner than `from`; -1 where none does. */
function labelBefore(line: string, from: number, colon: number): number {
  const first = Math.max(from, colon - LONGEST_LABEL);
  const words = line.slice(first, colon);
  const at = [...words.matchAll(BEGINS)]
    .filter(({ index }) => index > 0 || first === from)
    .find(({ index }) => rollLabel(`${words.slice(index)} :`, false)?.from === 0);
  return at === undefined ? -1 : first + at.index;
}

/**
 * Where the rolls of a paragraph begin that calls several ("Présents : Anne Roux, Paul Petit. Excusé : Luc Morel."), and where the
 * minutes go on behind them; empty for any other line.
 */
export function rollCuts(line: string): readonly number[] {
  const labels: { readonly at: number; readonly behind: number }[] = [];
  for (const { 0: mark, index } of line.matchAll(COLON)) {
    const behind = index + mark.length;
    const at = labelBefore(line, labels.at(-1)?.behind ?? 0, index);
    if (at >= 0) labels.push({ at, behind });
  }
  if (labels.length < LEAST) return [];
  const cuts = labels.flatMap(({ at, behind }, i) => {
    const next = labels[i + 1]?.at ?? line.length;
    const stop = ENDS.exec(line.slice(behind, next));
    const goesOn = stop === null ? next : behind + stop.index + stop[0].length;
    return goesOn < next ? [at, goesOn] : [at];
  });
  return cuts.filter(at => at > 0);
}
