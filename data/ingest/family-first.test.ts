import { describe, expect, it } from 'vitest';
import { areFamilyFirst, familyFirst } from './family-first.ts';
import type { Candidate } from './layouts/layout.ts';
import { peopleFilling } from './layouts/people-filling.ts';

const named = (words: string) => {
  const people = peopleFilling(words);
  const candidate: Candidate = { layout: 'name-first', people, score: 0.85, lead: [0, 0], title: null };
  return { candidate, words };
};
const write = ({ people }: Candidate) => people.map(({ name }) => `${name.givenName} ${name.familyName}`);

const SHOWN = ['Kergoat Nathalie', 'Vigourel Armelle', 'Tremazan Ludmila', 'Postolec Firmin'];

describe('names of a table with the family name first', () => {
  it('are a habit from the fourth on, and where they are half of all', () => {
    expect(areFamilyFirst(SHOWN.map(named))).toBe(true);
    expect(areFamilyFirst(SHOWN.slice(1).map(named))).toBe(false);
    const unknown = ['Bazelin Oumirev', 'Cormadec Tarvolo', 'Dorvalec Sarun', 'Estrevin Malko'];
    expect(areFamilyFirst([...SHOWN, ...unknown].map(named))).toBe(true);
    expect(areFamilyFirst([...SHOWN, ...unknown, 'Flamberic Orsul'].map(named))).toBe(false);
  });

  it('are shown by what may be a family name as well, beside two that are sure', () => {
    const doubtful = ['Bazelin Julien', 'Cormadec Martin', 'Dorvalec Thomas', 'Estrevin Simon'];
    expect(areFamilyFirst([...SHOWN.slice(2), ...doubtful.slice(2)].map(named))).toBe(true);
    expect(areFamilyFirst([...SHOWN.slice(3), ...doubtful].map(named))).toBe(false);
  });

  it('are none where somebody stands with the given name first', () => {
    expect(areFamilyFirst([...SHOWN, 'Nathalie Kergoat'].map(named))).toBe(false);
  });

  it('are turned where the names themselves do not show it', () => {
    expect(write(familyFirst(named('Bazelin Julien').candidate))).toEqual(['Julien Bazelin']);
    expect(write(familyFirst(named('Kergoat Nathalie').candidate))).toEqual(['Nathalie Kergoat']);
    expect(write(familyFirst(named('Malko Orsul').candidate))).toEqual(['Orsul Malko']);
    expect(write(familyFirst(named('Le Malko Orsul').candidate))).toEqual(
      write(named('Le Malko Orsul').candidate),
    );
  });
});
