import type { Choices, Facet, FacetValue, Query } from '../../../data/model/query.ts';

/** How the values of one condition are meant: one of them (OR), each of them (AND), none of them (NOT). */
export const MODES = ['any', 'every', 'none'] as const;
export type Mode = (typeof MODES)[number];

/** One condition of a query, as one chip shows it. A facet has at most two: what is chosen, and what is excluded. */
export interface Condition {
  readonly facet: Facet;
  readonly mode: Mode;
  readonly values: readonly string[];
}

/** How the chosen values of a facet are joined. */
export function joinOf(query: Query, facet: Facet): Exclude<Mode, 'none'> {
  return query.every.includes(facet) ? 'every' : 'any';
}

/** The values of a facet that are chosen, or excluded. */
export function valuesIn<F extends Facet>(query: Query, facet: F, mode: Mode): readonly FacetValue<F>[] {
  const choices: Choices = mode === 'none' ? query.except : query;
  return choices[facet];
}

/**
 * A query whose condition on a facet is this one. A value that is chosen is no longer excluded, and the other way round;
 * without values the condition is gone, and with it how its values were joined.
 */
export function withCondition<F extends Facet>(
  query: Query,
  facet: F,
  mode: Mode,
  values: readonly FacetValue<F>[],
): Query {
  const without = (others: readonly FacetValue<F>[]) => others.filter(each => !values.includes(each));
  if (mode === 'none') {
    const chosen = without(query[facet]);
    return {
      ...query,
      [facet]: chosen,
      except: { ...query.except, [facet]: values },
      every: chosen.length === 0 ? query.every.filter(each => each !== facet) : query.every,
    };
  }
  const others = query.every.filter(each => each !== facet);
  return {
    ...query,
    [facet]: values,
    except: { ...query.except, [facet]: without(query.except[facet]) },
    every: mode === 'every' && values.length > 0 ? [...others, facet] : others,
  };
}

/** A query where what one condition of a facet asks is asked in another way; conditions that become one are joined. */
export function withMode<F extends Facet>(query: Query, facet: F, from: Mode, to: Mode): Query {
  const moved = valuesIn(query, facet, from);
  if ((from === 'none') === (to === 'none')) return withCondition(query, facet, to, moved);
  const there = valuesIn(query, facet, to);
  return withCondition(withCondition(query, facet, from, []), facet, to, [...there, ...moved]);
}

/** Chooses a value, or takes the choice back when it is chosen; a value that was excluded is chosen instead. */
export function toggledValue<F extends Facet>(query: Query, facet: F, value: FacetValue<F>): Query {
  const chosen: readonly FacetValue<F>[] = query[facet];
  const next = chosen.includes(value) ? chosen.filter(each => each !== value) : [...chosen, value];
  return withCondition(query, facet, joinOf(query, facet), next);
}

/** Whether a condition is shown by what is always in sight: themes that are lit need no second chip. */
export function isLit(facet: Facet, mode: Mode): boolean {
  return facet === 'themes' && mode === 'any';
}

/** The conditions of a query, facet by facet in the order given, what is chosen before what is excluded. */
export function conditionsOf(query: Query, facets: readonly Facet[]): readonly Condition[] {
  return facets.flatMap(facet =>
    [
      { facet, mode: joinOf(query, facet), values: query[facet] },
      { facet, mode: 'none', values: query.except[facet] } as const,
    ].filter(({ values }) => values.length > 0),
  );
}
