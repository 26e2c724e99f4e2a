import type { CloudWord } from '../../../data/measure/cloud.ts';
import { PAIR_FLOOR, type WordPair } from '../../../data/measure/cooccurrence.ts';
import { findEntry, type WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import type { WordWebInput } from '../../scenes/word-web.ts';
import type { WordsPart } from '../../state/exploration/words.ts';
import type { Speech } from '../../ui/language.tsx';
import { sourceLine, subtitle } from '../parts/picture.ts';
import { round } from './countedTable.ts';
import { titledWords } from './titled.ts';
import { wordGroups } from './wordGroups.ts';
import { filtersOn, partTitle } from './wordsPicture.ts';

export type WebPicture = Pick<WordWebInput, 'nodes' | 'links' | 'words'>;

/** Links that a picture bears; the table has all. */
const MOST_LINKS = 90;
/** Words named in the description. */
const STRONGEST = 6;

export interface PairsOfPart {
  readonly words: readonly CloudWord[];
  readonly pairs: readonly WordPair[];
}

/** What a word is written like. */
export const labelIn = (table: WordTable, key: string) => findEntry(table, key)?.label ?? key;

/** The strongest pairs as a network of their words. */
export function webPicture(
  corpus: Corpus,
  table: WordTable,
  { words, pairs }: PairsOfPart,
  part: WordsPart,
  query: Query,
  speech: Speech,
): WebPicture {
  const { t, formats, language } = speech;
  const { groupOf, themes, legendThemes } = wordGroups(corpus, table, speech);
  const links = pairs.slice(0, MOST_LINKS);
  const tied = new Map<string, number>();
  for (const { a, b } of links) {
    tied.set(a, (tied.get(a) ?? 0) + 1);
    tied.set(b, (tied.get(b) ?? 0) + 1);
  }
  const nodes = words.filter(({ key }) => tied.has(key));
  const most = nodes.toSorted((x, y) => (tied.get(y.key) ?? 0) - (tied.get(x.key) ?? 0)).slice(0, STRONGEST);
  return {
    nodes: nodes.map(({ key, label, f, F, S }) => ({
      key,
      label,
      f,
      theme: groupOf(key),
      say: t('words.say', { word: label, f, F, S: formats.number(S, 1) }),
    })),
    links: links.map(({ a, b, f, S }) => ({
      a,
      b,
      S,
      say: t('words.web.say', {
        a: labelIn(table, a),
        b: labelIn(table, b),
        f,
        S: formats.number(S, 1),
      }),
    })),
    words: {
      language,
      title: t('words.web.title', { part: partTitle(corpus, part, query, speech) }),
      finding:
        pairs[0] === undefined
          ? undefined
          : t('finding.web', {
              a: labelIn(table, pairs[0].a),
              b: labelIn(table, pairs[0].b),
              count: pairs[0].f,
            }),
      subtitle: subtitle(
        t('words.web.subtitle', {
          threshold: PAIR_FLOOR.S,
          floor: PAIR_FLOOR.f,
          sentences: pairs[0]?.T ?? 0,
        }),
        titledWords(table, part, speech),
        filtersOn(corpus, part, query, speech),
      ),
      description: subtitle(
        t('words.web.describe', {
          words: nodes.length,
          links: links.length,
          list: formats.list(most.map(({ label }) => label)),
        }),
        nodes.length === words.length ? '' : t('words.web.left', { count: words.length - nodes.length }),
      ),
      source: sourceLine(corpus, speech),
      number: value => formats.number(value),
      themes,
      noTheme: t('filter.outside'),
      legendThemes,
      legendSize: t('words.web.legendSize'),
      legendWidth: t('words.web.legendWidth'),
      more: count => t('words.more', { count }),
    },
  };
}

/** All pairs, the strongest first. */
export function tableOfPairs(table: WordTable, { pairs }: PairsOfPart, { t }: Speech): SceneTable {
  return {
    caption: t('words.web.table'),
    columns: [
      { id: 'word', label: t('column.word'), numeric: false },
      { id: 'pair', label: t('column.pair'), numeric: false },
      { id: 'sentences', label: t('column.sentences'), numeric: true },
      { id: 'fA', label: t('column.countOf', { name: t('column.word') }), numeric: true },
      { id: 'fB', label: t('column.countOf', { name: t('column.pair') }), numeric: true },
      { id: 'T', label: t('column.T'), numeric: true },
      { id: 'S', label: t('column.S'), numeric: true },
    ],
    rows: pairs.map(({ a, b, f, fA, fB, T, S }) => ({
      key: `link:${a}|${b}`,
      datum: { kind: 'term' as const, id: a },
      cells: [labelIn(table, a), labelIn(table, b), f, fA, fB, T, round(S)],
    })),
  };
}
