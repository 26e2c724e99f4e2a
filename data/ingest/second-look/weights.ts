import type { Sign } from '../../model/signs.ts';

/**
 * What each sign weighs for a name (above zero) or against it, in log-odds: fitted to the names that the reader left behind at
 * first sight in 224 documents. `npm run -s corpus -- --second-look` fits them again, and a test holds this table to it.
 */
export const WEIGHTS: Readonly<Partial<Record<Sign, number>>> = {
  'sure-name': 1.47,
  'fair-name': 2.22,
  'french-given-name': 1.32,
  initial: 1.32,
  'family-in-capitals': -1.48,
  addressed: 1.49,
  'alone-on-line': 1.3,
  'mark-behind': 1.36,
  'title-behind': -0.81,
  'label-before': 1.51,
  'title-before': 1.03,
  'name-before': 0.81,
  hours: 0.77,
  prose: -0.25,
  speaks: 1.13,
  'speaks-in-report': 0.82,
  'shape-of-speakers': 1.83,
  'few-speakers': 0.58,
  'few-speakers-opens-line': 1.31,
  asked: 0.87,
  often: -0.73,
  'of-or-about': -1.71,
  'body-before': -0.76,
  'capital-before': -0.64,
  'capital-behind': -1.64,
  'common-words': -1.06,
  'family-in-text': -2.56,
  'silent-before': -1.36,
};

/** What a name weighs of which nothing else is known. */
export const START = -2.93;

/** Where one of these holds nobody speaks, whatever else is said. */
export const VETOES: readonly Sign[] = [
  'quoted',
  'in-title',
  'reference',
  'named-after',
  'silent-above',
  'told-in-no-report',
];
