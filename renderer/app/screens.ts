import { type ComponentType, lazy } from 'react';
import type { Corpus } from '../../data/model/corpus.ts';
import type { ScreenId } from '../state/exploration.ts';
import { NetworkView } from '../views/network/NetworkView.tsx';

type View = ComponentType<{ readonly corpus: Corpus }>;

/** The screens that the first picture can do without: each is a file of its own, fetched when the page has drawn. */
const load = {
  timeline: () => import('../views/timeline/TimelineView.tsx'),
  words: () => import('../views/words/WordsView.tsx'),
  sessions: () => import('../views/sessions/SessionsView.tsx'),
  source: () => import('../views/source/SourceView.tsx'),
  corrections: () => import('../views/corrections/CorrectionsView.tsx'),
  views: () => import('../views/views/ViewsView.tsx'),
  presentation: () => import('../views/views/Presentation.tsx'),
  search: () => import('../views/search/SearchDialog.tsx'),
} as const;

export const VIEWS: Readonly<Record<ScreenId, View>> = {
  network: NetworkView,
  timeline: lazy(async () => ({ default: (await load.timeline()).TimelineView })),
  words: lazy(async () => ({ default: (await load.words()).WordsView })),
  sessions: lazy(async () => ({ default: (await load.sessions()).SessionsView })),
  source: lazy(async () => ({ default: (await load.source()).SourceView })),
  corrections: lazy(async () => ({ default: (await load.corrections()).CorrectionsView })),
  views: lazy(async () => ({ default: (await load.views()).ViewsView })),
};

export const Presentation = lazy(async () => ({ default: (await load.presentation()).Presentation }));
export const SearchDialog = lazy(async () => ({ default: (await load.search()).SearchDialog }));

/**
 * Fetches all that is not there yet, so that no screen is waited for. What cannot be had now is asked for again when it is
 * shown, and fails there, where it can be told.
 */
export function loadScreens(): void {
  void Promise.allSettled(Object.values(load).map(fetchScreen => fetchScreen()));
}
