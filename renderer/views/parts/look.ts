import { useMemo, useSyncExternalStore } from 'react';
import { slideSizesOrOwn } from '../../scenes/parts/slide-sizes.ts';
import { CONTRAST, DARK, LIGHT, type SceneTheme } from '../../scenes/theme.ts';
import { useMaillage } from '../../state/hook.ts';
import { type Room, roomOf } from './room.ts';

/** Whether a media query matches now, followed. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    onChange => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
    // Without a window nothing is asked for.
    () => false,
  );
}

function onResize(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** The room that the window gives now, followed; without a window the usual one. */
export function useRoom(): Room {
  const size = useMaillage(s => s.preferences.size);
  const width = useSyncExternalStore(
    onResize,
    () => window.innerWidth,
    () => 1280,
  );
  const height = useSyncExternalStore(
    onResize,
    () => window.innerHeight,
    () => 800,
  );
  return useMemo(() => roomOf(width, height, size), [width, height, size]);
}

export type Look = 'light' | 'dark' | 'contrast';

/** The look that holds: the reader's choice, else the system's. */
export function useLook(): Look {
  const choice = useMaillage(s => s.preferences.theme);
  const contrast = useMedia('(prefers-contrast: more)');
  const dark = useMedia('(prefers-color-scheme: dark)');
  if (choice !== 'system') return choice;
  if (contrast) return 'contrast';
  return dark ? 'dark' : 'light';
}

const THEMES: Readonly<Record<Look, SceneTheme>> = { light: LIGHT, dark: DARK, contrast: CONTRAST };

/** Colours and sizes of the pictures in the look that holds; what is presented has the type of a slide that fills the window. */
export function useSceneTheme(): SceneTheme {
  const theme = THEMES[useLook()];
  const isPresented = useMaillage(s => s.presenting !== null && s.presenting.deck === undefined);
  const room = useRoom();
  return useMemo(() => (isPresented ? slideSizesOrOwn(theme, room) : theme), [theme, isPresented, room]);
}

/** Whether marks may move to their new places. */
export function useMotion(): boolean {
  const reduced = useMedia('(prefers-reduced-motion: reduce)');
  const choice = useMaillage(s => s.preferences.motion);
  return choice !== 'reduced' && !reduced;
}
