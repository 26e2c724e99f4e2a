import type { Sign } from '../../model/signs.ts';

/**
 * What each sign weighs for a name (above zero) or against it, in log-odds: fitted to the names that the reader left behind at
 * first sight in 224 documents. `npm run -s corpus -- --second-look` fits them again, and a test holds this table to it.
 */
export const WEIGHTS: Readonly<Partial<Record<Sign, number>>> = {
  'sure-name': 1.45,
  'fair-name': 2.2,
  'french-given-name': 1.32,
  initial: 1.32,
  'family-in-capitals': -1.33,
  addressed: 1.53,
  'alone-on-line': 1.3,
  'mark-behind': 1.39,
  'title-behind': -0.82,
  'label-before': 1.44,
  'title-before': 1.02,
  'name-before': 0.84,
  hours: 0.77,
  prose: -0.13,
  speaks: 1.13,
  'speaks-in-report': 0.79,
  'shape-of-speakers': 1.85,
  'few-speakers': 0.54,
  'few-speakers-opens-line': 1.34,
  asked: 0.86,
  often: -0.75,
  'of-or-about': -1.73,
  'body-before': -0.76,
  'capital-before': -0.65,
  'capital-behind': -1.59,
  'common-words': -1.06,
  'family-in-text': -2.56,
  'silent-before': -0.96,
};

/** What a name weighs of which nothing else is known. */
export const START = -2.95;

/** Where one of these holds nobody speaks, whatever else is said. */
export const VETOES: readonly Sign[] = [
  'quoted',
  'in-title',
  'reference',
  'named-after',
  'silent-above',
  'told-in-no-report',
  'thanked-or-away',
];
