import { describe, expect, it } from 'vitest';
import { isBareLabel } from './bare-label.ts';

describe('a label without a title', () => {
  it.each([
    'Première séquence',
    'Séquence 2',
    'Deuxième partie',
    'Partie 3',
    'Table ronde n° 2',
    'Séance II',
  ])('only names a kind of session: %s', words => {
    expect(isBareLabel(words)).toBe(true);
  });

  it.each([
    'Première séquence : les haies',
    'Les parties prenantes',
    'Deuxième mi-temps',
    'La partie immergée',
    'Séquence',
    'Parties',
  ])('is none with words of its own: %s', words => {
    expect(isBareLabel(words)).toBe(false);
  });
});
