import type { UnitKind } from '../../../data/measure/aspects.ts';
import { unitProfileOf } from '../../../data/measure/unit-profile.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import { kindsOf, unitsOf } from './comparable.ts';
import { type ComparisonOptions, chosenOf, comparedOf } from './comparison.ts';
import { selectSelection } from './derived.ts';
import { selectPlaces } from './derived-territories.ts';

/** Places may be looked at that the document names only by what lies in them; other things are its own. */
function isKnown(corpus: Corpus, kind: UnitKind, id: string): boolean {
  switch (kind) {
    case 'territory':
      return true;
    case 'session':
      return corpus.sessions.has(id);
    case 'theme':
      return corpus.themes.has(id);
    case 'organisation':
      return corpus.organisations.has(id);
  }
}

/** Ids of what is compared of a kind, in the order of their columns: what an address or a merge left without a bearer is none. */
export function comparedIn(
  corpus: Corpus,
  chosen: ComparisonOptions['chosen'],
  kind: UnitKind,
): readonly string[] {
  return chosenOf({ chosen }, kind).filter(id => isKnown(corpus, kind, id));
}

/**
 * The kind that is compared, and by what: the one that was asked for, or where there is nothing of it to compare the
 * first of which there is. A programme without territories has its sessions.
 */
export const selectComparison = memo(
  (s: MaillageState) => [
    s.corpus,
    selectSelection(s),
    selectPlaces(s),
    s.exploration.comparison.kind,
    s.exploration.comparison.compared,
    s.exploration.comparison.chosen,
  ],
  (corpus, kept, places, asked, compared, chosen): Pick<ComparisonOptions, 'kind' | 'compared'> => {
    const isThere =
      corpus === null ||
      comparedIn(corpus, chosen, asked).length > 0 ||
      unitsOf(corpus, kept, places, asked).length > 1;
    const other = isThere ? undefined : kindsOf(corpus, kept, places, asked).find(each => each !== asked);
    const kind = other ?? asked;
    return { kind, compared: comparedOf(kind).includes(compared) ? compared : 'all' };
  },
);

/** The profiles of what is compared, in the order of their columns; computed once a change. */
export const selectProfiles = memo(
  (s: MaillageState) => [
    s.corpus,
    selectSelection(s),
    selectComparison(s).kind,
    s.exploration.comparison.chosen,
    s.exploration.territories.nested,
  ],
  (corpus, kept, kind, chosen, nested) =>
    corpus === null
      ? []
      : comparedIn(corpus, chosen, kind).map(id => unitProfileOf(corpus, kept, kind, id, nested)),
);

/** Ids of what can be compared of the kind that is shown, in the order of its list. */
export const selectUnits = memo(
  (s: MaillageState) => [s.corpus, selectSelection(s), selectPlaces(s), selectComparison(s).kind],
  (corpus, kept, places, kind): readonly string[] =>
    corpus === null ? [] : unitsOf(corpus, kept, places, kind),
);

/** The kinds that can be compared. */
export const selectUnitKinds = memo(
  (s: MaillageState) => [s.corpus, selectSelection(s), selectPlaces(s), selectComparison(s).kind],
  (corpus, kept, places, kind): readonly UnitKind[] =>
    corpus === null ? [] : kindsOf(corpus, kept, places, kind),
);

/** Ids of the territories that are compared: the map shows them too. */
export const selectComparedPlaces = memo(
  (s: MaillageState) => [s.corpus, s.exploration.comparison.chosen],
  (corpus, chosen): readonly string[] => (corpus === null ? [] : comparedIn(corpus, chosen, 'territory')),
);
