import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';
import { spokenIn } from './spoken.fixture.ts';

const TITLES = ['La haie au bord du champ', 'Le pont et la loutre', 'Compter les silures'];
const PEOPLE = [
  'Anne Tolbec, géographe',
  'Hugo Kerlo, maire de Plouvara',
  'Paul Guivarch, directeur de l’agence',
];
const SPOKEN = [
  'La haie au bord du champ: Anne Tolbec (géographe)',
  'Le pont et la loutre: Hugo Kerlo (maire de Plouvara)',
  'Compter les silures: Paul Guivarch (directeur de l’agence)',
];

const programme = (head: string, write: (title: string, people: string, at: number) => string) =>
  `${head}\n\n${TITLES.map((title, i) => write(title, PEOPLE[i] ?? '', i)).join('\n\n')}\n`;

describe('hours behind a title', () => {
  it.each([
    ['(9h30 à 10h00)', '(10h00 à 11h00)', '(11h00 à 12h00)'],
    ['(de 9 h à 9 h 45)', '(de 10 h à 11 h)', '(de 11 h à 12 h 30)'],
    ['(9:00 AM – 9:45 AM)', '(10:00 AM – 11:00 AM)', '(11:00 AM – 12:30 PM)'],
    ['(9.00am–9.45am)', '(10.00am–11.00am)', '(11.00am–12.30pm)'],
    ['[9h-10h]', '[10h-11h]', '[11h-12h]'],
    ['– 9h00-10h00', '– 10h00-11h00', '– 11h00-12h00'],
    ['| 09:00', '| 10:00', '| 11:00'],
  ])('are no part of it: %s', async (...hours) => {
    const text = programme(
      'Rencontres des rivières',
      (title, people, i) => `${title} ${hours[i]}\n${people}`,
    );
    expect(await spokenIn(text, 'essai.txt')).toEqual(SPOKEN);
  });

  it('are words of it where they are not at its end', async () => {
    const text = '# Rencontres\n\n## Une nuit (9h) au bord du champ\n\nAnne Tolbec, géographe\n';
    expect(await spokenIn(text, 'essai.md')).toEqual([
      'Une nuit (9h) au bord du champ: Anne Tolbec (géographe)',
    ]);
  });
});

describe('hours alone under a title', () => {
  const under = (title: string, people: string, i: number) => `${title}\n${9 + i}h00-${10 + i}h00\n${people}`;

  it('are its own where each paragraph begins with one', async () => {
    expect(await spokenIn(programme('Rencontres des rivières', under), 'essai.txt')).toEqual(SPOKEN);
  });

  it('are those of the heading over a blank line', async () => {
    const write = (title: string, people: string, i: number) => `## ${title}\n\n${9 + i}h00\n\n- ${people}`;
    expect(await spokenIn(programme('# Rencontres des rivières', write), 'essai.md')).toEqual(SPOKEN);
  });

  it('are those of the heading over them, whatever heading follows below', async () => {
    const talks = TITLES.map((title, i) => `### ${title}\n\n${PEOPLE[i]}`).join('\n\n');
    const text = `# Rencontres

## Ouverture

9h00-9h30

- Zoé Marzin, sociologue

## Rives et marées

9h30-11h00

${talks}

## Clôture

11h00-11h15

- Luc Morvan, maire de Saint-Aubin
`;
    const document = await openDocument(text, 'essai.md');
    const { sessions } = readOutline(document, { name: 'essai.md', sha256: '', characters: text.length });
    expect(sessions.map(({ title }) => title)).toEqual([
      'Ouverture',
      'Rives et marées',
      ...TITLES,
      'Clôture',
    ]);
  });

  it('open what stands below them where they stand over titles', async () => {
    const over = (title: string, people: string, i: number) =>
      `${9 + i}h00-${10 + i}h00\n${title}\n${people}`;
    expect(await spokenIn(programme('Rencontres des rivières', over), 'essai.txt')).toEqual(SPOKEN);
  });
});

describe('a line drawn under words of a text', () => {
  it.each(['-', '=', '~'])('makes them a heading: %s', async sign => {
    const write = (title: string, people: string) => `${title}\n${sign.repeat(title.length)}\n${people}`;
    expect(await spokenIn(programme('RENCONTRES DES RIVIÈRES', write), 'essai.txt')).toEqual(SPOKEN);
  });
});
