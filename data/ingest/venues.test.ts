import { describe, expect, it } from 'vitest';
import { datasetOf } from '../entries.fixture.ts';
import { isHall, townOfSchool, townOfVenue } from './venues.ts';

describe('a house in which the public meets', () => {
  it.each([
    ['Palais des congrès de Niort', 'Niort'],
    ['Salle des fêtes du Béage', 'Le Béage'],
    ['Espace culturel de Villers-Bocage', 'Villers-Bocage'],
    ['place Lecourbe, Lons-le-Saunier', 'Lons-le-Saunier'],
    ['Ferme urbaine des Aygalades, Marseille 15e', 'Marseille'],
    ['Salle polyvalente à Auchy-lez-Orchies', 'Auchy-lez-Orchies'],
    ['Maison des associations de Villeurbanne', 'Villeurbanne'],
    ['Médiathèque Les Champs libres, Vannes', 'Vannes'],
    ['Centre de Beaulieu', null],
    ['Salle de Balzac', null],
    ['Maison des associations', null],
    ['Place des femmes dans la ville : quel avenir ?', null],
    ['Anne Roux, maire de Niort', null],
  ])('stands in a town: %s', (line, town) => {
    expect(townOfVenue(line)).toBe(town);
  });

  it.each([
    ['INSPÉ de Toulouse, site de Croix-de-Pierre, amphi A', 'Toulouse'],
    ['Université de Tours, bâtiment B', 'Tours'],
    ['Faculté de Nancy, amphi 3', 'Nancy'],
    ['Université de Tours, laboratoire Récits', null],
    ['Université de Tours', null],
  ])('may be a school, where only a part of it stands behind: %s', (line, town) => {
    expect(townOfSchool(line)).toBe(town);
  });

  it('may bear the name of a body, which presents itself so', () => {
    expect(['Mairie de Niort', 'Préfecture de Niort', 'Bibliothèque de Niort'].map(isHall)).toEqual([
      false,
      false,
      false,
    ]);
    expect(['Palais des congrès de Niort', 'Maison des associations de Niort'].map(isHall)).toEqual([
      true,
      true,
    ]);
  });

  it('is no title of what is held in it', async () => {
    const text =
      'Colloque\nLes eaux rares\n24 et 25 septembre 2026\nPalais des congrès de Niort\n\n9h Ouverture\nAnne Roux, maire\n';
    const { proceedings } = await datasetOf(text);
    expect([proceedings.title, proceedings.place]).toEqual(['Les eaux rares', 'Niort']);
  });
});
