import { describe, expect, it } from 'vitest';
import { findNames } from './names.ts';

const named = (text: string) =>
  findNames(text, 0.5).map(({ givenName, familyName }) => `${givenName} | ${familyName}`);

describe('a given name that begins with the article', () => {
  it.each([
    ['M. El Hadji Amadou SAMBA, directeur de la coopération', ['El Hadji Amadou | SAMBA']],
    ['El Hadj Malick Diop, maire de Podor', ['El Hadj Malick | Diop']],
    ['El Hadji Diouf, président de la commission', ['El Hadji | Diouf']],
    ['M. El Hassan Benali, directeur de l’habitat', ['El Hassan | Benali']],
    ['El Mehdi BENNANI, architecte', ['El Mehdi | BENNANI']],
    ['avec Anne Roux et El Hassan Amrani', ['Anne | Roux', 'El Hassan | Amrani']],
  ])('is one name with what stands behind it: %s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    ['Fatima El Hassan Benali, maire', ['Fatima | El Hassan Benali']],
    ['El Jadida accueille le congrès', []],
    ['Fatima El Kassoumi, urbaniste', ['Fatima | El Kassoumi']],
  ])('opens a family name elsewhere, or a town: %s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});
