import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { beforeOffice } from './office-behind.ts';
import { readOutline } from './outline.ts';

const titleOf = (words: string) => words.slice(0, beforeOffice(words));

describe('an office behind a title', () => {
  it.each([
    ['Réparer la rivière. Monsieur le préfet de l’Eure', 'Réparer la rivière'],
    ['Habiter le littoral – Madame la présidente de la communauté de communes', 'Habiter le littoral'],
    ['Reconstruire en arrière (Mme la directrice de la DREAL)', 'Reconstruire en arrière'],
    ['Clôture par M. le sous-préfet de Dieppe', 'Clôture'],
    ['Nourrir la ville. Madame', 'Nourrir la ville'],
  ])('is no part of it: %s', (words, title) => {
    expect(titleOf(words)).toBe(title);
  });

  it.each([
    'Allocution de Monsieur le maire',
    'Audition de M. le ministre de la mer',
    'Réparer la rivière. Le préfet de l’Eure',
    'Madame la présidente',
    'La rivière. Monsieur le préfet a parlé. Puis il est parti',
  ])('is one where it completes the title or says something: %s', words => {
    expect(titleOf(words)).toBe(words);
  });

  it('leaves the title and tells of its office as before', () => {
    const text = `Forum de l'eau\n12 mars 2024\n\n9h00 Réparer la rivière. Monsieur le préfet de l'Eure\n10h00 Les barrages. Paul Petit, ingénieur\n`;
    const { sessions } = readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });
    expect(sessions.map(({ title }) => title)).toContain('Réparer la rivière');
  });
});
