import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../root.mjs';
import { holdOut, readTable, VETOES, weightsOf } from './second-look.mjs';

const SPEAKER = { person: '0', speaks: true, places: [[1, 1]] };
const OTHER = { person: '-', speaks: false, places: [[0, 1]] };
const MANY = [...Array(20).fill(SPEAKER), ...Array(20).fill(OTHER)];
const SIGNS = ['addressed'];

function lotOf(lot, left) {
  return { lot, file: `${lot}.json`, left, names: 10, namesRight: 10, people: 20, peopleHit: 10 };
}

describe('the weights of the second look', () => {
  it('are those that the first sights give, to the second decimal', () => {
    const source = readFileSync(join(ROOT, 'data', 'ingest', 'second-look', 'weights.ts'), 'utf8');
    const written = [...source.matchAll(/^ {2}'?([a-z-]+)'?: (-?[\d.]+),$/gm)].map(([, sign, weight]) => [
      sign,
      Number(weight),
    ]);
    const table = readTable();
    const rounded = weightsOf(table).map(weight => Number(weight.toFixed(2)));
    expect(Object.fromEntries(written)).toEqual(
      Object.fromEntries(table.signs.map((sign, i) => [sign, rounded[i]])),
    );
    expect(source).toContain(`START = ${rounded.at(-1)};`);
    for (const veto of VETOES) expect(source).toContain(`'${veto}'`);
  });

  it('grow with what speaks for a name: a sign that only speakers have weighs for it', () => {
    const [weight, start] = weightsOf({ signs: SIGNS, documents: [lotOf(1, MANY)] });
    expect(weight).toBeGreaterThan(1);
    expect(start).toBeLessThan(0);
  });

  it('of a lot are those of all other lots', () => {
    const documents = [lotOf(1, MANY), lotOf(2, [SPEAKER, OTHER])];
    const [told] = holdOut({ signs: SIGNS, documents }, [0.75]);
    // Lot 1 tells what lot 2 has; two names of lot 2 say too little of lot 1.
    expect(told).toMatchObject({ threshold: 0.75, added: 1, right: 1, recall: 21 / 40 });
  });
});
