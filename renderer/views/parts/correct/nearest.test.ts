import { describe, expect, it } from 'vitest';
import { nearestFirst } from './nearest.ts';

const named = (name: string, ...variants: string[]) => ({ name, variants: variants.map(text => ({ text })) });
const order = (name: string, others: readonly ReturnType<typeof named>[]) =>
  nearestFirst(named(name), others).map(other => other.name);

describe('the names that may be meant', () => {
  it('come with those first that share most words, by another spelling too, then by name', () => {
    const others = ['Zoé Albret', 'Anne Roux', 'Paul Morin', 'Anne Lescop', 'Anne-Laure Moryn'].map(name =>
      named(name),
    );
    expect(order('Anne-Laure Morin', others)).toEqual([
      'Anne-Laure Moryn',
      'Anne Lescop',
      'Anne Roux',
      'Paul Morin',
      'Zoé Albret',
    ]);
  });

  it('know a body by what it was also called', () => {
    const others = [
      named('Banque des territoires'),
      named('Centre des archives', 'CA du Nord', 'Archives Nord'),
    ];
    expect(order('Archives du Nord', others)[0]).toBe('Centre des archives');
  });
});
