import { describe, expect, it } from 'vitest';
import { openDocument, plain } from '../document/open.ts';
import { placeHeld, placeWithDays } from './event-places.ts';
import { headsPlace, houseWithDays, placeBelow, placeOfStreet } from './event-venues.ts';
import { readOutline } from './outline.ts';

function placeOf(text: string): string | null {
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length }).proceedings
    .place;
}

describe('where an event takes place, told by an address or a house', () => {
  it.each([
    ['3 rue Suzanne Masson à La Courneuve', 'La Courneuve'],
    ['Archives, 12 bis, rue Neuve, Angers', 'Angers'],
    ['14 avenue des Lices, 35000 Rennes', 'Rennes'],
    ['2 place de la Halle', null],
    ['La rue de Nantes à Angers', null],
    ['En 2012 place aux jeunes à Angers', null],
  ])('an address: %s', (line, place) => {
    expect(placeOfStreet(line)).toBe(place);
  });

  it.each([
    ['18 juin 2024 – Centre de Beaulieu', 'Centre de Beaulieu'],
    ['Maison des associations, 18 juin 2024', 'Maison des associations'],
    ['18 juin 2024, au Palais des sports', 'Palais des sports'],
    ['18 juin 2024 – Salle Timbaud', null],
    ['18 juin 2024 – Programme', null],
    ['Centre de Beaulieu', null],
  ])('a house beside the days: %s', (line, house) => {
    expect(houseWithDays(line, null)).toBe(house);
  });

  it('the town that an English university is called by', () => {
    expect(placeWithDays('7-9 December 2017 | The University of Manchester', null)).toBe('Manchester');
    expect(placeWithDays('7-9 December 2017 | The University of Applied Sciences', null)).toBeNull();
  });

  it('the town in brackets behind the house of a sentence', () => {
    expect(placeHeld('Le stage se déroule sur deux jours à la Maison des rives (Angers).')).toBe('Angers');
    expect(placeHeld('Le stage de la Maison des rives (Angers) est gratuit.')).toBeNull();
  });

  it('what stands below a label', () => {
    expect(['Lieu', '# Room', 'Où ?', 'VENUE:'].map(headsPlace)).toEqual([true, true, true, true]);
    expect(['Lieux communs', 'Room service', 'Lieu : Angers'].map(headsPlace)).toEqual([false, false, false]);
    expect(placeBelow(': Maison des rives, 77 avenue Neuve, 75015 Paris')).toBe('Paris');
    expect(placeBelow('Shoreline room in Grand Hotel Long Beach')).toBe(
      'Shoreline room in Grand Hotel Long Beach',
    );
    expect(placeBelow('En visioconférence')).toBeNull();
    expect(placeBelow('le lieu sera précisé')).toBeNull();
  });

  it('an address near the days, and none further off', () => {
    const head = 'Journée des rives\n\nSamedi 5 avril 2025 de 9h à 13h\n';
    expect(placeOf(`${head}3 rue Neuve à Angers\n`)).toBe('Angers');
    expect(placeOf(`${head}\n\n\n\nSecrétariat : 3 rue Neuve à Angers\n`)).toBeNull();
  });
});

describe('where an event takes place, told by its whole document', () => {
  const PEOPLE = '\n\nOuverture\nAnne Roux, géographe\n\nTable ronde\nPaul Petit, hydrologue\n';

  it('is the town in an address of several keys before the house', async () => {
    const head =
      '---\ntitle: Les fours en débat\nlocation: Maison des fours\naddress:\n  street: 8 rue Haute\n  city: Annecy\n---\n';
    const document = await openDocument(`${head}${PEOPLE}`, 'essai.md');
    const source = { name: 'essai.md', sha256: '', characters: 0 };
    expect(readOutline(document, source).proceedings.place).toBe('Annecy');
    const { declared } = await openDocument(head.replace('address', 'organisation'), 'essai.md');
    expect(declared.place?.text).toBe('Maison des fours');
  });

  it('stands beside days without a year too', () => {
    expect(placeOf(`Printemps du thé\n\n7 et 8 mai à Plazac${PEOPLE}`)).toBe('Plazac');
  });

  it('is the town of the house in which a sentence holds it', () => {
    expect(
      placeOf(`Les fours\n\nLa journée aura lieu le vendredi 16 mars 2012 au Rectorat de Paris.${PEOPLE}`),
    ).toBe('Paris');
  });
});
