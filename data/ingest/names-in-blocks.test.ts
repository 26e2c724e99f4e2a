import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const PAIRS = [
  ['Une nouvelle carte du sable gris', 'Anne Roux'],
  ['Le chemin vers une ville sans sable', 'Zoé Martin'],
  ['La dune et ses oiseaux de passage', 'Paul Petit'],
  ['Le prix du grain de sable fin', 'Jean Dupont'],
  ['La mer et ses trois rives', 'Marie Lefort'],
] as const;
const page = (pairs: readonly (readonly [string, string])[], gap: string) =>
  `# Journée du sable\n\n## Programme de la matinée\n\n${pairs.map(pair => pair.join(gap)).join('\n\n')}\n`;

describe('a title and who gives it in a block of their own', () => {
  it('are a talk whatever it is called, where the others of the document are written so', async () => {
    const pairs = [...PAIRS, ['Co-habitat', 'Luc Morel'], ['Données ouvertes', 'Raichel Habibou']] as const;
    expect(await spokenIn(page(pairs, '\n'))).toEqual(pairs.map(([title, name]) => `${title}: ${name}`));
  });

  it('are none where the line below a title is no name', async () => {
    const pairs = [...PAIRS, ['Co-habitat', 'Une visite à pied']] as const;
    expect((await spokenIn(page(pairs, '\n'))).join()).not.toContain('Co-habitat');
  });
});

describe('a given name over a family name', () => {
  const cells = (...all: readonly string[]) =>
    `<html><body><h1>Journée du sable</h1><h2>Table ronde 1 : Le prix des dunes</h2><table><tr>${all
      .map(cell => `<td>${cell}</td>`)
      .join('')}</tr></table></body></html>`;

  it('is one name where both stand alone in bold in a cell', async () => {
    const text = cells(
      '<strong>Anne<br>Roux</strong>',
      '<strong>Paul<br>Habibou</strong>',
      '<strong>Zoé<br>Le Bihan</strong>',
    );
    expect(await spokenIn(text, 'essai.html')).toEqual([
      'Table ronde 1 : Le prix des dunes: Anne Roux + Paul Habibou + Zoé Le Bihan',
    ]);
  });

  it('is none where more is said', async () => {
    const text = cells(
      '<strong>Anne<br>Redon<br>Bretagne</strong>',
      '<strong>Paul<br>Caen<br>Calvados</strong>',
    );
    expect(await spokenIn(text, 'essai.html')).toEqual([]);
  });
});
