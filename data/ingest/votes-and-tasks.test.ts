import { describe, expect, it } from 'vitest';
import { countsOrCharges } from './votes-and-tasks.ts';

describe('a line of minutes that names people for another thing than what they said', () => {
  it.each([
    '- TODO Luc : demander trois devis',
    'À FAIRE – Anne : écrire à la mairie',
    'ACTION @Paul relancer les anciens',
    'Vote : Pour : 4 – Contre : Mme Julie Salou – Abstention : M. Paul Thuret',
    'Pour : 12, Contre : 1 (Luc Morel)',
    'Contre (2) : Anne Roux, Luc Morel',
    'Ont voté contre : Anne Roux et Luc Morel',
    'S’abstient : Mme Roux',
  ])('counts or charges: %s', line => {
    expect(countsOrCharges(line)).toBe(true);
  });

  it.each([
    'Anne Roux vote contre : le devis est trop cher.',
    'Actions de l’année : Anne Roux présente le bilan.',
    'Pour : Anne Roux présente le projet',
    'Anne Roux : il reste beaucoup à faire',
    'Contre toute attente, Anne Roux présente le budget.',
  ])('does not: %s', line => {
    expect(countsOrCharges(line)).toBe(false);
  });
});
