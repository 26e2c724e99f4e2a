import type { Datum, Size, TextMeasure } from './scene.ts';
import type { PictureWords, ThemeWords } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

export interface HeatColumn {
  readonly id: string;
  /** A few letters: "A12". */
  readonly label: string;
  readonly theme: string | null;
  readonly say: string;
}

export interface HeatRow {
  readonly key: string;
  readonly label: string;
  readonly theme: string | null;
  readonly say: string;
  /** One a column; only over-use is shown, since under-use is hardly ever visible in one session. */
  readonly cells: readonly { readonly f: number; readonly S: number }[];
}

export interface HeatWords extends PictureWords {
  readonly themes: readonly ThemeWords[];
  readonly noTheme: string;
  readonly legendThemes: string;
  readonly legendScore: string;
  readonly score: (value: number) => string;
  readonly cell: (row: HeatRow, column: HeatColumn, f: number, S: number) => string;
  readonly more: (count: number) => string;
}

export interface WordHeatInput {
  /** By theme. */
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: HeatWords;
  readonly selected?: Datum | null;
}
