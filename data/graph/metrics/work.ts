/**
 * A long computation as steps: it yields the share done, from 0 to 1, and returns its result. Whoever drives it decides
 * when to breathe and may leave off between two steps; the numbers do not depend on how it is driven.
 */
export type Work<T> = Generator<number, T, void>;

/** Drives a computation to its end at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
