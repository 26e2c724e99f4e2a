import { describe, expect, it } from 'vitest';
import { findNames } from './names.ts';

const namesIn = (line: string) => findNames(line, 0.5).map(({ start, end }) => line.slice(start, end));

describe('what somebody does, right behind her name and with a capital', () => {
  it.each([
    'Anne Rouvet Architecte (CAUE)',
    'Anne Rouvet Urbaniste, Lille',
    'Anne Rouvet Doctorante',
    'Anne Rouvet Enseignante-chercheuse (PACTE)',
    'Anne Rouvet Vice-présidente du Val',
    'Anne Rouvet Co-fondatrice',
    'Anne Rouvet Ingénieure-conseil (Terres)',
    'Anne Rouvet Cheffe-de-projet',
    'Anne Rouvet Architecte-urbaniste',
    'Anne Rouvet Porte-parole',
    'Anne Rouvet Sage-femme à Lens',
    'Anne Rouvet Sociologue – CNRS',
    'A. Rouvet Géographe',
  ])('is no part of it: %s', line => {
    expect(namesIn(line)).toEqual([line.slice(0, line.indexOf('Rouvet') + 'Rouvet'.length)]);
  });

  it.each([
    // Families are called by what somebody once did.
    'Anne Roux Parent',
    'Paul Petit Vigneron',
    'Luc Morel Verrier',
    // Half of it is nothing that anybody does.
    'Anne Roux Peintre-Marceau',
    // A first family name may be what somebody does.
    'Anne Courtier',
  ])('is a family name where families are called so: %s', line => {
    expect(namesIn(line)).toEqual([line]);
  });
});
