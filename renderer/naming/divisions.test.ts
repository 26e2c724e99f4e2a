import departments from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' };
import regions from '@etalab/decoupage-administratif/data/regions.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { divisionSubject } from './divisions.ts';

/** The articles of the official code; 0 and 1 are names that it gives without, which sentences mostly give one. */
const OFFICIAL: Readonly<Record<number, string>> = { 2: 'Le ', 3: 'La ', 4: 'Les ', 5: 'L’' };

const all = [
  ...departments.map(each => ({ ...each, key: `department:${each.code}` })),
  ...regions.map(each => ({ ...each, key: `region:${each.code}` })),
];

describe('a department or a region that begins a sentence', () => {
  it('has the article of the official code, in French only', () => {
    for (const { key, nom, typeLiaison } of all) {
      const article = OFFICIAL[typeLiaison];
      if (article !== undefined) expect(divisionSubject(key, nom, 'fr')).toBe(`${article}${nom}`);
      expect(divisionSubject(key, nom, 'en')).toBe(nom);
    }
  });

  it('has one too where usage gives it though the code does not, and none where both give none', () => {
    const said = (key: string) => divisionSubject(key, all.find(each => each.key === key)?.nom ?? '', 'fr');
    expect(said('department:35')).toBe('L’Ille-et-Vilaine');
    expect(said('department:49')).toBe('Le Maine-et-Loire');
    expect(said('department:77')).toBe('La Seine-et-Marne');
    expect(said('region:28')).toBe('La Normandie');
    expect(said('region:11')).toBe('L’Île-de-France');
    for (const key of ['department:75', 'department:974', 'department:976', 'region:04', 'region:06'])
      expect(said(key)).toBe(all.find(each => each.key === key)?.nom);
  });
});
