import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** The titles of the sessions of a text. */
async function titlesIn(text: string, name = 'essai.txt'): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const { sessions } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.map(({ title }) => title);
}

const TOLD =
  'La commune a planté huit cents mètres de haies depuis le printemps, avec les écoles et les agriculteurs du plateau.';
const HEAD =
  'Compte rendu de la réunion du 3 mai 2023\n\nPrésents : Anne Roux, Paul Petit, Zoé Blanc, Luc Noir\n\n';
const minutes = (titles: readonly string[], mark = '') =>
  `${HEAD}${TOLD}\n\n${titles.map(title => `${mark}${title}\n${TOLD}\nPaul Petit propose d’y revenir en juin avec les écoles du plateau.\n`).join('\n')}`;

describe('the titles of minutes in which nothing else opens a session', () => {
  it.each([
    [['Le verger partagé', 'Le prix du bois', 'La suite des travaux']],
    [['Nouveau logo', 'Le site internet', 'Organisation du bureau']],
    [['Les mares du plateau', 'Un atelier de taille', 'Planter sans arroser', 'Ce que disent les écoles']],
    [['Haies', 'Mares', 'Rives', 'Budget']],
    [['Où planter ?', 'Qui arrose ?', 'Que dit le plan local ?']],
  ])('open those that they head, as headings do: %s', async titles => {
    for (const [mark, name] of [
      ['', 'essai.txt'],
      ['## ', 'essai.md'],
    ] as const)
      expect((await titlesIn(minutes(titles, mark), name)).slice(-titles.length)).toEqual(titles);
  });

  it('open none beside sessions that say so', async () => {
    const text = `Journée des haies\n\nSession 1 : Haies et vent\n\nAnne Roux, géographe\n\nLe verger\n${TOLD}\n\nSession 2 : Haies et eau\n\nPaul Petit, ingénieur\n\nLe budget\n${TOLD}\n\nDivers\n${TOLD}\n`;
    expect(await titlesIn(text)).toEqual(['Session 1 : Haies et vent', 'Session 2 : Haies et eau']);
  });

  it('open none where there is one', async () => {
    expect(await titlesIn(minutes(['Le verger']))).toHaveLength(1);
  });
});
