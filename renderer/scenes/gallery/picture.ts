import type { Language } from '../../i18n/index.ts';
import type { Scene } from '../scene.ts';
import type { Sheet } from '../sheet.ts';

/** One picture of the gallery: the tests compare it with `golden/<name>.svg`, and people look at it. */
export interface GalleryPicture {
  readonly name: string;
  /** Drawn on its own sheet and in its own language, or on and in another. */
  readonly scene: (on?: Sheet, language?: Language) => Scene;
}
