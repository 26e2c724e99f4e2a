import type { OpeningSign } from '../../model/opening-signs.ts';

/** What a line weighs of which nothing is seen. */
export const OPENING_START = -1.94;

/** What each sign weighs, fitted to `data/gold/openings.json` (`npm run -s corpus -- --openings`). */
export const OPENING_WEIGHTS: Partial<Readonly<Record<OpeningSign, number>>> = {
  hours: 1.27,
  'hours-above': 2.41,
  'hours-with-people': 1.02,
  numbered: -0.32,
  labelled: 0.81,
  bulleted: 1.27,
  quoted: 2.75,
  'heading-2': 0.49,
  'heading-3': 0.14,
  item: -1.1,
  cell: 0.92,
  'one-word': -1.09,
  'short-plain': -0.88,
  'some-words': 0.02,
  'many-words': -1.33,
  stop: -1.12,
  question: 0.41,
  'lower-case': -0.2,
  verb: -0.92,
  'people-behind': 1.52,
  'people-ahead': 1.42,
  'people-below': 0.71,
  'people-above': 0.81,
  'right-below-title': 0.08,
  'form-frequent': 1.23,
  'form-alone': 1.04,
  'form-opened': 0.53,
  'form-under-people': -0.38,
  'well-opened': 0.2,
  'goes-on': -0.58,
  'said-twice': -1.79,
  role: -0.69,
  body: -0.74,
  'office-below-person': -0.1,
  report: 0.49,
};
