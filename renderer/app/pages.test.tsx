// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EntityRef } from '../../data/model/entity.ts';
import { SCREENS, type ScreenId } from '../state/exploration/exploration.ts';
import type { MaillageStore } from '../state/state.ts';
import type { Mounted } from '../ui/mounted.fixture.tsx';
import { Inspector } from '../views/inspector/Inspector.tsx';
import { frameOn } from './frame.fixture.tsx';
import { accountOf } from './page-account.fixture.ts';
import { openRouen } from './rouen.fixture.tsx';
import { BESIDE, VIEWS } from './screens.ts';

/** A page of so many lines says how all of it is written. */
const LINES = 220;

let store: MaillageStore;
const pages: Mounted[] = [];

beforeAll(async () => {
  store = await openRouen();
}, 60_000);

afterEach(async () => {
  for (const page of pages.splice(0)) await page.end();
});

/** A screen, and what stands beside it, once all is there. */
async function pageOf(screen: ScreenId, selection: EntityRef | null = null): Promise<string> {
  const { corpus, actions } = store.getState();
  if (corpus === null) throw new Error('no document');
  actions.showScreen(screen);
  actions.select(selection);
  const View = VIEWS[screen];
  const page = await frameOn(
    store,
    <>
      {selection === null ? <View corpus={corpus} /> : null}
      <Inspector corpus={corpus} beside={BESIDE[screen]} onFold={() => undefined} />
    </>,
  );
  pages.push(page);
  await page.settled();
  await page.settled();
  return `${accountOf(page.place).slice(0, LINES).join('\n')}\n`;
}

describe('what a screen says, and offers to do', () => {
  it.each(SCREENS.filter(screen => screen !== 'editions'))('%s', async screen => {
    await expect(await pageOf(screen)).toMatchFileSnapshot(`golden/${screen}.txt`);
  });
});

const PERSON = { kind: 'person', id: 'isadora-guerra' } as const;

describe('what is said of what is selected', () => {
  it.each([
    ['network', PERSON],
    ['network', { kind: 'session', id: 'A12' }],
    ['network', { kind: 'organisation', id: 'ville-de-rouen' }],
    ['territories', { kind: 'territory', id: 'commune-76540' }],
    ['comparison', { kind: 'territory', id: 'region-53' }],
    ['flows', { kind: 'theme', id: 'T2' }],
    ['words', { kind: 'term', id: 'jeune' }],
    ['timeline', { kind: 'year', id: '2018' }],
  ] as const)('on the screen %s, of a thing: %o', async (screen, selection) => {
    const file = `golden/${screen}-${selection.kind}.txt`;
    await expect(await pageOf(screen, selection)).toMatchFileSnapshot(file);
  });
});
