import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Anne Roux participant [DREAL]" for each who is on the rolls of minutes. */
function rollOf(rolls: string): readonly string[] {
  const text = `Compte rendu de la réunion du 12 mars 2024\n\n${rolls}\n\n1. Point sur les travaux\n\nLe calendrier est tenu.\n`;
  const source = { name: 'cr.txt', sha256: '', characters: text.length };
  return readOutline(plain(text), source).appearances.map(
    ({ name, part, role }) => `${name.text} ${part} [${role?.text ?? ''}]`,
  );
}

describe('a roll in two columns, the body first', () => {
  it('calls whoever stands behind the body, from the first row on', () => {
    expect(
      rollOf(
        'Présents :\nDREAL            Anne Roux\nDDT 35           Paul Petit\nRennes Métropole Luc Morel\nExcusés :\nADEME            Jeanne Blanc',
      ),
    ).toEqual([
      'Anne Roux participant [DREAL]',
      'Paul Petit participant [DDT 35]',
      'Luc Morel participant [Rennes Métropole]',
      'Jeanne Blanc absent [ADEME]',
    ]);
  });

  it('calls several on a row, and leaves each the body that a bracket says', () => {
    expect(
      rollOf('Présents :\nCNRS     Anne Roux (UMR 5600), Paul Petit\nINRAE    Luc Morel\nIRD\tJeanne Blanc'),
    ).toEqual([
      'Anne Roux participant [UMR 5600]',
      'Paul Petit participant [CNRS]',
      'Luc Morel participant [INRAE]',
      'Jeanne Blanc participant [IRD]',
    ]);
  });

  it('needs no columns where each is addressed', () => {
    expect(
      rollOf(
        'Étaient présents :\nSNCF M. Louis ROUX\nVille de Brest Mme Jeanne BLANC\nExcusé :\nCCI M. Luc MOREL',
      ),
    ).toEqual([
      'Louis ROUX participant [SNCF]',
      'Jeanne BLANC participant [Ville de Brest]',
      'Luc MOREL absent [CCI]',
    ]);
  });

  it('gives the place before a colon to all behind it, and each who is away to whom her vote was given', () => {
    expect(
      rollOf(
        'PRÉSENTS (4) :\nLURY : Mme Anne ROUX, M. Luc MOREL,\nLE SUBDRAY : M. Paul PETIT\nMÉREAU : Mme Léa BLANC\nABSENTS (2) :\nLURY : M. Yves LE GALL pouvoir à Mme Anne ROUX, M. Jean VIREL\nMÉREAU : Mme Inès DURAND pouvoir à M. Paul PETIT',
      ),
    ).toEqual([
      'Anne ROUX participant [LURY]',
      'Luc MOREL participant [LURY]',
      'Paul PETIT participant [LE SUBDRAY]',
      'Léa BLANC participant [MÉREAU]',
      'Yves LE GALL represented []',
      'Anne ROUX participant []',
      'Jean VIREL absent []',
      'Inès DURAND represented []',
      'Paul PETIT participant []',
    ]);
  });

  it('is none where the name stands first, in one column or in two', () => {
    expect(rollOf('Présents :\nROUX     Anne\nPETIT    Paul\nMOREL    Luc')).toEqual([
      'Anne ROUX participant []',
      'Paul PETIT participant []',
      'Luc MOREL participant []',
    ]);
    expect(rollOf('Présents :\nAnne Roux     CNRS\nPaul Petit    INRAE')).toEqual([
      'Anne Roux participant [CNRS]',
      'Paul Petit participant [INRAE]',
    ]);
  });

  it('is none where one row alone has two columns', () => {
    expect(rollOf('Présents :\nLe budget     Anne Roux\nles travaux de la salle\nle reste')).toEqual([
      'Anne Roux cited []',
    ]);
  });
});
