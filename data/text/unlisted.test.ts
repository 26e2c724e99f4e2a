import { describe, expect, it } from 'vitest';
import { frenchLexicon } from './french.ts';
import { lemmatise } from './lemmas.ts';
import { tokenise } from './tokens.ts';

const keys = (text: string) =>
  lemmatise(text, tokenise(text, { start: 0, end: text.length }), frenchLexicon()).map(({ key }) => key);

describe('joinUnlisted', () => {
  it('joins the numbers and genders of a word that no lexicon lists, where the text has both', () => {
    expect(keys('un encapacitor, des encapacitors')).toEqual(expect.arrayContaining(['encapacitor']));
    expect(new Set(keys('encapaciteur encapaciteurs encapacitrice encapacitrices'))).toEqual(
      new Set(['encapaciteur']),
    );
    expect(new Set(keys('glocaltif glocaltive glocaltives glocaltifs'))).toEqual(new Set(['glocaltif']));
    expect(new Set(keys('zigoral zigoraux zigorale zigorales'))).toEqual(new Set(['zigoral']));
  });

  it('keeps what stands alone, what is short and what is a name', () => {
    expect(keys('des encapacitrices')).toContain('encapacitrices');
    expect(new Set(keys('blos blo'))).toEqual(new Set(['blos', 'blo']));
    expect(new Set(keys('blogs blog zigos zigo'))).not.toContain('zigos');
    expect(keys('avec Zigoral et avec Zigorals, à Zigoral, à Zigorals')).toContain('zigorals');
  });

  it('is the same in any order of the words', () => {
    expect(new Set(keys('zigorales zigoral'))).toEqual(new Set(keys('zigoral zigorales')));
  });
});
