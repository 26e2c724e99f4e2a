import { EDITION_GROUPS } from '../../../data/measure/edition-kinds.ts';
import { type EditionRow, type Editions, LEAST_SAID, type Trend } from '../../../data/measure/editions.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import { editionFull, editionShort } from '../../naming/editions.ts';
import type { EditionInput, EditionLineWords, EditionWords } from '../../scenes/edition-input.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import type { EditionsOptions } from '../../state/exploration/editions.ts';
import type { Speech } from '../../ui/language.tsx';
import { digitsAmong, filterWords, sourceLine, subtitle } from '../parts/picture.ts';

export type EditionsPicture<Words extends EditionLineWords = EditionWords> = Pick<
  EditionInput<Words>,
  'columns' | 'rows' | 'words'
>;

/** Things named in the description. */
const NAMED = 6;
/** Of the pair of documents in the network's colours: only before, only the last, both. */
const COLOURS = { gone: 0, new: 1, back: 2 } as const;

const unitOf = ({ kind }: EditionsOptions) => (kind === 'term' ? 'said' : 'sessions');

/** The rows that are asked for. */
function shownRows({ rows }: Editions, { shown }: EditionsOptions): readonly EditionRow[] {
  return shown === 'all' ? rows : rows.filter(({ group }) => group === shown);
}

function sayCounts(
  corpus: Corpus,
  editions: Editions,
  row: EditionRow,
  options: EditionsOptions,
  speech: Speech,
) {
  const { t, formats } = speech;
  const counts = editions.columns.map(({ id }, i) =>
    t(`editions.count.${unitOf(options)}`, {
      edition: editionShort(corpus.dataset, id),
      count: row.counts[i] ?? 0,
    }),
  );
  return t('editions.say', { name: row.name, counts: formats.list(counts) });
}

function columnsOf({ dataset }: Corpus, { columns }: Editions) {
  return columns.map(({ id }) => ({ id, label: editionShort(dataset, id) }));
}

/** Who comes back, who is new, who is gone: every word of the matrix. */
export function presencePicture(
  corpus: Corpus,
  editions: Editions,
  options: EditionsOptions,
  query: Query,
  speech: Speech,
): EditionsPicture {
  const { t, formats, language } = speech;
  const rows = shownRows(editions, options);
  const columns = columnsOf(corpus, editions);
  const count = (group: EditionRow['group']) => editions.rows.filter(row => row.group === group).length;
  const groups = EDITION_GROUPS.map(id => ({
    id,
    title: t(`editions.group.${id}`),
    colour: COLOURS[id],
    count: count(id),
  }));
  const words: EditionWords = {
    language,
    title: t(`editions.title.${options.kind}`),
    finding: t('finding.back', {
      kind: t(`kind.${options.kind}`, { count: 2 }),
      count: count('back'),
      all: editions.rows.length,
    }),
    subtitle: subtitle(
      t('editions.subtitle', { back: count('back'), new: count('new'), gone: count('gone') }),
      t(`editions.unit.${unitOf(options)}`),
      options.kind === 'term' ? t('editions.leastSaid', { count: LEAST_SAID }) : '',
      filterWords(corpus, query, speech),
    ),
    description: t('editions.describe', {
      count: rows.length,
      editions: formats.list(columns.map(({ label }) => label)),
      list: formats.list(rows.slice(0, NAMED).map(row => sayCounts(corpus, editions, row, options, speech))),
    }),
    source: sourceLine(corpus, speech),
    number: value => formats.number(value),
    groups,
    legendGroup: t('editions.legendGroup'),
    unit: t(`editions.unit.${unitOf(options)}`),
    value: value => formats.number(value),
    titled: (title, count) => t('editions.titled', { title, count: formats.number(count) }),
    more: left => t('editions.more', { count: left }),
  };
  return {
    columns,
    rows: rows.map(row => ({
      datum: { kind: row.kind, id: row.id },
      label: row.name,
      say: sayCounts(corpus, editions, row, options, speech),
      group: row.group,
      values: row.counts,
    })),
    words,
  };
}

/** From one edition to the next: every word of the lines. */
export function trendsPicture(
  corpus: Corpus,
  editions: Editions,
  trends: readonly Trend[],
  options: EditionsOptions,
  query: Query,
  speech: Speech,
): EditionsPicture<EditionLineWords> {
  const { t, formats, language } = speech;
  const columns = columnsOf(corpus, editions);
  const digits = digitsAmong(trends.flatMap(({ values }) => values));
  const value = (number: number) => formats.number(number, digits);
  const say = ({ row, values }: Trend) =>
    t('editions.say', {
      name: row.name,
      counts: formats.list(
        columns.map(({ label }, i) => t('trends.value', { edition: label, value: value(values[i] ?? 0) })),
      ),
    });
  const unit = t(`trends.unit.${unitOf(options)}`);
  return {
    columns,
    rows: trends.map(trend => ({
      datum: { kind: trend.row.kind, id: trend.row.id },
      label: trend.row.name,
      say: say(trend),
      group: trend.row.group,
      values: trend.values,
    })),
    words: {
      language,
      title: t(`trends.title.${options.kind}`),
      finding: trends[0] === undefined ? undefined : t('finding.trend', { name: trends[0].row.name }),
      subtitle: subtitle(
        t('trends.subtitle', { count: trends.length, all: editions.rows.length }),
        filterWords(corpus, query, speech),
      ),
      description: t('trends.describe', {
        editions: formats.list(columns.map(({ label }) => label)),
        list: formats.list(trends.slice(0, NAMED).map(say)),
      }),
      source: sourceLine(corpus, speech),
      unit,
      value,
    },
  };
}

/** Everything by edition as a table. */
export function tableOfPresence(
  corpus: Corpus,
  editions: Editions,
  options: EditionsOptions,
  { t }: Speech,
): SceneTable {
  return {
    caption: t('editions.table'),
    columns: [
      { id: 'name', label: t('column.name'), numeric: false },
      { id: 'group', label: t('editions.column.group'), numeric: false },
      { id: 'editions', label: t('editions.column.editions'), numeric: true },
      ...headsOf(corpus, editions),
    ],
    rows: shownRows(editions, options).map(row => ({
      key: `${row.kind}:${row.id}`,
      datum: { kind: row.kind, id: row.id },
      cells: [
        row.name,
        t(`editions.group.${row.group}`),
        row.counts.filter(count => count > 0).length,
        ...row.counts,
      ],
    })),
  };
}

/** The lines that are drawn as a table. */
export function tableOfTrends(
  corpus: Corpus,
  editions: Editions,
  trends: readonly Trend[],
  { t }: Speech,
): SceneTable {
  return {
    caption: t('trends.table'),
    columns: [{ id: 'name', label: t('column.name'), numeric: false }, ...headsOf(corpus, editions)],
    rows: trends.map(({ row, values }) => ({
      key: `${row.kind}:${row.id}`,
      datum: { kind: row.kind, id: row.id },
      cells: [row.name, ...values.map(value => Math.round(value * 1000) / 1000)],
    })),
  };
}

function headsOf({ dataset }: Corpus, { columns }: Editions) {
  return columns.map(({ id }) => ({ id, label: editionFull(dataset, id), numeric: true }));
}
