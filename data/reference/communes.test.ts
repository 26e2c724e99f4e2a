import { describe, expect, it } from 'vitest';
import {
  communeByCode,
  communesFormerlyNamed,
  communesLatelyNamed,
  communesNamed,
  communesShortlyNamed,
  longestCommune,
  rowsAreSorted,
} from './communes.ts';
import { nameKey } from './name-key.ts';

const codes = (places: readonly { readonly code: string }[]): string[] => places.map(place => place.code);

describe('the communes of the official code', () => {
  it('stand in the order of their keys, on which every search relies', () => {
    expect(rowsAreSorted()).toBe(true);
  });

  it('are found under any spelling of their name', () => {
    for (const name of ['Saint-Médard-en-Jalles', 'St Médard en Jalles', 'SAINT MEDARD EN JALLES']) {
      expect(codes(communesNamed(nameKey(name)))).toEqual(['33449']);
    }
    expect(codes(communesNamed(nameKey('L’Haÿ-les-Roses')))).toEqual(['94038']);
    expect(communesNamed(nameKey('Helsinki'))).toEqual([]);
  });

  it('give every bearer of a name, the most populous first', () => {
    expect(codes(communesNamed('saint denis'))).toEqual(['97411', '93066', '11339', '30247']);
  });

  it('know department, region, people and grouping', () => {
    const [rouen] = communesNamed('rouen');
    expect(rouen).toMatchObject({ code: '76540', department: '76', region: '28' });
    expect(rouen?.population).toBeGreaterThan(100_000);
    expect(rouen?.district).not.toBeNull();
    expect(communesNamed('mamoudzou')[0]).toMatchObject({ department: '976', region: '06' });
  });

  it('are found by the names they had before they merged', () => {
    expect(communesFormerlyNamed('cherbourg octeville').map(c => c.name)).toEqual(['Cherbourg-en-Cotentin']);
  });

  it('are found by the names they bore as a whole until lately, whatever is called so for short', () => {
    const lately = (name: string): string[] => codes(communesLatelyNamed(nameKey(name)));
    expect(lately('Louhans')).toEqual(['71263']);
    expect(lately('Éragny')).toEqual(['95218']);
    expect(lately('Trouville')).toEqual(['76715']);
    expect(lately('Neussargues en Pinatelle')).toEqual(['15141']);
    expect(lately('Cherbourg-Octeville')).toEqual([]);
    expect(lately('Rouen')).toEqual([]);
  });

  it('count people beyond what two symbols hold, and none where nobody lives', () => {
    expect(communeByCode('75056')?.population).toBe(2_103_778);
    expect(communeByCode('55039')?.population).toBeNull();
    expect(communeByCode('97608')?.populationYear).toBe(2017);
  });

  it('are found by the short names that people use, unless many share them', () => {
    expect(codes(communesShortlyNamed('cherbourg'))).toEqual(['50129']);
    expect(communesShortlyNamed('chalons')[0]?.name).toBe('Châlons-en-Champagne');
    expect(communesShortlyNamed('saint pierre')).toEqual([]);
  });

  it('are found by code, and not by a code that is none', () => {
    expect(communeByCode('2A004')?.name).toBe('Ajaccio');
    expect(communeByCode('99999')).toBeNull();
  });

  it('say how many words the longest name has that begins with a word', () => {
    expect(longestCommune('saint')).toBe(Number.POSITIVE_INFINITY);
    expect(longestCommune('constructor')).toBe(0);
    expect(longestCommune('rouen')).toBe(1);
    // "Evry Gregy sur Yerre" is of today, "Evry" alone of before.
    expect(longestCommune('evry')).toBe(4);
  });
});
