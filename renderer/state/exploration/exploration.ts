import type { EntityRef } from '../../../data/model/entity.ts';
import {
  EMPTY_QUERY,
  type Facet,
  type FacetValue,
  isEmptyQuery,
  type Query,
} from '../../../data/model/query.ts';
import type { Span } from '../../../data/model/span.ts';
import {
  askNothing,
  DEFAULT_NETWORK,
  type NetworkChange,
  type NetworkOptions,
} from '../network/network-options.ts';
import type { Captions } from './captions.ts';
import { type ComparisonChange, type ComparisonOptions, DEFAULT_COMPARISON } from './comparison.ts';
import { DEFAULT_EDITIONS, type EditionsOptions } from './editions.ts';
import { toggledValue } from './filtering.ts';
import { DEFAULT_FLOWS, type FlowsChange, type FlowsOptions } from './flows.ts';
import { DEFAULT_TERRITORIES, type TerritoriesChange, type TerritoriesOptions } from './territories.ts';
import { DEFAULT_TIMELINE, type TimelineOptions } from './timeline.ts';
import { DEFAULT_WORDS, type WordsOptions } from './words.ts';

/** The screens of the rail, in its order. A new screen is one line here, one in address.ts and one view. */
export const SCREENS = [
  'network',
  'timeline',
  'words',
  'territories',
  'comparison',
  'flows',
  'editions',
  'sessions',
  'source',
  'corrections',
  'views',
  'documents',
] as const;
export type ScreenId = (typeof SCREENS)[number];

/** What the analyst is looking at: plain data, one value an address, undone and redone as a whole. */
export interface Exploration {
  readonly screen: ScreenId;
  readonly query: Query;
  readonly selection: EntityRef | null;
  /** The passage that the source view highlights. */
  readonly passage: Span | null;
  readonly network: NetworkOptions;
  readonly timeline: TimelineOptions;
  readonly words: WordsOptions;
  readonly territories: TerritoriesOptions;
  readonly comparison: ComparisonOptions;
  readonly flows: FlowsOptions;
  readonly editions: EditionsOptions;
  /** What is said on the pictures otherwise than they propose. */
  readonly captions: Captions;
  /** What stands in the search box. */
  readonly search: string;
}

export const DEFAULT_EXPLORATION: Exploration = {
  screen: 'network',
  query: EMPTY_QUERY,
  selection: null,
  passage: null,
  network: DEFAULT_NETWORK,
  timeline: DEFAULT_TIMELINE,
  words: DEFAULT_WORDS,
  territories: DEFAULT_TERRITORIES,
  comparison: DEFAULT_COMPARISON,
  flows: DEFAULT_FLOWS,
  editions: DEFAULT_EDITIONS,
  captions: {},
  search: '',
};

/** A named, pure change; it returns its argument itself when there is nothing to change. */
export type Change = (exploration: Exploration) => Exploration;

export const showScreen =
  (screen: ScreenId): Change =>
  e =>
    e.screen === screen ? e : { ...e, screen };

export const setQuery =
  (query: Partial<Query>): Change =>
  e => ({ ...e, query: { ...e.query, ...query } });

export const clearQuery: Change = e => (isEmptyQuery(e.query) ? e : { ...e, query: EMPTY_QUERY });

/** Chooses a value of a facet, or takes the choice back when it is chosen. */
export const toggleFacet =
  <F extends Facet>(facet: F, value: FacetValue<F>): Change =>
  e => ({ ...e, query: toggledValue(e.query, facet, value) });

/** Selects one thing everywhere, or nothing. */
export const select =
  (selection: EntityRef | null): Change =>
  e =>
    sameRef(e.selection, selection) && askNothing(e.network) === e.network
      ? e
      : { ...e, selection, network: askNothing(e.network) };

/** Opens the source text at a passage; with a reference, selects at once what the passage is about. */
export const showPassage =
  (passage: Span, about?: EntityRef): Change =>
  e => ({ ...e, screen: 'source', passage, selection: about ?? e.selection });

export const clearPassage: Change = e => (e.passage === null ? e : { ...e, passage: null });

export const setNetwork =
  (options: Partial<NetworkOptions>): Change =>
  e => ({ ...e, network: { ...e.network, ...options } });

/** Changes the network by one of the changes of network-options.ts. What it asks about takes the place of the selection. */
export const changeNetwork =
  (change: NetworkChange): Change =>
  e => {
    const network = change(e.network);
    if (network === e.network) return e;
    const asks = network.marked.length > 0 || network.link !== null || network.path !== null;
    return { ...e, network, selection: asks ? null : e.selection };
  };

export const setTimeline =
  (options: Partial<TimelineOptions>): Change =>
  e => ({ ...e, timeline: { ...e.timeline, ...options } });

export const setWords =
  (options: Partial<WordsOptions>): Change =>
  e => ({
    // What was asked about belongs to the reading that is left.
    ...e,
    words: { ...e.words, ...('asked' in options ? {} : { asked: null }), ...options },
  });

export const setEditions =
  (options: Partial<EditionsOptions>): Change =>
  e => ({ ...e, editions: { ...e.editions, ...options } });

/** Changes the territories' screen by one of the changes of territories.ts. What it asks about takes the place of the selection. */
export const changeTerritories =
  (change: TerritoriesChange): Change =>
  e => {
    const territories = change(e.territories);
    if (territories === e.territories) return e;
    return { ...e, territories, selection: territories.asked === null ? e.selection : null };
  };

/** Changes what is compared by one of the changes of comparison.ts; `show` goes to the comparison at once. */
export const changeComparison =
  (change: ComparisonChange, show = false): Change =>
  e => {
    const comparison = change(e.comparison);
    const screen = show ? 'comparison' : e.screen;
    if (comparison === e.comparison && screen === e.screen) return e;
    const isAsking = comparison.asked !== null && comparison !== e.comparison;
    return { ...e, screen, comparison, selection: isAsking || show ? null : e.selection };
  };

/** Changes the flows' screen by one of the changes of flows.ts. */
export const changeFlows =
  (change: FlowsChange): Change =>
  e => {
    const flows = change(e.flows);
    if (flows === e.flows) return e;
    return { ...e, flows, selection: flows.asked === null ? e.selection : null };
  };

export const setSearch =
  (search: string): Change =>
  e =>
    e.search === search ? e : { ...e, search };

/**
 * Goes to an exploration that comes from outside. Parts that say the same stay the very same values, so that what hangs
 * on them (a selection, a layout) is not computed again.
 */
export const arriveAt =
  (next: Exploration): Change =>
  e => {
    const arrived: Exploration = {
      ...next,
      query: kept(e.query, next.query),
      selection: kept(e.selection, next.selection),
      passage: kept(e.passage, next.passage),
      network: kept(e.network, next.network),
      timeline: kept(e.timeline, next.timeline),
      words: kept(e.words, next.words),
      territories: kept(e.territories, next.territories),
      comparison: kept(e.comparison, next.comparison),
      flows: kept(e.flows, next.flows),
      editions: kept(e.editions, next.editions),
      captions: kept(e.captions, next.captions),
    };
    return JSON.stringify(arrived) === JSON.stringify(e) ? e : arrived;
  };

function kept<T>(before: T, next: T): T {
  return JSON.stringify(before) === JSON.stringify(next) ? before : next;
}

/** Whether two references name the same thing. */
function sameRef(a: EntityRef | null, b: EntityRef | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}
