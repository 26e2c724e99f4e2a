import type { Size, TextMeasure } from './scene.ts';
import type { SceneTheme } from './theme.ts';

/** What a picture is drawn on: its size, its colours and sizes of type, and how wide its texts come out there. */
export interface Sheet {
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
}
