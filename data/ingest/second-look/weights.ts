import type { Sign } from './signs.ts';

/**
 * What each sign weighs for a name (above zero) or against it, in log-odds: fitted to the names that the reader left behind at
 * first sight in 224 documents (`build/corpus/second-look.mjs` fits them again, and a test holds this table to it).
 */
export const WEIGHTS: Readonly<Partial<Record<Sign, number>>> = {
  'sure-name': 1.39,
  'fair-name': 2.15,
  'french-given-name': 1.3,
  initial: 1.39,
  'family-in-capitals': -1.53,
  addressed: 1.39,
  'alone-on-line': 1.42,
  'mark-behind': 1.45,
  'title-behind': -0.73,
  'label-before': 1.59,
  'title-before': 1.07,
  'name-before': 0.86,
  hours: 0.81,
  prose: -0.66,
  speaks: 1.32,
  'speaks-in-report': 0.92,
  'shape-of-speakers': 1.81,
  'few-speakers': 0.68,
  'few-speakers-opens-line': 1.18,
  asked: 0.78,
  often: -0.89,
  'of-or-about': -1.6,
  'body-before': -0.67,
  'capital-before': -0.67,
  'capital-behind': -1.56,
  'common-words': -0.77,
  'family-in-text': -2.62,
  'silent-before': -1.07,
};

/** What a name weighs of which nothing else is known. */
export const START = -2.98;

/** Where one of these holds nobody speaks, whatever else is said. */
export const VETOES: readonly Sign[] = ['quoted', 'in-title', 'reference', 'named-after', 'silent-above'];
