import { subcorpusOf } from '../../../data/model/filter.ts';
import { citedYears, type YearSpan, yearsOfValue } from '../../../data/model/years.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import { withCondition } from './filtering.ts';

/** From the first to the last of the years that the filters ask for; null while they ask for none. */
export const selectChosenYears = memo(
  (s: MaillageState) => [s.exploration.query.years],
  (values): YearSpan | null => spanOf(values.flatMap(value => yearsOfValue(value) ?? [])),
);

/** The years that all other filters leave: what can be chosen, in order. */
export const selectYearsAround = memo(
  (s: MaillageState) => [s.corpus, s.exploration.query],
  (corpus, query): readonly number[] => {
    if (corpus === null) return [];
    const others = withCondition(withCondition(query, 'years', 'none', []), 'years', 'any', []);
    const { sessions } = subcorpusOf(corpus, others);
    const years = [...citedYears(corpus)].flatMap(([session, cited]) => (sessions.has(session) ? cited : []));
    return [...new Set(years)].sort((a, b) => a - b);
  },
);

function spanOf(spans: readonly YearSpan[]): YearSpan | null {
  if (spans.length === 0) return null;
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}
