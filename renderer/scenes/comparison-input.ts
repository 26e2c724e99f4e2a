import type { MapOutlines } from './map-input.ts';
import type { Datum, Size, TextMeasure } from './scene.ts';
import type { PictureWords } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** One of the things that are compared: a column of the counts, a row of the shares. */
export interface ComparedSide {
  readonly id: string;
  readonly label: string;
  /** "Commune", or the title of a session or a theme under its short name. */
  readonly level: string;
  /** "117 662 habitants"; empty when it is not known. */
  readonly people: string;
  /** "6 séances", with how many territories it gathers. */
  readonly n: string;
  /** "petit effectif", or null. */
  readonly small: string | null;
}

/** How many things of one kind each side has: a row of bars on a scale of its own, since rows count different things. */
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

/** What the sides have of one kind: in the column of each what it alone has, in the last what several have. */
export interface PortraitRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly PortraitCell[];
}

export interface PortraitCell {
  /** How many it has; what stands in `names` besides is said to be something else there. */
  readonly n: number;
  /** The most telling first. */
  readonly names: readonly string[];
  /** The same in few letters, for where the names find no room; null where there are no shorter ones. */
  readonly short: readonly string[] | null;
  readonly say: string;
}

/** Where the places of a column are: a dot for what lies in one department, or in the middle of several. */
export interface PortraitMap {
  readonly dots: readonly { readonly codes: readonly string[]; readonly n: number }[];
  /** How many of its places are not on the mainland's map. */
  readonly off: number;
}

/** Everything about the sides at once. */
export interface Portraits {
  readonly rows: readonly PortraitRow[];
  /** A map a column, the last for what several have; empty where no place is named. */
  readonly maps: readonly PortraitMap[];
  readonly outlines: MapOutlines | null;
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
  /** Over what several sides have: "En commun", "Chez plusieurs". */
  readonly headingShared: string;
  /** Beside the row of maps. */
  readonly headingMap: string;
  /** Under a map: "hors de la carte : 2". */
  readonly off: (count: number) => string;
  /** What stands for names that find no room: "et 7 autres". */
  readonly rest: (count: number) => string;
  /** Under a butterfly, the words that both say: "Dits par les deux : ville, projet". Empty when there are none. */
  readonly common: string;
}

export interface ComparisonInput {
  readonly kind: Datum['kind'];
  /** Two to four. */
  readonly sides: readonly ComparedSide[];
  readonly counts: readonly CountRow[];
  readonly shares: readonly ShareColumn[];
  /** For two sides and words: takes the place of the plot of shares. */
  readonly butterfly: readonly ButterflyWord[] | null;
  /** In the place of counts and shares, where everything is asked for. */
  readonly portraits: Portraits | null;
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: ComparisonWords;
  readonly selected?: Datum | null;
}
