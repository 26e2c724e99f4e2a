import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { signedOffices } from './signed-offices.ts';

const signedIn = (text: string) => signedOffices(readLines(plain(text)));

describe('who signs minutes', () => {
  it.each([
    ['Le Maire, Anne ROUX', 'maire anne roux'],
    ['La Présidente : Mme Anne ROUX', 'présidente anne roux'],
    ['Le maire,\nPaul PETIT', 'maire paul petit'],
    ['Le Président\n\nM. Paul Petit', 'président paul petit'],
    ['Le maire,\tLe secrétaire de séance,\nPaul PETIT\tLouis MOREL', 'maire paul petit'],
    ['Le secrétaire de séance,          Le Maire,\nLouis MOREL            Paul PETIT', 'maire paul petit'],
    ['Vu le maire,Le secrétaire de séance,\nPaul PETIT.Louis MOREL', 'maire paul petit'],
    ['La présidente   Le trésorier\nAnne Roux    Luc Morel', 'présidente anne roux; trésorier luc morel'],
  ])('is read by the office: %s', (text, signed) => {
    expect(
      signedIn(text)
        .map(({ office, name }) => `${office.toLowerCase()} ${name}`)
        .join('; '),
    ).toBe(signed);
  });

  it.each([
    'Le maire propose de voter.',
    'Le maire de Digne, M. Paul PETIT',
    'Le maire, Paul PETIT, propose de voter la délibération',
    'Le secrétaire de séance : Louis MOREL',
    'Le maire,\nLe conseil approuve à l’unanimité.',
    'Le maire,\tLe secrétaire de séance,\nPaul PETIT',
  ])('is nobody in: %s', text => {
    expect(signedIn(text)).toEqual([]);
  });
});
