import { describe, expect, it } from 'vitest';
import { themeShort } from './themes.ts';

describe('a theme in few words', () => {
  it.each([
    ['Favoriser une transition écologique juste : énergie, transports', 'Transition écologique juste'],
    [
      'Repenser le lien entre démocratie locale et citoyenneté',
      'Lien entre démocratie locale et citoyenneté',
    ],
    ['Revisiter les politiques de santé solidarités', 'Politiques de santé solidarités'],
    ['Revoir les postures managériales', 'Postures managériales'],
    ['Construire l’Europe des villes', 'Europe des villes'],
    ['Rethinking our streets (2025)', 'Streets'],
    ['Housing and the city', 'Housing and the city'],
    ['Loger', 'Loger'],
    ['Première partie', 'Première partie'],
    ['Mer et littoral', 'Mer et littoral'],
    ['Agir', 'Agir'],
    ['(Sans titre)', '(Sans titre)'],
  ])('is %s → %s', (title, short) => expect(themeShort(title)).toBe(short));
});
