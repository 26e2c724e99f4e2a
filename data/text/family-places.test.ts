import { describe, expect, it } from 'vitest';
import { findNames } from './names.ts';

function namesIn(text: string): readonly string[] {
  return findNames(text, 0.5).map(({ start, end }) => text.slice(start, end));
}

describe('families called by a place behind an article', () => {
  it.each([
    ['Mme Sophie de La Tour, sous-préfète', 'Sophie de La Tour'],
    ['Anne Du Parc, maire', 'Anne Du Parc'],
    ['Luc de La Salle', 'Luc de La Salle'],
  ])('are whole names: %s', (line, name) => {
    expect(namesIn(line)).toEqual([name]);
  });

  it.each([
    ['Julie de La Salle des fêtes', []],
    ['Anne de la Ville de Redon', []],
    ['Anne Roux de La Ville, adjointe', ['Anne Roux']],
    ['Anne Roux du Parc naturel', ['Anne Roux']],
  ])('are none where it is a house or a body: %s', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});
