/**
 * The weights of the second look (`data/ingest/second-look/weights.ts`), fitted to `data/gold/second-look.json`: the names that
 * the reader left behind when it saw a lot for the first time, each with its signs where it stands, and whether it is somebody who
 * speaks. `npm run -s corpus -- --second-look` prints them, and how each lot is read by weights that were fitted to the others.
 * Logistic regression by Newton's steps, as many each time; of the places where a name stands, the likeliest counts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

/** Where one of these holds nobody speaks: they are rules, and have no weight. */
export const VETOES = [
  'quoted',
  'in-title',
  'reference',
  'named-after',
  'silent-above',
  'told-in-no-report',
  'thanked-or-away',
];
const STEPS = 15;
const ROUNDS = 3;
/** Keeps the weight of a rare sign small. */
const RIDGE = 1;
/** A document with more names than this counts for less than each of them would. */
const FULL = 15;
const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

/** What the table holds, its signs unpacked; places with a veto are left out. */
export function readTable() {
  const { signs, documents } = JSON.parse(
    readFileSync(join(ROOT, 'data', 'gold', 'second-look.json'), 'utf8'),
  );
  const at = new Map(signs.map((sign, i) => [sign, 2n ** BigInt(i)]));
  const weighed = signs.filter(sign => !VETOES.includes(sign));
  const veto = VETOES.reduce((mask, sign) => mask | at.get(sign), 0n);
  const placesOf = masks =>
    masks
      .map(mask => BigInt(`0x${mask}`))
      .filter(mask => (mask & veto) === 0n)
      .map(mask => [...weighed.map(sign => ((mask & at.get(sign)) === 0n ? 0 : 1)), 1]);
  return {
    signs: weighed,
    documents: documents.map(document => ({
      ...document,
      left: document.left
        .map(line => line.split(' '))
        .map(([person, ...masks]) => ({ person, speaks: person !== '-', places: placesOf(masks) }))
        .filter(({ places }) => places.length > 0),
    })),
  };
}

const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);
const likelihood = (weights, place) => 1 / (1 + Math.exp(-dot(weights, place)));

/** Solves a symmetric system by elimination; the ridge keeps every pivot above zero. */
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let i = 0; i < rows.length; i += 1) {
    for (let j = i + 1; j < rows.length; j += 1) {
      const factor = rows[j][i] / rows[i][i];
      for (let k = i; k <= rows.length; k += 1) rows[j][k] -= factor * rows[i][k];
    }
  }
  const solution = new Array(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const rest = rows[i].slice(i + 1, -1).reduce((sum, value, j) => sum + value * solution[i + 1 + j], 0);
    solution[i] = (rows[i].at(-1) - rest) / rows[i][i];
  }
  return solution;
}

/** The weights of some examples, each with its signs, whether it is what is looked for, and how much it counts. */
export function newton(examples, size) {
  let weights = new Array(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const ridge = i => (i === size - 1 ? 0 : RIDGE);
    const gradient = weights.map((weight, i) => ridge(i) * weight);
    const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? ridge(i) : 0)));
    for (const { place, speaks, weight } of examples) {
      const p = likelihood(weights, place);
      const off = weight * (p - (speaks ? 1 : 0));
      const curve = weight * p * (1 - p);
      const held = place.flatMap((value, i) => (value === 0 ? [] : [i]));
      for (const i of held) {
        gradient[i] += off;
        for (const j of held) hessian[i][j] += curve;
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - change[i]);
  }
  return weights;
}

/** The weights of some documents, the last of them what a name weighs of which nothing is known. */
export function weightsOf({ signs, documents }) {
  const size = signs.length + 1;
  const names = documents.flatMap(document => {
    const share = Math.max(1, document.left.length / FULL) ** -0.5;
    return document.left.map(name => ({ ...name, share }));
  });
  const everywhere = names.flatMap(({ places, speaks, share }) =>
    places.map(place => ({ place, speaks, weight: share / places.length })),
  );
  let weights = newton(everywhere, size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const likeliest = names.map(({ places, speaks, share }) => ({
      place: places.reduce((best, place) => (dot(weights, place) > dot(weights, best) ? place : best)),
      speaks,
      weight: share,
    }));
    weights = newton(likeliest, size);
  }
  return weights;
}

/** What each lot gains by weights that were fitted to all other lots: names added at some thresholds, and how many of them are right. */
export function holdOut(table, thresholds = THRESHOLDS) {
  const lots = [...new Set(table.documents.map(({ lot }) => lot))];
  const weighed = lots.flatMap(lot => {
    const weights = weightsOf({ ...table, documents: table.documents.filter(other => other.lot !== lot) });
    return table.documents
      .filter(other => other.lot === lot)
      .flatMap(({ file, left }) =>
        left.map(({ person, speaks, places }) => ({
          who: `${file} ${person}`,
          speaks,
          likelihood: Math.max(...places.map(place => likelihood(weights, place))),
        })),
      );
  });
  const total = key => table.documents.reduce((sum, document) => sum + document[key], 0);
  return thresholds.map(threshold => {
    const added = weighed.filter(name => name.likelihood >= threshold);
    const right = added.filter(({ speaks }) => speaks);
    const found = new Set(right.map(({ who }) => who)).size;
    const precision = (total('namesRight') + right.length) / (total('names') + added.length);
    const recall = (total('peopleHit') + found) / total('people');
    return { threshold, added: added.length, right: right.length, precision, recall };
  });
}

/** Prints the weights and what they gain at lots that they were not fitted to. */
export function printSecondLook() {
  const table = readTable();
  const weights = weightsOf(table);
  const say = line => process.stdout.write(`${line}\n`);
  for (const [i, sign] of [...table.signs, 'start'].entries())
    say(`${weights[i].toFixed(2).padStart(6)} ${sign}`);
  say('from   added  right  precision  recall    F1');
  for (const { threshold, added, right, precision, recall } of holdOut(table)) {
    const f1 = (2 * precision * recall) / (precision + recall);
    const cells = [
      String(added).padStart(7),
      String(right).padStart(6),
      precision.toFixed(3).padStart(10),
      recall.toFixed(3).padStart(7),
      f1.toFixed(3).padStart(5),
    ];
    say(`${threshold.toFixed(2)} ${cells.join(' ')}`);
  }
}
