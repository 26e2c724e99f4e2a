import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { openDocument } from '../document/open.ts';
import type { Block } from '../document/readable.ts';
import { readOutline } from './outline.ts';
import { strongItems } from './strong-items.ts';

async function titlesIn(text: string, name = 'essai.txt'): Promise<readonly string[]> {
  const outline = readOutline(await openDocument(text, name), { name, sha256: '', characters: text.length });
  return outline.sessions.map(({ title }) => title);
}

const HEAD = 'Compte rendu du conseil\n\nPrésents : Anne Roux, Paul Petit, Luc Morel\n\n';
const SAID = 'Anne Roux rappelle que rien ne presse.\n\n';

describe('the numbers of points in plain lines', () => {
  it('tell a point that ends as a sentence does from what is said', async () => {
    const long =
      '2. Personnel communal - Convention de partenariat avec le centre de gestion et ses annexes pour 2012.';
    const text = `${HEAD}1. Le jardin\n\n${SAID}${long}\n\n${SAID}3. La cour\n\n${SAID}`;
    expect((await titlesIn(text)).slice(-3)).toEqual([
      'Le jardin',
      'Personnel communal - Convention de partenariat avec le centre de gestion et ses annexes pour 2012',
      'La cour',
    ]);
  });

  it('begin again in a list below a point, which is a point all the same', async () => {
    const text = `${HEAD}1. Le jardin\n\n${SAID}2. La cour\n\n${SAID}3. Questions diverses\n\n1. Le bus\nRien.\n\n2. La poste\nRien.\n`;
    expect(await titlesIn(text)).toContain('Questions diverses');
    expect(await titlesIn(text)).not.toContain('La poste');
  });
});

describe('the parts of a point in plain lines', () => {
  const text = `${HEAD}1. Le jardin\n\n${SAID}2. Écoles\n\n2 .1. Cantine – Convention\n${SAID}2.2. Transport scolaire\n${SAID}3. La cour\n\n${SAID}`;

  it('open sessions of their own', async () => {
    expect((await titlesIn(text)).slice(-5)).toEqual([
      'Le jardin',
      'Écoles',
      'Cantine – Convention',
      'Transport scolaire',
      'La cour',
    ]);
  });
});

describe('who presents a point', () => {
  it.each([
    [
      'Présentation par Anne Roux et P. Petit : le nouveau règlement du jardin',
      'le nouveau règlement du jardin',
    ],
    ['Intervention de Anne Roux, géographe : les haies du plateau', 'les haies du plateau'],
    ['Présentation de la salle par Anne Roux', 'Présentation de la salle'],
  ])('is no part of its title: %s', async (line, title) => {
    expect(
      await titlesIn(`${HEAD}1. Le jardin\n\n${SAID}2. ${line}\n\n${SAID}3. La cour\n\n${SAID}`),
    ).toContain(title);
  });
});

describe('an agenda that plain lines take up', () => {
  const AGENDA =
    'Ordre du jour\n\n- Approbation du compte rendu du conseil du 14 mars\n- Le lavoir\n- SIVOM rapport annuel 2019\n- Questions diverses\n\n';
  const text = `${HEAD}${AGENDA}Approbation du compte rendu du conseil municipal du 14 mars\n\nLe compte rendu du conseil du 14 mars est validé à l’unanimité\n\nSIVOM – Rapport annuel sur le prix du service public – exercice 2019\n\n${SAID}Le lavoir\n\n${SAID}Questions diverses\n\nRien.\n`;

  it('is taken up in more words too, and opens nothing itself', async () => {
    expect((await titlesIn(text)).slice(-4)).toEqual([
      'Approbation du compte rendu du conseil municipal du 14 mars',
      'SIVOM – Rapport annuel sur le prix du service public – exercice 2019',
      'Le lavoir',
      'Questions diverses',
    ]);
  });

  it('is taken up by no sentence', async () => {
    expect((await titlesIn(text)).filter(title => title.includes('validé'))).toEqual([]);
  });
});

describe('several meetings in one file', () => {
  it('are the headings over their rolls', async () => {
    const meeting = (day: string, who: string) =>
      `## Réunion du ${day} : le pont\n\n### Présents\n\n${who}\n\n### Objectif\n\nLe pont.\n\n### Discussion\n\n* Il est vieux.\n\n`;
    const text = `# Notes\n\n${meeting('3 mars 2020', 'Anne Roux, Paul Petit')}${meeting('9 avril 2020', 'Zoltan, Anne Roux, Paul Petit')}`;
    expect(await titlesIn(text, 'essai.md')).toEqual([
      'Réunion du 3 mars 2020 : le pont',
      'Réunion du 9 avril 2020 : le pont',
    ]);
  });
});

describe('a list of lists', () => {
  const item = (words: string, level: number, strong: boolean) => ({ words, level, strong });
  const of = (items: readonly ReturnType<typeof item>[]) => {
    const text = items.map(({ words }) => words).join('\n');
    let at = 0;
    const blocks = items.map(({ words, level, strong }): Block => {
      const span = { start: at, end: at + words.length };
      at += words.length + 1;
      return { kind: 'item', span, level, strong, value: null };
    });
    return strongItems(readLines({ text, blocks })).map(line => line.text);
  };
  const said = item('Le pont est à refaire avant la fin de l’année', 2, false);

  it('has its points in bold, and what was said below', () => {
    const points = ['Lancement du groupe', 'Calendrier', 'Collecte et priorités'];
    expect(of(points.flatMap(words => [item(words, 1, true), said]))).toEqual(points);
  });

  it.each([
    ['they are two', ['Lancement du groupe', 'Calendrier'].flatMap(words => [item(words, 1, true), said])],
    ['nothing is said below', ['Lancement', 'Calendrier', 'Collecte'].map(words => item(words, 1, true))],
    [
      'they are in plain letters',
      ['Lancement', 'Calendrier', 'Collecte'].flatMap(words => [item(words, 1, false), said]),
    ],
  ])('has none where %s', (_, items) => {
    expect(of(items)).toEqual([]);
  });
});
