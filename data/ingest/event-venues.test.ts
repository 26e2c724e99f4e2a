import { describe, expect, it } from 'vitest';
import { openDocument, plain } from '../document/open.ts';
import { placeHeld, placeWithDays } from './event-places.ts';
import {
  headsPlace,
  houseAlone,
  houseHeld,
  houseWithDays,
  isOfEvent,
  placeBelow,
  placeOfHouse,
  placeOfStreet,
} from './event-venues.ts';
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
    ['11 boulevard de Verdun (entrée des artistes)', null],
    ['4 avenue de Bretagne, Redon', 'Redon'],
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

  it.each([
    ['ENSG, Marne-la-Vallée', 'Marne-la-Vallée'],
    ['Lacito – CNRS, Villejuif (France)', 'Villejuif'],
    ['Sorbonne Université, Paris, France', 'Paris'],
    ['Anne Roux (UOC, Barcelone)', null],
    ['Anne Roux (CNRS – LISST), Toulouse', null],
  ])('a house that goes by its letters, and its town: %s', (line, place) => {
    expect(placeOfHouse(line)).toBe(place);
  });

  it('is nothing that heads the next column below “Lieu”', () => {
    for (const head of ['Session Name', 'Intervenants', 'Assemblée Générale', 'Titre', 'Horaires'])
      expect(placeBelow(head)).toBeNull();
    expect(placeBelow('Pavillon des rives')).toBe('Pavillon des rives');
  });

  it.each([
    ['Ce samedi 24 juin, les jeunes de la Rive se réunissaient à Lozac pour leur assemblée.', 'Lozac'],
    ['La Rive est heureuse de vous accueillir à l’École de design, jeudi.', 'École de design'],
    ['Ce samedi 24 juin, les jeunes de la Rive pensaient à Lozac pour leur assemblée.', null],
  ])('where a sentence has people come together: %s', (sentence, place) => {
    expect(houseHeld(sentence)).toBe(place);
  });

  it('at the foot of a page too, beside the days of the event and nobody', () => {
    const programme = (foot: string) =>
      `# Journée des rives\n\n4 avril 2025\n\n${'9h – 10h : Les digues, Anne Roux (DDTM)\n\n10h – 11h : Les berges, Paul Petit (CAUE)\n\n'.repeat(40)}\n\n${foot}\n`;
    expect(placeOf(programme('4 avril 2025 – ENSA Nantes'))).toBe('Nantes');
    expect(placeOf(programme('5 mai 2025 – ENSA Nantes'))).toBeNull();
    expect(placeOf(programme('4 avril 2025 – Reporté'))).toBeNull();
  });

  it('where every session says the same', () => {
    const talks = (...houses: string[]) =>
      `# Journée des rives\n\n4 avril 2025\n\n${houses.map((house, n) => `## Rive ${n}\n\nLieu : ${house}\n\nAnne Roux, DDTM\n\n`).join('')}`;
    expect(placeOf(talks('Pavillon des rives', 'Pavillon des rives'))).toBe('Pavillon des rives');
  });

  it('is no word that says what a day is about', () => {
    for (const about of ['Comprendre', 'Agir', 'Habiter', 'Synthèse', 'Restitution'])
      expect(placeWithDays(`Mercredi 5 juin – ${about}`, 2024)).toBeNull();
    for (const town of ['Ghent', 'Nairobi', 'Tours', 'Sens', 'Nice'])
      expect(placeWithDays(`Mercredi 5 juin – ${town}`, 2024)).toBe(town);
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

describe('where an event takes place, told by a house', () => {
  it.each([
    ['Le colloque aura lieu jeudi au Collège des Rives de 12h à 13h30.', 'Collège des Rives'],
    [
      'Cette rencontre aura lieu le 6 juillet 2022, à l’Institut des Fours, amphi bleu.',
      'Institut des Fours',
    ],
    [
      'Les journées ont eu lieu au Centre de Recherche des Rives (CRR), à deux pas.',
      'Centre de Recherche des Rives',
    ],
    ['Les fours se sont tenus à l’Institut Rivière les 8 et 9 mars 2023.', 'Institut Rivière'],
    [
      'Tous les événements se dérouleront au Centre de conférences de l’Université Rivière (12 Rue).',
      'Centre de conférences de l’Université Rivière',
    ],
    ['The conference took place at the Rive Theatre in Bonn, Germany.', 'Rive Theatre in Bonn'],
    ['Cet événement aura lieu le 18 octobre 2022, à RiveSupélec.', 'RiveSupélec'],
    ['La réunion se tiendra à la Maison des Associations le 3 mai.', 'Maison des Associations'],
    ['La formation se déroule au Campus Neuf pour deux jours.', 'Campus Neuf'],
    ['Une conférence de presse tenue vendredi à Erevan.', 'Erevan'],
    ['La réunion s’est tenue à la mairie pour poser les bases du PLU.', null],
    ['Le repas aura lieu à Noël.', null],
    ['Les ateliers ont lieu à distance.', null],
    ['Le congrès est organisé par l’Institut des Fours.', null],
    ['Anne Roux enseigne à l’Institut des Fours.', null],
    ['Le vote a lieu au scrutin secret.', null],
  ])('in which a sentence says that it is held: %s', (sentence, house) => {
    expect(houseHeld(sentence)).toBe(house);
  });

  it('by a sentence about the event itself, and not about another', () => {
    expect(
      [
        'La journée se déroulera au musée.',
        'Tous les événements auront lieu ici.',
        'L’accueil a lieu à 9h.',
      ].map(isOfEvent),
    ).toEqual([true, true, true]);
    expect(
      [
        'La prochaine rencontre aura lieu au musée.',
        'Le forum des autres aura lieu au musée.',
        'Il a lieu ici.',
      ].map(isOfEvent),
    ).toEqual([false, false, false]);
  });

  it.each([
    ['University of Maine', 'University of Maine'],
    ['Université Hassan II', 'Université Hassan II'],
    ['Faculté des Sciences, Université des Rives', 'Faculté des Sciences, Université des Rives'],
    ['Au Musée des Rives', 'Au Musée des Rives'],
    ['hosted by the University of Maine', null],
    ['Organisé par l’Université des Rives', null],
    ['Avec le soutien de l’Université', null],
    ['Salle 2, Université des Rives', null],
    ['L’université est-elle ouverte ?', null],
    ['École', null],
  ])('alone on its line: %s', (line, house) => {
    expect(houseAlone(line)).toBe(house);
  });

  it.each([
    ['Sorbonne Université, Paris', 'Paris'],
    ['Musée des Rives – Annecy', 'Annecy'],
    ['Aula, National Library, The Hague', 'The Hague'],
    ['Anne Roux, Annecy', null],
    ['Musée des Rives, Salle 2', null],
  ])('with its town: %s', (line, place) => {
    expect(placeOfHouse(line)).toBe(place);
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

  it('is a house right beside the days, and not the one that heads a page', () => {
    expect(placeOf(`Les fours en débat\n\n4 et 5 juin 2024\nUniversité Hassan II${PEOPLE}`)).toBe(
      'Université Hassan II',
    );
    expect(placeOf(`Université Hassan II\n\nLes fours en débat\n\n4 et 5 juin 2024${PEOPLE}`)).toBeNull();
    const given = 'Anne Roux (Université des Rives), 4 juin 2024';
    expect(placeOf(`Les fours en débat\n\n4 et 5 juin 2024\n${given}${PEOPLE}`)).toBeNull();
  });

  it('is what all labels say further down, and none where they differ', () => {
    const far = '\nDes fours et des rives en débat.\n'.repeat(40);
    expect(placeOf(`Les fours en débat${PEOPLE}${far}\nLieu : Maison des rives, 74000 Annecy\n`)).toBe(
      'Annecy',
    );
    expect(
      placeOf(`Les fours en débat${PEOPLE}${far}\nLieu : Maison, 74000 Annecy\n\nLieu : École, Angers\n`),
    ).toBeNull();
    expect(placeOf(`Les fours en débat${PEOPLE}${far}\nAdresse : 3 rue Neuve, 74000 Annecy\n`)).toBeNull();
  });

  it('is no town in which those sit who organise it, and no word that heads a page', () => {
    expect(
      placeOf(`Les fours en débat${PEOPLE}\n\nOrganisateurs : Paul Petit (Université de Lille).`),
    ).toBeNull();
    expect(placeOf(`Les fours\n\nUne journée organisée avec l’Université de Liège.${PEOPLE}`)).toBeNull();
  });

  it('is the town of the house in which a sentence holds it', () => {
    expect(
      placeOf(`Les fours\n\nLa journée aura lieu le vendredi 16 mars 2012 au Rectorat de Paris.${PEOPLE}`),
    ).toBe('Paris');
  });
});
