import { describe, expect, it } from 'vitest';
import { CATALOGUES } from './catalogues.ts';
import { translatorOf } from './index.ts';

const fr = translatorOf('fr', CATALOGUES.fr);
const en = translatorOf('en', CATALOGUES.en);

describe('a French sentence', () => {
  it.each([
    ['Isadora Guerra', 'Rien ne mène d’Isadora Guerra à Lyon'],
    ['Émile Roux', 'Rien ne mène d’Émile Roux à Lyon'],
    ['Hélène Morin', 'Rien ne mène d’Hélène Morin à Lyon'],
    ['Yves Morin', 'Rien ne mène d’Yves Morin à Lyon'],
    ['Œuvre sociale', 'Rien ne mène d’Œuvre sociale à Lyon'],
    ['ANAH', 'Rien ne mène d’ANAH à Lyon'],
    ['Yann Morin', 'Rien ne mène de Yann Morin à Lyon'],
    ['Hassan Morin', 'Rien ne mène de Hassan Morin à Lyon'],
    ['Haute-Marne', 'Rien ne mène de Haute-Marne à Lyon'],
    ['Paul Morin', 'Rien ne mène de Paul Morin à Lyon'],
    ['« Agir »', 'Rien ne mène de « Agir » à Lyon'],
    ['onze villes', 'Rien ne mène de onze villes à Lyon'],
  ])('elides before %s where it is spoken so', (from, said) => {
    expect(fr('finding.noPath', { from, to: 'Lyon' }).replaceAll('\u202f', ' ')).toBe(said);
  });

  it('elides at its beginning too, and before no name of a file', () => {
    expect(fr('network.path', { from: 'Anne Roux', to: 'Lyon' })).toBe('D’Anne Roux à Lyon');
    expect(fr('reading.title', { name: 'actes.txt' })).toBe('Lecture de actes.txt');
  });

  it('leaves years, and English, as they are', () => {
    expect(fr('years.span', { from: '1848', to: '1945' })).toBe('de 1848 à 1945');
    expect(en('finding.noPath', { from: 'Isadora Guerra', to: 'Lyon' })).toContain('Isadora Guerra');
  });
});
