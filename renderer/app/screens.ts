import { type ComponentType, lazy } from 'react';
import type { Corpus } from '../../data/model/corpus.ts';
import type { ScreenId } from '../state/exploration/exploration.ts';
import { together } from '../ui/later.tsx';
import type { Beside } from '../views/inspector/Inspector.tsx';
import { NetworkView } from '../views/network/NetworkView.tsx';

type View = ComponentType<{ readonly corpus: Corpus }>;

/** The screens that the first picture can do without: each is a file of its own, fetched when the page has drawn. */
const load = {
  networkBeside: () => import('../views/network/NetworkBeside.tsx'),
  nodeTools: () => import('../views/network/NodeTools.tsx'),
  timeline: () => import('../views/timeline/TimelineView.tsx'),
  timelineBeside: () => import('../views/timeline/TimelineBeside.tsx'),
  words: () => import('../views/words/WordsView.tsx'),
  wordsBeside: () => import('../views/words/WordsBeside.tsx'),
  territories: () => import('../views/territories/TerritoriesView.tsx'),
  territoriesBeside: () => import('../views/territories/TerritoriesBeside.tsx'),
  comparison: () => import('../views/comparison/ComparisonView.tsx'),
  comparisonBeside: () => import('../views/comparison/ComparisonBeside.tsx'),
  flows: () => import('../views/flows/FlowsView.tsx'),
  flowsBeside: () => import('../views/flows/FlowsBeside.tsx'),
  editions: () => import('../views/editions/EditionsView.tsx'),
  sessions: () => import('../views/sessions/SessionsView.tsx'),
  source: () => import('../views/source/SourceView.tsx'),
  corrections: () => import('../views/corrections/CorrectionsView.tsx'),
  views: () => import('../views/saved/ViewsView.tsx'),
  documents: () => import('../views/documents/DocumentsView.tsx'),
  lost: () => import('../views/documents/LostQuestion.tsx'),
  about: () => import('../views/about/AboutSheet.tsx'),
  importing: () => import('../views/documents/ImportSheet.tsx'),
  pasting: () => import('../views/documents/PasteSheet.tsx'),
  alike: () => import('../views/documents/AlikeQuestion.tsx'),
  deck: () => import('../views/saved/DeckMaker.tsx'),
  presentation: () => import('../views/saved/Presentation.tsx'),
  search: () => import('../views/search/SearchDialog.tsx'),
} as const;

/** The library, which has something to show where there is no document. */
export const DocumentsView = lazy(async () => ({ default: (await load.documents()).DocumentsView }));

export const VIEWS: Readonly<Record<ScreenId, View>> = {
  network: NetworkView,
  timeline: lazy(async () => ({ default: (await load.timeline()).TimelineView })),
  words: lazy(async () => ({ default: (await load.words()).WordsView })),
  territories: lazy(async () => ({ default: (await load.territories()).TerritoriesView })),
  comparison: lazy(async () => ({ default: (await load.comparison()).ComparisonView })),
  flows: lazy(async () => ({ default: (await load.flows()).FlowsView })),
  editions: lazy(async () => ({ default: (await load.editions()).EditionsView })),
  sessions: lazy(async () => ({ default: (await load.sessions()).SessionsView })),
  source: lazy(async () => ({ default: (await load.source()).SourceView })),
  corrections: lazy(async () => ({ default: (await load.corrections()).CorrectionsView })),
  views: lazy(async () => ({ default: (await load.views()).ViewsView })),
  documents: DocumentsView,
};

/** What a screen says in the inspector's place. */
export const BESIDE: Partial<Record<ScreenId, Beside>> = {
  network: {
    Idle: lazy(async () => ({ default: (await load.networkBeside()).NetworkBeside })),
    Tools: together(async () => (await load.nodeTools()).NodeTools),
  },
  territories: {
    Idle: lazy(async () => ({ default: (await load.territoriesBeside()).TerritoriesBeside })),
    Silence: lazy(async () => ({ default: (await load.territoriesBeside()).TerritoriesSilence })),
    Tools: together(async () => (await load.territoriesBeside()).TerritoryTools),
  },
  comparison: {
    Idle: lazy(async () => ({ default: (await load.comparisonBeside()).ComparisonBeside })),
    Silence: lazy(async () => ({ default: (await load.comparisonBeside()).ComparisonSilence })),
    Tools: together(async () => (await load.comparisonBeside()).ComparisonTools),
  },
  timeline: {
    Idle: lazy(async () => ({ default: (await load.timelineBeside()).TimelineBeside })),
    Silence: lazy(async () => ({ default: (await load.timelineBeside()).TimelineSilence })),
  },
  words: {
    Idle: lazy(async () => ({ default: (await load.wordsBeside()).WordsBeside })),
  },
  flows: {
    Idle: lazy(async () => ({ default: (await load.flowsBeside()).FlowsBeside })),
    Silence: lazy(async () => ({ default: (await load.flowsBeside()).FlowsSilence })),
  },
};

export const LostQuestion = lazy(async () => ({ default: (await load.lost()).LostQuestion }));
export const AboutSheet = lazy(async () => ({ default: (await load.about()).AboutSheet }));
export const AlikeQuestion = lazy(async () => ({ default: (await load.alike()).AlikeQuestion }));
export const ImportSheet = lazy(async () => ({ default: (await load.importing()).ImportSheet }));
export const PasteSheet = lazy(async () => ({ default: (await load.pasting()).PasteSheet }));
export const DeckMaker = lazy(async () => ({ default: (await load.deck()).DeckMaker }));
export const Presentation = lazy(async () => ({ default: (await load.presentation()).Presentation }));
export const SearchDialog = lazy(async () => ({ default: (await load.search()).SearchDialog }));

/**
 * Fetches all that is not there yet, so that no screen is waited for. What cannot be had now is asked for again when it is
 * shown, and fails there, where it can be told.
 */
export function loadScreens(): void {
  void Promise.allSettled(Object.values(load).map(fetchScreen => fetchScreen()));
}
