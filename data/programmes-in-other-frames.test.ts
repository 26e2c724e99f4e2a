import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf } from './entries.fixture.ts';

const day = (hours: string, half: string) =>
  [
    'COLLOQUE DES RIVES',
    '',
    'Redon – Halle Garnier',
    'Mardi 16 septembre 2025',
    hours,
    '',
    'Organisé par la Ville de Redon',
    '',
    '9h – Les toits',
    'Zélie FLOCH, ingénieure, Ville de Redon',
    '',
    '10h – Les murs',
    'Paul NOURY, géographe',
    '',
    half,
    '',
    '14h – Les jardins',
    'Luc MOREL, maire de Redon',
    '',
  ].join('\n');

describe('the frame of a day', () => {
  it.each([
    ['9h – 17h', 'APRÈS-MIDI'],
    ['9h-17h30', 'Après-midi'],
    ['de 9 h à 17 h', 'L’après-midi'],
    ['9h – 17h', 'APRES-MIDI'],
  ])('is no session of it: %s, %s', async (hours, half) => {
    expect(await entriesOf(day(hours, half))).toEqual([
      'Les toits: speaker Zélie/FLOCH | ingénieure, Ville de Redon',
      'Les murs: speaker Paul/NOURY | géographe',
      'Les jardins: speaker Luc/MOREL | maire de Redon',
    ]);
  });

  it.each([
    'Co-organisé par la Ville de Redon',
    'Proposé par l’Université de Lille',
    'Organised by the City',
  ])('nor is who holds it: %s', async words => {
    const titles = await entriesOf(
      day('9h – 17h', 'APRÈS-MIDI').replace('Organisé par la Ville de Redon', words),
    );
    expect(titles.join()).not.toContain(words);
  });
});

describe('the roll of a meeting', () => {
  const minutes = (roll: string) =>
    `Compte rendu du comité du 3 février 2025\n\nPrésents : Zélie Floch (Ville de Redon), Paul Noury (Insee)\n${roll}\n\nZélie Floch présente les travaux.\n`;

  it.each([
    'Excusés : Vautrine Aubin (Université de Lille)',
    'Excusée : Colombe Aubin (Université de Lille)',
    'Absent excusé : Corneille Aubin (Université de Lille)',
  ])('calls people, however rare their names: %s', async roll => {
    const [entry] = await entriesOf(minutes(roll));
    expect(entry).toMatch(/absent \S+\/Aubin \| Université de Lille/u);
  });

  it.each([
    'Excusés : la préfète, le président du Département',
    'Excusées : Ville de Lille, Région Bretagne',
  ])('calls nobody where it names offices and bodies: %s', async roll => {
    const { people } = await datasetOf(minutes(roll));
    expect(people.map(({ familyName }) => familyName)).toEqual(['Floch', 'Noury']);
  });
});

describe('an outline whose headings are asterisks', () => {
  const outline = (head: string) =>
    `${head}\nRedon, 16 septembre 2025\n** 9h00 Les toits\n- Zélie Floch, ingénieure, Ville de Redon\n** 10h30 Les murs\n- Paul Noury, géographe\n`;

  it('is read with its title, whatever the file is called', async () => {
    const read = await datasetOf(outline('* Colloque des rives'));
    expect(read.proceedings.title).toBe('Colloque des rives');
    expect(read.sessions.map(({ title }) => title)).toEqual(['Les toits', 'Les murs']);
  });

  it('is no list of items with words in bold', async () => {
    const { proceedings } = await datasetOf(
      'Colloque des rives\nRedon, 16 septembre 2025\n\n* 9h00 Les toits\n** Zélie Floch**, ingénieure\n',
    );
    expect(proceedings.title).toBe('Colloque des rives');
  });
});

describe('family names that are offices and bodies as well', () => {
  it.each(['Maire', 'Maison', 'Palais', 'Salle', 'Pont'])(
    'are names before what somebody does: %s',
    async name => {
      const { people } = await datasetOf(
        `Assises du rivage\nRedon, 16 mai 2024\n\n9h30-10h30 Atelier 1 : Marcher\nAnne ${name}, ingénieure, CNRS\nPaul Noury (Insee)\n`,
      );
      expect(people.map(({ familyName }) => familyName)).toContain(name);
    },
  );

  it.each(['Maison', 'Maire'])('and none where they go on: %s', async name => {
    const { people } = await datasetOf(
      `Assises du rivage\nRedon, 16 mai 2024\n\n9h30-10h30 Atelier 1 : Marcher\nPaul Noury (Insee)\nAnne ${name} des associations, Redon\n`,
    );
    expect(people.map(({ familyName }) => familyName)).toEqual(['Noury']);
  });
});
