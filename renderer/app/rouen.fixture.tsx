import text from '../../data/samples/actes-rouen-2025.txt?raw';
import { loadGazetteer } from '../state/corrections/corrections-places.ts';
import type { MaillageStore } from '../state/state.ts';
import { fileOf, machine } from '../state/world.fixture.ts';

/**
 * The proceedings of Rouen, open, with all that screens load when they are looked at: what a page says must not hang on how quick that
 * comes.
 */
export async function openRouen(): Promise<MaillageStore> {
  await Promise.all(Object.values(import.meta.glob('../views/**/*.tsx')).map(load => load()));
  await loadGazetteer();
  const sample = { kind: 'file', file: fileOf('actes-rouen-2025.txt', text) } as const;
  const store = machine().open({ fetchSample: async () => sample });
  await store.getState().actions.start();
  return store;
}
