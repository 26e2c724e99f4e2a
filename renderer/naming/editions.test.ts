import { describe, expect, it } from 'vitest';
import { editionFull, editionShort } from './editions.ts';

const source = (name: string) => ({ name, sha256: '', characters: 0 });
const part = (id: string, title: string, day: string | null) => ({
  id,
  title,
  place: null,
  dates: day === null ? [] : [day],
  source: source(`${id}.txt`),
  start: 0,
  end: 0,
});

describe('the name of an edition', () => {
  it('is its year where years tell them apart', () => {
    const dataset = { documents: [part('a', 'Actes', '2024-03-04'), part('b', 'Actes', '2025-03-04')] };
    expect(dataset.documents.map(({ id }) => editionShort(dataset, id))).toEqual(['2024', '2025']);
    expect(editionFull(dataset, 'b')).toBe('Actes (2025)');
  });

  it('is its title where a year is missing or shared, in whole words', () => {
    const long = 'Rencontres nationales de la participation citoyenne';
    const dataset = { documents: [part('a', long, null), part('b', 'Assises', '2025-03-04')] };
    expect(editionShort(dataset, 'a')).toBe('Rencontres nationales de la…');
    expect(editionFull(dataset, 'a')).toBe(long);
    const alike = { documents: [part('a', long, '2025-01-01'), part('b', `${long} 2`, '2025-03-04')] };
    expect(editionShort(alike, 'b')).toBe(`${long} 2`);
  });

  it('is its file where nothing else tells it from another', () => {
    const dataset = { documents: [part('a', 'Actes', null), part('b', 'Actes', null)] };
    expect([editionShort(dataset, 'a'), editionFull(dataset, 'b')]).toEqual(['a.txt', 'Actes (b.txt)']);
  });
});
