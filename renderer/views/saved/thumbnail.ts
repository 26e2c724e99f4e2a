import { thumbnailOf } from '../../export/thumbnail.ts';
import { PAGE_TOOLS } from '../../export/tools.ts';
import type { Scene } from '../../scenes/scene.ts';

/** A small picture of a scene, or null where there is no scene. */
export function thumbnail(scene: Scene | null): Promise<string | null> {
  return scene === null ? Promise.resolve(null) : thumbnailOf(scene, PAGE_TOOLS);
}
