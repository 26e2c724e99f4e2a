import type { UnitKind } from '../../../data/measure/aspects.ts';
import { unitProfileOf } from '../../../data/measure/unit-profile.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import { chosenOf } from './comparison.ts';
import { selectSelection } from './derived.ts';

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

/** The profiles of what is compared, in the order of their columns; computed once a change. */
export const selectProfiles = memo(
  (s: MaillageState) => [
    s.corpus,
    selectSelection(s),
    s.exploration.comparison.kind,
    s.exploration.comparison.chosen,
    s.exploration.territories.nested,
  ],
  (corpus, kept, kind, chosen, nested) =>
    corpus === null
      ? []
      : chosenOf({ chosen }, kind)
          .filter(id => isKnown(corpus, kind, id))
          .map(id => unitProfileOf(corpus, kept, kind, id, nested)),
);

/** Ids of the territories that are compared: the map shows them too. */
export const selectComparedPlaces = memo(
  (s: MaillageState) => [s.exploration.comparison.chosen],
  chosen => chosenOf({ chosen }, 'territory'),
);
