import { THEME_FLOOR } from '../../../data/measure/cloud.ts';
import type { HeatTable } from '../../../data/measure/heat.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import { sessionBadge, sessionFull, sessionShort } from '../../naming/sessions.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import type { WordHeatInput } from '../../scenes/word-heat-input.ts';
import type { WordsPart } from '../../state/exploration/words.ts';
import type { Speech } from '../../ui/language.tsx';
import { onlyFirst, sourceLine, subtitle, themeNumbered, themeWords } from '../parts/picture.ts';
import { round } from './countedTable.ts';
import { titledWords } from './titled.ts';
import { filtersOn, partWords } from './wordsPicture.ts';

export type HeatPicture = Pick<WordHeatInput, 'columns' | 'rows' | 'words'>;

/** Words named in the description of each theme. */
const STRONGEST = 4;

/** Every word of the lexical table's picture. */
export function heatPicture(
  corpus: Corpus,
  table: WordTable,
  heat: HeatTable,
  part: WordsPart,
  query: Query,
  speech: Speech,
): HeatPicture {
  const { t, formats, language } = speech;
  const score = (value: number) => formats.number(value, 1);
  const full = (id: string) => {
    const session = corpus.sessions.get(id);
    return session === undefined ? id : sessionFull(t, corpus, session);
  };
  const badge = (id: string) => {
    const session = corpus.sessions.get(id);
    return session === undefined
      ? id
      : (sessionBadge(t, corpus, session) ?? sessionShort(t, corpus, session));
  };
  const themes = themeWords(corpus, speech);
  const lists = themes.flatMap(({ id, title }) => {
    const own = heat.rows.filter(row => row.theme === id).slice(0, STRONGEST);
    if (own.length === 0) return [];
    return [t('words.themes.describeOne', { theme: title, list: formats.list(own.map(row => row.label)) })];
  });
  return {
    columns: heat.columns.map(({ session, theme, t: size }) => ({
      id: session,
      label: badge(session),
      theme,
      say: t('words.heat.session', { session: full(session), t: formats.number(size) }),
    })),
    rows: heat.rows.map(({ key, label, theme, f, F, S, cells }) => ({
      key,
      label,
      theme,
      say: t('words.say', { word: label, f, F, S: score(S) }),
      cells,
    })),
    words: {
      language,
      title: t('words.heat.title'),
      finding: findingOf(corpus, heat, speech),
      subtitle: subtitle(
        t('words.heat.subtitle', { threshold: THEME_FLOOR.S, floor: THEME_FLOOR.F }),
        titledWords(table, part, speech),
        partWords(corpus, part, speech),
        filtersOn(corpus, part, query, speech),
      ),
      description: t('words.heat.describe', {
        words: heat.rows.length,
        sessions: heat.columns.length,
        list: lists.join(' ; '),
      }),
      source: sourceLine(corpus, speech),
      number: value => formats.number(value),
      themes,
      noTheme: t('filter.outside'),
      legendThemes: t('words.heat.legendThemes'),
      legendScore: t('words.heat.legendScore'),
      score,
      cell: (row, column, f, S) =>
        t('words.heat.cell', { word: row.label, session: full(column.id), f, S: score(S) }),
      more: count => t('words.more', { count }),
    },
  };
}

/** The word that is a theme's own more than any other. */
function findingOf(corpus: Corpus, { rows }: HeatTable, speech: Speech): string | undefined {
  const most = onlyFirst(rows, ({ S }) => S);
  const theme = corpus.themes.get(most?.theme ?? '');
  return most === undefined || theme === undefined
    ? undefined
    : speech.t('finding.heat', { word: most.label, theme: themeNumbered(theme, speech) });
}

/** The lexical table as a table: a column a session with its f, after what the word's place in its theme comes from. */
export function tableOfHeat(
  corpus: Corpus,
  heat: HeatTable,
  picture: HeatPicture,
  { t }: Speech,
): SceneTable {
  const numeric = ['f', 'F', 'rate', 't', 'T', 'S', 'spread'] as const;
  return {
    caption: t('words.heat.table'),
    columns: [
      { id: 'word', label: t('column.word'), numeric: false },
      { id: 'theme', label: t('column.theme'), numeric: false },
      ...numeric.map(id => ({ id, label: t(`column.${id}`), numeric: true })),
      ...picture.columns.map(({ id, label }) => ({ id: `session:${id}`, label, numeric: true })),
    ],
    rows: heat.rows.map(({ key, label, theme, f, F, t: size, S, sessions, cells }) => ({
      key,
      datum: { kind: 'term' as const, id: key },
      cells: [
        label,
        theme === null ? t('filter.outside') : (corpus.themes.get(theme)?.title ?? theme),
        f,
        F,
        round(size === 0 ? 0 : (1000 * f) / size),
        size,
        heat.T,
        round(S),
        sessions,
        ...cells.map(cell => cell.f),
      ],
    })),
  };
}
