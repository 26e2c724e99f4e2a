import { describe, expect, it } from 'vitest';
import { findNames } from './names.ts';

function namesIn(text: string): readonly string[] {
  return findNames(text, 0).map(({ start, end }) => text.slice(start, end));
}

describe('an English possessive', () => {
  it.each(['Alain Roux’s New Songs', "Marie Petit's Collected Letters"])('closes no name: %s', text => {
    expect(namesIn(text).filter(name => /['’]s\s/u.test(name))).toEqual([]);
  });

  it.each(["Patrick O'Shea", "Jeanne d'Ormesson"])('is no other apostrophe: %s', name => {
    expect(namesIn(name)).toEqual([name]);
  });
});
