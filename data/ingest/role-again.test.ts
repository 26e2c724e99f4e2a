import { describe, expect, it } from 'vitest';
import { readRoleAgain } from './role-again.ts';

const bodies = (role: string) =>
  readRoleAgain(role).bodies.map(({ name, position }) => `${position} @ ${name}`);
const places = (role: string) =>
  readRoleAgain(role).places.map(({ name, candidates }) => `${name} ${candidates.join('|')}`);

describe('a role in the analyst’s words', () => {
  it('is read as roles of a document are', () => {
    expect(bodies('maire de Rouen, président de la métropole Rouen Normandie')).toEqual([
      'maire @ Ville de Rouen',
      'président @ Métropole Rouen Normandie',
    ]);
    expect(bodies('directrice générale du CNFPT')).toEqual([
      'directrice générale @ Centre national de la fonction publique territoriale',
    ]);
    expect(bodies('conseillère départementale de la Seine-Maritime')).toHaveLength(1);
  });

  it('names the places of its authorities, and leaves a name open that several bear', () => {
    expect(places('adjoint au maire de Brest')).toEqual(['Brest 29019']);
    expect(readRoleAgain('maire de Grigny').places[0]?.candidates.length).toBeGreaterThan(1);
  });

  it('says nothing where it names nobody', () => {
    for (const role of ['', '   ', 'chercheuse indépendante', 'modératrice']) {
      expect(readRoleAgain(role)).toEqual({ bodies: [], places: [] });
    }
  });
});
