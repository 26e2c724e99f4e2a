import { describe, expect, it } from 'vitest';
import type { Session } from '../model/entity.ts';
import { inTime, timetable } from './timetable.ts';

const session = (id: string, order: number, rest: Partial<Session> = {}): Session => ({
  id,
  order,
  kind: 'talk',
  number: null,
  title: id,
  subtitle: null,
  format: null,
  theme: null,
  page: null,
  declaredKeywords: [],
  summary: null,
  resources: [],
  span: { start: 0, end: 0 },
  ...rest,
});
const at = (id: string, order: number, start: string, end: string, room?: string) =>
  session(id, order, {
    start: `2031-06-12T${start}+02:00`,
    end: `2031-06-12T${end}+02:00`,
    ...(room === undefined ? {} : { room }),
  });

describe('a programme in its hours', () => {
  it('comes by day and hour, and what has none comes last', () => {
    const late = at('late', 0, '14:00', '15:00');
    const early = at('early', 3, '09:00', '10:00');
    const next = session('next', 1, { start: '2031-06-13T08:00' });
    const never = session('never', 2);
    expect(inTime([late, next, never, early]).map(({ id }) => id)).toEqual([
      'early',
      'late',
      'next',
      'never',
    ]);
  });

  it('puts what has a day alone behind what the source lists before it on that day', () => {
    const listed = [
      session('other', 0, { day: '2031-06-13' }),
      at('early', 1, '09:00', '10:00'),
      session('then', 2, { day: '2031-06-12' }),
      at('late', 3, '14:00', '15:00'),
      session('never', 4),
      session('last', 5, { day: '2031-06-12' }),
    ];
    expect(inTime(listed).map(({ id }) => id)).toEqual(['early', 'then', 'late', 'last', 'other', 'never']);
  });

  it('keeps days that are no dates as the source lists them', () => {
    const on = (id: string, order: number, day: string, clock: string) =>
      session(id, order, { day, start: `T${clock}` });
    const listed = [
      on('a', 0, 'jeudi', '10:00'),
      on('b', 1, 'jeudi', '09:00'),
      on('c', 2, 'vendredi', '08:00'),
    ];
    expect(inTime(listed).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(timetable(listed).map(({ day }) => day)).toEqual(['jeudi', 'vendredi']);
  });
});

describe('a grid of rooms by hours', () => {
  it('has a column a room, a row an hour, and lets long sessions go on', () => {
    const [day] = timetable([
      at('long', 0, '09:00', '11:00', 'A'),
      at('one', 1, '09:00', '09:30', 'B'),
      at('two', 2, '09:30', '10:30', 'B'),
      at('last', 3, '11:00', '12:00', 'A'),
      at('hall', 4, '11:00', '11:30'),
    ]);
    expect(day?.day).toBe('2031-06-12');
    expect(day?.rooms).toEqual(['A', 'B', null]);
    expect(
      day?.rows.map(({ clock, cells }) => [
        clock,
        ...cells.map(cell => cell?.map(slot => `${slot.session.id} ${slot.rows}`).join() ?? '|'),
      ]),
    ).toEqual([
      ['09:00', 'long 2', 'one 1', ''],
      ['09:30', '|', 'two 1', ''],
      ['11:00', 'last 1', '', 'hall 1'],
    ]);
  });

  it('lets a session that overlaps the next end where that begins, and one over midnight at the end of its day', () => {
    const [day] = timetable([
      at('first', 0, '09:00', '10:00', 'A'),
      at('second', 1, '09:30', '10:30', 'A'),
      at('other', 2, '10:00', '10:30', 'B'),
      session('night', 3, { start: '2031-06-12T22:00', end: '2031-06-13T01:00', room: 'B' }),
      at('late', 4, '23:00', '23:30', 'A'),
    ]);
    const column = (room: number) =>
      day?.rows.map(({ cells }) => cells[room]?.map(slot => `${slot.session.id} ${slot.rows}`).join() ?? '|');
    expect(column(0)).toEqual(['first 1', 'second 2', '|', '', 'late 1']);
    expect(column(1)).toEqual(['', '', 'other 1', 'night 2', '|']);
  });

  it('shows talks with the session that holds them, and nothing without hours', () => {
    const held = { ...at('talk', 1, '09:20', '09:40', 'A'), parent: 'panel' };
    const days = timetable([at('panel', 0, '09:00', '10:00', 'A'), held, session('never', 2)]);
    expect(days.flatMap(({ rows }) => rows).map(({ clock }) => clock)).toEqual(['09:00']);
    expect(timetable([session('never', 0)])).toEqual([]);
  });
});
