import type { Size, TextMeasure } from './scene.ts';
import type { Said } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** What a picture is drawn on: its size, its colours and sizes of type, and how wide its texts come out there. */
export interface Sheet {
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  /** Given on to the page of the picture, which every scene asks for with what it was given itself. */
  readonly said?: Said;
}

/** What is otherwise than on screen; what is absent is as it is there. */
export type SheetChange = Partial<Sheet>;
