import { horizon, type YearCount } from '../../../data/measure/horizon.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import { holdsYear } from '../../../data/model/years.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import { selectSelection } from './derived.ts';

/** The years that the kept sessions cite, and how many titles of linked resources are left out of them. */
export interface HorizonShown {
  readonly years: readonly YearCount[];
  readonly hidden: number;
}

const NOTHING: HorizonShown = { years: [], hidden: 0 };

/** The same, reckoned once for the picture of the horizon and for what stands beside it. */
export const selectHorizon = memo(
  (s: MaillageState) => [
    s.corpus,
    selectSelection(s).sessions,
    s.exploration.query,
    s.exploration.timeline.linked,
  ],
  (corpus, sessions, query, linked) =>
    corpus === null ? NOTHING : horizonShown(corpus, sessions, query, linked),
);

/** What the horizon of some sessions shows under the filters, with titles of linked resources or without. */
export function horizonShown(
  corpus: Corpus,
  sessions: ReadonlySet<string>,
  query: Query,
  linked: boolean,
): HorizonShown {
  const selection = { sessions, within: isWithin(query) };
  const years = horizon(corpus, { ...selection, linked });
  if (linked) return { years, hidden: 0 };
  const all = horizon(corpus, { ...selection, linked: true }).flatMap(({ passages }) => passages);
  return { years, hidden: all.filter(passage => passage.linked).length };
}

/** Of a session that is kept for some years, what it says of others is not shown. */
function isWithin({ years, except }: Query): (year: number, yearEnd: number | null) => boolean {
  return (year, yearEnd) => {
    const holds = (value: string) => holdsYear(value, year, yearEnd ?? year);
    return (years.length === 0 || years.some(holds)) && !except.years.some(holds);
  };
}
