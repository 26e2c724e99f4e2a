import { describe, expect, it } from 'vitest';
import { callsByName } from './calls-by-name.ts';

describe('a title that calls a kind of body by its name', () => {
  it('does so whatever the language of the page, its case and its endings', () => {
    expect(callsByName('Politiques de santé, solidarités', 'health')).toBe(true);
    expect(callsByName('Public Health in cities', 'health')).toBe(true);
    expect(callsByName('Les MÉDIAS et la démocratie', 'media')).toBe(true);
    expect(callsByName('Villes et villages', 'commune')).toBe(true);
    expect(callsByName('La recherche partenariale', 'university')).toBe(true);
  });

  it('does not where it says another, or a word that only begins alike', () => {
    expect(callsByName('Politiques de santé, solidarités', 'association')).toBe(false);
    expect(callsByName('La communication publique', 'commune')).toBe(false);
    expect(callsByName('Les villages en transition', 'commune')).toBe(false);
    expect(callsByName('Politiques de santé', 'other')).toBe(false);
  });
});
