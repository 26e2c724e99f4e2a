import { describe, expect, it } from 'vitest';
import { takingPartIn } from './spoken.fixture.ts';

const minutes = (...lines: readonly string[]) =>
  takingPartIn(
    `Compte rendu de la séance du 4 mai 2022\n\nPrésents : Paul Petit, Luc Morel\n\n${lines.join('\n')}\n`,
  ).slice(1);

describe('points that end as the items of a list do', () => {
  it('are points, over what was said of them', () => {
    expect(
      minutes(
        '1) Approbation du compte rendu ;',
        'Adopté.',
        '2) Budget primitif ;',
        'Luc Morel présente le budget.',
        '3) Subventions aux associations ;',
        'Paul Petit rappelle les critères.',
      ),
    ).toEqual([
      'Approbation du compte rendu',
      'Budget primitif | Luc Morel',
      'Subventions aux associations | Paul Petit',
    ]);
    expect(
      minutes(
        '1. Achat de la parcelle YA 86 – La Hutte – pour une superficie de 10 ares 20,',
        '',
        'Vu les délibérations du conseil, le conseil décide d’acheter la parcelle.',
        '',
        '2. Questions diverses,',
        '',
        'Monsieur Luc MOREL demande où en sont les travaux.',
      ),
    ).toEqual([
      'Achat de la parcelle YA 86 – La Hutte – pour une superficie de 10 ares 20',
      'Questions diverses | Luc MOREL',
    ]);
  });

  it('are none where a vote lists what it decides, nor where they are foretold', () => {
    expect(
      minutes(
        'Ordre du jour :',
        '1. Approbation du compte rendu ;',
        '2. Budget ;',
        '3. Subventions.',
        '',
        'Luc Morel présente le budget.',
        '',
        'Le conseil décide :',
        '',
        '1. Approuve la convention,',
        '',
        '2. Autorise le maire à signer,',
        '',
        '3. Dit que les crédits sont inscrits.',
      ),
    ).toEqual([]);
  });
});
