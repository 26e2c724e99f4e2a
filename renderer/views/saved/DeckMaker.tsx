import { useContext, useEffect, useRef, useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { DeckView } from '../../export/deck.ts';
import { PAGE_TOOLS } from '../../export/tools.ts';
import { selectShownRow } from '../../state/documents/documents.ts';
import { writeFigure } from '../../state/documents/figure.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import type { DeckOrder } from '../../state/exploration/presenting.ts';
import { useActions, useMaillage, useMaillageStore } from '../../state/hook.ts';
import { isSketched } from '../../state/network/derived-network.ts';
import type { MaillageState } from '../../state/state.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { speakerNotes } from '../parts/speakerNotes.ts';
import { TakenContext, type TakenFigure } from '../parts/takenFigure.ts';
import { messageOf, viewSummary } from '../parts/viewWords.ts';
import { type DeckMedium, mediumOf, saveDeck } from './deck.ts';
import { deckStep } from './deckStep.ts';

/** Frames that a screen which hands no figure over is waited for: its program may be on its way, or not to be had. */
const PATIENCE = 300;

interface DeckMakerProps {
  readonly corpus: Corpus;
  /** Place of the view that is drawn, from 0. */
  readonly at: number;
  readonly order: DeckOrder;
}

/** Draws the saved views one after the other, each on a page's sheet, and writes the deck; over the screen meanwhile. */
export function DeckMaker({ corpus, at, order }: DeckMakerProps) {
  const speech = useSpeech();
  const { t } = speech;
  const store = useMaillageStore();
  const actions = useActions();
  const views = useMaillage(s => s.views);
  const handed = useContext(TakenContext);
  const taken = useRef<DeckView[]>([]);
  const words = useRef(speech);
  words.current = speech;
  const { medium, signal } = useMedium(order);
  const [isWriting, setWriting] = useState(false);

  useEffect(() => {
    if (medium === null) return undefined;
    const { sheet } = medium;
    let frames = 0;
    let asked = requestAnimationFrame(look);

    function look(): void {
      frames += 1;
      const state = store.getState();
      const made = { isSketched: isSketched(state), isCounted: selectWords(state) !== null };
      const step = deckStep({ ...made, exploration: state.exploration }, handed?.current ?? null);
      if (step.kind === 'computing') frames = 0;
      const scene = step.kind === 'figure' ? step.figure.draw(sheet.size, sheet) : null;
      const figure = step.kind === 'figure' && scene !== null ? step.figure : null;
      const isTaken = step.kind === 'figure' || step.kind === 'bare' || frames > PATIENCE;
      asked = requestAnimationFrame(isTaken ? () => take(scene, figure) : look);
    }

    // Drawing, telling and turning each have a frame of their own: together they would hold the window up.
    function take(scene: DeckView['scene'], figure: TakenFigure | null): void {
      const name = views[at]?.name ?? '';
      taken.current[at] = viewOf(store.getState(), { corpus, name, scene, figure }, words.current);
      asked = requestAnimationFrame(() => (at + 1 < views.length ? actions.turnView(1) : setWriting(true)));
    }

    return () => cancelAnimationFrame(asked);
  }, [medium, at, views, store, handed, actions, corpus]);

  useEffect(() => {
    if (!isWriting || medium === null) return;
    const made = saveDeck(taken.current, medium, {
      corpus,
      speech: words.current,
      day: actions.today(),
      signal,
    });
    const leave = async () => {
      // The screen that was left comes back in a task of its own.
      await PAGE_TOOLS.pause();
      if (signal.aborted) return;
      actions.stopPresenting();
      void actions.saveExport(() => made);
    };
    made.then(leave, leave);
  }, [isWriting, medium, signal, actions, corpus]);

  return (
    <div className="reading-veil">
      <Progress
        label={isWriting ? t('deck.writing') : t('deck.drawing', { at: at + 1, count: views.length })}
        done={isWriting ? views.length : at}
        total={views.length + 1}
      />
      <Button label={t('deck.stop')} onPress={actions.stopPresenting} />
    </div>
  );
}

/** What the deck is written on, once it is there, and what says that nobody waits for it any more. */
function useMedium(order: DeckOrder): { readonly medium: DeckMedium | null; readonly signal: AbortSignal } {
  const actions = useActions();
  const [medium, setMedium] = useState<DeckMedium | null>(null);
  const [control] = useState(() => new AbortController());
  useEffect(() => {
    const { signal } = control;
    mediumOf(order, actions.keptHouse).then(
      found => (signal.aborted ? undefined : setMedium(found)),
      (cause: unknown) => {
        actions.stopPresenting();
        void actions.saveExport(() => Promise.reject(cause));
      },
    );
    return () => control.abort();
  }, [order, actions, control]);
  return { medium, signal: control.signal };
}

interface Drawn extends Pick<DeckView, 'name' | 'scene'> {
  readonly corpus: Corpus;
  readonly figure: TakenFigure | null;
}

/** A view as a page of the deck: what is called as its screen says less than the figure's own title. */
function viewOf(
  state: MaillageState,
  { corpus, name, scene, figure }: Drawn,
  speech: ReturnType<typeof useSpeech>,
): DeckView {
  const { exploration } = state;
  const words = selectWords(state);
  return {
    name: messageOf(name, { corpus, exploration, speech }) ?? scene?.title ?? name,
    scene,
    lines: [viewSummary(corpus, exploration, speech)],
    notes: speakerNotes({ corpus, exploration, tables: figure?.tables ?? [], words }, speech),
    state: writeFigure(exploration, selectShownRow(state), state.journal),
  };
}
