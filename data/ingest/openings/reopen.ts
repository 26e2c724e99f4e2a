import { whenOn } from '../billings.ts';
import { isDay } from '../programme.ts';
import { isRoom } from '../rooms.ts';
import { firstFrom } from './first-from.ts';
import type { Opened, Opening } from './opening.ts';

/** A session that is opened after all: its lines [from, to), the session that held them, and the one that it is a part of. */
export interface Reopened {
  readonly opening: Opening;
  readonly owner: Opened;
  readonly from: number;
  readonly to: number;
  readonly parent: string | null;
}

/** Somebody who speaks: in which session, and on which line. */
export interface Standing {
  readonly session: string;
  readonly line: number;
}

/** The lines on which the people of each session stand, in order. */
function linesOfPeople(standing: readonly Standing[]): ReadonlyMap<string, readonly number[]> {
  const people = new Map<string, number[]>();
  for (const { session, line } of standing) {
    const lines = people.get(session);
    if (lines === undefined) people.set(session, [line]);
    else lines.push(line);
  }
  for (const lines of people.values()) lines.sort((a, b) => a - b);
  return people;
}

/** "Table ronde 2", "10 min": when or how long something is, or which of several, and not what. */
function isTitled({ title }: Opened): boolean {
  return !isDay(title) && whenOn(title) === null && !isRoom(title) && /\p{L}{4}/u.test(title);
}

/** Right below the title of a session that has nobody else: its subtitle, or what it is about. */
function isSubtitle({ opening, owner }: Reopened, people: readonly number[], inOwner: number): boolean {
  const [first = 0] = people;
  return inOwner === 1 && opening.signs.has('right-below-title') && first >= opening.from && isTitled(owner);
}

/** "- Anne Roux, géographe : « La rive »" over "- Paul Petit, maire": an item that names somebody before a title ends at the next that names somebody. */
function endOfItem({ signs, from }: Opening, people: readonly number[]): number | undefined {
  const isItem = signs.has('bulleted') && signs.has('people-ahead');
  return isItem ? people[firstFrom(people, from + 1)] : undefined;
}

/**
 * Where sessions open that were not, as far as somebody stands in them who stood in the one that held their lines. Each ends where
 * another may begin, though that one stays closed.
 */
export function reopenedBy(
  [likely, possible]: readonly [readonly Opening[], readonly Opening[]],
  opened: readonly Opened[],
  standing: readonly Standing[],
  end: number,
): readonly Reopened[] {
  const begun = [...likely, ...possible].map(({ from }) => from);
  const starts = [...new Set([...opened.map(({ at }) => at), ...begun])].sort((a, b) => a - b);
  const next = new Map(starts.map((at, i) => [at, starts[i + 1] ?? end]));
  const people = linesOfPeople(standing);
  const found = likely.flatMap((opening): readonly Reopened[] => {
    const { owner, from, beside } = opening;
    const there = people.get(owner?.id ?? '') ?? [];
    const to = Math.min(next.get(from) ?? end, endOfItem(opening, there) ?? end);
    if (owner === null || (there[firstFrom(there, from)] ?? Number.POSITIVE_INFINITY) >= to) return [];
    return [{ opening, owner, from, to, parent: beside ? null : (owner.parent ?? owner.id) }];
  });
  const count = new Map<string, number>();
  for (const { owner } of found) count.set(owner.id, (count.get(owner.id) ?? 0) + 1);
  return found.filter(
    each => !isSubtitle(each, people.get(each.owner.id) ?? [], count.get(each.owner.id) ?? 0),
  );
}
