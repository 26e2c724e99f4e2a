import { describe, expect, it } from 'vitest';
import { appositionAt, appositionBetween } from './apposition.ts';

/** An office of so many characters. */
const office = (length: number) =>
  `maire ${'de la ville '.repeat(30)}`.slice(0, length - 1).padEnd(length, 'x');
const roleIn = (text: string) => {
  const role = appositionAt(text, 0)?.role ?? null;
  return role === null ? null : text.slice(...role);
};

describe('what stands between a name and its verb', () => {
  it.each([
    [', maire de Caen, présente le plan', 'maire de Caen'],
    [' (CNRS) présente le plan', 'CNRS'],
    [', maire de Caen, et son équipe, présentent le plan', 'maire de Caen'],
    [', hier soir, présente le plan', null],
    [' présente le plan', null],
  ])('in "Anne Roux%s": %s', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });

  it('is a role of 200 characters at most', () => {
    expect(roleIn(`, ${office(200)}, présente le plan`)).toBe(office(200));
    expect(roleIn(`, ${office(201)}, présente le plan`)).toBeNull();
  });

  it('of two who share it, is as long at most', () => {
    const between = (length: number) => {
      const text = `, ${office(length)}, et `;
      return appositionBetween(text, 0, text.length);
    };
    expect(between(200)?.role).toEqual([2, 202]);
    expect(between(201)).toBeNull();
  });
});
