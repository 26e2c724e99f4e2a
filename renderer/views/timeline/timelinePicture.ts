import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import { sessionFull } from '../../naming/sessions.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import { timelineTable } from '../../scenes/tables.ts';
import type { TimelineEntry, TimelineWords } from '../../scenes/timeline-input.ts';
import type { Speech } from '../../ui/language.tsx';
import { filterWords, sourceLine, subtitle, themeWords } from '../parts/picture.ts';

/** The year of the proceedings' first day, or null when they have no date. */
export function ownYear(corpus: Corpus): number | null {
  const first = corpus.dataset.proceedings.dates[0];
  return first === undefined ? null : Number(first.slice(0, 4));
}

/** The years that the kept sessions cite, each with its phrase. */
export function timelineEntries(
  corpus: Corpus,
  sessions: ReadonlySet<string>,
  speech: Speech,
): readonly TimelineEntry[] {
  const { t } = speech;
  return corpus.dataset.dates
    .filter(date => sessions.has(date.session))
    .map(date => {
      const session = corpus.sessions.get(date.session);
      const phrase = date.phrase.replace(/\s+/gu, ' ');
      return {
        key: `year:${date.span.start}-${date.year}`,
        year: date.year,
        yearEnd: date.yearEnd,
        session: date.session,
        theme: session?.theme ?? null,
        phrase,
        say: t('timeline.say', {
          year: String(date.year),
          session: session === undefined ? date.session : sessionFull(t, corpus, session),
          phrase,
        }),
      };
    });
}

/** Every word in the timeline's picture. */
export function timelineWords(
  corpus: Corpus,
  entries: readonly TimelineEntry[],
  query: Query,
  speech: Speech,
): TimelineWords {
  const { t, language } = speech;
  const now = ownYear(corpus);
  const years = [...new Set(entries.map(e => e.year))].toSorted((a, b) => a - b);
  return {
    language,
    title: t('timeline.title'),
    subtitle: subtitle(
      t('timeline.subtitle', {
        mentions: entries.length,
        years: years.length,
        first: String(years[0] ?? ''),
        last: String(years.at(-1) ?? ''),
      }),
      filterWords(corpus, query, speech),
    ),
    description: describeYears(entries, now, speech),
    source: sourceLine(corpus, speech),
    themes: themeWords(corpus, speech),
    noTheme: t('filter.outside'),
    legendThemes: t('network.legendThemes'),
    now: now === null ? '' : t('timeline.now', { year: String(now) }),
    past: t('timeline.past'),
    future: t('timeline.future'),
  };
}

function describeYears(entries: readonly TimelineEntry[], now: number | null, { t }: Speech): string {
  const counts = new Map<number, number>();
  for (const { year } of entries) counts.set(year, (counts.get(year) ?? 0) + 1);
  const peak = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  const peaks = peak === undefined ? '' : t('timeline.peak', { year: String(peak[0]), count: peak[1] });
  if (now === null) return t('timeline.describeUndated', { peaks });
  return t('timeline.describe', {
    peaks,
    year: String(now),
    past: entries.filter(e => e.year < now).length,
    future: entries.filter(e => e.year > now).length,
  });
}

/** The timeline as a table. */
export function tableOfTimeline(
  corpus: Corpus,
  entries: readonly TimelineEntry[],
  { t }: Speech,
): SceneTable {
  return timelineTable(entries, {
    caption: t('timeline.title'),
    year: t('column.year'),
    session: t('column.session'),
    theme: t('column.theme'),
    phrase: t('column.phrase'),
    sessionOf: entry => {
      const session = corpus.sessions.get(entry.session);
      return session === undefined ? entry.session : sessionFull(t, corpus, session);
    },
    themeOf: entry => (entry.theme === null ? '' : (corpus.themes.get(entry.theme)?.title ?? '')),
  });
}
