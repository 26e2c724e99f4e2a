/** The values before and after the present one, so that every change can be undone and redone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was and when, so that typing one word is undone at once; null after anything else. */
  readonly burst: { readonly key: string; readonly at: number } | null;
}

/** Changes with one key, closer than this in milliseconds, are one step. */
export const BURST_MILLISECONDS = 1000;
/** The oldest steps are forgotten beyond this. */
export const MAX_STEPS = 200;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], burst: null };
}

/** Records a change; with a key, changes that follow each other closely make one step. A change to the same value is none. */
export function record<T>(history: History<T>, next: T, at: number, key: string | null = null): History<T> {
  if (Object.is(next, history.present)) return history;
  const { burst } = history;
  const continues = key !== null && burst?.key === key && at - burst.at < BURST_MILLISECONDS;
  return {
    past: continues ? history.past : [...history.past, history.present].slice(-MAX_STEPS),
    present: next,
    future: [],
    burst: key === null ? null : { key, at },
  };
}

/** One step back; the same history when there is none. */
export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    burst: null,
  };
}

/** One step forward again; the same history when there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, burst: null };
}
