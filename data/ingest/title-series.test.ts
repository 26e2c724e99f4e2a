import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const TITLES = ['La haie au bord du champ', 'Le pont et la loutre', 'Compter les silures en ville'];
const PEOPLE = [
  'Anne Tolbec, géographe',
  'Hugo Kerlo, maire de Plouvara',
  'Paul Guivarch, directeur de l’agence',
];
const SPOKEN = TITLES.map((title, i) => `${title}: ${PEOPLE[i]?.replace(', ', ' (')})`);

type Write = (title: string, people: string, i: number) => string;

const programme = (write: Write, titles = TITLES) =>
  titles.map((title, i) => write(title, PEOPLE[i] ?? '', i)).join('\n\n');

describe('titles that are set alike, with those who speak between them', () => {
  it.each<[string, Write]>([
    ['in bold', (title, people) => `**${title}**\n\nUn échange avec la salle.\n\n- ${people}`],
    ['numbered', (title, people, i) => `${i + 1}. **${title}**\n\n   Un échange.\n\n   - ${people}`],
    ['as items that hold paragraphs', (title, people) => `- ${title}\n\n  Un échange.\n\n  ${people}`],
  ])('are sessions in Markdown: %s', async (_, write) => {
    const text = `# Rencontres des rivières\n\n${programme(write)}\n`;
    expect(await spokenIn(text, 'essai.md')).toEqual(SPOKEN);
  });

  it.each<[string, Write]>([
    ['in capitals', (title, people) => `${title.toUpperCase()}\nUn échange avec la salle.\n- ${people}`],
    ['numbered', (title, people, i) => `${'I'.repeat(i + 1)} – ${title}\nUn échange.\n- ${people}`],
  ])('are sessions in a text: %s', async (how, write) => {
    const text = `Rencontres des rivières\n\n${programme(write)}\n`;
    const found = (await spokenIn(text, 'essai.txt')).map(line => line.replace(/^I+ – /u, ''));
    const titles = how === 'in capitals' ? TITLES.map(title => title.toUpperCase()) : TITLES;
    expect(found.map(line => line.split(': ')[0])).toEqual(titles);
  });

  it('are sessions on a page', async () => {
    const write: Write = (title, people) =>
      `<p><b>${title}</b></p>\n<p>Un échange.</p><ul><li>${people}</li></ul>`;
    const text = `<html><body><h1>Rencontres des rivières</h1>${programme(write)}</body></html>`;
    expect(await spokenIn(text, 'essai.html')).toEqual(SPOKEN);
  });

  it('are none where nobody speaks between them, or where they are people', async () => {
    const alone = await spokenIn(
      `# Rencontres\n\n${programme(title => `**${title}**\n\nUn texte.`)}\n`,
      'essai.md',
    );
    expect(alone).toEqual([]);
    const people = programme(
      (_, named) => `**${named.split(',')[0]}**\n\nParle des rivières depuis dix ans.`,
    );
    expect((await spokenIn(`# Rencontres\n\n${people}\n`, 'essai.md')).length).toBeLessThan(2);
  });
});
