import { type RefObject, useCallback, useRef } from 'react';
import { useMaillage } from '../state/hook.ts';
import type { TakenAt, TakenFigure } from '../views/parts/takenFigure.ts';

/**
 * The figure that was handed over last, with the state that it is of, and what takes it: another for every state, so that a figure
 * which looks the same in two of them is handed over in both.
 */
export function useTaken(): {
  readonly taken: RefObject<TakenAt | null>;
  readonly take: (figure: TakenFigure) => void;
} {
  const taken = useRef<TakenAt | null>(null);
  const exploration = useMaillage(s => s.exploration);
  const take = useCallback(
    (figure: TakenFigure) => {
      taken.current = { figure, exploration };
    },
    [exploration],
  );
  return { taken, take };
}
