import type { Pivots } from './pivots.ts';

/** Rows that a covariance is taken from: more do not change a picture. */
const SAMPLE = 20_000;
const ROUNDS = 200;

/**
 * A first picture of a connected network: U. Brandes, C. Pich, "Eigensolver methods for progressive multidimensional scaling
 * of large data", Graph Drawing 2006. Nodes lie along the two widest directions of their distances to the pivots. Returns x
 * and y per node, in units of links, around the middle.
 */
export function pivotMds({ nodes: pivots, distances }: Pivots, random: () => number): Float64Array {
  const k = pivots.length;
  const nodes = k === 0 ? 0 : distances.length / k;
  const centred = doublyCentred(distances, nodes, k);
  const [first, second] = widestDirections(covariance(centred, nodes, k), k, random);
  const places = new Float64Array(2 * nodes);
  for (let i = 0; i < nodes; i += 1) {
    let [x, y] = [0, 0];
    for (let p = 0; p < k; p += 1) {
      const value = centred[i * k + p] ?? 0;
      x += value * (first[p] ?? 0);
      y += value * (second[p] ?? 0);
    }
    places[2 * i] = x;
    places[2 * i + 1] = y;
  }
  return places;
}

/** Squared distances less the means of their row and column, halved and turned (W. S. Torgerson, 1952). */
function doublyCentred(distances: Float32Array, nodes: number, k: number): Float64Array {
  const centred = new Float64Array(nodes * k);
  const columns = new Float64Array(k);
  let whole = 0;
  for (let i = 0; i < centred.length; i += 1) {
    const square = (distances[i] ?? 0) ** 2;
    centred[i] = square;
    columns[i % k] = (columns[i % k] ?? 0) + square / nodes;
    whole += square / nodes / k;
  }
  for (let i = 0; i < nodes; i += 1) {
    let row = 0;
    for (let p = 0; p < k; p += 1) row += (centred[i * k + p] ?? 0) / k;
    for (let p = 0; p < k; p += 1) {
      centred[i * k + p] = -0.5 * ((centred[i * k + p] ?? 0) - (columns[p] ?? 0) - row + whole);
    }
  }
  return centred;
}

function covariance(centred: Float64Array, nodes: number, k: number): Float64Array {
  const products = new Float64Array(k * k);
  const step = Math.max(1, Math.floor(nodes / SAMPLE));
  for (let i = 0; i < nodes; i += step) {
    for (let a = 0; a < k; a += 1) {
      const value = centred[i * k + a] ?? 0;
      for (let b = a; b < k; b += 1) {
        products[a * k + b] = (products[a * k + b] ?? 0) + value * (centred[i * k + b] ?? 0);
      }
    }
  }
  for (let a = 0; a < k; a += 1)
    for (let b = 0; b < a; b += 1) products[a * k + b] = products[b * k + a] ?? 0;
  return products;
}

/** The two leading eigenvectors of a symmetric matrix, by power iteration, the second kept square to the first. */
function widestDirections(
  matrix: Float64Array,
  k: number,
  random: () => number,
): readonly [Float64Array, Float64Array] {
  const first = leading(matrix, k, random, null);
  return [first, leading(matrix, k, random, first)];
}

function leading(
  matrix: Float64Array,
  k: number,
  random: () => number,
  apartFrom: Float64Array | null,
): Float64Array {
  let vector = Float64Array.from({ length: k }, () => random() - 0.5);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(k);
    for (let a = 0; a < k; a += 1) {
      let sum = 0;
      for (let b = 0; b < k; b += 1) sum += (matrix[a * k + b] ?? 0) * (vector[b] ?? 0);
      next[a] = sum;
    }
    if (apartFrom !== null) {
      const along = dot(next, apartFrom);
      for (let a = 0; a < k; a += 1) next[a] = (next[a] ?? 0) - along * (apartFrom[a] ?? 0);
    }
    const length = Math.sqrt(dot(next, next)) || 1;
    let change = 0;
    for (let a = 0; a < k; a += 1) {
      next[a] = (next[a] ?? 0) / length;
      change += Math.abs((next[a] ?? 0) - (vector[a] ?? 0));
    }
    vector = next;
    if (change < 1e-7) break;
  }
  return vector;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
