import { describe, expect, it } from 'vitest';
import { readBehind } from './behind.ts';

const office = (length: number) =>
  `maire ${'de la ville '.repeat(60)}`.slice(0, length - 1).padEnd(length, 'x');
const behind = (words: string) => {
  const text = `Anne Roux${words}`;
  const { role, sentence } = readBehind(text, 9, text.length, true);
  return { role: role === null ? null : text.slice(...role), sentence };
};

describe('the words behind a name', () => {
  it.each([
    [', maire de Caen', 'maire de Caen'],
    [' (maire de Caen)', 'maire de Caen'],
    [' – maire de Caen', 'maire de Caen'],
    [', CAUE 88.', 'CAUE 88'],
    [', directeur de l’ONF.', 'directeur de l’ONF'],
    [', maire de Caen.', 'maire de Caen'],
    [', professeure à l’Univ.', 'professeure à l’Univ.'],
    ['', null],
  ])('in "Anne Roux%s" are the role %s', (words, role) => {
    expect(behind(words)).toEqual({ role, sentence: false });
  });

  it.each([', bien sûr', ', peut-être', ', par exemple', ', notamment'])(
    'are an aside of a sentence, and no role: "Anne Roux%s"',
    words => {
      expect(behind(words)).toEqual({ role: null, sentence: true });
    },
  );

  it('are no role where they only say when', () => {
    expect(behind(' – mardi 12 mars, 14h-15h').role).toBeNull();
  });

  it.each([
    [', maire de Cahors a formulé plusieurs propositions', 'maire de Cahors'],
    [', présidente du port a ensuite défendu la digue', 'présidente du port'],
    [', préfet de la Manche a clairement dit non', 'préfet de la Manche'],
    [', directeurs du fonds ont ouvert la soirée', 'directeurs du fonds'],
    [', élu qui a fondé le marché', 'élu qui a fondé le marché'],
    [', autrice de « La mer a repris les ports »', 'autrice de « La mer a repris les ports »'],
  ])('end where the sentence says what was done: "Anne Roux%s"', (words, role) => {
    expect(behind(words).role).toBe(role);
  });

  it('are a role of 420 characters at most, and more are a sentence', () => {
    expect(behind(`, ${office(420)}`)).toEqual({ role: office(420), sentence: false });
    expect(behind(`, ${office(421)}`)).toEqual({ role: null, sentence: true });
  });

  it('are a title behind a comma where they are more than seven, and none of an office or a body', () => {
    expect(behind(', un deux trois quatre cinq six sept').role).toBe('un deux trois quatre cinq six sept');
    expect(behind(', un deux trois quatre cinq six sept huit').role).toBeNull();
  });
});
