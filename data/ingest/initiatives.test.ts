import { describe, expect, it } from 'vitest';
import { readInitiatives } from './initiatives.ts';
import { documentOf } from './session.fixture.ts';

function schemes(body: string): string[] {
  const { text, outline } = documentOf({ body });
  return readInitiatives(text, outline).map(initiative => initiative.name);
}

describe('named schemes', () => {
  it('are what the sentence calls one', () => {
    expect(schemes('des exemples concrets comme Imagine la Nièvre, un dispositif innovant')).toEqual([
      'Imagine la Nièvre',
    ]);
    expect(schemes('le programme Petites Villes de Demain et le projet Mission Zéro Carbone.')).toEqual([
      'Petites Villes de Demain',
      'Mission Zéro Carbone',
    ]);
    expect(schemes('une démarche spécifique, « le Cherbourg tour » mobilise')).toEqual(['le Cherbourg tour']);
  });

  it('are what their own first noun calls one', () => {
    expect(
      schemes("dans l'esprit de La Fresque du Climat, avec la Caisse Alimentaire Commune de Montpellier"),
    ).toEqual(['La Fresque du Climat', 'Caisse Alimentaire Commune de Montpellier']);
    expect(schemes('La Maison d’Éducation à l’Alimentation Durable (MEAD) de Lens')).toEqual([
      'Maison d’Éducation à l’Alimentation Durable (MEAD) de Lens',
    ]);
  });

  it('are not every capital or quote', () => {
    for (const body of [
      'Le projet de loi. La fabrique des politiques publiques. À Vienne, un projet a ouvert.',
      '« Ecoutez-nous » ont répondu les citoyens. La notion de « service public bashing ».',
      'La démarche de l’association « Les interconnectés » avance.',
    ]) {
      expect(schemes(body), body).toEqual([]);
    }
  });
});
