import type { Result } from '../../data/model/result.ts';
import type { PaintContext } from '../paint/canvas.ts';
import type { Scene, SceneTable } from '../scenes/scene.ts';

/** What is on screen, as data: everything that a file can be made of. */
export interface Exportable {
  readonly scene: Scene;
  /** The table beside the picture. */
  readonly table: SceneTable;
  /** The view's state, as JSON: the file dropped on the application brings the view back. */
  readonly state: string;
  /** ISO day of the export. */
  readonly day: string;
}

/** A file, whole, in memory. */
export interface Exported {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Why nothing was written. */
export type ExportErrorCode =
  /** The host gave no canvas of that size. */
  | 'no-canvas'
  /** The host's encoder gave something that is not a PNG. */
  | 'bad-image';

/** The part of an `OffscreenCanvas` that is used. */
export interface ExportCanvas {
  readonly getContext: (kind: '2d') => PaintContext | null;
  readonly convertToBlob: (options: { readonly type: string }) => Promise<Blob>;
}

/** What the host lends to exports: exports themselves touch no document. */
export interface ExportTools {
  readonly canvas: (width: number, height: number) => ExportCanvas;
  /** Resolves when the fonts that a scene writes with can be painted. */
  readonly loadFonts: (scene: Scene) => Promise<void>;
  /** `@font-face` rules with the fonts inside, for an SVG that looks the same elsewhere; empty where they are not at hand. */
  readonly fontCss: (scene: Scene) => Promise<string>;
}

/** One way to take a view away. */
export interface ExportFormat {
  readonly id: 'svg' | 'png' | 'csv';
  /** Key of its name in the messages. */
  readonly label: 'export.svg' | 'export.png' | 'export.csv';
  readonly extension: string;
  readonly of: 'scene' | 'table';
  readonly run: (what: Exportable, tools: ExportTools) => Promise<Result<Exported, ExportErrorCode>>;
}
