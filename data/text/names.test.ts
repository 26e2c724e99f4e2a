import { describe, expect, it } from 'vitest';
import { findNames } from './names.ts';

/** Names of a text as "Prénom|NOM". */
function names(text: string, least = 0.5): readonly string[] {
  return findNames(text, least).map(name => `${name.givenName}|${name.familyName}`);
}

describe('the grammar of names', () => {
  it('reads a family name in capitals, with particles, hyphens and several words', () => {
    expect(names('Isadora GUERRA')).toEqual(['Isadora|GUERRA']);
    expect(names('Sylvaine LE NOXAÏC')).toEqual(['Sylvaine|LE NOXAÏC']);
    expect(names('Catherine MECHKOUR DIMARIA')).toEqual(['Catherine|MECHKOUR DIMARIA']);
    expect(names('Jean-Philippe de LA TOUR')).toEqual(['Jean-Philippe|de LA TOUR']);
    expect(names("Anne d'ORNANO")).toEqual(["Anne|d'ORNANO"]);
    expect(names('Ambdilwahedou SOUMAILA')).toEqual(['Ambdilwahedou|SOUMAILA']);
  });

  it('reads a family name that is not in capitals when the given name is known', () => {
    expect(names('Claire Thoury et Théodore Monod')).toEqual(['Claire|Thoury', 'Théodore|Monod']);
    expect(names('Antoine Le Goff, Anne d’Ornano')).toEqual(['Antoine|Le Goff', 'Anne|d’Ornano']);
    expect(names('Jean-Pierre Chevènement')).toEqual(['Jean-Pierre|Chevènement']);
    expect(names('J.-P. Dupont')).toEqual(['J.-P.|Dupont']);
  });

  it('reads the family name first when it is in capitals', () => {
    expect(names('LACARRIÈRE Florent')).toEqual(['Florent|LACARRIÈRE']);
  });

  it('reads names all in capitals when the given name is nothing else', () => {
    expect(names('JEAN DUPONT, MAIRE DE LILLE')).toEqual(['JEAN|DUPONT']);
    expect(names('FRANCE TRAVAIL, ROSE BLANCHE, SESSION PLÉNIÈRE')).toEqual([]);
  });

  it('reads an initial between given and family name', () => {
    expect(names('John F. Kennedy')).toEqual(['John F.|Kennedy']);
  });

  it('reads a comma that slipped inside a name', () => {
    expect(names('Martin, BOBEL, conseiller du CESE')).toEqual(['Martin|BOBEL']);
  });

  it('cuts elisions from names', () => {
    expect(names("les mots d'Isabelle Barth")).toEqual(['Isabelle|Barth']);
  });

  it('takes no body, place, function or ordinary word for a given name', () => {
    expect(names('Université Paris-Saclay, Métropole Rouen, Ville de LYON')).toEqual([]);
    expect(names('Principes des Boutiques des Sciences')).toEqual([]);
    expect(names('Administratrice du RNMA')).toEqual([]);
    expect(names('France Travail, Grand Paris, Loi LOM, Long Terme')).toEqual([]);
    expect(names('AI4T Intelligence Artificielle')).toEqual([]);
    expect(names('M. Dupont')).toEqual([]);
  });

  it('does not start a name with the word before it', () => {
    expect(names('de Dunkerque Alice Marquette')).toEqual(['Alice|Marquette']);
  });
});
