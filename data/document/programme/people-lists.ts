import { fold } from '../../text/normalise.ts';
import { FAMILY, IDS, INNER } from './keys.ts';
import { isPerson, personOf } from './people.ts';
import type { DeclaredPerson, DeclaredSession } from './programme.ts';
import type { Registers } from './registers.ts';
import { type Group, itemsOf, type Leaf, said, type Tree, under, wordsUnder } from './tree.ts';

type Draft = { -readonly [K in keyof DeclaredSession]: DeclaredSession[K] };

/**
 * A file of people only (Sessionize's "Speakers", a list of participants): the sessions that their records name; without any,
 * one session, which the file is.
 */
export function sessionsOfPeople(root: Tree, registers: Registers): readonly DeclaredSession[] {
  const groups = new Set<Group>(registers.people.values());
  if (root.kind === 'list')
    for (const item of root.items) if (item.kind === 'group' && isPerson(item)) groups.add(item);
  const sessions = new Map<string, Draft>();
  const everybody: DeclaredPerson[] = [];
  for (const group of groups) {
    const person = personOf(group, 'speaker', registers);
    if (person === null) continue;
    everybody.push(person);
    for (const item of INNER.flatMap(name => under(group, [name])).flatMap(itemsOf)) {
      const title = item.kind === 'group' ? wordsUnder(item, ['name', 'title']) : null;
      if (item.kind !== 'group' || title === null) continue;
      const key = said(wordsUnder(item, IDS))?.text ?? fold(title.words);
      const known = sessions.get(key);
      if (known === undefined) sessions.set(key, { ...bare(title), key, people: [person], span: item.span });
      else known.people = [...known.people, person];
    }
  }
  if (sessions.size > 0) return [...sessions.values()];
  const isListOfPeople =
    everybody.length > 1 && [...groups].some(group => wordsUnder(group, FAMILY) !== null || isPerson(group));
  if (!isListOfPeople) return [];
  const start = root.span.start;
  const untitled: Leaf = { kind: 'leaf', span: { start, end: start }, words: '', places: null, empty: false };
  return [{ ...bare(untitled), people: everybody, span: root.span }];
}

/** A session of which nothing is said but its title. */
function bare(title: Leaf): Draft {
  return {
    key: null,
    title: { text: fold(title.words), span: title.span },
    subtitle: null,
    type: null,
    isService: false,
    isCancelled: false,
    track: null,
    start: null,
    end: null,
    day: null,
    room: null,
    language: null,
    texts: [],
    keywords: [],
    people: [],
    named: [],
    parent: null,
    span: title.span,
  };
}
