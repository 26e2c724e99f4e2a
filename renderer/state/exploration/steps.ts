import type { Exploration } from './exploration.ts';
import { type History, MAX_STEPS, record, startHistory } from './history.ts';

/**
 * Where the analyst stands: what is looked at, and how many decisions of the journal hold. One history over both, so that
 * what was done last is undone first, whichever it was.
 */
export interface Standpoint {
  readonly exploration: Exploration;
  readonly decisions: number;
}

export type Steps = History<Standpoint>;

/** A journal as the history sees it. */
interface Journal {
  readonly entries: readonly unknown[];
  readonly redoable: number;
}

/** Nothing was done yet. */
export function startSteps(exploration: Exploration): Steps {
  return startHistory({ exploration, decisions: 0 });
}

/** The decisions of earlier sessions come before everything that was done in this one; those undone then can be taken again. */
export function afterJournal(steps: Steps, { entries, redoable }: Journal): Steps {
  const { past, present, future } = steps;
  const first = (past[0] ?? present).exploration;
  const held = entries.length;
  const onTop = ({ exploration }: Standpoint): Standpoint => ({ exploration, decisions: held });
  const earlier = entries.map((_, decisions): Standpoint => ({ exploration: first, decisions }));
  const later = Array.from(
    { length: redoable },
    (_, i): Standpoint => ({
      exploration: present.exploration,
      decisions: held + i + 1,
    }),
  );
  return {
    ...steps,
    past: [...earlier, ...past.map(onTop)].slice(-MAX_STEPS),
    present: onTop(present),
    future: future.length > 0 || past.length > 0 ? future.map(onTop) : later,
  };
}

/** Another thing is looked at. */
export function lookedAt(
  steps: Steps,
  exploration: Exploration,
  at: number,
  key: string | null = null,
): Steps {
  const { present } = steps;
  const next = exploration === present.exploration ? present : { ...present, exploration };
  return record(steps, next, at, key);
}

/** The journal holds this many decisions now: some were undone or taken again, with what is looked at in the same step. */
export function revised(steps: Steps, { exploration, decisions }: Standpoint, at: number): Steps {
  const { present } = steps;
  if (present.exploration === exploration && present.decisions === decisions) return steps;
  return record(steps, { exploration, decisions }, at);
}

/**
 * New decisions were taken. What had been undone before them is forgotten by the journal, so no step can lead back to it:
 * such steps keep what was looked at, and those that then say the same become one.
 */
export function decided(steps: Steps, next: Standpoint, at: number): Steps {
  const { decisions } = steps.present;
  const reachable = steps.past.map(each => (each.decisions > decisions ? { ...each, decisions } : each));
  const past = reachable.filter((each, i) => !isSame(each, reachable[i + 1] ?? steps.present));
  return revised({ ...steps, past }, next, at);
}

function isSame(a: Standpoint, b: Standpoint): boolean {
  return a.exploration === b.exploration && a.decisions === b.decisions;
}
