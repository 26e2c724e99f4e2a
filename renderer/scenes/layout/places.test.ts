import { expect, it } from 'vitest';
import { NODE_KINDS } from '../../../data/graph/graph.ts';
import { LAYOUT_OPTIONS, LAYOUT_VERSION, type LayoutId } from '../../../data/graph/layouts.ts';
import { finish } from '../../../data/graph/metrics/work.ts';
import type { LayoutOptions, Places, PlainNetwork } from '../../../data/graph/plain.ts';
import { fingerprint } from '../../../data/model/fingerprint.ts';
import { isLarge } from './large.ts';
import { layOut } from './layouts.ts';

/** A network of all kinds, a third outside of all themes: bands of links that part at some nodes, rings, and nodes alone. */
function network(nodes: number, links: number, step = 7): PlainNetwork {
  return {
    nodes,
    ends: Int32Array.from(
      Array.from({ length: links }, (_, i) => [i % nodes, (i * step + 3) % nodes]).flat(),
    ),
    kinds: Uint8Array.from({ length: nodes }, (_, i) => (i * 5 + (i >> 3)) % NODE_KINDS.length),
    themes: Int16Array.from({ length: nodes }, (_, i) => (i % 3 === 0 ? -1 : i % 5)),
    sessions: Float64Array.from({ length: nodes }, (_, i) => 1 + (i % 4)),
  };
}

/** Pairs and triples, and nothing that ties them. */
function scattered(nodes: number): PlainNetwork {
  const ends = Array.from({ length: nodes - 1 }, (_, i) => (i % 5 === 1 || i % 5 === 4 ? [] : [i, i + 1]));
  return { ...network(nodes, 0), ends: Int32Array.from(ends.flat()) };
}

const MIDDLING = network(150, 140);
const TIED = network(120, 420, 11);
const LARGE = network(1100, 1500, 13);

/** The places of all but every so many nodes, which come anew. */
function without(places: Places, every: number): Places {
  return places.map((value, k) => ((k >> 1) % every === 0 ? Number.NaN : value));
}

function nameOf(
  id: LayoutId,
  drawn: PlainNetwork,
  more: Partial<LayoutOptions> = {},
  every?: number,
): string {
  const options = { ...LAYOUT_OPTIONS, ...more };
  const previous = every === undefined ? undefined : without(finish(layOut('bands', drawn, options)), every);
  return fingerprint([...finish(layOut(id, drawn, options, previous))].map(each => each.toFixed(1)));
}

it.each<[string, () => string, string]>([
  ['rings', () => nameOf('concentric', MIDDLING), 'b0b906b6ccd556c2'],
  ['rings of what is closely tied', () => nameOf('concentric', TIED), '6edd3ab568a278e9'],
  ['themes', () => nameOf('themes', MIDDLING), '2de3e1ee5acb703a'],
  ['themes of what is closely tied', () => nameOf('themes', TIED), '60202ed576686391'],
  ['bands', () => nameOf('bands', MIDDLING), '510b4e56caa6b11a'],
  ['bands of what is closely tied', () => nameOf('bands', TIED), 'c671b0b96a602bfd'],
  ['bands of several rows', () => nameOf('bands', LARGE), '30ac28bb48c4364f'],
  ['forces of D3', () => nameOf('d3', TIED), '373b4ae0a22d241c'],
  ['forces on what is closely tied', () => nameOf('force', TIED), 'c7652b13aaa3af1f'],
  ['forces on many small parts', () => nameOf('force', scattered(300)), '27ae16a79d357b8b'],
  ['forces on a thousand nodes and more', () => nameOf('force', LARGE), '71f5440c431c4e30'],
  ['forces on a tall page', () => nameOf('force', MIDDLING, { aspect: 0.7 }), '69a2b314282ac0a0'],
  ['a sketch', () => nameOf('force', MIDDLING, { hasty: true }), '7847085d15f43779'],
  ['some who come anew', () => nameOf('force', MIDDLING, {}, 3), '984c3182281c03ce'],
  ['some who come anew among many', () => nameOf('force', LARGE, {}, 20), '0918f6cb310bf97f'],
  ['some who come anew in a sketch', () => nameOf('force', TIED, { hasty: true }, 4), '4cc182b15e826165'],
])('gives other places only under another version, as pages remember them: %s', (_, named, known) => {
  expect([LAYOUT_VERSION, named()]).toEqual([2, known]);
});

it('takes care up to a thousand nodes, and time with more', () => {
  expect([isLarge(1000), isLarge(1001)]).toEqual([false, true]);
});
