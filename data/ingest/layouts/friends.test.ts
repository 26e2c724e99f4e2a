import { describe, expect, it } from 'vitest';
import { readLine } from './read-line.ts';

/** "Anne Roux [maire]" for each who is on a line. */
const on = (line: string) =>
  (readLine(line)?.people ?? []).map(({ name, role }) => {
    const said = role === null ? '' : line.slice(...role);
    return `${line.slice(name.start, name.end)} [${said}]`;
  });

describe('those whose friends somebody speaks for', () => {
  it.each([
    ['Paul Petit, président des Amis d’Henri Lescop', 'Paul Petit [président des Amis d’Henri Lescop]'],
    ["Anne Roux, association Les Amis d'Alain Durandel", "Anne Roux [association Les Amis d'Alain Durandel]"],
    ['Anne Roux, Société des amis de Jeanne Blanc', 'Anne Roux [Société des amis de Jeanne Blanc]'],
    ['Luc Morel, secrétaire des amies de Louise Blanc', 'Luc Morel [secrétaire des amies de Louise Blanc]'],
    ['Luc Morel (Les Ami·e·s de Louise Blanc)', 'Luc Morel [Les Ami·e·s de Louise Blanc]'],
  ])('are nobody who speaks: %s', (line, person) => {
    expect(on(line)).toEqual([person]);
  });

  it('are told from the next of a list', () => {
    expect(on('Paul Petit, maire, et Jeanne Blanc, présidente des Amis du parc')).toHaveLength(2);
  });
});
