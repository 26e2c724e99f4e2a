import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import type { Corpus } from '../../data/model/corpus.ts';
import { CATALOGUES } from '../i18n/catalogues.ts';
import { formatAddress, parseAddress } from '../state/address/address.ts';
import { DEFAULT_EXPLORATION, SCREENS, type ScreenId } from '../state/exploration/exploration.ts';
import { MaillageContext } from '../state/hook.ts';
import type { MaillageState, MaillageStore } from '../state/state.ts';
import { LanguageProvider } from '../ui/language.tsx';
import type { ElementSize } from '../ui/useSize.ts';
import { ComparisonView } from '../views/comparison/ComparisonView.tsx';
import { EditionsView } from '../views/editions/EditionsView.tsx';
import { FlowsView } from '../views/flows/FlowsView.tsx';
import { NetworkView } from '../views/network/NetworkView.tsx';
import { TakeFigureContext, type TakenFigure } from '../views/parts/takenFigure.ts';
import { TerritoriesView } from '../views/territories/TerritoriesView.tsx';
import { TimelineView } from '../views/timeline/TimelineView.tsx';
import { WordsView } from '../views/words/WordsView.tsx';
import { eventually } from './waiting.ts';

/** The screens that draw a picture, in the order of the rail. */
const PICTURED: Partial<Record<ScreenId, ComponentType<{ readonly corpus: Corpus }>>> = {
  network: NetworkView,
  timeline: TimelineView,
  words: WordsView,
  territories: TerritoriesView,
  comparison: ComparisonView,
  flows: FlowsView,
  editions: EditionsView,
};

/** The first picture of every screen that draws one. */
export function firstViews(): readonly { readonly name: string; readonly address: string }[] {
  // A file by itself is no several editions, and what is compared has to be chosen.
  const first = SCREENS.filter(screen => screen !== 'editions' && screen !== 'comparison');
  return first
    .filter(screen => PICTURED[screen] !== undefined)
    .map(screen => ({
      name: screen,
      address: formatAddress({ document: null, exploration: { ...DEFAULT_EXPLORATION, screen } }),
    }));
}

/**
 * The figure that the application would show at an address: the very components of its screens are run, once a change, until
 * everything that they wait for is there. Null where the screen draws nothing.
 */
export async function figureAt(
  store: MaillageStore,
  address: string,
  size: ElementSize,
): Promise<TakenFigure | null> {
  const { exploration } = parseAddress(address);
  store.getState().actions.goTo(exploration);
  return eventually(() => {
    const figure = isAtWork(store.getState()) ? null : taken(store);
    return figure?.draw(size) ? figure : null;
  });
}

function isAtWork({ layingOut, laid }: MaillageState): boolean {
  return layingOut !== null || laid?.isSketch === true;
}

function taken(store: MaillageStore): TakenFigure | null {
  const { corpus, exploration, preferences } = store.getState();
  const View = PICTURED[exploration.screen];
  if (corpus === null || View === undefined) return null;
  let figure: TakenFigure | null = null;
  // Without a window a store is read as it was at first; here that is as it is now.
  const now = { ...store, getInitialState: store.getState };
  renderToString(
    <MaillageContext value={now}>
      <LanguageProvider language={preferences.language} messages={CATALOGUES[preferences.language]}>
        <TakeFigureContext
          value={each => {
            figure = each;
          }}
        >
          <View corpus={corpus} />
        </TakeFigureContext>
      </LanguageProvider>
    </MaillageContext>,
  );
  return figure;
}
