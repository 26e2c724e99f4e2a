import type { TextMeasure } from '../../scenes/scene.ts';
import type { Anchor } from './anchors.ts';
import type { Box } from './space.ts';

/** What stands in a cell of a workbook; null where nothing does. */
export type Cell = string | number | null;

/** A chart on its way into a package: its own part, and what its workbook holds. */
export interface ChartPart {
  readonly xml: string;
  /** Headings first. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What every object of one slide is painted with. */
export interface Brush {
  readonly measure: TextMeasure;
  /** Colour of the page: what parts the cells of a table. */
  readonly ground: string;
  /** Proofing language. */
  readonly language: string;
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** What a layer is called in the list of objects; null for one that is no layer of its own. */
  readonly layerName: (name: string) => string | null;
  /** Whether each connector says what it ties: of hundreds nobody hears them all, and the notes say what they show. */
  readonly saysTies: boolean;
  /** Takes a chart into the package and says by what its slide names it; absent where bars are to be shapes. */
  readonly chart?: (part: ChartPart) => string;
  /** The number of the next object: never one twice on a slide. */
  readonly next: () => number;
}

/** Objects as XML, and the box that each takes. */
export interface Painted {
  readonly xml: string;
  readonly box: Box;
}
