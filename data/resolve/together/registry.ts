import type { Among, CorrectableKind, Correction } from '../../model/correction.ts';
import { type Entity, findEntity } from '../journal-names.ts';

/** One thing of one document. */
export interface Member<T extends Entity = Entity> {
  readonly part: number;
  readonly entity: T;
}

/** What is one thing over all documents, and the name that the analyst gave it when joining. */
export interface Group<T extends Entity = Entity> {
  readonly members: readonly Member<T>[];
  readonly name: string | null;
}

/** A decision across documents. */
export type AcrossDecision = Extract<Correction, { op: 'merge' | 'never-merge' }> & {
  readonly among: readonly Among[];
};

/** Whether a decision says of things of several documents that they are one, or not. */
export function isAcross(correction: Correction): correction is AcrossDecision {
  return (correction.op === 'merge' || correction.op === 'never-merge') && correction.among !== undefined;
}

/** The things of each document by kind, and the ids of the documents. */
interface Lists<T extends Entity> {
  readonly documents: readonly string[];
  readonly lists: readonly (readonly T[])[];
}

/**
 * Puts together what is one thing over documents: first what the analyst said is one, then what is alike. What was said to be
 * two never comes together, by no way round; the last word on a pair counts. Likeness alone joins no two things of one document.
 */
export function groupsOf<T extends Entity>(
  kind: CorrectableKind,
  { documents, lists }: Lists<T>,
  decisions: readonly Correction[],
  alike: (members: readonly Member<T>[]) => Iterable<readonly [number, number]>,
): readonly Group<T>[] {
  const members = lists.flatMap((list, part) => list.map((entity): Member<T> => ({ part, entity })));
  const verdicts = verdictsOf(kind, { documents, lists }, members, decisions);
  const groups = members.map((_, i) => [i]);
  const at = members.map((_, i) => i);
  const isApart = (a: number, b: number) => verdicts.pairs.get(pairKey(a, b)) === 'apart';

  function join(a: number, b: number, isSaid: boolean): void {
    const [left = [], right = []] = [groups[at[a] ?? 0], groups[at[b] ?? 0]];
    if (left === right || left.some(x => right.some(y => isApart(x, y)))) return;
    const parts = new Set(left.map(i => members[i]?.part));
    if (!isSaid && right.some(i => parts.has(members[i]?.part))) return;
    for (const i of right) at[i] = at[a] ?? 0;
    left.push(...right);
    right.length = 0;
  }

  for (const [pair, verdict] of verdicts.pairs) {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    if (verdict === 'same') join(a, b, true);
  }
  for (const [a, b] of alike(members)) join(a, b, false);
  return groups
    .filter(group => group.length > 0)
    .map(group => group.toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map(group => ({
      members: group.flatMap(i => members[i] ?? []),
      name: verdicts.names.findLast(([i]) => group.includes(i))?.[1] ?? null,
    }));
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

interface Verdicts {
  readonly pairs: ReadonlyMap<string, 'same' | 'apart'>;
  /** What things that were joined are called. */
  readonly names: readonly (readonly [member: number, name: string])[];
}

/** What the analyst said of each pair, the last word last. */
function verdictsOf<T extends Entity>(
  kind: CorrectableKind,
  { documents, lists }: Lists<T>,
  members: readonly Member<T>[],
  decisions: readonly Correction[],
): Verdicts {
  const pairs = new Map<string, 'same' | 'apart'>();
  const names: [number, string][] = [];
  const indexOf = new Map(members.map(({ entity }, i) => [entity, i]));
  for (const decision of decisions) {
    if (!isAcross(decision) || decision.kind !== kind) continue;
    const meant = decision.names.flatMap((name, i) => {
      const among = decision.among[i];
      const entity = findEntity(lists[documents.indexOf(among?.document ?? '')] ?? [], name);
      const member = entity === null ? undefined : indexOf.get(entity);
      return member === undefined ? [] : [{ member, side: among?.side ?? i, name }];
    });
    for (const a of meant)
      for (const b of meant) {
        if (a.member >= b.member || (decision.op === 'never-merge' && a.side === b.side)) continue;
        const pair = pairKey(a.member, b.member);
        // Said again is said later.
        pairs.delete(pair);
        pairs.set(pair, decision.op === 'merge' ? 'same' : 'apart');
      }
    const [first] = meant;
    if (decision.op !== 'merge' || first === undefined || meant.length < 2) continue;
    const named = meant.find(({ name }) => name === decision.into);
    names.push([first.member, members[named?.member ?? -1]?.entity.name ?? decision.into]);
  }
  return { pairs, names };
}
