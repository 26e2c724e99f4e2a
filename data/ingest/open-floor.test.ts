import { describe, expect, it } from 'vitest';
import { ledIn } from './spoken.fixture.ts';

const under = (...lines: readonly string[]) =>
  `Rencontre des ports\n\n9h45 : « Les digues de demain »\n${lines.join('\n')}\n\n11h15 : Les écluses\n> Mme Zora Petit, ingénieure\n`;
const PEOPLE = ['> M. Paul Noury, maire de Redon', '> Mme Anne Roux, députée', '> M. Marc Floch, préfet'];

describe('the floor that is open to all', () => {
  it.each([
    'Échanges avec la salle',
    'Echanges avec la salle',
    'Débat et echanges avec le public',
    'Débat avec le public',
    'Débat',
    'Questions / réponses',
    'Questions – réponses avec les participants',
    "Temps d'échanges",
    'Discussion générale',
    'Échanges et débat avec la salle',
  ])('is no talk of who stands above: %s', async moment => {
    const [first] = await ledIn(under(...PEOPLE, moment), 'essai.txt');
    expect(first).toBe('« Les digues de demain »: Paul Noury + Anne Roux + Marc Floch');
  });
});

describe('a line that says what is held and who leads it', () => {
  it.each([
    'Table ronde présidée par M. Jean Kerjean, sénateur',
    'Table ronde animée par M. Jean Kerjean, sénateur',
    'Débat modéré par M. Jean Kerjean',
    'Échange co-animé par M. Jean Kerjean',
  ])('is no title of a talk: %s', async line => {
    const [first] = await ledIn(under(line, ...PEOPLE, 'Échanges avec la salle'), 'essai.txt');
    expect(first).toBe('« Les digues de demain »: [Jean Kerjean] + Paul Noury + Anne Roux + Marc Floch');
  });
});

describe('a visit', () => {
  const programme = (visit: string) =>
    `Rencontre des ports\n\n9h Ouverture\nAnne Roux, maire\n\n10h ${visit}\nPaul Noury, ingénieur\n\n11h Clôture\nZora Petit, préfète\n`;
  it.each(['Visite de la halle : les bois', 'Visite commentée du port', 'Visites guidées des écluses'])(
    'of something is a session: %s',
    async visit => {
      expect(await ledIn(programme(visit), 'essai.txt')).toContain(`${visit}: Paul Noury`);
    },
  );
  it.each(['Visite libre', 'Visite des stands', 'Visite du salon', 'Fin'])('is a pause: %s', async visit => {
    const titles = (
      await ledIn(
        `9h Ouverture\nAnne Roux, maire\n\n10h ${visit}\n\n11h Clôture\nZora Petit, préfète\n`,
        'essai.txt',
      )
    ).map(told => told.split(':')[0]);
    expect(titles).toEqual(['Ouverture', 'Clôture']);
  });
});
