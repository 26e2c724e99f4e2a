import type { Exploration } from './exploration.ts';
import { type History, MAX_STEPS, record, redo, startHistory, undo } from './history.ts';

/**
 * Where the analyst stands: what is looked at, and how many decisions of the journal hold. One history over both, so that
 * what was done last is undone first, whichever it was. Walking from one screen or thing to another is no part of it.
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

/** Whether one only went to see something else: a screen, a thing, a passage, words sought. The window's Back undoes that. */
export function isWalk(from: Exploration, to: Exploration): boolean {
  const { screen, selection, passage, search } = to;
  const walked: Exploration = { ...from, screen, selection, passage, search };
  const parts = (e: Exploration) => [
    e.query,
    e.network,
    e.timeline,
    e.words,
    e.territories,
    e.comparison,
    e.flows,
    e.editions,
    e.captions,
  ];
  return parts(walked).every((part, i) => part === parts(to)[i]);
}

/** Something else is seen, and nothing is changed: no step. What could be done again still can. */
export function walkedTo(steps: Steps, exploration: Exploration): Steps {
  return { ...steps, present: { ...steps.present, exploration }, burst: null };
}

/** What was set or decided last is taken back; one stays where one is. */
export function back(steps: Steps): Steps {
  return stayingAt(steps, undo(steps));
}

/** What was taken back last is done again; one stays where one is. */
export function forth(steps: Steps): Steps {
  return stayingAt(steps, redo(steps));
}

/**
 * A step keeps the screen and what is read there. A decision gives back what was selected before it, since what it selected
 * may be gone; a look only where nothing is selected.
 */
function stayingAt(before: Steps, after: Steps): Steps {
  if (after === before) return before;
  const { screen, passage, search, selection } = before.present.exploration;
  const { exploration, decisions } = after.present;
  const looked = decisions === before.present.decisions;
  const seen = { ...exploration, screen, passage, search };
  const chosen = looked ? (selection ?? exploration.selection) : exploration.selection;
  return { ...after, present: { decisions, exploration: { ...seen, selection: chosen } } };
}

/** What the next undo takes back: a decision, or how something is looked at; null when there is nothing. */
export function undoable({ past, present }: Steps): 'decision' | 'look' | null {
  const before = past.at(-1);
  if (before === undefined) return null;
  return before.decisions === present.decisions ? 'look' : 'decision';
}

/** What the next redo does again. */
export function redoable({ future, present }: Steps): 'decision' | 'look' | null {
  const [next] = future;
  if (next === undefined) return null;
  return next.decisions === present.decisions ? 'look' : 'decision';
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

/** Another window has changed the journal: this one's own decisions that hold are so many now, and no step leads to others. */
export function heard(steps: Steps, held: number): Steps {
  const { present } = steps;
  if (held === present.decisions) return steps;
  const reachable = steps.past.map(each => (each.decisions > held ? { ...each, decisions: held } : each));
  const now = { ...present, decisions: held };
  return {
    past: reachable.filter((each, i) => !isSame(each, reachable[i + 1] ?? now)),
    present: now,
    future: [],
    burst: null,
  };
}

function isSame(a: Standpoint, b: Standpoint): boolean {
  return a.exploration === b.exploration && a.decisions === b.decisions;
}
