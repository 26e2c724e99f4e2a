import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

const titleOf = async (...lines: readonly string[]) => {
  const text = `${lines.join('\n\n')}\n\n12 mars 2024\n\n## Ouverture\n\nAnne Roux, maire de Laval\n`;
  const document = await openDocument(text, 'essai.md');
  return readOutline(document, { name: 'essai.md', sha256: '', characters: 0 }).proceedings.title;
};

describe('a title that is cut into several headings of one level', () => {
  it.each([
    [
      ['# École internationale de céramique', '# pour les métiers du feu'],
      'École internationale de céramique pour les métiers du feu',
    ],
    [['# Regarder les fours :', '# quel avenir ?'], 'Regarder les fours : quel avenir ?'],
    [['# Les fours et', '# Les rives'], 'Les fours et Les rives'],
    [
      ['# COMPTE-RENDU COMPLET', '# DE', '# « L’ASSEMBLÉE DES FOURS »', '# DES POTIERS'],
      'COMPTE-RENDU COMPLET DE « L’ASSEMBLÉE DES FOURS » DES POTIERS',
    ],
    [['# Potiers, tuiliers,', '# briquetiers du Maine'], 'Potiers, tuiliers, briquetiers du Maine'],
    [
      ['# International School on Kilns', '# for Potters: ISKP 2026'],
      'International School on Kilns for Potters: ISKP 2026',
    ],
    [['# Les fours en débat', '# Les rives en débat'], 'Les fours en débat'],
    [['# Les fours en débat', '## pour les métiers du feu'], 'Les fours en débat'],
    [
      ['# Les fours en débat', 'Un texte entre les deux, et qui parle.', '# pour les métiers du feu'],
      'Les fours en débat',
    ],
  ])('is read whole, and two headings are two: %s', async (lines, title) => {
    expect(await titleOf(...lines)).toBe(title);
  });
});
