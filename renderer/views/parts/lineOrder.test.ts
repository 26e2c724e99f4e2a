import { describe, expect, it } from 'vitest';
import { concordance } from '../../../data/measure/concordance.ts';
import { orderLines } from './lineOrder.ts';

const text = 'un projet de vie, le projet commun, un beau projet et Élan de projet';
const spans = [...text.matchAll(/projet/gu)].map(({ index }) => ({ start: index, end: index + 6 }));
const lines = concordance(text, spans, 12);
const places = (order: 'text' | 'left' | 'right') => orderLines(lines, order, 'fr').map(l => l.span.start);

describe('the order of a concordance', () => {
  it('is that of the text, whatever order the lines come in', () => {
    expect(orderLines(lines.toReversed(), 'text', 'fr').map(l => l.span.start)).toEqual(
      spans.map(s => s.start),
    );
  });

  it('compares the words before from the pivot outwards', () => {
    const [un, le, beau, de] = spans.map(s => s.start);
    expect(places('left')).toEqual([beau, de, le, un]);
  });

  it('compares the words after, none before any', () => {
    const [de, commun, et, none] = spans.map(s => s.start);
    expect(places('right')).toEqual([none, commun, de, et]);
  });
});
