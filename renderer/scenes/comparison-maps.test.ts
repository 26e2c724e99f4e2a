import { describe, expect, it } from 'vitest';
import { unitProfileOf } from '../../data/measure/unit-profile.ts';
import { EMPTY_QUERY } from '../../data/model/query.ts';
import { franceOutlines } from '../../data/reference/outlines.ts';
import { comparisonPicture } from '../views/comparison/comparisonPicture.ts';
import { portraitMaps } from './comparison-maps.ts';
import { corpus, everything, speechOf, wordTable } from './gallery/rouen-read.ts';
import { measureText } from './measure.ts';
import type { Mark } from './scene.ts';
import { LIGHT } from './theme.ts';

const BOX = { x: 0, y: 0, width: 900, height: 220 };
const profiles = ['commune-76540', 'commune-67482'].map(id =>
  unitProfileOf(corpus, everything, 'territory', id, false),
);
const picture = comparisonPicture(
  {
    corpus,
    table: wordTable,
    profiles,
    kind: 'territory',
    compared: 'all',
    nested: false,
    query: EMPTY_QUERY,
    outlines: franceOutlines(),
  },
  speechOf('fr'),
);

/** The dots of the first map and the path of its ground, where departments of these codes hold places. */
function mapOf(codes: readonly string[]) {
  const map = { dots: codes.map(code => ({ codes: [code], n: 1 })), off: 0 };
  const input = { ...picture, size: { width: 900, height: 600 }, theme: LIGHT, measure: measureText };
  const inside = (marks: readonly Mark[]): readonly Mark[] =>
    marks.flatMap(mark => (mark.kind === 'group' ? inside(mark.marks) : [mark]));
  const marks = inside(portraitMaps(input, [map, map], franceOutlines(), BOX, 120, 16));
  const dots = marks.flatMap(mark => (mark.kind === 'circle' ? [mark] : [])).slice(0, codes.length);
  const [land] = marks.flatMap(mark => (mark.kind === 'path' ? [mark] : []));
  const ground = land?.d ?? '';
  const numbers = [...ground.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/gu)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  return { dots, numbers, border: land?.stroke?.color };
}

describe('the small maps of a comparison', () => {
  it('show the part of the country that holds all places, larger than on a map of all of it', () => {
    const gap = (codes: readonly string[]) => {
      const [a, b] = mapOf(codes).dots;
      return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
    };
    expect(gap(['29', '35'])).toBeGreaterThan(1.5 * gap(['29', '35', '67', '06']));
  });

  it('part the departments where no outline of the country tells where one is', () => {
    expect(mapOf(['29', '35']).border).toBe(LIGHT.background);
    expect(mapOf(['29', '35', '67', '06']).border).toBe(LIGHT.faint);
  });

  it('draw nothing outside of their frame', () => {
    const { numbers } = mapOf(['29', '35']);
    expect(numbers.length).toBeGreaterThan(20);
    expect(Math.min(...numbers.flat())).toBeGreaterThanOrEqual(-0.5);
    expect(Math.max(...numbers.map(([, y]) => y))).toBeLessThanOrEqual(BOX.height + 0.5);
  });
});
