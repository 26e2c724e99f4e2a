import { type DecadeCount, decades, ownYear, type Tense } from '../../../data/measure/horizon.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import { type YearSpan, yearsOfValue } from '../../../data/model/years.ts';
import { onOneLine } from '../../../data/text/plain-passage.ts';
import { sessionBadge, sessionFull, sessionLabel } from '../../naming/sessions.ts';
import type { HorizonSession } from '../../scenes/horizon-rows.ts';
import type { DecadeWords, TimelineEntry, TimelineWords } from '../../scenes/timeline-input.ts';
import type { HorizonShown } from '../../state/exploration/derived-horizon.ts';
import type { TimelineOptions, TimelineReading } from '../../state/exploration/timeline.ts';
import type { Speech } from '../../ui/language.tsx';
import { filterWords, onlyFirst, sourceLine, subtitle, themeWords } from '../parts/picture.ts';

/** The years that the kept sessions cite, counted and worded. */
export interface TimelinePicture {
  readonly entries: readonly TimelineEntry[];
  /** Titles of linked resources that are not shown. */
  readonly hidden: number;
  readonly counts: readonly DecadeCount[];
  readonly decades: readonly DecadeWords[];
  readonly sessions: readonly HorizonSession[];
  readonly now: number | null;
  /** The spans of years that the filters ask for. */
  readonly brushed: readonly YearSpan[];
  readonly tenseOf: (entry: TimelineEntry) => Tense | null;
  readonly words: TimelineWords;
}

/** The horizon in words, in the reading that is asked for. */
export function timelinePicture(
  corpus: Corpus,
  { years, hidden }: HorizonShown,
  { reading, linked }: TimelineOptions,
  query: Query,
  speech: Speech,
): TimelinePicture {
  const { t } = speech;
  const tenses = new Map(years.map(({ year, tense }) => [year, tense]));
  const counts = decades(years);
  const entries = years.flatMap(({ year, passages }) =>
    passages.map((passage): TimelineEntry => {
      const session = corpus.sessions.get(passage.session);
      const phrase = onOneLine(passage.phrase);
      const said = {
        year: String(year),
        session: session === undefined ? passage.session : sessionFull(t, corpus, session),
        phrase,
      };
      return {
        key: `year:${passage.span.start}-${year}`,
        year,
        yearEnd: passage.yearEnd,
        session: passage.session,
        theme: passage.theme,
        phrase,
        linked: passage.linked,
        say: passage.linked ? t('timeline.sayLinked', said) : t('timeline.say', said),
      };
    }),
  );
  const shown = { entries, counts, hidden, tenses };
  return {
    ...shown,
    decades: counts.map(({ decade, passages }) => ({
      decade,
      count: passages,
      label: t('timeline.decade', { decade: String(decade), count: passages }),
      short: speech.formats.number(passages),
    })),
    sessions: rowsOf(corpus, entries, speech),
    now: ownYear(corpus),
    brushed: query.years.flatMap(value => yearsOfValue(value) ?? []),
    tenseOf: ({ year }) => tenses.get(year) ?? null,
    words: wordsOf(corpus, shown, { reading, linked }, query, speech),
  };
}

/** The sessions that cite a year, by theme and in order; those outside the themes come last, as in the legend. */
function rowsOf(corpus: Corpus, entries: readonly TimelineEntry[], { t }: Speech): readonly HorizonSession[] {
  const cited = new Set(entries.map(({ session }) => session));
  const rank = (theme: string | null) => corpus.themes.get(theme ?? '')?.number ?? Number.POSITIVE_INFINITY;
  return corpus.dataset.sessions
    .filter(({ id }) => cited.has(id))
    .toSorted((a, b) => {
      const [first, second] = [rank(a.theme), rank(b.theme)];
      return first === second ? a.order - b.order : first - second;
    })
    .map(session => ({
      id: session.id,
      badge: sessionBadge(t, corpus, session),
      title: sessionLabel(t, corpus, session),
      theme: session.theme,
      say: sessionFull(t, corpus, session),
    }));
}

interface Shown {
  readonly entries: readonly TimelineEntry[];
  readonly counts: readonly DecadeCount[];
  readonly hidden: number;
  readonly tenses: ReadonlyMap<number, Tense | null>;
}

/** Every word in the timeline's picture. */
function wordsOf(
  corpus: Corpus,
  shown: Shown,
  { reading, linked }: TimelineOptions,
  query: Query,
  speech: Speech,
): TimelineWords {
  const { t, language, formats } = speech;
  const { entries, hidden } = shown;
  const now = ownYear(corpus);
  const years = new Set(entries.map(({ year }) => year));
  const ends = entries.map(({ year, yearEnd }) => yearEnd ?? year);
  const [first, last] = [Math.min(...years), Math.max(...ends)];
  return {
    language,
    number: formats.number,
    title: t('timeline.title'),
    finding: findingOf(shown, now, speech),
    subtitle: subtitle(
      t('timeline.subtitle', {
        mentions: entries.length,
        years: years.size,
        single: first === last ? 'yes' : 'no',
        first: String(first),
        last: String(last),
      }),
      hidden === 0 ? '' : t('timeline.hidden', { count: hidden }),
      filterWords(corpus, query, speech),
    ),
    description: describeYears(shown, reading, now, speech),
    source: sourceLine(corpus, speech),
    themes: themeWords(corpus, speech),
    noTheme: t('filter.outside'),
    legendThemes: t('network.legendThemes'),
    now: now === null ? '' : t('timeline.now', { year: String(now) }),
    past: t('timeline.past', { count: countOf(shown, 'past') }),
    future: t('timeline.future', { count: countOf(shown, 'future') }),
    columns: [t('column.year'), t('column.mentions'), t('column.session')],
    linked: linked ? { title: t('timeline.linkedTitle'), label: t('timeline.linkedLabel') } : null,
  };
}

function countOf({ entries, tenses }: Shown, tense: Tense): number {
  return entries.filter(({ year }) => tenses.get(year) === tense).length;
}

/** The year cited most, or how many are ahead and behind. */
function findingOf(shown: Shown, now: number | null, { t }: Speech): string | undefined {
  const years = [...countsByYear(shown.entries)];
  const [only] = years;
  if (only !== undefined && years.length === 1) {
    return t('finding.onlyYear', { year: String(only[0]), count: only[1] });
  }
  const peak = onlyFirst(years, ([, count]) => count);
  if (peak !== undefined && peak[1] > 1) return t('finding.peak', { year: String(peak[0]), count: peak[1] });
  const [past, future] = [countOf(shown, 'past'), countOf(shown, 'future')];
  return now === null || past + future === 0 ? undefined : t('finding.horizon', { past, future });
}

function countsByYear(entries: readonly TimelineEntry[]): ReadonlyMap<number, number> {
  const byYear = new Map<number, number>();
  for (const { year } of entries) byYear.set(year, (byYear.get(year) ?? 0) + 1);
  return byYear;
}

function describeYears(
  shown: Shown,
  reading: TimelineReading,
  now: number | null,
  { t, formats }: Speech,
): string {
  const { entries, counts, hidden } = shown;
  const peak = [...countsByYear(entries)].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  const list = counts.map(({ decade, passages }) =>
    t('timeline.decade', { decade: String(decade), count: passages }),
  );
  return [
    t(`timeline.describe.${reading}`),
    peak === undefined ? '' : t('timeline.peak', { year: String(peak[0]), count: peak[1] }),
    now === null
      ? ''
      : t('timeline.describe.now', {
          year: String(now),
          past: countOf(shown, 'past'),
          future: countOf(shown, 'future'),
        }),
    list.length === 0 ? '' : t('timeline.describe.decades', { list: formats.list(list) }),
    hidden === 0 ? '' : `${t('timeline.hidden', { count: hidden })}.`,
  ]
    .filter(sentence => sentence !== '')
    .join(' ');
}
