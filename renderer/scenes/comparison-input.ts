import type { Datum, Size, TextMeasure } from './scene.ts';
import type { PictureWords } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** One of the territories that are compared: a column of the counts, a row of the shares. */
export interface ComparedSide {
  readonly id: string;
  readonly label: string;
  /** "Commune" */
  readonly level: string;
  /** "117 662 habitants"; empty when it is not known. */
  readonly people: string;
  /** "6 séances", with how many territories it gathers. */
  readonly n: string;
  /** "petit effectif", or null. */
  readonly small: string | null;
}

/** How many things of one kind each side has: a row of bars on the one scale of the picture. */
export interface CountRow {
  readonly key: string;
  readonly label: string;
  /** One a side. */
  readonly values: readonly { readonly n: number; readonly say: string }[];
}

/** Things that exactly some of the sides have. */
export interface ShareColumn {
  readonly key: string;
  /** Indices of the sides. */
  readonly sides: readonly number[];
  readonly n: number;
  /** "Rouen et Rennes", "Tous". */
  readonly label: string;
  /** Names, the most telling first. */
  readonly names: readonly string[];
  readonly say: string;
}

/** A word on both sides of a butterfly: its specificity in each. */
export interface ButterflyWord {
  readonly key: string;
  readonly label: string;
  readonly values: readonly [ButterflyValue, ButterflyValue];
  readonly say: string;
}

export interface ButterflyValue {
  readonly S: number;
  readonly f: number;
}

export interface ComparisonWords extends PictureWords {
  readonly headingCounts: string;
  /** What is sorted by who has it: "Mots spécifiques (S ≥ 2), selon qui les a en propre". */
  readonly headingShares: string;
  /** In place of shares when there are none. */
  readonly noShares: string;
  /** Under the butterfly: what its bars are. */
  readonly scale: string;
  readonly more: (count: number) => string;
  readonly score: (value: number) => string;
}

export interface ComparisonInput {
  /** Two to four. */
  readonly sides: readonly ComparedSide[];
  readonly counts: readonly CountRow[];
  readonly shares: readonly ShareColumn[];
  /** For two sides and words: takes the place of the plot of shares. */
  readonly butterfly: readonly ButterflyWord[] | null;
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: ComparisonWords;
  readonly selected?: Datum | null;
}
