import type { Corpus } from '../model/corpus.ts';
import type { Span } from '../model/span.ts';

/** One passage that speaks of a year. */
export interface YearPassage {
  readonly session: string;
  readonly theme: string | null;
  readonly phrase: string;
  readonly span: Span;
  /** The last year, when the phrase gives a span of years; the passage is counted at its first year. */
  readonly yearEnd: number | null;
}

export interface YearCount {
  readonly year: number;
  /** Against the year of the proceedings: behind, the same, ahead; null when the proceedings have no date. */
  readonly tense: 'past' | 'present' | 'future' | null;
  /** Number of passages, and of distinct sessions that have one. */
  readonly passages: readonly YearPassage[];
  readonly sessions: number;
  /** Passages by theme id; null keys those of sessions outside the themes. */
  readonly byTheme: ReadonlyMap<string | null, number>;
}

/** The year in which the proceedings took place: of their first day, or null. */
export function ownYear(corpus: Pick<Corpus, 'dataset'>): number | null {
  const year = Number(corpus.dataset.proceedings.dates[0]?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : null;
}

function tenseOf(year: number, now: number | null): YearCount['tense'] {
  if (now === null) return null;
  if (year === now) return 'present';
  return year < now ? 'past' : 'future';
}

/** The years that the selected sessions speak of, in order; a year that none speaks of is not there. */
export function horizon(
  corpus: Pick<Corpus, 'dataset' | 'sessions'>,
  selection: { readonly sessions: ReadonlySet<string> },
): YearCount[] {
  const now = ownYear(corpus);
  const byYear = new Map<number, YearPassage[]>();
  for (const { year, yearEnd, session, phrase, span } of corpus.dataset.dates) {
    if (!selection.sessions.has(session)) continue;
    const passages = byYear.get(year) ?? [];
    passages.push({ session, theme: corpus.sessions.get(session)?.theme ?? null, phrase, span, yearEnd });
    byYear.set(year, passages);
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, passages]) => {
      const byTheme = new Map<string | null, number>();
      for (const { theme } of passages) byTheme.set(theme, (byTheme.get(theme) ?? 0) + 1);
      const sessions = new Set(passages.map(passage => passage.session)).size;
      return { year, tense: tenseOf(year, now), passages, sessions, byTheme };
    });
}
