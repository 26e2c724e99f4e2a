import type { DecadeCount } from '../../data/measure/horizon.ts';
import type { SceneTable } from './scene.ts';
import type { TimelineEntry } from './timeline-input.ts';

export interface TimelineTableWords {
  readonly caption: string;
  readonly year: string;
  readonly tense: string;
  readonly session: string;
  readonly theme: string;
  readonly phrase: string;
  /** Whether a session says it or the title of something linked; null where such titles are not shown. */
  readonly saidBy: string | null;
  readonly tenseOf: (entry: TimelineEntry) => string;
  readonly sessionOf: (entry: TimelineEntry) => string;
  readonly themeOf: (entry: TimelineEntry) => string;
  readonly saidByOf: (entry: TimelineEntry) => string;
}

/** The years cited, in order, each with its session and its phrase. */
export function timelineTable(entries: readonly TimelineEntry[], words: TimelineTableWords): SceneTable {
  const years = (e: TimelineEntry) => (e.yearEnd === null ? `${e.year}` : `${e.year}–${e.yearEnd}`);
  return {
    caption: words.caption,
    columns: [
      { id: 'year', label: words.year, numeric: false },
      { id: 'tense', label: words.tense, numeric: false },
      { id: 'session', label: words.session, numeric: false },
      { id: 'theme', label: words.theme, numeric: false },
      { id: 'phrase', label: words.phrase, numeric: false },
      ...(words.saidBy === null ? [] : [{ id: 'saidBy', label: words.saidBy, numeric: false }]),
    ],
    rows: [...entries]
      .sort((a, b) => a.year - b.year || (a.yearEnd ?? a.year) - (b.yearEnd ?? b.year))
      .map(entry => ({
        key: entry.key,
        datum: { kind: 'session', id: entry.session },
        cells: [
          years(entry),
          words.tenseOf(entry),
          words.sessionOf(entry),
          words.themeOf(entry),
          entry.phrase,
          ...(words.saidBy === null ? [] : [words.saidByOf(entry)]),
        ],
      })),
  };
}

export interface DecadeTableWords {
  readonly caption: string;
  readonly decade: string;
  readonly passages: string;
  readonly sessions: string;
  readonly years: string;
}

/** How much is said of each decade. */
export function decadeTable(decades: readonly DecadeCount[], words: DecadeTableWords): SceneTable {
  return {
    caption: words.caption,
    columns: [
      { id: 'decade', label: words.decade, numeric: false },
      { id: 'passages', label: words.passages, numeric: true },
      { id: 'sessions', label: words.sessions, numeric: true },
      { id: 'years', label: words.years, numeric: true },
    ],
    rows: decades.map(({ decade, passages, sessions, years }) => ({
      key: `decade:${decade}`,
      cells: [`${decade}–${decade + 9}`, passages, sessions, years],
    })),
  };
}
