import { createContext, type RefObject, useContext, useEffect } from 'react';
import type { TiedScene } from '../../interact/keyboard.ts';
import type { Scene } from '../../scenes/scene.ts';
import { formatAddress } from '../../state/address/address.ts';
import type { Exploration } from '../../state/exploration/exploration.ts';
import { selectUnsearched } from '../../state/exploration/unsearched.ts';
import { useMaillage } from '../../state/hook.ts';

/** The figure that was drawn last, and the state that it was drawn for, by its address. */
export interface ShownScene {
  readonly scene: Scene;
  readonly address: string;
}

/** Given once by the application; null outside of it, where no figure is remembered. */
export const ShownSceneContext = createContext<RefObject<ShownScene | null> | null>(null);

/** Remembers the figure that is on screen, for who needs a small picture of it. */
export function useShownScene(scene: TiedScene | null): void {
  const shown = useContext(ShownSceneContext);
  const exploration = useMaillage(selectUnsearched);
  useEffect(() => {
    // A large one as a small picture of elements would weigh more than the view that it stands for.
    if (shown !== null && scene !== null && scene.targets === undefined)
      shown.current = { scene, address: addressOf(exploration) };
  }, [shown, scene, exploration]);
}

/** Gives the figure that was drawn for a state, or null when that is not the last one that was drawn. */
export function useSceneOf(): (exploration: Exploration) => Scene | null {
  const shown = useContext(ShownSceneContext);
  return exploration => {
    const last = shown?.current ?? null;
    return last !== null && last.address === addressOf(exploration) ? last.scene : null;
  };
}

/** What stands in the search box makes no other figure. */
function addressOf(exploration: Exploration): string {
  return formatAddress({ document: null, exploration: { ...exploration, search: '' } });
}
