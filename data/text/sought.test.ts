import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFoundIn } from './sought.ts';

describe('what is typed to find in a list', () => {
  it.each([
    ['Cœur de ville', 'coeur'],
    ['Cœur de ville', 'CŒUR DE'],
    ['Les vœux du maire', 'voeux du'],
    ['Les voeux du maire', 'vœux'],
    ['Lætitia Roux', 'laetitia'],
    ['Saint\u2011Denis', 'saint-denis'],
    ['Saint-Denis', 'saint denis'],
    ['L\u2019État et la ville', "l'etat"],
    ['inter\u00adcommunal', 'intercommunal'],
    ['1\u202f234 habitants', '1 234'],
    ['E\u0301tat', 'état'],
  ])('%s is found by “%s”', (text, sought) => expect(isFoundIn(text, sought)).toBe(true));

  it.each([
    ['Cœur de ville', 'cour'],
    ['Cœur de ville', 'ville coeur'],
    ['Saint-Denis', 'saintdenis'],
    ['Budget', '%'],
  ])('%s is not found by “%s”', (text, sought) => expect(isFoundIn(text, sought)).toBe(false));

  it('takes signs as they are where nothing but signs was typed, and everything where nothing was', () => {
    expect(['« Agir »', 'Agir'].map(text => isFoundIn(text, ' « '))).toEqual([true, false]);
    expect(isFoundIn('Agir', '  ')).toBe(true);
  });

  it('finds every text by any beginning of it', () => {
    const words = fc.array(fc.constantFrom('Cœur', 'Été', 'Lætitia', 'ville', '« Agir »', 'n° 5', '%'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.nat(), (all, cut) => {
        const text = all.join(' ');
        expect(isFoundIn(text, text.slice(0, cut))).toBe(true);
      }),
    );
  });
});
