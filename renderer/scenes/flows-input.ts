import type { Datum, Size, TextMeasure } from './scene.ts';
import type { PictureWords } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** A value of a column, with its total. */
export interface FlowSceneNode {
  /** Unique over all columns. */
  readonly key: string;
  readonly column: number;
  readonly label: string;
  readonly total: number;
  /** Place in `SceneTheme.categories`; null for what gathers others, or has no value. */
  readonly colour: number | null;
  readonly datum: Datum;
  readonly say: string;
}

/** What comes from one value of the first column. */
export interface FlowPart {
  readonly colour: number | null;
  readonly total: number;
}

/** What goes from a value to one of the next column. */
export interface FlowSceneLink {
  readonly source: string;
  readonly target: string;
  readonly total: number;
  readonly datum: Datum;
  readonly say: string;
  /** What it is made of by the colours of the first column, from above; of the colour of its source when absent. */
  readonly parts?: readonly FlowPart[];
}

export interface FlowsWords extends PictureWords {
  /** Heading of each column: the dimension. */
  readonly columns: readonly string[];
  /** How a total is written. */
  readonly value: (value: number) => string;
}

export interface FlowsInput {
  readonly nodes: readonly FlowSceneNode[];
  readonly links: readonly FlowSceneLink[];
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: FlowsWords;
  /** Key of the node or the link that is asked about: `node:KEY`, `link:SOURCE|TARGET`. */
  readonly asked?: string | null;
}
