import type { ReactNode } from 'react';
import { MaillageContext } from '../state/hook.ts';
import type { Actions, MaillageState, MaillageStore } from '../state/state.ts';
import { fileOf, machine, smallProceedings } from '../state/world.fixture.ts';
import { useFirstPicture } from '../ui/later.tsx';
import { type Mounted, mounted } from '../ui/mounted.fixture.tsx';

/** A part of the frame in a window of its own, on a real store. */
export interface Frame extends Mounted {
  readonly store: MaillageStore;
  readonly actions: Actions;
  readonly state: () => MaillageState;
  /** Does something, and waits until what was loaded for it is painted. */
  readonly settled: (step?: () => unknown) => Promise<void>;
}

/** What comes behind the first picture comes. */
function Pictured() {
  useFirstPicture(true);
  return null;
}

/** Enough frames for a picture to be painted, and for a part that is loaded to be shown. */
async function frames(): Promise<void> {
  for (let i = 0; i < 4; i += 1) await new Promise(done => requestAnimationFrame(done));
}

/** Shows a part of the frame in a window of a size, over so many documents. */
export async function frameWith(
  node: ReactNode,
  { documents = 1, width = 1440, height = 900 } = {},
): Promise<Frame> {
  const store = machine().open();
  const { actions } = store.getState();
  await actions.start();
  for (let i = 1; i < documents; i += 1)
    await actions.openFile(fileOf(`${i}.txt`, smallProceedings(`n${i}`)));
  return frameOn(store, node, { width, height });
}

/** Shows a part of the frame in a window of a size, on a store that is there. */
export async function frameOn(
  store: MaillageStore,
  node: ReactNode,
  { width = 1440, height = 900 } = {},
): Promise<Frame> {
  Object.assign(window, { innerWidth: width, innerHeight: height });
  const { actions } = store.getState();
  const page = await mounted(
    <MaillageContext value={store}>
      <Pictured />
      {node}
    </MaillageContext>,
  );
  const settled = (step: () => unknown = () => undefined) =>
    page.doing(async () => {
      await step();
      await frames();
    });
  await settled();
  return { ...page, store, actions, settled, state: () => store.getState() };
}
