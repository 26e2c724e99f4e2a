// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isEmptyQuery } from '../../data/model/query.ts';
import { appError, ERROR_CODES } from '../errors/errors.ts';
import { DEFAULT_EXPLORATION, type Exploration } from '../state/exploration/exploration.ts';
import type { MaillageState, MaillageStore } from '../state/state.ts';
import type { Mounted } from '../ui/mounted.fixture.tsx';
import { useQueue, type WalkedQueue } from '../views/corrections/useQueue.ts';
import { FilterBar } from '../views/filters/FilterBar.tsx';
import { Inspector } from '../views/inspector/Inspector.tsx';
import { ReadingView } from '../views/reading/ReadingView.tsx';
import { frameOn } from './frame.fixture.tsx';
import { accountOf } from './page-account.fixture.ts';
import { openRouen } from './rouen.fixture.tsx';
import { BESIDE, VIEWS } from './screens.ts';

/** A page of so many lines says how all of it is written. */
const LINES = 120;

let store: MaillageStore;
const pages: Mounted[] = [];

beforeAll(async () => {
  store = await openRouen();
}, 60_000);

afterEach(async () => {
  for (const page of pages.splice(0)) await page.end();
});

const { network, words, territories, comparison, flows } = DEFAULT_EXPLORATION;
const ROUEN = { kind: 'organisation', id: 'ville-de-rouen' } as const;
const FOCUS = { roots: ['organisation:ville-de-rouen'], depth: 2, relations: [] };
const TOWNS = [
  { kind: 'territory', id: 'commune-76540' },
  { kind: 'territory', id: 'region-53' },
] as const;

/** What somebody has come to by some presses, by a name: each shows what the first look at a screen does not. */
const STATES: Readonly<Record<string, Partial<Exploration>>> = {
  'network-around': { network: { ...network, focus: FOCUS }, selection: ROUEN },
  'network-around-another': {
    network: { ...network, focus: { ...FOCUS, roots: ['session:A12'] } },
    selection: { kind: 'session', id: 'A2' },
  },
  'network-placed': {
    network: { ...network, pins: [{ key: 'organisation:ville-de-rouen', x: 0, y: 0 }] },
    selection: ROUEN,
  },
  'network-hidden': {
    network: { ...network, hidden: ['organisation:ville-de-rouen'] },
    selection: ROUEN,
  },
  'network-path': {
    network: { ...network, path: { from: 'organisation:ville-de-rouen', to: 'session:A12' } },
  },
  'network-marked': { network: { ...network, marked: ['session:A12', 'session:A2'] } },
  'network-communities': { network: { ...network, colourBy: 'community' } },
  'network-unlinked': { network: { ...network, kinds: ['theme', 'territory'] } },
  'network-levels': { network: { ...network, colourBy: 'level', hull: 'community' } },
  'words-bars': { screen: 'words', words: { ...words, reading: 'bars' } },
  'words-across': {
    screen: 'words',
    words: { ...words, reading: 'bars', across: true },
    selection: { kind: 'term', id: 'jeune' },
  },
  'words-contrast-empty': { screen: 'words', words: { ...words, reading: 'contrast' } },
  'territories-one-compared': {
    screen: 'territories',
    comparison: { ...comparison, chosen: [TOWNS[1]] },
    selection: TOWNS[0],
  },
  'territories-both-compared': {
    screen: 'territories',
    comparison: { ...comparison, chosen: TOWNS },
    selection: TOWNS[0],
  },
  'territories-reading': {
    screen: 'territories',
    territories: { ...territories, reading: 'similarity' },
  },
  'comparison-asked': {
    screen: 'comparison',
    comparison: { ...comparison, chosen: TOWNS, compared: 'speakers' },
  },
  'flows-cell': {
    screen: 'flows',
    flows: { ...flows, reading: 'organisation', asked: 'cell:ville-de-rouen|metropole-rouen-normandie' },
  },
  'flows-node': { screen: 'flows', flows: { ...flows, asked: 'node:0:T2' } },
  'flows-gone': { screen: 'flows', flows: { ...flows, asked: 'node:nothing' } },
  'sessions-chosen': { screen: 'sessions', selection: { kind: 'session', id: 'A12' } },
  'source-chosen': { screen: 'source', selection: ROUEN },
  'filtered-beside': {
    query: { ...DEFAULT_EXPLORATION.query, themes: ['T1'], organisationKinds: ['commune'] },
    selection: ROUEN,
  },
};

async function pageOf(look: Partial<Exploration>): Promise<string> {
  const { corpus, actions } = store.getState();
  if (corpus === null) throw new Error('no document');
  const exploration = { ...DEFAULT_EXPLORATION, ...look };
  actions.goTo(exploration);
  const View = VIEWS[exploration.screen];
  const page = await frameOn(
    store,
    <>
      {isEmptyQuery(exploration.query) ? null : <FilterBar corpus={corpus} />}
      <View corpus={corpus} />
      <Inspector corpus={corpus} beside={BESIDE[exploration.screen]} onFold={() => undefined} />
    </>,
  );
  pages.push(page);
  await page.settled();
  await page.settled();
  const lines = accountOf(page.place);
  // What is beside stands behind a picture's table, which may be long.
  const beside = lines.slice(LINES).findIndex(line => line.startsWith('aside')) + LINES;
  const shown =
    lines.length <= 2 * LINES || beside < LINES
      ? lines.slice(0, 2 * LINES)
      : [...lines.slice(0, LINES), '⋯', ...lines.slice(beside, beside + LINES)];
  return `${shown.join('\n')}\n`;
}

describe('what a screen says once something was done there', () => {
  it.each(Object.entries(STATES))('%s', async (name, look) => {
    await expect(await pageOf(look)).toMatchFileSnapshot(`golden/states/${name}.txt`);
  });
});

describe('what stands in the place of a picture', () => {
  const accountsOf = async (
    status: Parameters<typeof ReadingView>[0]['status'],
    more: Partial<MaillageState> = {},
  ) => {
    const before = store.getState();
    const page = await frameOn(store, <ReadingView status={status} />);
    pages.push(page);
    await page.settled(() => store.setState(more));
    const account = accountOf(page.place);
    await page.settled(() => store.setState({ removed: before.removed }));
    return account.join('\n');
  };

  it('says of each failure what happened, and what can be done', async () => {
    const args = {
      name: 'actes.txt',
      size: 3,
      limit: 2,
      column: 3,
      most: 2,
      signs: 'x',
      version: 2,
      title: 'Actes',
    };
    const all: string[] = [];
    for (const code of ERROR_CODES)
      for (const more of [{ args }, { args, retry: 'open', cause: 'a cause' }] as const) {
        const account = await accountsOf({ kind: 'failed', error: appError(code, more) });
        all.push(`# ${code}, ${'retry' in more ? 'again' : 'alone'}\n${account}`);
      }
    await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot('golden/states/reading-failures.txt');
  });

  it('says how far a reading is, and what there is when there is none', async () => {
    const removed = store.getState().documents;
    const reading = { kind: 'reading', name: 'actes.txt', done: 0, total: 4 } as const;
    const all = [
      await accountsOf({ ...reading, stage: null }),
      await accountsOf({ ...reading, stage: 'outline', done: 2 }),
      await accountsOf({ kind: 'ready' }),
      await accountsOf({ kind: 'ready' }, { removed }),
    ];
    await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot('golden/states/reading.txt');
  });
});

describe('the queue of corrections', () => {
  let walked: WalkedQueue | null = null;
  function Walk() {
    walked = useQueue();
    return null;
  }
  const queue = () => {
    if (walked === null) throw new Error('no queue');
    return walked;
  };
  const ids = () => queue().cases.map(({ id }) => id);

  it('puts what is skipped behind the rest, and takes the next in hand, from the last the first', async () => {
    const page = await frameOn(store, <Walk />);
    pages.push(page);
    const all = ids();
    expect(all.length).toBeGreaterThan(3);
    const [first = '', second = '', third = ''] = all;
    expect(queue().current?.id).toBe(first);
    await page.doing(() => queue().skip());
    expect(queue().current?.id).toBe(second);
    expect(ids()).toEqual([...all.slice(1), first]);
    await page.doing(() => queue().choose(first));
    expect(queue().current?.id).toBe(first);
    await page.doing(() => queue().skip());
    expect(queue().current?.id).toBe(second);
    await page.doing(() => queue().skip());
    expect(ids()).toEqual([...all.slice(2), first, second]);
    expect(queue().current?.id).toBe(third);
  });
});
