import { describe, expect, it } from 'vitest';
import { recased } from './recased.ts';

describe('a line in capitals that is read for people', () => {
  it.each([
    ['OUVERTURE PAR ANNE ROUX, MAIRE DE POITIERS', 'Ouverture par Anne Roux, maire de Poitiers'],
    [
      'PRÉSENTATION DU RAPPORT PAR ALOÏS GABORIT ET THÉO SAGET',
      'Présentation du rapport par Aloïs Gaborit et Théo Saget',
    ],
    ['ALLOCUTION DE MME ANNE ROUX, PRÉFÈTE', 'Allocution de Mme Anne Roux, préfète'],
    ['ANNE ROUX ET PAUL PETIT, CNRS', 'Anne Roux et Paul Petit, CNRS'],
    ['DR. ANNE ROUX : SOIGNER LA VILLE', 'Dr. Anne Roux : soigner la ville'],
    ['ATELIER ANIMÉ PAR JEAN-PIERRE LE GOFF, CEREMA', 'Atelier animé par Jean-Pierre Le Goff, CEREMA'],
    ['LES CRUES PAR ANNE DE LA TOUR, HYDROLOGUE', 'Les crues par Anne de La Tour, hydrologue'],
    [
      'TABLE RONDE AVEC MARIE-CLAUDE ROUX ET SÉBASTIEN L’HUISSIER',
      'Table ronde avec Marie-Claude Roux et Sébastien L’Huissier',
    ],
    ['10H - ANNE ROUX, UNIVERSITÉ DE POITIERS', '10H - Anne Roux, université de Poitiers'],
    ['MOT D’ACCUEIL D’ANNE ROUX, CONSEILLÈRE', 'Mot d’accueil d’Anne Roux, conseillère'],
  ])('is as it would be written otherwise: %s', (typed, written) => {
    expect(recased(typed)).toBe(written);
    expect(recased(typed)).toHaveLength(typed.length);
  });

  it.each([
    'PROGRAMME DE LA JOURNÉE', // nobody is named
    'TABLE RONDE 2 : LES MARCHES DE LA LOIRE ET LE CLIMAT',
    'ANNE ROUX', // two words are a name as it is often written
    'Ouverture par ANNE ROUX, maire', // not a line in capitals
    'CNRS, INRAE, CEREMA',
    '',
  ])('stays as it is otherwise: %s', typed => {
    expect(recased(typed)).toBe(typed);
  });
});
