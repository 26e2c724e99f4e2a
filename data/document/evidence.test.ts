import { describe, expect, it } from 'vitest';
import { evidenceIn } from './evidence.ts';
import { openDocument } from './open.ts';

describe('what a document holds by its format', () => {
  it('is its headings, each once and without their marks, and the characters of its words', async () => {
    const text = '# Colloque\n\n## Atelier *un*\n\nRésumé\n\n## Résumé\n\n## Résumé\n\nFin.\n';
    expect(evidenceIn(await openDocument(text, 'a.md'))).toEqual({
      headings: ['Colloque', 'Atelier un', 'Résumé'],
      characters: 'Colloque Atelier un Résumé Résumé Résumé Fin.'.length,
    });
  });

  it('is no heading where the format tells none', async () => {
    expect(evidenceIn(await openDocument('Un texte\n\nsans titre', 'a.txt'))).toEqual({
      headings: [],
      characters: 'Un texte sans titre'.length,
    });
  });
});
