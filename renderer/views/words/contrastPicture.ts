import { BANALITY } from '../../../data/measure/bars.ts';
import { THEME_FLOOR } from '../../../data/measure/cloud.ts';
import type { Contrast, ContrastWord } from '../../../data/measure/contrast.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import type { WordContrastInput } from '../../scenes/word-contrast.ts';
import type { WordsOptions, WordsPart } from '../../state/exploration/words.ts';
import type { Speech } from '../../ui/language.tsx';
import { filterWords, sourceLine, subtitle } from '../parts/picture.ts';
import { themeOfPart } from './barsPicture.ts';
import { round } from './countedTable.ts';
import { titledWords } from './titled.ts';
import { partName, partShort, partTitle } from './wordsPicture.ts';

export type ContrastPicture = Pick<WordContrastInput, 'blocks' | 'colours' | 'words'>;

/** Words named in the description, of each block. */
const STRONGEST = 6;

/** What A and B are called. */
function sideNames(
  corpus: Corpus,
  { part, against }: WordsOptions,
  query: Query,
  speech: Speech,
): readonly [string, string] {
  const b = against === null ? speech.t('words.rest') : partName(corpus, against, speech);
  return [partTitle(corpus, part, query, speech), b];
}

/** The colours of the themes of both sides, where they are two; else the first two colours that are not the same. */
function coloursOf(corpus: Corpus, { part, against }: WordsOptions): readonly [number, number] {
  const number = (side: WordsPart | null) =>
    corpus.themes.get(themeOfPart(corpus, side) ?? '')?.number ?? null;
  const a = (number(part) ?? 1) - 1;
  const b = (number(against) ?? a + 2) - 1;
  return [a, a === b ? a + 1 : b];
}

/** Chooses everything that A against B shows. */
export function contrastPicture(
  corpus: Corpus,
  table: WordTable,
  contrast: Contrast,
  options: WordsOptions,
  query: Query,
  speech: Speech,
): ContrastPicture {
  const { t, formats, language } = speech;
  const names = sideNames(corpus, options, query, speech);
  const bars = (words: readonly ContrastWord[]) =>
    words.map(({ key, label, rateA, rateB, fA, fB, S, banal }) => ({
      key,
      label,
      rates: [rateA, rateB] as const,
      banal,
      say: t('words.contrast.say', { word: label, fA, fB, S: formats.number(S, 1) }),
    }));
  const listed = (words: readonly ContrastWord[]) =>
    words.length === 0
      ? t('words.contrast.none')
      : formats.list(words.slice(0, STRONGEST).map(word => word.label));
  const { properA, properB, common, shared } = contrast;
  const [a, b] = names;
  const shortA = options.part.kind === 'all' ? a : partShort(corpus, options.part, speech);
  const shortB = options.against === null ? b : partShort(corpus, options.against, speech);
  return {
    blocks: [
      { key: 'a', title: t('words.contrast.a'), bars: bars(properA) },
      { key: 'common', title: t('words.contrast.common'), bars: bars(common) },
      { key: 'b', title: t('words.contrast.b'), bars: bars(properB) },
    ],
    colours: coloursOf(corpus, options),
    words: {
      language,
      title: t('words.contrast.title', { a, b }),
      finding:
        properA[0] === undefined || properB[0] === undefined
          ? undefined
          : t('finding.contrast', { a: shortA, b: shortB, wordA: properA[0].label, wordB: properB[0].label }),
      subtitle: subtitle(
        t('words.contrast.subtitle', {
          tA: formats.number(contrast.tA),
          tB: formats.number(contrast.tB),
          threshold: BANALITY,
          floor: THEME_FLOOR.F,
        }),
        contrast.small ? t('words.smallPart') : '',
        titledWords(table, null, speech),
        shared.length === 0 ? '' : t('words.contrast.shared', { count: shared.length }),
        filterWords(corpus, query, speech),
      ),
      description: t('words.contrast.describe', {
        a,
        b,
        listA: listed(properA),
        listB: listed(properB),
        common: listed(common),
      }),
      source: sourceLine(corpus, speech),
      sides: [
        t('session.named', { short: t('words.contrast.sideA'), title: a }),
        t('session.named', { short: t('words.contrast.sideB'), title: b }),
      ],
      scale: t('words.contrast.scale'),
      rate: value => formats.number(value, 1),
      none: t('words.contrast.none'),
      more: count => t('words.more', { count }),
    },
  };
}

/** The three lists under each other, with everything that the scores come from. */
export function tableOfContrast(
  corpus: Corpus,
  contrast: Contrast,
  options: WordsOptions,
  query: Query,
  speech: Speech,
): SceneTable {
  const { t } = speech;
  const [a, b] = sideNames(corpus, options, query, speech);
  const sides = [t('words.contrast.sideA'), t('words.contrast.sideB')];
  const rows = (block: string, words: readonly ContrastWord[]): SceneTable['rows'] =>
    words.map(({ key, label, fA, fB, F, rateA, rateB, S, sessions }) => ({
      key,
      datum: { kind: 'term', id: key },
      cells: [
        label,
        block,
        fA,
        fB,
        F,
        round(rateA),
        round(rateB),
        contrast.tA,
        contrast.tB,
        contrast.T,
        round(S),
        sessions,
      ],
    }));
  const numeric = (id: string, title: string) => ({ id, label: title, numeric: true });
  return {
    caption: t('words.contrast.table', { a, b }),
    columns: [
      { id: 'word', label: t('column.word'), numeric: false },
      { id: 'block', label: t('column.block'), numeric: false },
      ...sides.map(name => numeric(`f:${name}`, t('column.countOf', { name }))),
      numeric('F', t('column.F')),
      ...sides.map(name => numeric(`rate:${name}`, t('column.rateOf', { name }))),
      ...sides.map(name => numeric(`t:${name}`, `${t('column.t')} ${name}`)),
      numeric('T', t('column.T')),
      numeric('S', t('column.S')),
      numeric('spread', t('column.spread')),
    ],
    rows: [
      ...rows(t('words.contrast.a'), contrast.properA),
      ...rows(t('words.contrast.common'), contrast.common),
      ...rows(t('words.contrast.b'), contrast.properB),
    ],
  };
}
