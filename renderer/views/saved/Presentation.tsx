import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Presentation as Shown } from '../../state/exploration/presenting.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { BARE } from '../parts/bare.ts';
import { sourceLine } from '../parts/picture.ts';

const FORWARD: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ']);
const BACK: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);
interface PresentationProps {
  readonly corpus: Corpus;
  readonly presenting: Shown;
}

/** What stands around a presented view: its message over a screen without a figure; its place, and the way on, back and out. */
export function Presentation({ corpus, presenting }: PresentationProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { turnView, stopPresenting, presentViews } = useActions();
  const views = useMaillage(s => s.views);
  const screen = useMaillage(s => s.exploration.screen);
  const bar = useRef<HTMLDivElement>(null);
  const { at } = presenting;
  const last = views.length - 1;
  const name = views[at]?.name ?? '';

  useLayoutEffect(() => {
    // Before anyone else hears it: the arrows turn views here, and walk no figure.
    const onKey = (event: KeyboardEvent) => {
      const isPressing = event.key === ' ' && event.target instanceof HTMLButtonElement;
      if (event.key === 'Tab' || event.key === 'Enter' || isPressing) return;
      event.stopPropagation();
      if (event.key === 'Escape') stopPresenting();
      else if (FORWARD.has(event.key)) turnView(1);
      else if (BACK.has(event.key)) turnView(-1);
      else if (event.key === 'Home') presentViews(0);
      else if (event.key === 'End') presentViews(last);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [turnView, stopPresenting, presentViews, last]);

  useEffect(() => {
    const left = document.activeElement;
    bar.current?.focus();
    return enterFullScreen(stopPresenting, () => {
      if (left instanceof HTMLElement && left.isConnected) left.focus();
    });
  }, [stopPresenting]);

  return (
    <footer className="presentation">
      {/* A figure bears its view's message itself. */}
      <h1 className={BARE.has(screen) ? 'presentation-name' : 'visually-hidden'}>{name}</h1>
      <p className="visually-hidden" role="status">
        {t('presentation.at', { at: at + 1, count: views.length, name })}
      </p>
      {BARE.has(screen) ? <p className="presentation-source">{sourceLine(corpus, speech)}</p> : null}
      <span className="presentation-place number" aria-hidden="true">
        {t('presentation.place', { at: at + 1, count: views.length })}
      </span>
      <div
        className="presentation-buttons"
        ref={bar}
        role="toolbar"
        tabIndex={-1}
        aria-label={t('presentation.label')}
      >
        <IconButton
          icon="left"
          label={t('presentation.previous')}
          disabled={at === 0}
          onPress={() => turnView(-1)}
        />
        <IconButton
          icon="right"
          label={t('presentation.next')}
          disabled={at === last}
          onPress={() => turnView(1)}
        />
        <IconButton icon="close" label={t('presentation.stop')} onPress={stopPresenting} />
      </div>
    </footer>
  );
}

/** Asks for the whole screen; a host that refuses it leaves the whole window. To leave it is to leave the presentation. */
function enterFullScreen(onLeave: () => void, behind: () => void): () => void {
  let isEntered = false;
  const onChange = () => {
    if (document.fullscreenElement !== null) isEntered = true;
    else if (isEntered) onLeave();
  };
  document.addEventListener('fullscreenchange', onChange);
  document.documentElement.requestFullscreen().catch(() => {
    isEntered = false;
  });
  return () => {
    document.removeEventListener('fullscreenchange', onChange);
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    behind();
  };
}
