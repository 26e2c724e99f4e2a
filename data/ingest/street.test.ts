import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';
import { isAddress } from './street.ts';

async function spokenIn(text: string): Promise<readonly string[]> {
  const document = await openDocument(text, 'essai.txt');
  const { sessions, appearances } = readOutline(document, {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  return appearances.map(
    ({ name, role, session }) =>
      `${sessions.find(({ id }) => id === session)?.title}: ${name.text} (${role?.text ?? ''})`,
  );
}

describe('an address', () => {
  it.each([
    '12 rue des Lilas',
    '8 place Saint-Sulpice, 75006 Paris',
    '24, avenue du Général-Leclerc – 35000 Rennes',
    'Bibliothèque municipale, 3 bis rue du Port, 56000 Vannes',
    '76000 Rouen',
    'Maison du parc, 50500 Carentan-les-Marais',
  ])('is a street with its number or a town with its post code: %s', line => {
    expect(isAddress(line)).toBe(true);
  });

  it.each([
    'La rue est à nous',
    'Loger 12000 étudiants',
    'Où va la place du marché ?',
    'Les 24 heures de la rue',
  ])('is no title that speaks of streets: %s', line => {
    expect(isAddress(line)).toBe(false);
  });

  it('is no title of what stands above or below it', async () => {
    expect(
      await spokenIn(`Café géo

Mercredi 3 avril 2024 à 19h
Anne Roux, géographe
Les fleuves frontières
Café de la Mairie
8 place Saint-Sulpice, 75006 Paris

Mercredi 15 mai 2024 à 19h
Paul Petit, historien
Cartes de la peur
24, avenue du Général-Leclerc – 35000 Rennes
`),
    ).toEqual(['Les fleuves frontières: Anne Roux (géographe)', 'Cartes de la peur: Paul Petit (historien)']);
  });

  it('is no part of the office above it', async () => {
    expect(
      await spokenIn(`Conférences de l'hiver

Jeudi 11 janvier 2024, 18h
« Les glaciers fondent », Anne Roux, glaciologue
Bibliothèque municipale, 3 rue du Port, 56000 Vannes

Jeudi 8 février 2024, 18h
« La mer monte », Paul Petit, océanographe
25 rue du Bocage, 56100 Lorient
`),
    ).toEqual(['Les glaciers fondent: Anne Roux (glaciologue)', 'La mer monte: Paul Petit (océanographe)']);
  });
});
