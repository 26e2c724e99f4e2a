import { isMap, isScalar } from 'yaml';
import { fieldOf } from './fields.ts';

/** Fewer maps are no series. */
const LEAST_MAPS = 3;
/** Of the values under a key of titles, so many differ from each other. */
const LEAST_DISTINCT = 0.8;
/** A key whose values repeat so much names what several have in common, and no title. */
const MOST_SHARED = 0.6;
/** So many words has the value under a key of titles, in the mean. */
const [LEAST_WORDS, MOST_WORDS] = [3.5, 25];
/** Of the maps that say who speaks, so many have the key. */
const LEAST_SHARE = 0.5;

type Values = ReadonlyMap<string, string>;

function valuesOf(node: unknown): Values {
  const values = new Map<string, string>();
  if (!isMap(node)) return values;
  for (const { key, value } of node.items) {
    const isWord = isScalar(value) && typeof value.value === 'string';
    values.set(isScalar(key) ? String(key.value) : '', isWord ? String(value.value).trim() : '');
  }
  return values;
}

function under(maps: readonly Values[], key: string): readonly string[] {
  return maps.flatMap(values => values.get(key) || []);
}

function distinct(values: readonly string[]): number {
  return values.length === 0 ? 0 : new Set(values).size / values.length;
}

function meanWords(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + value.split(/\s+/u).length, 0) / Math.max(1, values.length);
}

/**
 * The key under which the maps of a series hold their titles though its name does not say so ("categorie: Le choix des formes
 * …"), where none is called a title or the one that is repeats from map to map. Null where names say what is what.
 */
export function titleKeyOf(items: readonly unknown[]): string | null {
  const maps = items.filter(isMap).map(valuesOf);
  const keys = [...new Set(maps.flatMap(values => [...values.keys()]))];
  const spoken = maps.filter(values => [...values.keys()].some(key => fieldOf(key) === 'speaker'));
  if (maps.length < LEAST_MAPS || spoken.length < 2) return null;
  const named = keys.filter(key => fieldOf(key) === 'title').flatMap(key => under(maps, key));
  const isTold = named.length >= spoken.length * LEAST_SHARE && distinct(named) > MOST_SHARED;
  if (isTold) return null;
  const fits = keys.filter(key => {
    const field = fieldOf(key);
    const values = under(maps, key);
    const words = meanWords(values);
    return (
      (field === 'other' || field === 'text') &&
      under(spoken, key).length >= spoken.length * LEAST_SHARE &&
      distinct(values) >= LEAST_DISTINCT &&
      words >= LEAST_WORDS &&
      words <= MOST_WORDS
    );
  });
  return fits.find(key => fieldOf(key) === 'other') ?? fits[0] ?? null;
}
