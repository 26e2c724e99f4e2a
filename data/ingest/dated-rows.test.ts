import { describe, expect, it } from 'vitest';
import { listedIn } from './spoken.fixture.ts';

describe('a calendar in rows of day, person and title', () => {
  it('has a talk in each row, though one is called by a name and a dash touches another', () => {
    expect(
      listedIn(`Programme de juillet 2022

  • Lundi 11 juillet – Anne Roux – Les haies en carte.
  • Lundi 18 juillet – Paul Petit – Boris Vian, trompettiste et poète.
  • Lundi 25 juillet – Zoé Marzin– Dans les pas des carriers
  • Lundi 1er août – Jeanne Canon et Luc Morel – Le port dans tous ses états, histoire et légende.`),
    ).toEqual([
      'Les haies en carte: Anne Roux',
      'Boris Vian, trompettiste et poète: Paul Petit',
      'Dans les pas des carriers: Zoé Marzin',
      'Le port dans tous ses états, histoire et légende: Jeanne Canon + Luc Morel',
    ]);
  });

  it('has people in both parts where most rows have, and needs three rows', () => {
    const pairs = listedIn(`Permanences

Lundi 11 juillet 2022 – Anne Roux – Paul Petit
Lundi 18 juillet 2022 – Zoé Marzin – Luc Morel
Lundi 25 juillet 2022 – Jeanne Canon – Louis Noir`).join(' ');
    expect(pairs).not.toMatch(/(?:Paul Petit|Luc Morel|Louis Noir):/u);
  });
});
