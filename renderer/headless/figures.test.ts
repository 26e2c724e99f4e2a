import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import text from '../../data/samples/actes-rouen-2025.txt?raw';
import type { Mark, SceneTable } from '../scenes/scene.ts';
import { formatAddress } from '../state/address/address.ts';
import { DEFAULT_EXPLORATION, type Exploration } from '../state/exploration/exploration.ts';
import type { MaillageStore } from '../state/state.ts';
import { fileOf, machine } from '../state/world.fixture.ts';
import { figureAt } from './figure.tsx';

const SIZE = { width: 1100, height: 680 };
/** Rows of a table that show how all of it is written. */
const ROWS = 12;
const TOWNS = [
  { kind: 'territory', id: 'commune-76540' },
  { kind: 'territory', id: 'region-53' },
] as const;

const { network, timeline, words, territories, comparison, flows } = DEFAULT_EXPLORATION;

/** What is looked at, by a name. */
const LOOKS: Readonly<Record<string, Partial<Exploration>>> = {
  network: { screen: 'network' },
  'network-everything': {
    screen: 'network',
    network: { ...network, kinds: ['person', 'session', 'organisation', 'territory', 'theme', 'keyword'] },
  },
  'network-people': {
    screen: 'network',
    network: { ...network, kinds: ['person', 'session'], sizeBy: 'betweenness', colourBy: 'kind', least: 1 },
  },
  'network-shared': {
    screen: 'network',
    network: { ...network, projection: { kind: 'organisation', over: 'session', weight: 'count' } },
  },
  'network-hulls': { screen: 'network', network: { ...network, hull: 'theme', layout: 'concentric' } },
  timeline: { screen: 'timeline' },
  'timeline-years': { screen: 'timeline', timeline: { ...timeline, reading: 'years', linked: true } },
  'words-cloud': { screen: 'words' },
  'words-theme': {
    screen: 'words',
    words: { ...words, part: { kind: 'theme', id: 'T2' }, most: 40, least: 2 },
  },
  'words-themes': { screen: 'words', words: { ...words, reading: 'themes' } },
  'words-bars': { screen: 'words', words: { ...words, reading: 'bars', part: { kind: 'theme', id: 'T3' } } },
  'words-across': { screen: 'words', words: { ...words, reading: 'bars', across: true } },
  'words-heat': { screen: 'words', words: { ...words, reading: 'heat' } },
  'words-contrast': {
    screen: 'words',
    words: {
      ...words,
      reading: 'contrast',
      part: { kind: 'theme', id: 'T1' },
      against: { kind: 'theme', id: 'T2' },
    },
  },
  'words-web': { screen: 'words', words: { ...words, reading: 'web', part: { kind: 'theme', id: 'T4' } } },
  'words-frequent': {
    screen: 'words',
    words: { ...words, measure: 'frequency', part: { kind: 'session', id: 'A12' } },
  },
  territories: { screen: 'territories' },
  'territories-regions': {
    screen: 'territories',
    territories: { ...territories, unit: 'region', rate: true, nested: true, links: true },
  },
  'territories-alike': { screen: 'territories', territories: { ...territories, reading: 'similarity' } },
  'territories-words': {
    screen: 'territories',
    territories: { ...territories, reading: 'similarity', likeness: 'words', nested: true },
  },
  comparison: { screen: 'comparison', comparison: { ...comparison, chosen: TOWNS } },
  'comparison-speakers': {
    screen: 'comparison',
    comparison: { ...comparison, chosen: TOWNS, compared: 'speakers' },
  },
  'comparison-themes': {
    screen: 'comparison',
    comparison: {
      ...comparison,
      kind: 'theme',
      chosen: [
        { kind: 'theme', id: 'T1' },
        { kind: 'theme', id: 'T2' },
        { kind: 'theme', id: 'T3' },
      ],
    },
  },
  'comparison-terms': {
    screen: 'comparison',
    comparison: { ...comparison, chosen: TOWNS, compared: 'terms' },
  },
  flows: { screen: 'flows' },
  'flows-traced': {
    screen: 'flows',
    flows: { ...flows, dimensions: ['theme', 'part'], counting: 'fractional', traced: true },
  },
  'flows-bodies': { screen: 'flows', flows: { ...flows, reading: 'organisation' } },
  'flows-places': { screen: 'flows', flows: { ...flows, reading: 'territory' } },
  filtered: {
    screen: 'timeline',
    query: { ...DEFAULT_EXPLORATION.query, themes: ['T1', 'T2'], organisationKinds: ['commune'] },
  },
};

let store: MaillageStore;

beforeAll(async () => {
  const sample = { kind: 'file', file: fileOf('actes-rouen-2025.txt', text) } as const;
  store = machine().open({ fetchSample: async () => sample });
  await store.getState().actions.start();
  // The whole proceedings are read once: on a busy machine that takes longer than a hook may by itself.
}, 60_000);

function textsOf(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap(mark =>
    mark.kind === 'group' ? textsOf(mark.marks) : mark.kind === 'text' ? [mark.text] : [],
  );
}

function rowsOf({ caption, columns, rows, by }: SceneTable): readonly string[] {
  const head = columns.map(({ label, numeric }) => (numeric ? `${label} #` : label)).join(' | ');
  const shown = rows.slice(0, ROWS).map(({ cells }) => cells.map(cell => cell ?? '').join(' | '));
  return [`= ${caption} (${rows.length}${by === undefined ? '' : `, by ${by}`})`, head, ...shown];
}

describe('what the screens draw of the bundled proceedings', () => {
  it.each(Object.entries(LOOKS))('%s', async (name, look) => {
    const address = formatAddress({ document: null, exploration: { ...DEFAULT_EXPLORATION, ...look } });
    const figure = await figureAt(store, address, SIZE);
    const scene = figure?.draw(SIZE);
    if (figure === null || scene === null || scene === undefined) throw new Error(`nothing at ${address}`);
    const lines = [
      address,
      scene.title,
      scene.description,
      ...textsOf(scene.marks),
      ...figure.tables.flatMap(rowsOf),
    ];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});
