import { useMemo } from 'react';
import { SCREENS, type ScreenId } from '../state/exploration/exploration.ts';
import { useMaillage } from '../state/hook.ts';

/** The screens that what is shown can fill: nothing comes back in one document by itself, so that *Editions* needs several. */
export function useScreens(): readonly ScreenId[] {
  const several = useMaillage(s => s.corpus?.dataset.documents !== undefined);
  return useMemo(() => SCREENS.filter(screen => screen !== 'editions' || several), [several]);
}
