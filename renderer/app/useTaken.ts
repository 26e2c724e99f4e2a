import { type RefObject, useCallback, useRef } from 'react';
import { useMaillage } from '../state/hook.ts';
import type { TakenAt, TakenFigure } from '../views/parts/takenFigure.ts';

/**
 * The figure that was handed over last, with the state that it is of, and what takes it: another for every state, so that a figure
 * which looks the same in two of them is handed over in both. Outside of the making of a deck nothing is taken, and no state is followed.
 */
export function useTaken(isMaking: boolean): {
  readonly taken: RefObject<TakenAt | null>;
  readonly take: (figure: TakenFigure) => void;
} {
  const taken = useRef<TakenAt | null>(null);
  const exploration = useMaillage(s => (isMaking ? s.exploration : null));
  const take = useCallback(
    (figure: TakenFigure) => {
      if (exploration !== null) taken.current = { figure, exploration };
    },
    [exploration],
  );
  return { taken, take };
}
