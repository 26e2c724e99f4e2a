import { useEffect } from 'react';
import { useMaillage } from '../state/hook.ts';
import { useSpeech } from '../ui/language.tsx';
import { useLook } from '../views/parts/look.ts';

/** Tells the page around the frame its language, its theme, its title, and whether what is shown has settled. */
export function useRoot(settled: boolean): void {
  const { t, language } = useSpeech();
  const look = useLook();
  const screen = useMaillage(s => s.exploration.screen);
  const title = useMaillage(s => s.corpus?.dataset.proceedings.title);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = look;
  }, [language, look]);

  useEffect(() => {
    if (settled) document.documentElement.dataset.ready = 'true';
    else delete document.documentElement.dataset.ready;
  }, [settled]);

  useEffect(() => {
    document.title =
      title === undefined ? t('app.name') : `${t(`screen.${screen}`)} – ${title} – ${t('app.name')}`;
  }, [title, screen, t]);
}
