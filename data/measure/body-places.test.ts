import { describe, expect, it } from 'vitest';
import type { Territory } from '../model/entity.ts';
import { placeNamed } from './body-places.ts';

const place = (name: string): Territory => ({
  id: name,
  name,
  level: 'commune',
  code: null,
  department: null,
  region: null,
  population: null,
  candidates: [],
  variants: [],
});
const territories = ['Rouen', 'Métropole Rouen Normandie', 'Normandie', 'Île-de-France', 'Allons', 'Lot'].map(
  place,
);
const of = (name: string) => placeNamed({ name, variants: [] }, territories)?.name ?? null;

describe('the place that the name of a body says', () => {
  it.each([
    ['CHU de Rouen', 'Rouen'],
    ['DRAC Normandie', 'Normandie'],
    ['Île-de-France Mobilités', 'Île-de-France'],
    ["Collectif des directeurs jeunesse d'Ile de France", 'Île-de-France'],
    ['Agence de la Métropole Rouen Normandie', 'Métropole Rouen Normandie'],
    ['Service de Rouen et Environs', 'Rouen'],
  ])('of %s is %s', (name, territory) => expect(of(name)).toBe(territory));

  it.each([
    'Allons enfants',
    'Fondation Jean-Jaurès',
    'Association des maires de France',
    'Pilotage',
    'Un Lot Gagnant',
  ])('is not told by %s', name => expect(of(name)).toBeNull());
});
