import { useEffect, useEffectEvent } from 'react';
import { useActions, useMaillage } from '../../state/hook.ts';
import type { LookAt } from '../../state/looking.ts';

/** Moves a picture's camera where the reader wished to look, once the picture that is asked for stands. */
export function useLook(ready: boolean, move: (what: LookAt) => void): void {
  const { looked } = useActions();
  const look = useMaillage(s => s.look);
  const go = useEffectEvent(move);
  useEffect(() => {
    if (look === null || !ready) return;
    go(look);
    looked();
  }, [look, ready, looked]);
}
