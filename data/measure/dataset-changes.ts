import type { Dataset } from '../model/dataset.ts';
import type { Session } from '../model/entity.ts';
import { plainLetters } from '../model/plain-letters.ts';
import { fold } from '../text/normalise.ts';

/** What another reading has more, has no longer, or says otherwise, by name. */
export interface Changes {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly string[];
}

export interface DatasetChanges {
  readonly sessions: Changes;
  readonly people: Changes;
  readonly organisations: Changes;
}

interface Item {
  readonly key: string;
  readonly name: string;
  /** What is compared of it, written out. */
  readonly says: string;
}

/** What importing a document again changes: sessions, people and bodies by what they are called, whatever their ids. */
export function changesBetween(before: Dataset, after: Dataset): DatasetChanges {
  return {
    sessions: compare(sessionsOf(before), sessionsOf(after)),
    people: compare(peopleOf(before), peopleOf(after)),
    organisations: compare(organisationsOf(before), organisationsOf(after)),
  };
}

/** Whether nothing is other than it was. */
export function isUnchanged(changes: DatasetChanges): boolean {
  return Object.values(changes).every(
    (each: Changes) => each.added.length + each.gone.length + each.changed.length === 0,
  );
}

function compare(before: readonly Item[], after: readonly Item[]): Changes {
  const was = new Map(before.map(item => [item.key, item]));
  const is = new Map(after.map(item => [item.key, item]));
  const names = (items: Iterable<Item>) => Array.from(items, item => item.name);
  return {
    added: names([...is.values()].filter(({ key }) => !was.has(key))),
    gone: names([...was.values()].filter(({ key }) => !is.has(key))),
    changed: names([...is.values()].filter(({ key, says }) => was.has(key) && was.get(key)?.says !== says)),
  };
}

const plain = (text: string): string => plainLetters(fold(text));

/** A numbered session is the same whatever its title becomes; another is what it is called. */
function sessionsOf({ sessions }: Dataset): readonly Item[] {
  return sessions.map((session: Session) => {
    const { kind, number, title, start, end, room, status } = session;
    const key = number === null ? plain(title) : `${kind} ${String(number)}`;
    return { key, name: title, says: JSON.stringify([title, start, end, room, status]) };
  });
}

function peopleOf({ people, participations, sessions }: Dataset): readonly Item[] {
  const titles = new Map(sessions.map(({ id, title }) => [id, title]));
  const says = new Map<string, string[]>();
  for (const { person, session, part, role } of participations) {
    const told = says.get(person) ?? [];
    told.push(JSON.stringify([part, role, plain(titles.get(session) ?? '')]));
    says.set(person, told);
  }
  return people.map(({ id, name }) => ({
    key: plain(name),
    name,
    says: (says.get(id) ?? []).toSorted().join('\n'),
  }));
}

function organisationsOf({ organisations }: Dataset): readonly Item[] {
  return organisations.map(({ name, kind }) => ({ key: plain(name), name, says: kind }));
}
