import type { Scene } from '../scene.ts';
import type { Sheet } from '../sheet.ts';
import { PICTURES } from './pictures.ts';

/** The picture of that name, on its own sheet or another; throws where there is none. */
export function sceneOf(name: string, sheet?: Sheet): Scene {
  const picture = PICTURES.find(each => each.name === name);
  if (picture === undefined) throw new Error(name);
  return picture.scene(sheet);
}
