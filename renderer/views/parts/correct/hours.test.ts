import { describe, expect, it } from 'vitest';
import { atClock, clockOf, isInOrder, readClock } from './hours.ts';

describe('the clock of a session', () => {
  it('is read with and without a day, seconds and an offset', () => {
    expect(clockOf('T09:30')).toBe('09:30');
    expect(clockOf('2025-03-04T09:30:00+01:00')).toBe('09:30');
    expect(clockOf('2025-03-04')).toBe('');
    expect(clockOf(undefined)).toBe('');
  });

  it('is typed in many ways, and what is no time of day is none', () => {
    for (const typed of ['9:30', '09:30', '9h30', ' 9 h 30 ', '9.30', '9H30']) {
      expect(readClock(typed)).toBe('09:30');
    }
    expect(readClock('14h')).toBe('14:00');
    expect(readClock('  ')).toBe('');
    expect(readClock('23:59')).toBe('23:59');
    for (const typed of ['24:00', '9:60', '9', 'midi', '9:3', '930', 'h30'])
      expect(readClock(typed)).toBeNull();
  });

  it('is changed with its day and offset kept', () => {
    expect(atClock('10:15', '2025-03-04T09:30:00+01:00', 'T')).toBe('2025-03-04T10:15+01:00');
    expect(atClock('10:15', 'T09:30', '2025-03-04T08:00')).toBe('T10:15');
  });

  it('that was not said takes day and offset of a neighbour, and none where there is none', () => {
    expect(atClock('10:15', undefined, '2025-03-04T09:30Z')).toBe('2025-03-04T10:15Z');
    expect(atClock('10:15', undefined, '2025-03-04T00:00')).toBe('2025-03-04T10:15');
    expect(atClock('10:15', undefined, '')).toBe('T10:15');
    expect(atClock('', '2025-03-04T09:30', '')).toBeNull();
  });

  it('ends behind its beginning, on its day or on a later one', () => {
    expect(isInOrder('T09:30', 'T09:31')).toBe(true);
    expect(isInOrder('T09:30', 'T09:30')).toBe(false);
    expect(isInOrder('2025-03-04T22:00', '2025-03-05T01:00')).toBe(true);
    expect(isInOrder('2025-03-05T01:00', '2025-03-04T22:00')).toBe(false);
    expect(isInOrder(null, 'T09:30')).toBe(true);
  });
});
