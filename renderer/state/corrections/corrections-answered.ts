import type { Corpus } from '../../../data/model/corpus.ts';
import type { CorrectableKind, Correction } from '../../../data/model/correction.ts';
import { correctable, entitiesOf, findEntity } from '../../../data/resolve/journal-names.ts';
import { sidesOf } from '../../../data/resolve/together/guests.ts';
import { isAcross } from '../../../data/resolve/together/registry.ts';
import { fold } from '../../../data/text/normalise.ts';

/** The same decision in the same words, whatever the order of its names. */
function wordsOf(correction: Correction): string {
  return JSON.stringify(
    'names' in correction ? { ...correction, names: correction.names.toSorted() } : correction,
  );
}

/** Decisions that no question of a reading offers: made where the analyst saw something by herself. */
const UNASKED: ReadonlySet<Correction['op']> = new Set([
  'set-role',
  'attach',
  'detach',
  'set-session',
  'join-words',
  'part-word',
  'hide-word',
  'show-word',
]);

/** Whether a decision may be the answer to a question of the reading; a person, body or place that the analyst adds is none. */
export function isAnswer(correction: Correction): boolean {
  return !UNASKED.has(correction.op) && (correction.op !== 'add' || correction.part !== undefined);
}

/** What the journal has answered already. */
export interface Answers {
  readonly has: (correction: Correction | null) => boolean;
  /** Whether two entities were said to be two. */
  readonly keepsApart: (kind: CorrectableKind, a: string, b: string) => boolean;
  /** Whether a spelling was joined to another or parted from it by name. */
  readonly settles: (spelling: string) => boolean;
}

/** Indexes the journal by the words of its decisions, and by the entities of today that must stay apart. */
export function answersOf(corpus: Corpus, journal: readonly Correction[]): Answers {
  // What was added where its words are gone answers nothing.
  const lost = new Set(
    (corpus.dataset.decisions ?? []).flatMap(({ correction, applied }) =>
      applied || correction.op !== 'add' ? [] : [wordsOf(correction)],
    ),
  );
  const taken = new Set(journal.map(wordsOf).filter(words => !lost.has(words)));
  const apart = new Set<string>();
  const settled = new Set<string>();
  for (const decision of journal) {
    const named = 'names' in decision ? decision.names : decision.op === 'split' ? [decision.variant] : [];
    for (const name of named) settled.add(fold(name));
  }
  for (const decision of journal) {
    if (decision.op !== 'never-merge') continue;
    if (isAcross(decision)) {
      const sides = sidesOf(corpus, decision);
      for (const a of sides)
        for (const b of sides)
          if (a !== b) for (const x of a) for (const y of b) apart.add(`${decision.kind} ${x} ${y}`);
      continue;
    }
    const kind = correctable(decision.kind);
    if (kind === null) continue;
    const ids = decision.names.flatMap(name => findEntity(entitiesOf(corpus.dataset, kind), name)?.id ?? []);
    for (const a of ids) for (const b of ids) apart.add(`${kind} ${a} ${b}`);
  }
  return {
    has: correction => correction !== null && taken.has(wordsOf(correction)),
    settles: spelling => settled.has(fold(spelling)),
    keepsApart: (kind, a, b) => apart.has(`${kind} ${a} ${b}`),
  };
}
