import type { Datum, Size, TextMeasure } from './scene.ts';
import type { PictureWords, ThemeWords } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** One mention of a year, or of a span of years, in a session. */
export interface TimelineEntry {
  /** Unique among the entries and stable: made of the span of the phrase. */
  readonly key: string;
  readonly year: number;
  readonly yearEnd: number | null;
  /** Id of the session, printed on the mark ("A12"). */
  readonly session: string;
  /** Id of the session's theme. */
  readonly theme: string | null;
  /** The words that give the year its sense. */
  readonly phrase: string;
  /** Accessible name of the mark. */
  readonly say: string;
}

export interface TimelineWords extends PictureWords {
  readonly themes: readonly ThemeWords[];
  readonly noTheme: string;
  readonly legendThemes: string;
  /** Name of the proceedings' own year on its rule ("colloque, 2025"). */
  readonly now: string;
  readonly past: string;
  readonly future: string;
}

export interface TimelineInput {
  readonly entries: readonly TimelineEntry[];
  /** The proceedings' own year, or null when it is not known. */
  readonly now: number | null;
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: TimelineWords;
  readonly selected?: Datum | null;
}
