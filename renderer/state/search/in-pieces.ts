/** Work that can be done piece by piece between two frames, or at once by who needs its result now. */
export interface InPieces<T> {
  /** Does one more piece; gives whether all is done. */
  readonly advance: () => boolean;
  /** What comes of it; whatever is not done yet is done first. */
  readonly finish: () => T;
}

/** Makes pieces of a generator, which yields wherever it may be interrupted and returns its result. */
export function inPieces<T>(work: () => Generator<undefined, T>): InPieces<T> {
  const running = work();
  let done: { readonly value: T } | null = null;
  const advance = () => {
    if (done !== null) return true;
    const step = running.next();
    if (step.done === true) done = { value: step.value };
    return done !== null;
  };
  return {
    advance,
    finish: () => {
      for (;;) {
        advance();
        if (done !== null) return done.value;
      }
    },
  };
}
