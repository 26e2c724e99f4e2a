import { describe, expect, it } from 'vitest';
import { readLine } from './read-line.ts';

/** Who a line names, given name first, and as what. */
function said(line: string): readonly (readonly [string, string])[] {
  return (readLine(line)?.people ?? []).map(({ name, role }) => [
    `${name.givenName} ${name.familyName}`,
    role === null ? '' : line.slice(...role),
  ]);
}

describe('a family in capitals behind how one is addressed', () => {
  it.each([
    ['Pr. MRABTI Wenjafa, ENSA de Fez', 'Wenjafa MRABTI', 'ENSA de Fez'],
    ['Dr. TAZI Wenjafa, ingénieur', 'Wenjafa TAZI', 'ingénieur'],
    ['Mme TOLVARD Wenja (Ville de Perrin)', 'Wenja TOLVARD', 'Ville de Perrin'],
    ['M. RAHVANI Atoul, préfet', 'Atoul RAHVANI', 'préfet'],
    ['Pr. EL HARAOUI Wenjafa, doyen', 'Wenjafa EL HARAOUI', 'doyen'],
    ['Mme KONDIR Ava-Maylis, maire de Vimy', 'Ava-Maylis KONDIR', 'maire de Vimy'],
  ])('stands before a given name that no dictionary has: %s', (line, name, role) => {
    expect(said(line)).toEqual([[name, role]]);
  });

  it.each([
    'M. LE PRÉSIDENT Durandel, maire',
    'Mme LA DIRECTRICE Générale, Ville de Caen',
    'M. TAZI ouvre, puis',
  ])('is none where an office or a sentence stands there: %s', line => {
    expect(said(line).map(([name]) => name)).not.toContain('Durandel LE PRÉSIDENT');
    expect(said(line).filter(([name]) => /Générale|ouvre/.test(name))).toEqual([]);
  });
});

describe('an office of former times', () => {
  it.each([
    ['Anne Roux, Ex. Directrice adjointe de l’agence', 'Ex. Directrice adjointe de l’agence'],
    ['Anne Roux, ex. maire de Vimy', 'ex. maire de Vimy'],
  ])('goes on behind its stop: %s', (line, role) => {
    expect(said(line)).toEqual([['Anne Roux', role]]);
  });
});
