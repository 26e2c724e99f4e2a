import { type RefObject, useCallback, useRef } from 'react';
import { useMaillageStore } from '../state/hook.ts';
import type { TakenAt, TakenFigure } from '../views/parts/takenFigure.ts';

/** The figure that was handed over last, with the state that it is of, and what takes it. */
export function useTaken(): {
  readonly taken: RefObject<TakenAt | null>;
  readonly take: (figure: TakenFigure) => void;
} {
  const taken = useRef<TakenAt | null>(null);
  const store = useMaillageStore();
  const take = useCallback(
    (figure: TakenFigure) => {
      taken.current = { figure, exploration: store.getState().exploration };
    },
    [store],
  );
  return { taken, take };
}
