import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { mandateOnRoll } from './mandates.ts';
import { readOutline } from './outline.ts';

/** "Anne Roux represented by Paul Petit" for each who is on the roll of those who are away. */
function awayOn(roll: string): readonly string[] {
  const text = `Compte rendu du conseil du 12 mars 2024\n\nPrésents : M. Paul PETIT, Mme Léa BLANC\n${roll}\n\n1. Point sur les travaux\n\nLe calendrier est tenu.\n`;
  const source = { name: 'cr.txt', sha256: '', characters: text.length };
  return readOutline(plain(text), source)
    .appearances.filter(({ part }) => part === 'absent' || part === 'represented')
    .map(({ name, part, by, role }) => {
      const said = role ? ` [${role.text}]` : '';
      return `${name.text} ${part}${by ? ` by ${by.text}` : ''}${said}`;
    });
}

describe('who is away and to whom the vote was given', () => {
  it.each([
    'Absente : Mme Anne ROUX pouvoir à M. Paul PETIT',
    'Absente : Mme Anne ROUX (pouvoir à M. Paul PETIT)',
    'Absente excusée : Mme Anne ROUX (procuration à Paul PETIT)',
    'Excusée : Mme Anne ROUX donne pouvoir à M. Paul PETIT',
    'Excusée : Mme Anne ROUX qui a donné pouvoir à M. Paul PETIT',
    'Absente : Mme Anne ROUX ayant donné procuration à M. Paul PETIT',
    'Absente : Mme Anne ROUX, pouvoir à M. Paul PETIT',
    'Absente : Mme Anne ROUX pouvoir M. Paul PETIT',
    'Absente : Mme Anne ROUX (pouvoir : M. Paul PETIT)',
    'Ayant donné pouvoir : Mme Anne ROUX à M. Paul PETIT',
  ])('is read: %s', roll => {
    expect(awayOn(roll)).toEqual(['Anne ROUX represented by Paul PETIT']);
  });

  it.each([
    'Absente : Mme Anne ROUX (pouvoir à M. PETIT)',
    'Excusés : Mme Anne ROUX (pouvoir à M. PETIT), M. Luc MOREL',
    'Absente : Mme Anne ROUX ayant donné procuration à M. PETIT',
  ])('is read where the family name alone says to whom: %s', roll => {
    expect(awayOn(roll)[0]).toBe('Anne ROUX represented');
  });

  it('is no given name at the end of a line, behind which the family name stands', () => {
    const torn = (line: string) => mandateOnRoll(line, 'represented');
    expect(torn('Mme Inès DURAND donne pouvoir à M. Paul')).toBeNull();
    expect(torn('Mme Inès DURAND donne pouvoir à M. Paul, M. Luc MOREL')).not.toBeNull();
    expect(torn('Mme Inès DURAND donne pouvoir à M. PETIT')).not.toBeNull();
  });

  it('is told from those among them who gave it to nobody', () => {
    expect(
      awayOn(
        'Absents : M. Luc MOREL, Mme Anne ROUX pouvoir à M. Paul PETIT, M. Yves COLAS, Mme Inès DURAND pouvoir à Mme Léa BLANC',
      ),
    ).toEqual([
      'Luc MOREL absent',
      'Anne ROUX represented by Paul PETIT',
      'Yves COLAS absent',
      'Inès DURAND represented by Léa BLANC',
    ]);
  });

  it('ends with the sentence that says so', () => {
    expect(
      awayOn(
        'Excusée : Mme Anne ROUX.\nMme Anne ROUX donne pouvoir à M. Paul PETIT.\nMairie : Mme Inès DURAND, directrice des services.',
      ),
    ).toEqual(['Anne ROUX absent', 'Anne ROUX represented by Paul PETIT']);
  });

  it.each([
    ['Absents : Mme Anne ROUX, M. Luc MOREL', ['Anne ROUX absent', 'Luc MOREL absent']],
    ['Absent : M. Luc MOREL, maire de Lury', ['Luc MOREL absent [maire de Lury]']],
  ])('is none without a word of it: %s', (roll, away) => {
    expect(awayOn(roll)).toEqual(away);
  });
});
