import { describe, expect, it } from 'vitest';
import { frenchLexicon } from './french.ts';
import { FRENCH_STOPWORDS } from './stopwords.ts';
import { readVocabulary } from './vocabulary.ts';

function terms(...passages: string[]): string[] {
  const text = passages.join('\n\n');
  let start = 0;
  const spans = passages.map(passage => {
    const span = { start, end: start + passage.length };
    start = span.end + 2;
    return span;
  });
  return readVocabulary(text, spans, frenchLexicon(), FRENCH_STOPWORDS).terms.map(term => term.key);
}

describe('readVocabulary', () => {
  it('brings singular and plural of a term together, over elision', () => {
    expect(terms("Le budget participatif d'une ville.", 'Les budgets participatifs des villes.')).toEqual([
      'budget participatif',
    ]);
    expect(terms("Le pouvoir d'agir.", 'Son pouvoir d’agir grandit.')).toEqual(['pouvoir de agir']);
  });

  it('reaches over "à" with its articles', () => {
    expect(
      terms("L'accès aux droits.", "Un accès au droit, l'accès à la culture, l'accès à la culture."),
    ).toEqual(['accès à droit', 'accès à culture']);
  });

  it('takes no name of a person, no verb and no function word for a term', () => {
    expect(terms('Jeanne Martin renforce la ville.', 'Jeanne Martin renforce la ville.')).toEqual([]);
    expect(terms('La ville dans la plaine.', 'La ville dans la plaine.')).toEqual([]);
  });

  it('begins with a noun, not with an adjective that stands before it or is left over', () => {
    expect(terms('De nouveaux enjeux.', 'De nouveaux enjeux.')).toEqual([]);
    expect(terms('Les politiques publiques locales.', "L'action publique locale.")).toEqual([]);
  });

  it('takes acronyms, years and participles in their place', () => {
    expect(
      terms('Les JOP 2024 et les personnes concernées.', 'Des JOP 2024, des personnes concernées.'),
    ).toEqual(['jop 2024', 'personne concerner']);
  });

  it('never joins two passages, two lines of a list or what a comma parts', () => {
    expect(terms('la santé', 'mentale', 'la santé', 'mentale')).toEqual([]);
    expect(terms('- la santé\n- mentale\n- la santé\n- mentale')).toEqual([]);
    expect(terms('la santé, mentale ; la santé, mentale')).toEqual([]);
  });

  it('asks for more than two places where both words are common', () => {
    const common = 'Des enjeux. La participation. '.repeat(12);
    const twice = 'Un enjeu de participation. Cet enjeu de participation.';
    expect(terms(common, twice)).toEqual([]);
    expect(terms(common, twice, "Bel enjeu de participation que l'on voit.")).toEqual([
      'enjeu de participation',
    ]);
  });
});
