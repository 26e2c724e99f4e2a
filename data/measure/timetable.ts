import type { Session } from '../model/entity.ts';

/** A session in the grid: it stands in its room at its beginning, over as many rows as it lasts. */
export interface Slot {
  readonly session: Session;
  readonly rows: number;
}

/** One day of a programme: rooms by hours. */
export interface TimetableDay {
  /** ISO day, or what the source calls it; '' where it says neither. */
  readonly day: string;
  /** The rooms of the day, in the order in which they are used; null gathers what has no room. */
  readonly rooms: readonly (string | null)[];
  readonly rows: readonly TimetableRow[];
}

export interface TimetableRow {
  /** "09:30". */
  readonly clock: string;
  /** For each room: what begins then; null where something that began before goes on. */
  readonly cells: readonly (readonly Slot[] | null)[];
}

/** The day of a session, as far as the source says: a date, or a name. */
export function dayOf({ start, day }: Session): string {
  return start === undefined || start.startsWith('T') ? (day ?? '') : start.slice(0, 10);
}

/** "09:30" of a moment in ISO 8601, with or without a day. */
export function clockOf(moment: string): string {
  const at = moment.indexOf('T') + 1;
  return moment.slice(at, at + 5);
}

/** The parts of a day, as they follow each other. */
export const MOMENTS = ['morning', 'afternoon', 'evening'] as const;
export type Moment = (typeof MOMENTS)[number];

/** In which part of its day a session begins; '' where it says no hour. */
export function momentOf({ start }: Session): Moment | '' {
  if (start === undefined || !start.includes('T')) return '';
  const clock = clockOf(start);
  return clock < '12:00' ? 'morning' : clock < '18:00' ? 'afternoon' : 'evening';
}

/**
 * Sessions as they follow each other, by day and hour; what has a day alone comes behind what stands before it on that day, and what
 * has neither comes last, in its own order.
 */
export function inTime(sessions: readonly Session[]): readonly Session[] {
  const days = [...new Set(sessions.map(dayOf))];
  // Days that are no dates come as the source lists them.
  const rank = new Map(
    days.map((day, i) => [day, /^\d{4}-/.test(day) ? day : `9${String(i).padStart(6, '0')}`]),
  );
  const reached = new Map<string, string>();
  const places = new Map<Session, string>();
  for (const session of sessions.toSorted((a, b) => a.order - b.order)) {
    const day = dayOf(session);
    if (session.start === undefined && day === '') continue;
    const clock = session.start === undefined ? (reached.get(day) ?? '') : clockOf(session.start);
    reached.set(day, clock);
    places.set(session, `${rank.get(day)} ${clock}`);
  }
  return sessions.toSorted((a, b) => {
    const [left, right] = [places.get(a), places.get(b)];
    if (left === undefined || right === undefined)
      return left === right ? a.order - b.order : left === undefined ? 1 : -1;
    return left < right ? -1 : left > right ? 1 : a.order - b.order;
  });
}

/** The sessions that have an hour as a grid of rooms by hours, a day each; talks stand with the session that holds them. */
export function timetable(sessions: readonly Session[]): readonly TimetableDay[] {
  const ids = new Set(sessions.map(({ id }) => id));
  const timed = inTime(sessions).filter(
    ({ start, parent }) => start !== undefined && !(parent != null && ids.has(parent)),
  );
  const days = new Map<string, Session[]>();
  for (const session of timed) days.set(dayOf(session), [...(days.get(dayOf(session)) ?? []), session]);
  return [...days].map(([day, own]) => {
    const rooms = [...new Set(own.map(({ room }) => room ?? null))];
    const clocks = [...new Set(own.map(({ start = '' }) => clockOf(start)))].toSorted();
    const columns = rooms.map(room =>
      columnOf(
        own.filter(session => (session.room ?? null) === room),
        clocks,
      ),
    );
    const rows = clocks.map((clock, i) => ({ clock, cells: columns.map(column => column[i] ?? null) }));
    return { day, rooms, rows };
  });
}

/** What begins in one room at each hour; null while something goes on that nothing interrupts. */
function columnOf(
  sessions: readonly Session[],
  clocks: readonly string[],
): readonly (readonly Slot[] | null)[] {
  const column: (readonly Slot[] | null)[] = [];
  let busy = 0;
  clocks.forEach((clock, i) => {
    const begins = sessions.filter(({ start = '' }) => clockOf(start) === clock);
    if (begins.length === 0) {
      column.push(i < busy ? null : []);
      return;
    }
    const next = clocks.findIndex(
      (later, n) => n > i && sessions.some(({ start = '' }) => clockOf(start) === later),
    );
    const free = next < 0 ? clocks.length : next;
    const rows = Math.max(1, Math.min(free, lastRow(begins, clocks)) - i);
    busy = i + rows;
    column.push(begins.map(session => ({ session, rows })));
  });
  return column;
}

/** The first row that begins when all of these are over. */
function lastRow(sessions: readonly Session[], clocks: readonly string[]): number {
  const ends = sessions.map(({ start = '', end }) => {
    if (end === undefined) return clockOf(start);
    // What goes on over midnight lasts to the end of its day.
    return end.slice(0, 10) > start.slice(0, 10) && !start.startsWith('T') ? '24:00' : clockOf(end);
  });
  const over = ends.toSorted().at(-1) ?? '';
  const row = clocks.findIndex(clock => clock >= over);
  return row < 0 ? clocks.length : row;
}
