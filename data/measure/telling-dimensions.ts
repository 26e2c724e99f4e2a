import type { Corpus } from '../model/corpus.ts';
import { subcorpusOf } from '../model/filter.ts';
import { EMPTY_QUERY } from '../model/query.ts';
import { DIMENSIONS, type Dimension, flowUnits, flowValue, MOST_VALUES, NO_BODY, NO_VALUE } from './flows.ts';

const unitsOf = (corpus: Corpus) => flowUnits(corpus, subcorpusOf(corpus, EMPTY_QUERY), 'full');

const isKnown = (value: string) => value !== NO_VALUE && value !== NO_BODY;

/** The dimensions of which the document says anything: a column of what is not told is no column. */
export function heldDimensions(corpus: Corpus): readonly Dimension[] {
  const units = unitsOf(corpus);
  return DIMENSIONS.filter(dimension => units.some(unit => isKnown(flowValue(corpus, unit, dimension))));
}

/** A column of places is told where at least this share of the participations has one. */
const TOLD = 1 / 3;

/**
 * The dimensions of a document's first flows: themes where it has some (else sessions where few, else parts), kinds of bodies where
 * bodies are known, and then what tells most of the rest: levels of territory, regions, or the parts that people play. Where none
 * tells, the few bodies that are known; else when people take part, in what, and as what; else the few sessions of each theme, or
 * parts: that all who came spoke is seen at once.
 */
export function tellingDimensions(corpus: Corpus): readonly Dimension[] {
  const units = unitsOf(corpus);
  const values = (dimension: Dimension) => {
    const known = units.map(unit => flowValue(corpus, unit, dimension)).filter(isKnown);
    return { share: known.length / Math.max(1, units.length), kinds: new Set(known).size };
  };
  const tells = (dimension: Dimension) => {
    const { share, kinds } = values(dimension);
    return kinds > 1 && share >= TOLD;
  };
  const first = tells('theme') ? 'theme' : 'session';
  const bodies = (['organisationKind', 'level', 'region'] as const).filter(tells);
  if (bodies.length > 0)
    return [first, ...[...bodies, ...(tells('part') ? (['part'] as const) : [])].slice(0, 2)];
  if (!tells('part') && values('organisation').kinds > 1) return [first, 'organisation'];
  const times = (['theme', 'day', 'moment', 'sessionKind', 'part'] as const).filter(tells);
  if (times.some(each => each === 'day' || each === 'moment') && times.length > 1) return times.slice(0, 3);
  if (tells('part')) return [first, 'part'];
  const isToldApart = first === 'theme' && values('session').kinds <= MOST_VALUES + 1;
  return [first, isToldApart ? 'session' : 'part'];
}
