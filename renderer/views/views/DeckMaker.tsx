import { useContext, useEffect, useRef } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { DeckView } from '../../export/pptx/deck-file.ts';
import { slideSheet } from '../../scenes/slide-sheet.ts';
import { LIGHT } from '../../scenes/theme.ts';
import { selectShownRow } from '../../state/documents/documents.ts';
import { writeFigure } from '../../state/documents/figure.ts';
import type { Presentation } from '../../state/exploration/presenting.ts';
import { useActions, useMaillage, useMaillageStore } from '../../state/hook.ts';
import { isSketched } from '../../state/network/derived-network.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { TakenContext } from '../parts/takenFigure.ts';
import { saveDeck } from './deck.ts';
import { BARE, viewSummary } from './viewWords.ts';

/** Frames that a view which shows nothing is waited for. */
const PATIENCE = 300;

interface DeckMakerProps {
  readonly corpus: Corpus;
  readonly presenting: Presentation;
}

/** Draws the saved views one after the other, each on a slide's sheet, and writes the deck; over the screen meanwhile. */
export function DeckMaker({ corpus, presenting: { at } }: DeckMakerProps) {
  const speech = useSpeech();
  const { t } = speech;
  const store = useMaillageStore();
  const actions = useActions();
  const views = useMaillage(s => s.views);
  const handed = useContext(TakenContext);
  const taken = useRef<DeckView[]>([]);
  const words = useRef(speech);
  words.current = speech;

  useEffect(() => {
    const { exploration } = store.getState();
    const sheet = slideSheet('16:9', LIGHT);
    const isBare = BARE.has(exploration.screen);
    let frames = 0;
    let asked = requestAnimationFrame(look);

    function look(): void {
      frames += 1;
      const state = store.getState();
      const last = handed?.current ?? null;
      const isThere = last !== null && last.exploration === state.exploration && !isSketched(state);
      const scene = isThere && !isBare ? last.figure.draw(sheet.size, sheet) : null;
      // What is computed beside is waited for, however long it takes; what shows nothing, only so long.
      if (isSketched(state)) frames = 0;
      if (scene !== null || isBare || frames > PATIENCE) take(scene);
      else asked = requestAnimationFrame(look);
    }

    function take(scene: DeckView['scene']): void {
      const state = store.getState();
      const written = writeFigure(state.exploration, selectShownRow(state), state.journal);
      const lines = [viewSummary(corpus, state.exploration, words.current)];
      const name = views[at]?.name ?? '';
      // What is called as its screen says less than the figure's own title.
      const isNamed = name !== words.current.t(`screen.${state.exploration.screen}`) || scene === null;
      taken.current[at] = { name: isNamed ? name : (scene?.title ?? name), scene, lines, state: written };
      if (at + 1 < views.length) {
        actions.turnView(1);
        return;
      }
      actions.stopPresenting();
      void actions.saveExport(day => saveDeck(taken.current, corpus, words.current, day));
    }

    return () => cancelAnimationFrame(asked);
  }, [at, views, store, handed, actions, corpus]);

  return (
    <div className="reading-veil">
      <Progress
        label={t('deck.drawing', { at: at + 1, count: views.length })}
        done={at}
        total={views.length}
      />
      <Button label={t('deck.stop')} onPress={actions.stopPresenting} />
    </div>
  );
}
