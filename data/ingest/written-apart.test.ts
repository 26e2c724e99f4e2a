import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf, workshop } from '../entries.fixture.ts';

describe('hours that reach over several rows of a table', () => {
  const row = (hours: string, title: string, people: string, span = ' rowspan="2"') =>
    `<tr><td${span}>${hours}</td><td>${title}</td></tr>\n<tr><td>${people}</td></tr>\n`;
  const table = (span?: string) =>
    `<table><tr><th>Horaire</th><th>Séance</th></tr>\n${row('9h–10h', 'Les vents d’ouest', 'Anne Roux (Ville de Redon), Paul Petit (INRAE)', span)}${row('10h–11h', 'Les vents d’est', 'Luc Morel (CNRS)', span)}</table>`;

  it.each([undefined, " rowspan='2'", ' class="h" rowspan=2'])(
    'have a title, and those who speak below it',
    async span => {
      expect(await entriesOf(table(span))).toEqual([
        'Les vents d’ouest: speaker Anne/Roux | Ville de Redon + speaker Paul/Petit | INRAE',
        'Les vents d’est: speaker Luc/Morel | CNRS',
      ]);
    },
  );

  it('call no document', async () => {
    expect((await datasetOf(table(), 'vents.html')).proceedings.title).toBe('vents');
  });
});

describe('entries behind hours that end in italics', () => {
  it.each([
    ['—', ', '],
    ['–', ' ('],
    [':', ', '],
  ])('have who, from where and what: %s', async (sign, gap) => {
    const close = gap === ' (' ? ')' : '';
    const entry = (hour: number, name: string, body: string, title: string) =>
      `- ${hour}h00 : [${name}](https://exemple.example/${hour})${gap}${body}${close} ${sign} *${title}*`;
    const text = [
      '# Séminaire d’argile\n',
      entry(14, 'Anne Roux', 'CNRS', 'Tuiles et tuiliers'),
      entry(15, 'Paul Petit', 'Université de Poitiers', 'Les fours du Val'),
      entry(16, 'Luc Morel', 'musée de Bretagne', 'Une collection de jattes'),
    ].join('\n');
    expect(await entriesOf(text)).toEqual([
      'Tuiles et tuiliers: speaker Anne/Roux | CNRS',
      'Les fours du Val: speaker Paul/Petit | Université de Poitiers',
      'Une collection de jattes: speaker Luc/Morel | musée de Bretagne',
    ]);
  });
});

describe('a discussion behind its one word', () => {
  it.each(['Discussion', '**Discussion**', 'Échanges', 'Débat'])('is a session: %s', async word => {
    const text = `# Journée des graines\n\n10h15 Zoé Floch (Inrae), « Le blé »\n\n${word} : Anne Roux (CNRS) et Paul Petit (Ville de Redon).\n`;
    expect((await entriesOf(text)).at(-1)).toContain(
      'speaker Anne/Roux | CNRS + speaker Paul/Petit | Ville de Redon',
    );
    expect(await entriesOf(text)).toHaveLength(2);
  });
});

describe('bodies that small words name', () => {
  const bodies = async (role: string) =>
    (await datasetOf(workshop(`Anne Roux, ${role}`))).organisations.map(
      ({ name, kind }) => `${name} (${kind})`,
    );

  it.each([
    ['rédactrice en chef, Le Courrier du large', 'Le Courrier du large (media)'],
    ['journaliste, La Gazette des rives', 'La Gazette des rives (media)'],
    ['animatrice, Labo des territoires de la Région Bretagne', 'Labo des territoires (public-service)'],
  ])('are read: %s', async (role, body) => {
    expect(await bodies(role)).toContain(body);
  });

  it.each(['directrice, Le temps des rives', 'journaliste indépendante'])('are none: %s', async role => {
    expect((await bodies(role)).filter(body => body.endsWith('(media)'))).toEqual([]);
  });
});

describe('the running head of a page that was taken as text', () => {
  it.each([
    ['Assises du vent                            1', 'Assises du vent'],
    ['Assises du vent 2', 'Assises du vent 2'],
  ])('is no part of the title: %s', async (head, title) => {
    const text = workshop('Anne Roux, maire de Redon').replace('Assises du rivage', head);
    expect((await datasetOf(text)).proceedings.title).toBe(title);
  });
});
