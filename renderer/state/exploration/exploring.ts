import type { EntityRef } from '../../../data/model/entity.ts';
import type { Facet, FacetValue, Query } from '../../../data/model/query.ts';
import type { Span } from '../../../data/model/span.ts';
import type { NetworkChange, NetworkOptions } from '../network/network-options.ts';
import type { Cell } from '../slice.ts';
import { setCaption } from './caption-shown.ts';
import type { Caption } from './captions.ts';
import type { ComparisonChange } from './comparison.ts';
import type { EditionsOptions } from './editions.ts';
import type { Change, Exploration, ScreenId } from './exploration.ts';
import * as change from './exploration.ts';
import type { FlowsChange } from './flows.ts';
import { isWalk, lookedAt, type Steps, startSteps, walkedTo } from './steps.ts';
import type { TerritoriesChange } from './territories.ts';
import type { TimelineOptions } from './timeline.ts';
import type { WordsOptions } from './words.ts';

/** The way that was walked: steps for the window's Back, and none for undo. */
export interface Walk {
  /** How often one went to see something else. */
  readonly count: number;
  /** The screen that was left last for one that shows a list of views or of documents. */
  readonly left: ScreenId | null;
}

export interface ExplorationSlice {
  /** What is looked at; it is in the present of the history. */
  readonly exploration: Exploration;
  readonly history: Steps;
  readonly walk: Walk;
}

/** Screens that are gone to from another one, and whose picture is that one's. */
const LISTS: ReadonlySet<ScreenId> = new Set(['views', 'documents']);

/** The producers of exploration.ts, bound to the store. Every one but walking is a step that can be undone. */
export interface ExplorationActions {
  readonly showScreen: (screen: ScreenId) => void;
  readonly setQuery: (query: Partial<Query>) => void;
  readonly toggleFacet: <F extends Facet>(facet: F, value: FacetValue<F>) => void;
  readonly clearQuery: () => void;
  readonly select: (selection: EntityRef | null) => void;
  readonly showPassage: (passage: Span, about?: EntityRef) => void;
  readonly clearPassage: () => void;
  readonly setNetwork: (options: Partial<NetworkOptions>) => void;
  /** With a name, changes that follow each other closely (a slider that is drawn) are one step. */
  readonly changeNetwork: (change: NetworkChange, burst?: string) => void;
  readonly setTimeline: (options: Partial<TimelineOptions>) => void;
  readonly setEditions: (options: Partial<EditionsOptions>) => void;
  readonly setWords: (options: Partial<WordsOptions>) => void;
  readonly changeTerritories: (change: TerritoriesChange) => void;
  /** With `show`, goes to the comparison. */
  readonly changeComparison: (change: ComparisonChange, show?: boolean) => void;
  readonly changeFlows: (change: FlowsChange) => void;
  /** Changes what is said on the picture that is shown; what is written in one go is one step. */
  readonly setCaption: (caption: Partial<Caption>) => void;
  readonly setSearch: (text: string) => void;
  /** Goes to an exploration that comes whole: an address, a saved view. */
  readonly goTo: (exploration: Exploration) => void;
}

/** The slice at the start of a session or of another document: nothing to undo. */
export function startExploration(exploration: Exploration): ExplorationSlice {
  return { exploration, history: startSteps(exploration), walk: { count: 0, left: null } };
}

export function explorationActions(cell: Cell<ExplorationSlice>, clock: () => number): ExplorationActions {
  const apply = (step: Change, key: string | null = null) => {
    const { history, walk } = cell.get();
    const before = history.present.exploration;
    const exploration = step(before);
    if (exploration !== before && isWalk(before, exploration)) {
      const left = LISTS.has(exploration.screen) && !LISTS.has(before.screen) ? before.screen : walk.left;
      return cell.set({
        history: walkedTo(history, exploration),
        exploration,
        walk: { count: walk.count + 1, left },
      });
    }
    const next = lookedAt(history, exploration, clock(), key);
    if (next !== history) cell.set({ history: next, exploration: next.present.exploration });
  };
  return {
    showScreen: screen => apply(change.showScreen(screen)),
    setQuery: query => apply(change.setQuery(query)),
    toggleFacet: (facet, value) => apply(change.toggleFacet(facet, value)),
    clearQuery: () => apply(change.clearQuery),
    select: selection => apply(change.select(selection)),
    showPassage: (passage, about) => apply(change.showPassage(passage, about)),
    clearPassage: () => apply(change.clearPassage),
    setNetwork: options => apply(change.setNetwork(options)),
    changeNetwork: (step, burst) => apply(change.changeNetwork(step), burst ?? null),
    setTimeline: options => apply(change.setTimeline(options)),
    setEditions: options => apply(change.setEditions(options)),
    setWords: options => apply(change.setWords(options)),
    changeTerritories: step => apply(change.changeTerritories(step)),
    changeComparison: (step, show) => apply(change.changeComparison(step, show)),
    changeFlows: step => apply(change.changeFlows(step)),
    setCaption: caption => apply(setCaption(caption), 'caption'),
    setSearch: text => apply(change.setSearch(text), 'search'),
    goTo: exploration => apply(change.arriveAt(exploration)),
  };
}
