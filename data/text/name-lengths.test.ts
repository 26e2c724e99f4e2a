import { describe, expect, it } from 'vitest';
import { findNames } from './names.ts';
import { titleBefore } from './titles-of-people.ts';

const names = (text: string) =>
  findNames(text, 0.5).map(({ givenName, familyName }) => `${givenName}|${familyName}`);

describe('how long the parts of a name may be', () => {
  it('is three given names before capitals, and the last three of four', () => {
    expect(names('Anne Marie Claire DURAND')).toEqual(['Anne Marie Claire|DURAND']);
    expect(names('Jeanne Anne Marie Claire DURAND')).not.toEqual(['Jeanne Anne Marie Claire|DURAND']);
  });

  it('is three particles in a row, and no fourth', () => {
    expect(names('Paul de van den BERG')).toEqual(['Paul|de van den BERG']);
    expect(names('Paul von de van den BERG')).toEqual([]);
  });

  it('is four words of a family name in lower case before a role, and no fifth', () => {
    expect(names('(inès van den bossuyt, directrice')).toEqual(['inès|van den bossuyt']);
    expect(names('(inès kerloc bossuyt marnec quivil, directrice')).toEqual([
      'inès|kerloc bossuyt marnec quivil',
    ]);
    expect(names('(inès kerloc bossuyt marnec quivil tredan, directrice')).toEqual([]);
  });
});

describe('how long a title before a name may be', () => {
  it('is eight words: what stands farther is no part of it', () => {
    const line = (office: string) => `${office} X`;
    const officeOf = (text: string) => {
      const found = titleBefore(text, text.length - 1);
      return found?.office === null || found === null ? null : text.slice(...found.office);
    };
    const eight = 'Monsieur le vice président délégué régional adjoint honoraire';
    expect(officeOf(line(eight))).toContain('président');
    expect(titleBefore(line(eight), eight.length + 1)?.start).toBe(0);
    const nine = 'Monsieur le vice président délégué régional territorial adjoint honoraire';
    expect(titleBefore(line(nine), nine.length + 1)?.start).not.toBe(0);
  });
});
