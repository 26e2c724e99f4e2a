import type { Cell } from './slice.ts';

/** What the camera of a picture is to be moved to: what is selected, or all that the filters leave. */
export type LookAt = 'selection' | 'kept';

/** A wish of the reader that a picture carries out once, when it has drawn what is asked for. */
export interface LookingSlice {
  readonly look: LookAt | null;
}

export interface LookingActions {
  readonly lookAt: (what: LookAt) => void;
  /** The picture has moved there. */
  readonly looked: () => void;
}

export function lookingActions(cell: Cell<LookingSlice>): LookingActions {
  return {
    lookAt: look => cell.set({ look }),
    looked: () => {
      if (cell.get().look !== null) cell.set({ look: null });
    },
  };
}
