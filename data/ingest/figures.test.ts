import { describe, expect, it } from 'vitest';
import { readFigures } from './figures.ts';
import { documentOf } from './session.fixture.ts';

function figures(body: string): string[] {
  const { text, outline } = documentOf({ body });
  return readFigures(text, outline).map(figure => {
    expect(text.slice(figure.span.start, figure.span.end).replace(/\s+/g, ' ')).toBe(figure.text);
    return `${figure.text} = ${figure.value} ${figure.unit ?? ''}`.trim();
  });
}

describe('figures', () => {
  it('are numbers with what they count', () => {
    expect(figures('avec 465 collectivités, plus de 35 territoires, pendant 9 mois')).toEqual([
      '465 collectivités = 465 collectivités',
      '35 territoires = 35 territoires',
      '9 mois = 9 mois',
    ]);
  });

  it('are no numbers of steps, phases or workshops', () => {
    for (const named of ['atelier', 'étape', 'phase', 'l’étape']) {
      expect(figures(`nous suivons ${named} 3 acteurs de la rive`)).toEqual([]);
    }
    expect(figures('nous suivons 3 acteurs de la rive')).toHaveLength(1);
  });

  it('are read as French writes numbers', () => {
    expect(figures('1.400.000 associations, 20.000.000 de bénévoles, 1 900 000 agents')).toEqual([
      '1.400.000 associations = 1400000 associations',
      '20.000.000 de bénévoles = 20000000 bénévoles',
      '1 900 000 agents = 1900000 agents',
    ]);
    expect(figures('environ 6,4 %, 30 M€, 2 500 € par an')).toEqual([
      '6,4 % = 6.4 %',
      '30 M€ = 30000000 €',
      '2 500 € = 2500 €',
    ]);
  });

  it('count millions and fractions', () => {
    expect(figures('15 millions de français, soit 1,7 millions de plus ; 1/4 des salariés')).toEqual([
      '15 millions de français = 15000000 français',
      '1,7 millions = 1700000',
      '1/4 des salariés = 0.25 salariés',
    ]);
    expect(figures('un tiers des jeunes et une soixantaine de cartes')).toEqual([
      'un tiers des jeunes = 0.3333333333333333 jeunes',
      'une soixantaine de cartes = 60 cartes',
    ]);
  });

  it('may lean on what was counted just before', () => {
    expect(figures('110 propositions : 86 ont enrichi le programme et 24 l’ont complété')).toEqual([
      '110 propositions = 110 propositions',
      '86 = 86',
      '24 = 24',
    ]);
  });

  it('are not years, dates, hours, ranks, lists or names', () => {
    for (const body of [
      'En 2024, les JOP ; le 12 mars à 14 h 30',
      'Atelier 12, page 4, article 3, le 1er kilomètre, la 3e édition, le 3114',
      '1. Définir un cadre\n2. Développer une culture',
      'penser en 3D, à 360°, émissions de CO₂ et de CO2',
      'Tél. : 01 55 27 44 00 - CS 41232 - 75578 Paris cedex 12',
    ]) {
      expect(figures(body), body).toEqual([]);
    }
  });
});
