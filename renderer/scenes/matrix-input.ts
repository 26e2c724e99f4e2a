import type { Datum, Size, TextMeasure } from './scene.ts';
import type { PictureWords } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** A thing of the matrix, a row and a column in one. */
export interface MatrixSceneItem {
  readonly id: string;
  readonly label: string;
  readonly say: string;
}

export interface MatrixWords extends PictureWords {
  readonly legendValue: string;
  readonly value: (value: number) => string;
  /** A value alone, in its cell. */
  readonly cell: (value: number) => string;
  /** That so many things found no room. */
  readonly more: (count: number) => string;
  readonly say: (row: MatrixSceneItem, column: MatrixSceneItem, value: number) => string;
}

export interface MatrixSceneInput {
  readonly kind: 'organisation' | 'territory';
  /** In their order; things that are alike stand together. */
  readonly items: readonly MatrixSceneItem[];
  /** Symmetric; the diagonal is not drawn. */
  readonly values: readonly (readonly number[])[];
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: MatrixWords;
  readonly selected?: Datum | null;
  /** Key of the cell that is asked about. */
  readonly asked?: string | null;
}
