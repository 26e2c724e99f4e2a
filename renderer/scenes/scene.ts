import type { EntityRef } from '../../data/model/entity.ts';

/** What a mark or a row stands for. */
export type Datum = EntityRef;

/**
 * A picture as data. Geometry in scene units (CSS pixels at scale 1), style resolved, no functions, no class names:
 * every painter (live SVG, SVG text, Canvas, PDF, PPTX) paints the same scene, and an export is another painter.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly title: string;
  /** What is proposed in the place of words of one's own; absent where a picture has none. */
  readonly proposed?: ProposedWords;
  /** One paragraph for who cannot see the picture: the accessible description, and the note of an export. */
  readonly description: string;
  /** BCP 47 tag of the words in the picture. */
  readonly language: string;
  /** In painting order: what comes later lies above. */
  readonly marks: readonly Mark[];
}

/** What a picture proposes to say of itself. */
export interface ProposedWords {
  /** What it is a picture of. */
  readonly plain: string;
  /** What was found in it; null where there is nothing to tell. */
  readonly finding: string | null;
  readonly subtitle: string;
}

export type Mark =
  | CircleMark
  | RectMark
  | LineMark
  | PathMark
  | TextMark
  | GroupMark
  | LinesMark
  | ShapesMark;

interface MarkBase {
  /** Stable over redraws: the same thing keeps its key, so that painters can join and animate. */
  readonly key: string;
  /** What the mark stands for; a mark with a datum can be hovered, focused and selected. */
  readonly datum?: EntityRef;
  /** Accessible name, for a mark that can be reached by keyboard. */
  readonly label?: string;
  readonly opacity?: number;
}

export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface CircleMark extends MarkBase {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: string | null;
  readonly stroke?: Stroke;
}

export interface RectMark extends MarkBase {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill: string | null;
  readonly stroke?: Stroke;
}

export interface LineMark extends MarkBase {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
  /** Keys of the groups in whose middles it begins and ends: where shapes can be moved, it follows them. */
  readonly ties?: readonly [from: string, to: string];
}

export interface PathMark extends MarkBase {
  readonly kind: 'path';
  /** SVG path data in scene units: M, L, C, Q, A and Z, absolute. */
  readonly d: string;
  readonly fill: string | null;
  readonly stroke?: Stroke;
}

export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly font: Font;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** A band of background around the letters, so that a link does not strike them through. */
  readonly halo?: Stroke;
  /** Degrees, clockwise, around (x, y). */
  readonly rotate?: number;
}

/** A named layer, moved by (x, y). Names become layers in SVG and groups in PPTX. */
export interface GroupMark extends MarkBase {
  readonly kind: 'group';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly marks: readonly Mark[];
  /**
   * Where the layer is a table: the edges of its columns and rows in its own units, and what it is as a whole. Where the
   * medium has tables, what stands in a cell is written into it.
   */
  readonly table?: {
    readonly columns: readonly number[];
    readonly rows: readonly number[];
    readonly label: string;
  };
  /** Where the layer is a chart: where the medium has charts, one that holds the numbers stands in the place of its marks. */
  readonly chart?: BarChart | StackChart;
}

/** Bars of numbers, as they stand in a layer; its texts of the key `label` are their names. */
export interface BarChart {
  readonly kind: 'bars';
  /** What it is as a whole. */
  readonly label: string;
  /** What has the bars, and what they measure: the headings of the data. */
  readonly columns: readonly [name: string, value: string];
  /** From the top, or from the left. */
  readonly bars: readonly ChartBar[];
  /** Whether bars lie from left to right or stand up. */
  readonly way: 'across' | 'up';
  /** All of the rows from one end of the scale to the other, in the layer's own units. */
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** The values at its left and right, or at its foot and top. */
  readonly from: number;
  readonly to: number;
  /** Part of a row that its bar takes. */
  readonly thickness: number;
  /** On which side of the plot the chart has the names; null where they are none of its own. */
  readonly names: 'before' | 'after' | null;
  /** Of the numbers at the tips of the bars. */
  readonly decimals: number;
  readonly font: Font;
  readonly inks: { readonly names: string; readonly values: string };
}

export interface ChartBar {
  readonly name: string;
  readonly value: number;
  readonly fill: string;
  readonly stroke?: Stroke;
}

/** Things of one size heaped over the places of an axis, as they stand in a layer: each is a part of the height of 1. */
export interface StackChart {
  readonly kind: 'stacks';
  /** What it is as a whole. */
  readonly label: string;
  /** Headings of the data: of the places, of what is counted, and of what things are called. */
  readonly columns: readonly [place: string, count: string, name: string];
  /** From the left, places where nothing is heaped among them. */
  readonly places: readonly ChartPlace[];
  /** All places side by side, and the height in which things are heaped on its foot, in the layer's own units. */
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** How many things are as high as the plot. */
  readonly most: number;
  /** Part of a place that its heap takes. */
  readonly thickness: number;
  /** What parts a thing from the next, where it has no stroke of its own. */
  readonly gap: number;
  readonly font: Font;
}

export interface ChartPlace {
  readonly name: string;
  /** From the foot. */
  readonly heap: readonly ChartThing[];
}

export interface ChartThing {
  readonly name: string;
  /** Whether its name stands on it. */
  readonly named: boolean;
  readonly fill: string;
  readonly ink: string;
  readonly stroke?: Stroke;
  readonly opacity: number;
}

/** Lines of one look by the thousand, painted in one go. */
export interface LinesMark extends MarkBase {
  readonly kind: 'lines';
  readonly stroke: Stroke;
  /** Whether they are a texture, and never wider than a pixel of the medium. */
  readonly hairlines: boolean;
  /** x1, y1, x2, y2 of each, one after the other. */
  readonly segments: Float32Array;
}

/** Shapes of one look by the thousand, painted in one go. */
export interface ShapesMark extends MarkBase {
  readonly kind: 'shapes';
  /** A circle, a square with rounded corners, or the corners of another shape, for a radius of 1 around the origin. */
  readonly shape: 'circle' | 'square' | readonly (readonly [number, number])[];
  readonly fill: string;
  /** A rim that tells each from its neighbours; absent where they are too many to have one. */
  readonly stroke?: Stroke;
  /** x, y and radius of each, one after the other. */
  readonly at: Float32Array;
}

export interface Font {
  readonly family: 'sans' | 'serif';
  /** Scene units. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly italic?: boolean;
}

/** Something in a picture that is pointed at or walked to, whatever draws it. */
export interface Target {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Half of the larger of its width and height. */
  readonly reach: number;
  readonly datum: Datum;
}

/** Width of a text in scene units. Comes in from outside: the same measure, the same picture. */
export type TextMeasure = (text: string, font: Font) => number;

/** Width and height of the picture in scene units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A table that says what the picture says, for who reads rather than looks; cells are already formatted values or numbers. */
export interface SceneTable {
  readonly caption: string;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly numeric: boolean;
    /** What stands in it is short, and is not broken: a day, hours. */
    readonly brief?: boolean;
  }[];
  /** The column that the rows come sorted by, the largest first; absent where their order is another. */
  readonly by?: string;
  readonly rows: readonly {
    readonly key: string;
    readonly datum?: EntityRef;
    readonly cells: readonly (string | number | null)[];
  }[];
}
