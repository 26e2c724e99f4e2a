/** The part of the store that a slice reads and writes: its own fields, and no others. */
export interface Cell<S> {
  readonly get: () => S;
  readonly set: (part: Partial<S>) => void;
}
