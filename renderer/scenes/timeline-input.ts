import type { Datum, Size, TextMeasure } from './scene.ts';
import { type PictureWords, sameDatum, type ThemeWords } from './scene-words.ts';
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
  /** Whether only the title of something linked says it. */
  readonly linked: boolean;
  /** Accessible name of the mark. */
  readonly say: string;
}

export interface TimelineWords extends PictureWords {
  readonly themes: readonly ThemeWords[];
  readonly noTheme: string;
  readonly legendThemes: string;
  /** Name of the proceedings' own year on its rule ("événement, 2025"). */
  readonly now: string;
  /** What lies behind and ahead, with how much of it there is. */
  readonly past: string;
  readonly future: string;
  /** Headings of the chart that a medium may have in the place of the heaps: the year, its mentions, their sessions. */
  readonly columns: readonly [year: string, mentions: string, session: string];
  /** How titles of linked things are told apart; null where they are not shown. */
  readonly linked: { readonly title: string; readonly label: string } | null;
}

/** What is said of ten years. */
export interface DecadeWords {
  /** Its first year. */
  readonly decade: number;
  readonly count: number;
  /** With its name, and the count alone where that has no room. */
  readonly label: string;
  readonly short: string;
}

export interface TimelineInput {
  readonly entries: readonly TimelineEntry[];
  /** In order; those of which nothing is said are not there. */
  readonly decades: readonly DecadeWords[];
  /** The proceedings' own year, or null when it is not known. */
  readonly now: number | null;
  /** Years that the axis covers besides those of the entries: of what the chosen years leave out. */
  readonly around?: readonly number[];
  /** Spans of years that are chosen, drawn as bands. */
  readonly brushed?: readonly { readonly from: number; readonly to: number }[];
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: TimelineWords;
  readonly selected?: Datum | null;
}

/** Whether a mention is what is selected: its session is, or its year. */
export function isChosen({ selected }: TimelineInput, { session, year }: TimelineEntry): boolean {
  return (
    sameDatum(selected, { kind: 'session', id: session }) ||
    sameDatum(selected, { kind: 'year', id: String(year) })
  );
}
