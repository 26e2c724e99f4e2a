import { describe, expect, it } from 'vitest';
import { entriesOf } from '../entries.fixture.ts';
import { subjectLength } from './plain-subjects.ts';

describe('a subject of minutes with who gives it', () => {
  it.each(['par Mme Zélie Floch', 'par Zélie Floch', 'par Madame Zélie Floch'])(
    'opens its point, and she speaks in it: %s',
    async by => {
      const text =
        `Procès-verbal de l’assemblée générale du 28 mars 2026\n\nPrésents : Zélie Floch, Paul Noury, Luc Morel.\n\nRapport moral ${by}\nElle évoque l’année écoulée et les trois chantiers du canal.\n\nRapport financier par M. Paul Noury\nLe solde est de 4 212 euros à la fin de l’année, en hausse.\n\nBilan des sorties par M. Luc Morel\nSix sorties ont été organisées, et la fête a attiré du monde.\n`.replace(
          ' ,',
          ',',
        );
      expect((await entriesOf(text)).slice(1)).toEqual([
        'Rapport moral: speaker Zélie/Floch',
        'Rapport financier: speaker Paul/Noury',
        'Bilan des sorties: speaker Luc/Morel',
      ]);
    },
  );

  it('ends before who gives it, and is no sentence', () => {
    expect(subjectLength('Rapport moral par Mme Floch')).toBe('Rapport moral'.length);
    expect(subjectLength('Présentation du budget par le trésorier')).toBe('Présentation du budget'.length);
    expect(subjectLength('Rapport moral par Mme Floch.')).toBe('Rapport moral par Mme Floch.'.length);
    expect(subjectLength('La route par Redon')).toBe('La route par Redon'.length);
  });
});
