import type { Scene } from '../scene.ts';

/** One picture of the gallery: the tests compare it with `golden/<name>.svg`, and people look at it. */
export interface GalleryPicture {
  readonly name: string;
  readonly scene: () => Scene;
}
