import { describe, expect, it } from 'vitest';
import { rollCuts } from './roll-cuts.ts';

const cutInto = (line: string) => {
  const cuts = [0, ...rollCuts(line)];
  return cuts.map((at, i) => line.slice(at, cuts[i + 1] ?? line.length).trim());
};

describe('the rolls of one paragraph', () => {
  it.each([
    [
      'Présents : Mme Anne Roux, M. Paul Petit. Excusé : M. Luc Morel. Secrétaire de séance : Mme Léa Blanc.',
      [
        'Présents : Mme Anne Roux, M. Paul Petit.',
        'Excusé : M. Luc Morel.',
        'Secrétaire de séance : Mme Léa Blanc.',
      ],
    ],
    [
      'CONSEIL MUNICIPAL DU 03 MARS 2024 Etaient présents : M. J. Petit, Mme Anne ROUX. Absents représentés : M. Luc MOREL représenté par Mme Anne ROUX. Mme le Maire ouvre la séance.',
      [
        'CONSEIL MUNICIPAL DU 03 MARS 2024',
        'Etaient présents : M. J. Petit, Mme Anne ROUX.',
        'Absents représentés : M. Luc MOREL représenté par Mme Anne ROUX.',
        'Mme le Maire ouvre la séance.',
      ],
    ],
  ])('are cut apart: %s', (line, lines) => {
    expect(cutInto(line)).toEqual(lines);
  });

  it.each([
    [
      'Comité du 9 mai 2017 Participants Présents : - Mme Anne ROUX, maire de Lury - M. Paul PETIT, DDT - Jean MOREL, Fédération de pêche Excusés : - Mme Léa BLANC (DREAL) Ordre du jour : 1. Bilan',
      [
        'Comité du 9 mai 2017',
        'Participants Présents :',
        '- Mme Anne ROUX, maire de Lury',
        '- M. Paul PETIT, DDT',
        '- Jean MOREL, Fédération de pêche',
        'Excusés :',
        '- Mme Léa BLANC (DREAL)',
        'Ordre du jour : 1. Bilan',
      ],
    ],
    [
      'Étaient présents : – Mme Anne ROUX – M. Paul PETIT, président du SAGE',
      ['Étaient présents :', '– Mme Anne ROUX', '– M. Paul PETIT, président du SAGE'],
    ],
    [
      'Invités : M. Luc MOREL, trésorier - Mme Léa BLANC, DDT du Cher - M. Yves COLAS',
      ['Invités : M. Luc MOREL, trésorier', '- Mme Léa BLANC, DDT du Cher', '- M. Yves COLAS'],
    ],
  ])('are cut before each who is called behind a dash: %s', (line, lines) => {
    expect(cutInto(line)).toEqual(lines);
  });

  it.each([
    'Intervenants : - Mme Anne ROUX - M. Paul PETIT',
    'Présents : M. Paul PETIT – Maire de Lury – Sénateur du Cher',
    'Présents : Mme Anne Roux - présidente, M. Paul Petit - DDT',
    'Table ronde – Mme Anne ROUX – M. Paul PETIT : les présents et les absents',
    'Présents : M. Paul PETIT - Mme Anne ROUX',
    'Présents : Mme Anne Roux, M. Paul Petit. Le quorum est atteint.',
    'Conseillers en exercice : 15 – Présents : 12 – Votants : 13',
    'Intervenants : Anne Roux, Paul Petit. Discutant : Luc Morel.',
    'Les membres présents demandent : que faire des absents ? Réponse : rien.',
  ])('are left where there are not two: %s', line => {
    expect(rollCuts(line)).toEqual([]);
  });
});

describe('what minutes on one line say behind their rolls', () => {
  it.each([
    [
      'CONSEIL DU 8 JUILLET 2019 – DOL PRESIDENT : Yves MARZIN ETAIENT PRESENTS : Anne ROUX, Paul PETIT ETAIENT EXCUSES : Luc MOREL Objet : BUDGET Rapporteur : Anne ROUX Objet : VOIRIE Rapporteur : Paul PETIT',
      [
        'CONSEIL DU 8 JUILLET 2019 – DOL',
        'PRESIDENT : Yves MARZIN',
        'ETAIENT PRESENTS : Anne ROUX, Paul PETIT',
        'ETAIENT EXCUSES : Luc MOREL',
        'Objet : BUDGET',
        'Rapporteur : Anne ROUX',
        'Objet : VOIRIE',
        'Rapporteur : Paul PETIT',
      ],
    ],
    [
      'Présents : Anne Roux, Paul Petit. Excusé : Luc Morel. Ordre du jour : budget, voirie',
      ['Présents : Anne Roux, Paul Petit.', 'Excusé : Luc Morel.', 'Ordre du jour : budget, voirie'],
    ],
    [
      'Objet : voirie. Présents : Anne Roux, Paul Petit. Excusé : Luc Morel. Le maire ouvre la séance.',
      [
        'Objet : voirie.',
        'Présents : Anne Roux, Paul Petit.',
        'Excusé : Luc Morel.',
        'Le maire ouvre la séance.',
      ],
    ],
  ])('are lines of their own: %s', (line, lines) => {
    expect(cutInto(line)).toEqual(lines);
  });

  it('are none where no roll is called', () => {
    expect(rollCuts('PRESIDENT : Yves MARZIN Objet : BUDGET Objet : VOIRIE')).toEqual([]);
  });
});
