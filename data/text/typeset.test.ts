import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotted, typeset } from './typeset.ts';

describe('a text set as a label', () => {
  it('breaks no line before a sign that stands apart, nor behind a guillemet that opens', () => {
    expect(typeset('Assemblées citoyennes : utopies ou vraies réponses ?')).toBe(
      'Assemblées citoyennes\u202f: utopies ou vraies réponses\u202f?',
    );
    expect(typeset('un « territoire en bonne santé »')).toBe('un «\u202fterritoire en bonne santé\u202f»');
    expect(typeset('6,4 % ; 3\u00a0!')).toBe('6,4\u202f%\u202f; 3\u202f!');
  });

  it('has one apostrophe', () => {
    expect(typeset("L'acteur d'aujourd'hui, qu'«\u00a0on\u00a0» voit")).toBe(
      'L’acteur d’aujourd’hui, qu’«\u202fon\u202f» voit',
    );
    expect(typeset("King's College")).toBe('King’s College');
  });

  it('begins no line with a dash', () => {
    expect(typeset('MCP UI et LLM - comment créer')).toBe('MCP UI et LLM\u00a0- comment créer');
    expect(typeset('- un item')).toBe('- un item');
    expect(typeset('de 5 -3 à peut-être')).toBe('de 5 -3 à peut-être');
  });

  it('has dashes where hyphens stand for them', () => {
    expect(typeset('Atelier -- édition numérique --- suite')).toBe(
      'Atelier\u00a0\u2013 édition numérique\u00a0\u2014 suite',
    );
  });

  it('leaves what is no such text', () => {
    for (const plain of [
      'A12: a title',
      "rock 'n' roll",
      'https://exemple.fr/a?b=c',
      '10:30',
      'a--b',
      '----',
      '% de voix',
      '',
    ]) {
      expect(typeset(plain)).toBe(plain);
    }
  });

  it('is the same when it is set again, and says the same letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aé «»:;?!%\u00a0\u202f'’ b") }), text => {
        const once = typeset(text);
        expect(typeset(once)).toBe(once);
        const letters = (each: string) => each.replace(/[\s'’]/gu, '');
        expect(letters(once)).toBe(letters(text));
        expect(once).not.toMatch(/\S[ \u00a0][:;?!»%]|«[ \u00a0]/u);
      }),
    );
  });
});

describe('dotted', () => {
  it('lets a line end with the dot between two parts, and begin with none', () => {
    expect(dotted(['3 séances', '', '8 personnes'])).toBe('3 séances\u00a0· 8 personnes');
    expect(dotted(['3 séances'])).toBe('3 séances');
    expect(dotted(['', ''])).toBe('');
  });
});
