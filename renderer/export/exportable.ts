import type { Dataset } from '../../data/model/dataset.ts';
import type { Result } from '../../data/model/result.ts';
import type { PaintContext } from '../paint/canvas.ts';
import type { Scene, SceneTable } from '../scenes/scene.ts';
import type { Sheet } from '../scenes/sheet.ts';
import type { SlideFormat } from '../scenes/slide-sheet.ts';
import type { NetworkData } from './network/network-data.ts';
import type { HouseErrorCode } from './pptx/house/opened.ts';

/** A picture on its way out. */
export interface ExportableScene {
  readonly scene: Scene;
  /** Draws the same picture on another sheet: a slide is laid out anew, never scaled. */
  readonly drawOn: (sheet: Sheet) => Scene;
  /** What a layer is called in the program that opens the file; null for one that is no layer of its own. */
  readonly layerName: (name: string) => string | null;
  /** The view's state, as text (its address): the file dropped on the application brings the view back. */
  readonly state: string;
  /** ISO day of the export. */
  readonly day: string;
  /** What a speaker may say beside the picture's own account: filters, passages. */
  readonly notes?: readonly string[];
  /** Proportions of the slide; 16:9 when absent. */
  readonly slide?: SlideFormat;
  /** The organisation's own template, the bytes of its file; slides are of ours when absent. */
  readonly house?: Uint8Array<ArrayBuffer>;
  /** Pixels a unit, twice as many unless told, and whether the paper is left out. */
  readonly pixels?: { readonly scale: number; readonly transparent: boolean };
}

/** A table on its way out. */
export interface ExportableTable {
  readonly table: SceneTable;
  /** BCP 47 tag: how numbers are written. */
  readonly language: string;
  /** ISO day of the export. */
  readonly day: string;
}

/** A network on its way out. */
export interface ExportableNetwork {
  readonly data: NetworkData;
  /** BCP 47 tag: how numbers are written in spreadsheets. */
  readonly language: string;
  /** ISO day of the export. */
  readonly day: string;
}

/** What was read and decided, on its way out. */
export interface ExportableDataset {
  readonly dataset: Dataset;
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
  | 'bad-image'
  /** The organisation's template cannot be used. */
  | `house:${HouseErrorCode}`
  /** No font has these characters, and a hole in a picture is a wrong picture. */
  | `no-glyph:${string}`;

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
  /** Lets the host do what waits for it between two steps: all of them at once would hold the window up. */
  readonly pause: () => Promise<void>;
}

/** One way to take a picture away. */
export interface SceneFormat {
  readonly id: 'svg' | 'png' | 'pdf' | 'pptx';
  /** Key of its name in the messages. */
  readonly label: 'export.svg' | 'export.png' | 'export.pdf' | 'export.pptx';
  readonly of: 'scene';
  readonly run: (what: ExportableScene, tools: ExportTools) => Promise<Result<Exported, ExportErrorCode>>;
}

/** One way to take a table away. */
export interface TableFormat {
  readonly id: 'csv' | 'csv-standard';
  readonly label: 'export.csv' | 'export.csvStandard';
  readonly of: 'table';
  readonly run: (what: ExportableTable) => Exported;
}

/** One way to take a network to other programs. */
export interface NetworkFormat {
  readonly id: 'gexf' | 'graphml' | 'network-csv' | 'network-sheet' | 'neo4j';
  readonly label:
    | 'export.gexf'
    | 'export.graphml'
    | 'export.networkCsv'
    | 'export.networkSheet'
    | 'export.neo4j';
  readonly of: 'network';
  readonly run: (what: ExportableNetwork) => Promise<Exported>;
}

/** One way to take away what was read. */
export interface DatasetFormat {
  readonly id: 'json';
  readonly label: 'export.json';
  readonly of: 'dataset';
  readonly run: (what: ExportableDataset) => Exported;
}
