import { useEffect, useInsertionEffect } from 'react';
import { useMaillage } from '../state/hook.ts';
import { useSpeech } from '../ui/language.tsx';
import { useLook, useRoom } from '../views/parts/look.ts';
import { roomWords } from '../views/parts/room.ts';

/** Tells the page around the frame its language, its theme, its title, and whether what is shown has settled. */
export function useRoot(settled: boolean): void {
  const { t, language } = useSpeech();
  const look = useLook();
  const room = useRoom();
  const screen = useMaillage(s => s.exploration.screen);
  const title = useMaillage(s => s.corpus?.dataset.proceedings.title);

  useInsertionEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = look;
  }, [language, look]);

  // Before anything measures the room that it has: what fits the window must not jump to its size, nor be drawn twice.
  useInsertionEffect(() => {
    const { style, dataset } = document.documentElement;
    style.fontSize = `${100 * room.scale}%`;
    style.setProperty('--scale', String(room.scale));
    dataset.room = roomWords(room);
  }, [room]);

  useEffect(() => {
    if (settled) document.documentElement.dataset.ready = 'true';
    else delete document.documentElement.dataset.ready;
  }, [settled]);

  useEffect(() => {
    document.title =
      title === undefined ? t('app.name') : `${t(`screen.${screen}`)} – ${title} – ${t('app.name')}`;
  }, [title, screen, t]);
}
