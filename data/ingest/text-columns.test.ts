import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';
import { byTextColumns } from './text-columns.ts';

function spokenIn(text: string): readonly string[] {
  const { sessions, appearances } = readOutline(plain(text), {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    return `${title}: ${own.map(({ name }) => name.text).join(' + ')}`;
  });
}

const HEAD = 'Forum de l’eau\n\nMardi 3 juin 2025\n\n';
const row = (left: string, right: string, width = 40) => `${left.padEnd(width)}${right}\n`;

describe('sessions side by side in a plain text', () => {
  it.each([
    ['9h00 - 10h00 ', '10h00 - 11h00 ', 40],
    ['9h30 : ', '10h30 : ', 32],
    ['09:00 ', '10:15 ', 60],
    ['14h – ', '15h – ', 50],
  ])('have each their own people behind %s', (first, second, width) => {
    const text = `${HEAD}${row('Salle A', 'Salle B', width)}${row(`${first}Les haies`, `${first}Les mares`, width)}${row('Anne Roux, maire', 'Paul Petit, préfet', width)}${row(`${second}Les gués`, `${second}Les moulins`, width)}${row('Luc Noir, géographe', 'Rose Vert, meunière', width)}`;
    expect(spokenIn(text)).toEqual([
      'Les haies: Anne Roux',
      'Les mares: Paul Petit',
      'Les gués: Luc Noir',
      'Les moulins: Rose Vert',
    ]);
  });

  it('are three where three stand so, and one of them may be empty below', () => {
    const three = (a: string, b: string, c: string) => `${row(a, row(b, c, 30).trimEnd(), 30)}`;
    const text = `${HEAD}${three('9h Les haies', '9h Les mares', '9h Les sols')}${three('Anne Roux, maire', 'Paul Petit, préfet', 'Max Gris, élu')}${three('10h Les gués', '10h Les biefs', '10h Les lavoirs')}${three('Luc Noir, élu', '', 'Rose Vert, élue')}`;
    expect(spokenIn(text)).toEqual([
      'Les haies: Anne Roux',
      'Les mares: Paul Petit',
      'Les sols: Max Gris',
      'Les gués: Luc Noir',
      'Les biefs: ',
      'Les lavoirs: Rose Vert',
    ]);
  });

  it.each([
    [
      'hours stand so in one row',
      `${row('9h Les haies', '9h Les mares')}${row('Anne Roux, maire', 'Paul Petit, préfet')}`,
    ],
    [
      'a line fits in no column',
      `${row('9h Les haies', '9h Les mares')}${' '.repeat(18)}Anne Roux, maire\n${row('10h Les gués', '10h Les biefs')}`,
    ],
    [
      'a line goes on with the one above',
      `${row('9h Les haies', '9h Les mares')}${row('Anne Roux, maire', 'Paul Petit, préfet')}${row('de Redon', 'de la Drôme')}${row('10h Les gués', '10h Les biefs')}`,
    ],
    ['there is one column', '9h Les haies\nAnne Roux, maire\n10h Les gués\nPaul Petit, préfet\n'],
  ])('stay as they are where %s', (_, text) => {
    const lines = readLines(plain(text));
    expect(byTextColumns(text, lines)).toBe(lines);
  });
});

describe('people side by side in a plain text, over what they do', () => {
  const peopleIn = (text: string) =>
    readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length })
      .appearances.filter(({ via }) => via === 'list')
      .map(({ name, role }) => `${name.text} | ${role?.text ?? ''}`)
      .toSorted();

  it('have each what stands below them', () => {
    const text = `${HEAD}Construire une haie\n\n${row('Anne Roux', 'Paul Petit')}${row('Chercheuse en haies', 'Ingénieur')}${row('CNRS, Caen', 'INRAE, Redon')}\nSuivi d’un débat\n`;
    expect(peopleIn(text).map(each => each.slice(0, 20))).toEqual([
      'Anne Roux | Chercheu',
      'Paul Petit | Ingénie',
    ]);
  });

  it('have it where one of them stands a line higher, under a title', () => {
    const text = `${HEAD}Construire une haie\n${row('', 'Zoé Marin')}${row('Anne Roux', '')}${row('maire de Caen', 'meunière à Redon')}\nSuivi d’un débat\n`;
    expect(peopleIn(text)).toEqual(['Anne Roux | maire de Caen', 'Zoé Marin | meunière à Redon']);
  });

  it.each([
    ['names over a title that runs over all', `${row('Anne Roux', 'Paul Petit')}${row('Les haies', '')}`],
    ['titles', `${row('Les haies du bocage', 'Les mares du plateau')}${row('de la Vilaine', 'de Redon')}`],
    ['rows of names and bodies', `${row('Anne Roux', 'Pays Marin')}${row('Paul Petit', 'Ville de Redon')}`],
    ['names in rows of one line', row('Anne Roux', 'Paul Petit')],
  ])('are no columns of: %s', (_, block) => {
    const text = `${HEAD}${block}\n`;
    const lines = readLines({ text, blocks: [] });
    expect(byTextColumns(text, lines)).toBe(lines);
  });
});
