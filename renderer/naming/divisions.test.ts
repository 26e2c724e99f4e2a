import { describe, expect, it } from 'vitest';
import { divisionByKey } from '../../data/reference/divisions.ts';
import { divisionSubject } from './divisions.ts';

const METROPOLITAN = Array.from({ length: 95 }, (_, i) => String(i + 1).padStart(2, '0')).flatMap(code =>
  code === '20' ? ['2A', '2B'] : [code],
);

const said = (key: string) => divisionSubject(key, divisionByKey(key)?.name ?? '', 'fr');

describe('a department or a region that begins a sentence', () => {
  it('has the article that its name takes, in French only', () => {
    expect(said('department:67')).toBe('Le Bas-Rhin');
    expect(said('department:76')).toBe('La Seine-Maritime');
    expect(said('department:06')).toBe('Les Alpes-Maritimes');
    expect(said('department:01')).toBe('L’Ain');
    expect(said('department:35')).toBe('L’Ille-et-Vilaine');
    expect(said('department:49')).toBe('Le Maine-et-Loire');
    expect(said('region:28')).toBe('La Normandie');
    expect(said('region:52')).toBe('Les Pays de la Loire');
    expect(said('region:11')).toBe('L’Île-de-France');
    expect(divisionSubject('department:76', 'Seine-Maritime', 'en')).toBe('Seine-Maritime');
  });

  it('is elided before each vowel or silent h of the metropolitan departments, and only there', () => {
    for (const code of METROPOLITAN.filter(each => each !== '75')) {
      const subject = said(`department:${code}`);
      const name = divisionByKey(`department:${code}`)?.name ?? '';
      // Of what is many nothing is elided: "Les Ardennes".
      const article = /^(?:L’|Le |La |Les )/u.exec(subject)?.[0];
      expect([name, article]).not.toContain(undefined);
      if (article !== 'Les ')
        expect([name, article === 'L’']).toEqual([name, /^(?:[AEIOUYÎ]|Hérault)/u.test(name)]);
    }
  });

  it('stands alone where its name takes none, or has its own', () => {
    for (const key of ['department:75', 'department:974', 'department:976'])
      expect(said(key)).toBe(divisionByKey(key)?.name);
    expect(said('department:75')).toBe('Paris');
  });
});
