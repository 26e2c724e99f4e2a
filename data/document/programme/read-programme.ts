import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Located } from '../../model/span.ts';
import { type Declared, NOTHING_DECLARED } from '../readable.ts';
import {
  EVENT,
  EVENT_END,
  EVENT_ORGANISER,
  EVENT_PLACE,
  EVENT_START,
  EVENT_TITLE,
  EVENT_ZONE,
} from './keys.ts';
import type { Around } from './look.ts';
import { momentIn } from './moments.ts';
import { isPerson } from './people.ts';
import { sessionsOfPeople } from './people-lists.ts';
import type { DeclaredProgramme, DeclaredSession } from './programme.ts';
import { NO_REGISTERS, type Registers, registersOf } from './registers.ts';
import { aroundIn, aroundUnder, isInner, isSession, sessionOf } from './sessions.ts';
import { type Group, plainKey, said, type Tree, under, wordsUnder } from './tree.ts';

export interface TreeReading {
  readonly programme: DeclaredProgramme;
  readonly declared: Declared;
}

const NOWHERE: Around = { day: null, opens: null, room: null, track: null, parent: null };
/** What a file says once of the event stands no deeper: an element `event` below it is a session. */
const EVENT_DEPTH = 2;

/** Reads a tree of named values as a programme: its sessions, else the people that it lists. */
export function readTree(root: Tree, diagnostics: readonly Diagnostic[]): TreeReading {
  const registers = registersOf(root);
  const events = eventsOf(root);
  const zone = zoneOf(events);
  const scheduled = scheduleIn(root);
  const listed = sessionsIn(scheduled ?? root, zone, registers);
  const sessions = listed.length > 0 ? listed : sessionsOfPeople(root, registers);
  return {
    programme: {
      timeZone: zone,
      sessions,
      days: daysOf(events),
      diagnostics: [...diagnostics, ...apart(root, scheduled, sessions, registers)],
    },
    declared: declaredOf(events, sessions),
  };
}

/** What the file itself calls its schedule; null where that holds no sessions, or where nothing is called so. */
function scheduleIn(root: Tree): Tree | null {
  if (root.kind !== 'group') return null;
  const [schedule] = under(root, ['schedule']);
  return schedule === undefined ||
    schedule.kind === 'leaf' ||
    sessionsIn(schedule, null, NO_REGISTERS).length === 0
    ? null
    : { ...root, entries: root.entries.filter(entry => entry.value === schedule) };
}

/** Entries like sessions beside what the file calls its schedule (sprints, side events): told, and not counted among them. */
function apart(
  root: Tree,
  scheduled: Tree | null,
  sessions: readonly DeclaredSession[],
  registers: Registers,
): readonly Diagnostic[] {
  if (scheduled === null) return [];
  const starts = new Set(sessions.map(session => session.span.start));
  const left = sessionsIn(root, null, registers).filter(session => !starts.has(session.span.start));
  const [first] = left;
  if (first === undefined) return [];
  const args = { count: left.length, found: first.title.text };
  return [{ code: 'apart-entries', severity: 'info', span: first.title.span, args, candidates: [] }];
}

/** The sessions of a tree, in the order of the file. */
function sessionsIn(root: Tree, zone: string | null, registers: Registers): readonly DeclaredSession[] {
  const sessions: DeclaredSession[] = [];
  const seen = new Set<string>();
  const take = (group: Group, around: Around): boolean => {
    const session = sessionOf(group, around, zone, registers);
    if (session === null) return true;
    // Timetables by room and by hour repeat their sessions.
    const same = session.key === null ? null : `${session.key}\n${session.title.text}\n${session.start}`;
    if (same !== null && seen.has(same)) return true;
    if (same !== null) seen.add(same);
    const at = sessions.push(session) - 1;
    for (const { key, value } of group.entries)
      if (isInner(key)) walk(value, plainKey(key), aroundIn(group, '', { ...around, parent: at }), 9);
    return true;
  };
  const walk = (tree: Tree, key: string, around: Around, depth: number): void => {
    if (tree.kind === 'list') {
      for (const item of tree.items) walk(item, key, around, depth);
    } else if (tree.kind === 'group') {
      const isEvent = depth <= EVENT_DEPTH && (EVENT.includes(key) || holdsSessions(tree, key, depth));
      if (!isEvent && !isPerson(tree) && isSession(tree, key)) {
        take(tree, around);
        return;
      }
      const inside = aroundIn(tree, key, around);
      for (const entry of tree.entries)
        walk(entry.value, plainKey(entry.key), aroundUnder(entry.key, key, inside), depth + 1);
    }
  };
  walk(root, '', NOWHERE, 0);
  return sessions;
}

/** Near the top, a group with lists of sessions in it is the event, whatever hours and title it has itself. */
function holdsSessions(group: Group, key: string, depth: number): boolean {
  if (depth > 2 || key === 'session') return false;
  return group.entries.some(entry => {
    const name = plainKey(entry.key);
    if (!isInner(name) && !['days', 'schedule', 'proposals', 'rooms', 'tracks', 'day'].includes(name))
      return false;
    const inner = entry.value;
    return inner.kind === 'list' ? inner.items.length > 0 : inner.kind === 'group';
  });
}

/** The groups that speak of the event itself: the top of the file and what stands there under "conference" and its like. */
function eventsOf(root: Tree): readonly Group[] {
  const found: Group[] = [];
  const walk = (tree: Tree, key: string, depth: number): void => {
    if (depth > EVENT_DEPTH) return;
    if (tree.kind === 'list') {
      // One event in a list of results.
      if (tree.items.length === 1 && tree.items[0] !== undefined) walk(tree.items[0], key, depth);
      return;
    }
    if (tree.kind !== 'group') return;
    const isTop = depth === 0 || ['schedule', 'results', 'data'].includes(key);
    if (isTop || EVENT.includes(key)) found.push(tree);
    for (const entry of tree.entries)
      if (isTop || EVENT.includes(plainKey(entry.key))) walk(entry.value, plainKey(entry.key), depth + 1);
  };
  walk(root, '', 0);
  // The deepest speaks of the event, the top of the file.
  return found.toReversed();
}

function zoneOf(events: readonly Group[]): string | null {
  for (const group of events) {
    const leaf = wordsUnder(group, EVENT_ZONE) ?? wordsUnder(group, ['timezonename']);
    if (leaf !== null && /^[A-Z][A-Za-z_]+(?:\/[A-Z][\w+-]+)*$/.test(leaf.words.trim()))
      return leaf.words.trim();
    const start = momentIn(under(group, EVENT_START)[0]);
    if (start?.zone != null) return start.zone;
  }
  return null;
}

function daysOf(events: readonly Group[]): readonly string[] {
  const days = events.flatMap(group =>
    [...EVENT_START, ...EVENT_END]
      .flatMap(name => under(group, [name]))
      .flatMap(value => momentIn(value)?.day ?? []),
  );
  return [...new Set(days)].toSorted();
}

function declaredOf(events: readonly Group[], sessions: readonly DeclaredSession[]): Declared {
  const titles = new Set(sessions.map(session => session.title.span.start));
  const first = (names: readonly string[]): Located | null => {
    for (const group of events) {
      const leaf = wordsUnder(group, names);
      const words = leaf === null ? null : said(leaf);
      if (words !== null && !titles.has(words.span.start)) return words;
    }
    return null;
  };
  return {
    ...NOTHING_DECLARED,
    title: first(EVENT_TITLE),
    place: first(EVENT_PLACE),
    organiser: first(EVENT_ORGANISER),
  };
}
