import type { Cell } from '../slice.ts';
import { arriveAt, type Exploration } from './exploration.ts';
import type { ExplorationSlice } from './exploring.ts';
import { explorationOf, type ViewsSlice } from './views.ts';

/** A presentation under way: which view is shown, and where the analyst came from. */
export interface Presentation {
  /** Place of the view in `views`, from 0. */
  readonly at: number;
  readonly from: Exploration;
  /** The file of all views that they are only drawn for, one after the other. */
  readonly deck?: DeckOrder;
}

/** What a file of all views is to be. */
export interface DeckOrder {
  readonly format: 'pptx' | 'pdf';
  /** Whether its slides stand on the organisation's template, where one is kept. */
  readonly withHouse: boolean;
}

export interface PresentingSlice {
  readonly presenting: Presentation | null;
}

export interface PresentingActions {
  /** Shows the views one after the other from this place on; nothing happens when there is no view there. */
  readonly presentViews: (at: number) => void;
  /** Draws the views one after the other for a file; `turnView` goes on, `stopPresenting` ends it. */
  readonly startDeck: (deck: DeckOrder) => void;
  /** Shows the next view or the one before; at either end it stays. */
  readonly turnView: (by: 1 | -1) => void;
  /** Ends the presentation where the analyst came from. */
  readonly stopPresenting: () => void;
}

export const NO_PRESENTATION: PresentingSlice = { presenting: null };

/** What is presented stands in for what is looked at: it is no step, and Undo knows nothing of it. */
export function presentingActions(
  cell: Cell<PresentingSlice & ViewsSlice & ExplorationSlice>,
): PresentingActions {
  function standIn(exploration: Exploration, presenting: Presentation | null): void {
    const { history } = cell.get();
    const shown = arriveAt(exploration)(history.present.exploration);
    cell.set({
      presenting,
      exploration: shown,
      history: { ...history, present: { ...history.present, exploration: shown } },
    });
  }

  function present(at: number, deck: DeckOrder | null): void {
    const { views, presenting, exploration } = cell.get();
    const view = views[at];
    if (view === undefined) return;
    const under = { at, from: presenting?.from ?? exploration };
    standIn(explorationOf(view), deck === null ? under : { ...under, deck });
  }

  return {
    presentViews: at => present(at, null),
    startDeck: deck => present(0, deck),
    turnView: by => {
      const { presenting } = cell.get();
      if (presenting !== null) present(presenting.at + by, presenting.deck ?? null);
    },
    stopPresenting: () => {
      const { presenting } = cell.get();
      if (presenting !== null) standIn(presenting.from, null);
    },
  };
}
