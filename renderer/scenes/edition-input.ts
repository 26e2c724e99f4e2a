import type { Datum, Size, TextMeasure } from './scene.ts';
import type { PictureWords } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

export interface EditionColumn {
  readonly id: string;
  readonly label: string;
}

/** What becomes of something over the editions, with its place among the colours and how many there are. */
export interface EditionGroupWords {
  readonly id: string;
  readonly title: string;
  readonly colour: number;
  readonly count: number;
}

export interface EditionSceneRow {
  readonly datum: Datum;
  readonly label: string;
  readonly say: string;
  readonly group: string;
  /** One an edition. */
  readonly values: readonly number[];
}

/** The words of the lines from one edition to the next. */
export interface EditionLineWords extends PictureWords {
  /** What the numbers are. */
  readonly unit: string;
  readonly value: (value: number) => string;
}

/** The words of the matrix of editions. */
export interface EditionWords extends EditionLineWords {
  readonly groups: readonly EditionGroupWords[];
  readonly legendGroup: string;
  /** The title of a group over its rows. */
  readonly titled: (title: string, count: number) => string;
  readonly more: (count: number) => string;
}

export interface EditionInput<Words extends EditionLineWords = EditionWords> {
  /** In the order of time. */
  readonly columns: readonly EditionColumn[];
  /** The first first. */
  readonly rows: readonly EditionSceneRow[];
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: Words;
  readonly selected?: Datum | null;
}
