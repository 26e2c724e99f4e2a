import { describe, expect, it } from 'vitest';
import { roleScore, startsAsRole } from './role-words.ts';

describe('a frame', () => {
  it.each([
    'Cadre du projet et enjeux politiques',
    'Cadre juridique de la réutilisation',
    'Le cadre légal',
    'Cadre général',
    "Cadre d'action pour les communes",
    "Cadre de l'étude",
    'Cadre de vie et urbanisme',
    'Cadre réglementaire',
    'Cadre théorique de la recherche',
    'Cadre de travail',
  ])('is what a thing stands in: %s', words => {
    expect(startsAsRole(words)).toBe(false);
    expect(roleScore(words)).toBe(0);
  });

  it.each([
    'Cadre de santé',
    'Cadre territorial',
    'Cadre à la Ville de Brest',
    'Cadre du CNFPT',
    'Cadre de la fonction publique',
    'Cadre supérieur de santé',
    'Cadre socio-éducatif',
    'cadre dirigeante',
    'Cadre',
    'Directeur du cadre de vie',
  ])('is somebody: %s', words => {
    expect(startsAsRole(words)).toBe(true);
    expect(roleScore(words)).toBe(1);
  });
});
