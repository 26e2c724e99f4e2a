import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf } from '../entries.fixture.ts';

const programme = (...lines: readonly string[]) =>
  ['Colloque des rivages', 'Laval, 17 novembre 2023', '', ...lines, ''].join('\n');

async function townsIn(text: string): Promise<readonly string[]> {
  return (await datasetOf(text)).territories.map(({ name }) => name);
}

describe('rooms that bear the name of a place', () => {
  it.each([
    ['(salle Rennes)', (title: string, room: string) => `${title} (${room})`],
    ['behind a dash', (title: string, room: string) => `${title} – ${room}`],
    ['behind a comma', (title: string, room: string) => `${title}, ${room}`],
    ['before a colon', (title: string, room: string) => `${room} : ${title}`],
    ['before a dash', (title: string, room: string) => `${room} – ${title}`],
    ['in square brackets', (title: string, room: string) => `[${room}] ${title}`],
    ['in brackets before the title', (title: string, room: string) => `(${room}) ${title}`],
  ])('are no part of a title, and no territory: %s', async (_, write) => {
    const text = programme(
      `9h30 ${write('Les forges', 'salle Rennes')}`,
      'Anne Roux, ingénieure',
      `10h30 ${write('Les sables', 'amphi Corse')}`,
      'Paul Petit, géologue',
      `11h30 ${write('Les landes', 'salle Belle-Île')}`,
      'Zoé Marzin, agronome',
    );
    expect(await entriesOf(text)).toEqual([
      'Les forges: speaker Anne/Roux | ingénieure',
      'Les sables: speaker Paul/Petit | géologue',
      'Les landes: speaker Zoé/Marzin | agronome',
    ]);
    expect((await townsIn(text)).filter(name => name !== 'Laval')).toEqual([]);
  });

  it('are nothing that somebody does', async () => {
    const text = programme('9h30 Les forges, Anne Roux (salle 3)', '10h30 Les sables, Paul Petit (amphi B)');
    expect(await entriesOf(text)).toEqual([
      'Les forges: speaker Anne/Roux',
      'Les sables: speaker Paul/Petit',
    ]);
  });

  it('leave the town where the room only stands in it', async () => {
    const text = programme(
      '9h30 La salle de Rennes rénovée',
      'Anne Roux, ingénieure',
      '10h Les sables',
      'Paul Petit, géologue',
    );
    expect(await townsIn(text)).toContain('Rennes');
  });
});

describe('words behind an article that are towns elsewhere', () => {
  it.each([
    'La Fontaine, le pin et le loup',
    'Le Port aujourd’hui, entre ville et mer',
    'Les Bois et les Prés',
  ])('are what is spoken of: %s', async title => {
    const text = programme(
      `9h30 ${title}`,
      'Anne Roux, ingénieure',
      '10h30 Les sables',
      'Paul Petit, géologue',
    );
    expect((await townsIn(text)).filter(name => name !== 'Laval')).toEqual([]);
  });

  it.each(['Nantes', 'Le Havre', 'La Rochelle'])('stay towns by their own name: %s', async town => {
    const text = programme(
      `9h30 ${town} et ses quais`,
      'Anne Roux, ingénieure',
      '10h30 Les sables',
      'Paul Petit, géologue',
    );
    expect(await townsIn(text)).toContain(town);
  });
});
