import { describe, expect, it } from 'vitest';
import { keysOf, matchNames } from './person-match.ts';

function match(a: readonly [string, string], b: readonly [string, string]) {
  const [one, other] = [keysOf(...a), keysOf(...b)];
  expect(matchNames(other, one)).toBe(matchNames(one, other));
  return matchNames(one, other);
}

describe('two writings of a name', () => {
  it.each([
    [['Anne', 'Dupont'], ['anne', 'DUPONT'], 'same'],
    [['Jean-Luc', 'de La Tour'], ['Jean Luc', 'La Tour'], 'same'],
    [['J.', 'Moreau'], ['Jeanne', 'Moreau'], 'initial'],
    [['Catherine', 'Moreau'], ['Katherine', 'Moreau'], 'given-slip'],
    [['Anne', 'Moreau'], ['Anne Claire', 'Moreau'], 'short-given'],
    [['Anne', 'Lefebvre'], ['Anne', 'Lefevre'], 'family-slip'],
    [['Anne', 'Sachdeva'], ['Anne', 'Sachdeva Valin'], 'double-name'],
    [['Anne', 'Moreau'], ['Paul', 'Moreau'], null],
    [['Anne', 'Moreau'], ['Anne', 'Garnier'], null],
  ] as const)('%j and %j: %s, whichever comes first', (a, b, reason) => {
    expect(match(a, b)).toBe(reason);
  });

  it('may have a slip in both halves from five letters of the family name on, in both of them', () => {
    expect(match(['Catherine', 'Petit'], ['Katherine', 'Petot'])).toBe('both-slips');
    expect(match(['Catherine', 'Roux'], ['Katherine', 'Roix'])).toBe(null);
    expect(match(['Catherine', 'Rouxe'], ['Katherine', 'Roux'])).toBe(null);
  });

  it('are one where a given name is cut short to five letters or more', () => {
    expect(match(['Chris', 'Moreau'], ['Christophe', 'Moreau'])).toBe('given-slip');
    expect(match(['Jean', 'Moreau'], ['Jeannine', 'Moreau'])).toBe(null);
  });

  it('are one of two family names by a word of three letters or more', () => {
    expect(match(['Anne', 'Roy'], ['Anne', 'Roy Garnier'])).toBe('double-name');
    expect(match(['Anne', 'Ly'], ['Anne', 'Ly Garnier'])).toBe(null);
  });
});
