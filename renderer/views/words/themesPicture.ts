import { type Cloud, THEME_FLOOR } from '../../../data/measure/cloud.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import type { CloudThemesInput } from '../../scenes/cloud-themes.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import type { WordsPart } from '../../state/exploration/words.ts';
import type { Speech } from '../../ui/language.tsx';
import { sourceLine, subtitle, themeWords } from '../parts/picture.ts';
import { round } from './countedTable.ts';
import { titledWords } from './titled.ts';
import { filtersOn, partWords } from './wordsPicture.ts';

export type ThemesPicture = Pick<CloudThemesInput, 'clouds' | 'words'>;

interface CloudOfTheme {
  readonly id: string;
  readonly cloud: Cloud;
}

/** Words named in the description of each theme. */
const STRONGEST = 5;

/** The clouds of all themes, each with its own words. */
export function themesPicture(
  corpus: Corpus,
  table: WordTable,
  clouds: readonly CloudOfTheme[],
  part: WordsPart,
  query: Query,
  speech: Speech,
): ThemesPicture {
  const { t, formats, language } = speech;
  const named = new Map(themeWords(corpus, speech).map(theme => [theme.id, theme]));
  const shown = clouds.flatMap(({ id, cloud }) => {
    const theme = named.get(id);
    if (theme === undefined) return [];
    const size = t('words.themes.size', { t: formats.number(cloud.t) });
    return [
      {
        theme,
        size: subtitle(size, cloud.small ? t('words.smallPart') : ''),
        terms: cloud.words.map(({ key, label, f, F, S }) => ({
          key,
          label,
          f,
          weight: S,
          theme: id,
          say: t('words.say', { word: label, f, F, S: formats.number(S, 1) }),
        })),
      },
    ];
  });
  const T = clouds[0]?.cloud.T ?? 0;
  return {
    clouds: shown,
    words: {
      language,
      title: t('words.themes.title'),
      finding: findingOf(shown, speech),
      subtitle: subtitle(
        t('words.themes.subtitle', { T: formats.number(T), threshold: THEME_FLOOR.S, floor: THEME_FLOOR.F }),
        t('words.themes.legend'),
        titledWords(table, part, speech),
        partWords(corpus, part, speech),
        filtersOn(corpus, part, query, speech),
      ),
      description: t('words.themes.describe', {
        list: shown
          .map(({ theme, terms }) =>
            t('words.themes.describeOne', {
              theme: theme.title,
              list: formats.list(terms.slice(0, STRONGEST).map(term => term.label)),
            }),
          )
          .join(' ; '),
      }),
      source: sourceLine(corpus, speech),
      none: t('words.themes.none'),
      dropped: labels => t('words.dropped', { count: labels.length, list: formats.list(labels) }),
    },
  };
}

/** The first word of each theme. */
function findingOf(clouds: ThemesPicture['clouds'], { t, formats }: Speech): string | undefined {
  const firsts = clouds.flatMap(({ terms: [first] }) =>
    first === undefined ? [] : [t('finding.quoted', { word: first.label })],
  );
  return firsts.length < 2 ? undefined : t('finding.themes', { list: formats.list(firsts) });
}

/** All words proper to a theme, with what their scores come from. */
export function tableOfThemes(corpus: Corpus, clouds: readonly CloudOfTheme[], speech: Speech): SceneTable {
  const { t } = speech;
  const numeric = ['f', 'F', 'rate', 't', 'T', 'S', 'spread'] as const;
  return {
    caption: t('words.themes.table'),
    columns: [
      { id: 'theme', label: t('column.theme'), numeric: false },
      { id: 'word', label: t('column.word'), numeric: false },
      ...numeric.map(id => ({ id, label: t(`column.${id}`), numeric: true })),
    ],
    rows: clouds.flatMap(({ id, cloud }) =>
      cloud.words.map(({ key, label, f, F, S, sessions }) => ({
        key: `${id}:${key}`,
        datum: { kind: 'term' as const, id: key },
        cells: [
          corpus.themes.get(id)?.title ?? id,
          label,
          f,
          F,
          round(cloud.t === 0 ? 0 : (1000 * f) / cloud.t),
          cloud.t,
          cloud.T,
          round(S),
          sessions,
        ],
      })),
    ),
  };
}
