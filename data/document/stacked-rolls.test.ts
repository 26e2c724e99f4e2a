import { describe, expect, it } from 'vitest';
import { readStackedRolls } from './stacked-rolls.ts';

const HEADS = ['Nom Prénom', 'Organisme', 'Présent Excusé'];
const row = (name: string, body = 'Ville de Redon') => [name, body, 'x'];
const ROWS = [row('Anne ROUX'), row('Paul MOREL'), row('Claire VAUTRIN')];

/** The values of each record, with the field of each. */
function recordsOf(...lines: readonly (string | readonly string[])[]): readonly string[] | null {
  const text = ['Réunion du 12 mars', ...lines.flat(), ''].join('\n');
  const found = readStackedRolls(text);
  if (found === null) return null;
  expect(found.text).toHaveLength(text.length);
  return found.records.map((_, record) =>
    found.blocks
      .filter(({ value }) => value?.record === record)
      .map(({ span, value }) => `${value?.field} ${found.text.slice(span.start, span.end)}`)
      .join(', '),
  );
}

describe('a roll that a program took out of a page cell by cell', () => {
  it('is read row by row, blank lines or not', () => {
    const records = [
      'speaker Anne ROUX, role Ville de Redon, present x',
      'speaker Paul MOREL, role Ville de Redon, present x',
      'speaker Claire VAUTRIN, role Ville de Redon, present x',
    ];
    expect(recordsOf(HEADS, ...ROWS)).toEqual(records);
    expect(recordsOf(...[...HEADS, ...ROWS.flat()].flatMap(line => [line, '']))).toEqual(records);
  });

  it('has names of a second line, which are of the row above', () => {
    expect(recordsOf(HEADS, ROWS[0] ?? [], ['Luc MARZIN', ...row('Paul MOREL')], ROWS[2] ?? [])).toEqual([
      'speaker Anne ROUX, role Ville de Redon, present x, speaker Luc MARZIN',
      'speaker Paul MOREL, role Ville de Redon, present x',
      'speaker Claire VAUTRIN, role Ville de Redon, present x',
    ]);
  });

  it('has its heads, of people first and of who came last', () => {
    expect(recordsOf(['Nom Prénom', 'Présents'], ...ROWS)).not.toBeNull();
    expect(recordsOf(['Nom Prénom', 'Organisme'], ...ROWS)).toBeNull();
    expect(recordsOf(['Organisme', 'Présent'], ...ROWS)).toBeNull();
    expect(recordsOf(...ROWS)).toBeNull();
  });

  it('has three rows at least, each of six lines at most', () => {
    expect(recordsOf(HEADS, ...ROWS.slice(0, 2))).toBeNull();
    const long = (bodies: number) => ['Zoé FLOCH', ...Array.from({ length: bodies }, () => 'Ville'), 'x'];
    expect(recordsOf(HEADS, ...ROWS, long(4))).toHaveLength(4);
    expect(recordsOf(HEADS, ...ROWS, long(5))).toHaveLength(3);
  });

  it('has no row of a mark alone', () => {
    expect(recordsOf(HEADS, ...ROWS, ['x'], row('Zoé FLOCH'))).toHaveLength(3);
  });
});
