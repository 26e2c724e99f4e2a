import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

function said(body: string): readonly string[] {
  const text = `Retour sur notre assemblée générale du 12 mars 2022\n\n${body}\n`;
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length })
    .appearances.filter(({ part }) => part === 'speaker' || part === 'moderator')
    .map(({ name, part, role }) => [name.text, part, role?.text ?? ''].join(' ').trim());
}

describe('a report that calls people by the given name alone', () => {
  it.each([
    [
      'Margaux, notre présidente, a ouvert l’assemblée. Puis Bastien a présenté les comptes.',
      ['Margaux moderator présidente', 'Bastien speaker'],
    ],
    [
      'Quentin, secrétaire du club, rappelle l’ordre du jour. Le trésorier, Hugo, explique le bilan.',
      ['Quentin speaker secrétaire du club', 'Hugo speaker'],
    ],
    [
      'Romane et Nathan ont présenté les comptes. Clara a conclu la matinée.',
      ['Romane speaker', 'Nathan speaker', 'Clara speaker'],
    ],
    [
      'C’est Solène, salariée du club, qui a pris la parole. Ensuite, Clémence (coordinatrice) a détaillé le programme.',
      ['Solène speaker salariée du club', 'Clémence speaker coordinatrice'],
    ],
  ])('names those who speak: %s', (body, names) => {
    expect(said(body)).toEqual(names);
  });

  it.each([
    'Bastien a présenté les comptes.',
    'Bastien est venu en train et Margaux a mangé du pain.',
    'Paris présente ses comptes. Bastien est venu.',
    'Le livre de Margaux rappelle les faits. Celui de Bastien précise les lieux.',
  ])('names nobody where only one is called so, or none speaks: %s', body => {
    expect(said(body)).toEqual([]);
  });

  it('leaves a family name that stands elsewhere behind a given name to its bearer', () => {
    expect(
      said('Anne Martin est venue. Martin a présenté les comptes. Bastien a conclu la matinée.'),
    ).toEqual([]);
  });
});
