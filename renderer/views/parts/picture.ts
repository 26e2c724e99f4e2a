import type { Corpus } from '../../../data/model/corpus.ts';
import type { Theme } from '../../../data/model/entity.ts';
import type { Query } from '../../../data/model/query.ts';
import { queryWords } from '../../naming/conditions.ts';
import { whereAndWhen } from '../../naming/documents.ts';
import type { ThemeWords } from '../../scenes/scene-words.ts';
import type { Speech } from '../../ui/language.tsx';

/** Version printed under each picture, so that a chart says what read it. */
export const VERSION = '0.1';

/** Themes as legends name them: the number gives the colour, whatever the filter. */
export function themeWords(corpus: Corpus, speech: Speech): readonly ThemeWords[] {
  const { t } = speech;
  return corpus.dataset.themes.map(theme => ({
    id: theme.id,
    title: t('session.named', {
      short: themeNumbered(theme, speech),
      title: theme.title,
    }),
    colour: theme.number - 1,
  }));
}

/** "Thème 2": a theme in few words. */
export function themeNumbered({ number }: Pick<Theme, 'number'>, { t }: Speech): string {
  return `${t('kind.theme', { count: 1 })} ${number}`;
}

/** "Source : Renouveler notre pacte social, 4–5 mars 2025. Lecture Maillage 0.1." */
export function sourceLine(corpus: Corpus, { t, formats }: Speech): string {
  const { title } = corpus.dataset.proceedings;
  const date = whereAndWhen(corpus.dataset, formats);
  return date === ''
    ? t('chart.sourceUndated', { title, version: VERSION })
    : t('chart.source', { title, date, version: VERSION });
}

/** The filters that hold, in words, for the subtitle of a picture; empty when everything is kept. */
export function filterWords(corpus: Corpus, query: Query, speech: Speech): string {
  const { t } = speech;
  const conditions = queryWords(corpus, query, speech);
  if (conditions.length === 0) return '';
  return t('export.filters', {
    list: conditions.reduce((before, next) => t('condition.and', { before, next })),
  });
}

/** Joins the parts of a subtitle that say something. */
export function subtitle(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join(' · ');
}

/** Decimals to write: none of whole numbers, two of others, three of small shares. */
export function digitsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  return Math.abs(value) < SMALL ? 3 : 2;
}

/** Two decimals say too little of a share below this. */
const SMALL = 0.1;

/** Decimals of numbers that stand under each other: the same for all, and two figures that count of the largest. */
export function digitsAmong(values: readonly number[]): number {
  if (values.every(Number.isInteger)) return 0;
  const largest = Math.max(...values.map(Math.abs));
  return Math.min(6, Math.max(2, 1 - Math.floor(Math.log10(largest))));
}

/** The one thing that counts more than all others, and more than nothing; undefined where several share the first place. */
export function onlyFirst<T>(things: readonly T[], countOf: (thing: T) => number): T | undefined {
  let first: T | undefined;
  let most = 0;
  let isShared = false;
  for (const thing of things) {
    const value = countOf(thing);
    if (value > most) [first, most, isShared] = [thing, value, false];
    else if (value === most) isShared = true;
  }
  return isShared ? undefined : first;
}
