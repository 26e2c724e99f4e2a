import type { Corpus } from '../model/corpus.ts';
import { contains, type Span } from '../model/span.ts';

/** One passage that speaks of a year. */
export interface YearPassage {
  readonly session: string;
  readonly theme: string | null;
  readonly phrase: string;
  readonly span: Span;
  /** The last year, when the phrase gives a span of years; the passage is counted at its first year. */
  readonly yearEnd: number | null;
  /** Whether it is the title of something linked ("Accédez à l'étude de 2024"), and nothing that the session states. */
  readonly linked: boolean;
}

/** Where a year lies against the year of the proceedings. */
export type Tense = 'past' | 'present' | 'future';

export interface YearCount {
  readonly year: number;
  /** Against the year of the proceedings: behind, the same, ahead; null when the proceedings have no date. */
  readonly tense: Tense | null;
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

function tenseOf(year: number, now: number | null): Tense | null {
  if (now === null) return null;
  if (year === now) return 'present';
  return year < now ? 'past' : 'future';
}

/** Which passages are counted. */
export interface HorizonSelection {
  readonly sessions: ReadonlySet<string>;
  /** Titles of linked resources too, which are left out otherwise. */
  readonly linked?: boolean;
  /** Whether a passage of these years is counted: its first, and its last when it gives a span; every one when absent. */
  readonly within?: (year: number, yearEnd: number | null) => boolean;
}

/** The years that the selected sessions speak of, in order; a year that none speaks of is not there. */
export function horizon(
  corpus: Pick<Corpus, 'dataset' | 'sessions'>,
  selection: HorizonSelection,
): YearCount[] {
  const now = ownYear(corpus);
  const byYear = new Map<number, YearPassage[]>();
  for (const { year, yearEnd, session, phrase, span } of corpus.dataset.dates) {
    if (!selection.sessions.has(session) || selection.within?.(year, yearEnd) === false) continue;
    const { theme = null, resources = [] } = corpus.sessions.get(session) ?? {};
    const linked = resources.some(resource => contains(resource.span, span));
    if (linked && selection.linked !== true) continue;
    const passages = byYear.get(year) ?? [];
    // A phrase that names a year twice speaks of it once.
    const isSaid = passages.some(
      each => each.span.start === span.start && each.session === session && each.yearEnd === yearEnd,
    );
    if (!isSaid) passages.push({ session, theme, phrase, span, yearEnd, linked });
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

export interface DecadeCount {
  /** Its first year: 2020 for 2020 to 2029. */
  readonly decade: number;
  readonly passages: number;
  /** Distinct sessions that have one. */
  readonly sessions: number;
  readonly years: number;
}

/** The same passages by decade, in order; a decade of which nothing speaks is not there. */
export function decades(years: readonly YearCount[]): DecadeCount[] {
  const byDecade = new Map<number, YearCount[]>();
  for (const count of years) {
    const decade = Math.floor(count.year / 10) * 10;
    const counts = byDecade.get(decade);
    if (counts === undefined) byDecade.set(decade, [count]);
    else counts.push(count);
  }
  return [...byDecade]
    .sort(([a], [b]) => a - b)
    .map(([decade, counts]) => {
      const passages = counts.flatMap(count => count.passages);
      const sessions = new Set(passages.map(({ session }) => session)).size;
      return { decade, passages: passages.length, sessions, years: counts.length };
    });
}
