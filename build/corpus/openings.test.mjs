import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../root.mjs';
import { heldOpenings, openingWeights, readOpenings } from './openings.mjs';

const TITLE = { place: [1, 1], opens: true };
const OTHER = { place: [0, 1], opens: false };
const SIGNS = ['quoted'];
const MANY = [Array(20).fill(TITLE), Array(20).fill(OTHER)];

describe('the weights of what opens a session', () => {
  it('are those that the first sights give, to the second decimal', () => {
    const source = readFileSync(join(ROOT, 'data', 'ingest', 'openings', 'weights.ts'), 'utf8');
    const written = [...source.matchAll(/^ {2}'?([a-z0-9-]+)'?: (-?[\d.]+),$/gm)];
    const table = readOpenings();
    const rounded = openingWeights(table).map(weight => Number(weight.toFixed(2)));
    expect(Object.fromEntries(written.map(([, sign, weight]) => [sign, Number(weight)]))).toEqual(
      Object.fromEntries(table.signs.map((sign, i) => [sign, rounded[i]])),
    );
    expect(source).toContain(`OPENING_START = ${rounded.at(-1)};`);
  });

  it('grow with what speaks for a line: a sign that only titles have weighs for it', () => {
    const [weight, start] = openingWeights({ signs: SIGNS, documents: [{ lot: 1, forms: MANY }] });
    expect(weight).toBeGreaterThan(1);
    expect(start).toBeLessThan(0);
  });

  it('of a lot are those of all other lots, and lines of one form are weighed together', () => {
    const documents = [
      { lot: 1, forms: MANY },
      { lot: 2, forms: [[TITLE], [OTHER]] },
      { lot: 2, forms: [[TITLE, OTHER, OTHER, OTHER]] },
    ];
    const [told] = heldOpenings({ signs: SIGNS, documents: documents.slice(0, 2) }, [0.6]);
    // Lot 1 tells what lot 2 has; one line of each kind says too little of lot 1.
    expect(told).toMatchObject({ threshold: 0.6, opened: 1, right: 1, recall: 1 / 21 });
    const [all] = heldOpenings({ signs: SIGNS, documents: [documents[0], documents[2]] }, [0.6]);
    expect(all?.opened).toBe(0);
  });
});
