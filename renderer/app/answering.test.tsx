// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { Correction } from '../../data/model/correction.ts';
import { fileOf, machine } from '../state/world.fixture.ts';
import type { Mounted } from '../ui/mounted.fixture.tsx';
import { CorrectionsView } from '../views/corrections/CorrectionsView.tsx';
import { frameOn } from './frame.fixture.tsx';

const pages: Mounted[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.end();
});

/** Two round tables, in each of which a line may name somebody who speaks. */
const PROGRAMME = `# Les métiers de la rivière

Périgueux, 12 juin 2024

## Table ronde 1 : Et hier ?

- Hélène Castaing, maire de Périgueux
- Kowalczyk, batelier

## Table ronde 2 : Et demain ?

- Bruno Lescop, ethnologue, Université de Bordeaux
- Lindqvist, meunier
`;

/** The questions about it, before a base that takes its time: an answer comes to something when the test says so. */
async function asked() {
  const sample = { kind: 'file', file: fileOf('rivière.md', PROGRAMME) } as const;
  const store = machine().open({ fetchSample: async () => sample });
  await store.getState().actions.start();
  const taken: Correction[] = [];
  const ends: (() => void)[] = [];
  const correct = (correction: Correction) => {
    taken.push(correction);
    return new Promise<boolean>(resolve => ends.push(() => resolve(true)));
  };
  store.setState(({ actions }) => ({ actions: { ...actions, correct } }));
  const { corpus } = store.getState();
  if (corpus === null) throw new Error('nothing is open');
  const page = await frameOn(store, <CorrectionsView corpus={corpus} />);
  pages.push(page);
  const press = (key: string) =>
    page.doing(() =>
      page.place
        .querySelector('.queue [role="option"]')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  return { taken, press, end: () => page.doing(() => ends.shift()?.()) };
}

it('a question is answered once, until something has come of its answer', async () => {
  const { taken, press, end } = await asked();
  await press('1');
  await press('1');
  await press('2');
  expect(taken).toHaveLength(1);
  await end();
  // It stays where its answer has come to nothing: it can be given again.
  await press('1');
  expect(taken).toHaveLength(2);
});

it('the next question is answered as soon as it stands there', async () => {
  const { taken, press } = await asked();
  await press('1');
  await press('s');
  await press('1');
  expect(taken).toHaveLength(2);
  expect(taken[1]).not.toEqual(taken[0]);
});
