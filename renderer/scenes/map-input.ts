import type { Datum, Size, TextMeasure } from './scene.ts';
import type { PictureWords } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** An outline: rings of points, each ring flat (x, y, x, y, …). */
export interface MapOutline {
  readonly code: string;
  readonly rings: readonly (readonly number[])[];
}

/** The ground of the map, in units of its own; those overseas each fill a square. */
export interface MapOutlines {
  readonly width: number;
  readonly height: number;
  readonly departments: readonly MapOutline[];
  readonly square: number;
  readonly overseas: readonly MapOutline[];
}

/** A circle of the map: a place with the sessions that name it, or something in it. */
export interface MapSymbol {
  /** Id of the territory that it stands for. */
  readonly id: string;
  /** Codes of the departments that it covers; the circle stands in their middle. */
  readonly codes: readonly string[];
  readonly label: string;
  /** Number of sessions: the area of the circle. */
  readonly n: number;
  /** It, or something in it, is among those compared. */
  readonly chosen: boolean;
  /** Accessible name. */
  readonly say: string;
}

/** Two circles whose places were named in the same sessions. */
export interface MapLink {
  readonly source: string;
  readonly target: string;
  readonly n: number;
}

export interface MapWords extends PictureWords {
  readonly legendSize: string;
  readonly legendRate: string;
  readonly legendLinks: string;
  /** Heading of what has no place on the map. */
  readonly legendOff: string;
  /** "de 1,2 à 3,4" */
  readonly range: (from: number, to: number) => string;
  readonly more: (count: number) => string;
  /** What an inset is called, by the code of its department, or `PARIS`. */
  readonly inset: (code: string) => string;
  /** What is said in one line of overseas departments that nothing names. */
  readonly unnamed: (names: readonly string[]) => string;
}

export interface MapInput {
  readonly outlines: MapOutlines;
  readonly symbols: readonly MapSymbol[];
  readonly links: readonly MapLink[];
  /** The insets that something stands in, without filters, so that none comes and goes with these: see `INSETS`. */
  readonly insets: readonly string[];
  /** Codes of the departments that something stands in, without filters, so that the frame around them stays as it is. */
  readonly held: readonly string[];
  /** A rate by code of department; null while the map is not tinted. */
  readonly rates: ReadonlyMap<string, number> | null;
  /** Places without a department, with their sessions. */
  readonly off: readonly { readonly id: string; readonly label: string; readonly n: number }[];
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: MapWords;
  readonly selected?: Datum | null;
}

/** The inset that shows Paris and the three departments around it larger. */
export const PARIS = 'paris';
export const PARIS_CODES: readonly string[] = ['75', '92', '93', '94'];
/** Insets in the order in which they are laid out, the same in every picture. */
export const INSETS: readonly string[] = [
  '971',
  '972',
  '973',
  '974',
  '976',
  '975',
  '977',
  '978',
  '986',
  '987',
  '988',
  PARIS,
];
