import { describe, expect, it } from 'vitest';
import file from '../reference/lexicon.fr.json' with { type: 'json' };
import { frenchLexicon } from './french.ts';
import { readLexicon } from './lexicon.ts';

// "porte", "porte-manteau" and "porteur" of the first paradigm, "social-local" of the second, "porter" of the third.
const small = readLexicon({
  origin: 'test',
  licence: 'MIT',
  verbs: 'nnv',
  endings: '  000102 r 02|s  0001 r 02|e  01|es  01|nt r 02',
  sets: '0|1|2',
  letters: 'alor-cetuimnps',
  shared: 2,
  cells: 112,
  graph: 'Y  $(*20X  +)48!:20!4ZY #*Z$;>[(.6!%,%(.!%Y !',
});

describe('readLexicon', () => {
  it('walks the graph of words, hyphens and all', () => {
    expect(small.readings('porte')).toContainEqual({ lemma: 'porte', kind: 'noun' });
    expect(small.readings('porteurs')).toEqual([{ lemma: 'porteur', kind: 'noun' }]);
    expect(small.readings('porte-manteau')).toEqual([{ lemma: 'porte-manteau', kind: 'noun' }]);
  });

  it('gives every reading, nouns first', () => {
    expect(small.readings('portes')).toEqual([
      { lemma: 'porte', kind: 'noun' },
      { lemma: 'porter', kind: 'verb' },
    ]);
    expect(small.readings('portent')).toEqual([{ lemma: 'porter', kind: 'verb' }]);
  });

  it('knows nothing of other words', () => {
    expect(small.readings('fenêtre')).toEqual([]);
    expect(small.readings('')).toEqual([]);
  });
});

describe('the French lexicon', () => {
  it('is light enough for a page, and names its origin and licence', () => {
    expect(JSON.stringify(file).length).toBeLessThan(300_000);
    expect(file).toMatchObject({ licence: 'MPL-2.0' });
    expect(file.origin).toContain('Grammalecte');
  });

  it.each([
    ['régionaux', 'régional'],
    ['travaux', 'travail'],
    ['directrices', 'directeur'],
    ['généreuse', 'généreux'],
    ['publiques', 'public'],
    ['enjeux', 'enjeu'],
    ['actives', 'actif'],
    ['acquièrent', 'acquérir'],
    ['nouveaux', 'nouveau'],
    ['haïssent', 'haïr'],
  ])('reads %s as %s', (form, lemma) => {
    expect(frenchLexicon().readings(form)[0]?.lemma).toBe(lemma);
  });
});
