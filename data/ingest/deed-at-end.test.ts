import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { endBeforeDeed } from './deed-at-end.ts';
import { readOutline } from './outline.ts';

async function programmeOf(text: string, name: string): Promise<readonly string[]> {
  const source = { name, sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(await openDocument(text, name), source);
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session }) => session === id).map(({ name: who }) => who.text);
    return `${title}: ${own.join(' + ')}`;
  });
}

describe('how a title is given, between it and who gives it', () => {
  it.each([
    ['Visite du chantier – accueil', 'Visite du chantier'],
    ['Visite de la scierie – Accueil', 'Visite de la scierie'],
    ['Le canal au printemps, présentation', 'Le canal au printemps'],
    ['La haie – conférence', 'La haie'],
    ['Le feu et la charpente : exposé', 'Le feu et la charpente'],
    ['Ce que dit la vase, une intervention', 'Ce que dit la vase'],
    ['La digue et la ville – communication', 'La digue et la ville'],
    ['Les marais de nuit - visite guidée', 'Les marais de nuit'],
    ['The reed and the weir, talk', 'The reed and the weir'],
    ['La tourbière, causerie', 'La tourbière'],
  ])('is no part of it: %s', (said, title) => {
    expect(said.slice(0, endBeforeDeed(said))).toBe(title);
  });

  it.each([
    'Conférence',
    'Table ronde – Haie',
    'Accueil',
    'Haies, accueil',
    'La conférence',
    'Débat sur la présentation',
  ])('is the title itself where nothing else is one: %s', said => {
    expect(endBeforeDeed(said)).toBe(said.length);
  });

  it('leaves rows of a table one session, whoever receives there', async () => {
    expect(
      await programmeOf(
        `Journées du bois
Jeudi 21 mars 2024
9h30\tOuverture\tAnne Roux, maire de Vif
10h\tScier sans bruit\tPaul Petit, scieur
11h\tVisite de la scierie\tAccueil par Lucie Marin, directrice
14h\tTable ronde : construire en chêne\tHugo Belvaux, architecte ; Nina Tarnoux, charpentière
`,
        'essai.txt',
      ),
    ).toEqual([
      'Ouverture: Anne Roux',
      'Scier sans bruit: Paul Petit',
      'Visite de la scierie: Lucie Marin',
      'Table ronde : construire en chêne: Hugo Belvaux + Nina Tarnoux',
    ]);
    expect(
      await programmeOf(
        `# Colloque « La pierre sèche »

| Horaire | Programme |
|---|---|
| 9h30 | Ouverture, par Anne Roux, maire de Vif |
| 10h | La pierre et le mur – Paul Petit (CNRS) |
| 14h | Visite du chantier – Accueil par Nina Tarnoux |
`,
        'essai.md',
      ),
    ).toEqual([
      'Ouverture: Anne Roux',
      'La pierre et le mur: Paul Petit',
      'Visite du chantier: Nina Tarnoux',
    ]);
  });
});
