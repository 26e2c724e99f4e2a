import { unzipSync } from 'fflate';
import type { Scene } from '../../scenes/scene.ts';
import { AT_ONCE } from '../at-once.fixture.ts';
import { slideFile } from './slide-file.ts';

/** The parts of the slide of a scene, as texts by their names. */
export async function slideParts(scene: Scene): Promise<ReadonlyMap<string, string>> {
  const what = { scene, drawOn: () => scene, layerName: () => null, state: '#/', day: '2025-03-05' };
  const made = await slideFile(what, AT_ONCE);
  if (!made.ok) throw new Error(made.error);
  const parts = Object.entries(unzipSync(made.value.bytes));
  return new Map(parts.map(([part, bytes]) => [part, new TextDecoder().decode(bytes)]));
}
