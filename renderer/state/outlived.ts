import type { Cell } from './slice.ts';

/** How many things of each kind are under way that the window would take with it. */
export type UnderWay = Readonly<Record<'decision' | 'import' | 'text' | 'file', number>>;

export interface UnsavedSlice {
  readonly underWay: UnderWay;
}

/** An act that the window must outlive: as long as one is under way, leaving is asked about. */
export type Outlived = <Args extends readonly unknown[], Value>(
  stake: keyof UnderWay,
  act: (...args: Args) => Promise<Value>,
) => (...args: Args) => Promise<Value>;

export function outlivedIn(cell: Cell<UnsavedSlice>): Outlived {
  return (stake, act) =>
    async (...args) => {
      count(cell, stake, 1);
      try {
        return await act(...args);
      } finally {
        count(cell, stake, -1);
      }
    };
}

function count(cell: Cell<UnsavedSlice>, stake: keyof UnderWay, by: 1 | -1): void {
  const { underWay } = cell.get();
  cell.set({ underWay: { ...underWay, [stake]: underWay[stake] + by } });
}
