import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, isWordAt } from './search-fold.ts';
import { placesOfWord } from './search-one-word.ts';

const APART = 6;

/** The same, each place against each that is kept. */
function byHand(text: string, term: string, summaries: readonly { start: number; end: number }[]) {
  const { text: folded, at } = foldForSearch(text);
  const places = [...folded].flatMap((_, i) => {
    const end = i + term.length;
    if (!folded.startsWith(term, i) || isWordAt(folded, i - 1)) return [];
    const whole = !isWordAt(folded, end);
    if (!whole && term.length === 1) return [];
    const [start, stop] = [at[i] ?? 0, at[end] ?? 0];
    const said = summaries.some(s => s.start <= start && stop <= s.end);
    return [{ i, start, stop, worth: (whole ? 2 : 0) + (said ? 1 : 0) }];
  });
  const kept: typeof places = [];
  for (const place of places.toSorted((a, b) => b.worth - a.worth || a.i - b.i)) {
    if (kept.every(k => place.start >= k.stop + APART || k.start >= place.stop + APART)) kept.push(place);
  }
  return kept.map(({ i }) => i);
}

describe('the places of one word', () => {
  it('are those that each place looked at each would leave, in the same order, whatever the text', () => {
    const letters = fc.constantFrom('a', 'b', 'é', ' ', '\n', "'", 'œ');
    fc.assert(
      fc.property(
        fc.string({ unit: letters, maxLength: 300 }),
        fc.constantFrom('a', 'ab', 'e', 'ba', 'oe'),
        fc.nat(150),
        (text, term, half) => {
          const summaries = [{ start: half >> 1, end: half }];
          const ground = { folded: foldForSearch(text), term, part: undefined, summaries, apart: APART };
          expect(placesOfWord(ground)).toEqual(byHand(text, term, summaries));
        },
      ),
    );
  });

  it('are those of its own part of a file', () => {
    const folded = foldForSearch('le bois et le bois');
    const ground = { folded, term: 'bois', part: { start: 8, end: 18 }, summaries: [], apart: 2 };
    expect(placesOfWord(ground)).toEqual([14]);
  });
});
