import { describe, expect, it } from 'vitest';
import { frenchLexicon } from './french.ts';
import { lemmatise } from './lemmas.ts';
import { emptiedWords, readLocutions } from './locutions.ts';
import { FRENCH_STOPWORDS } from './stopwords.ts';
import { tokenise } from './tokens.ts';

const emptied = (text: string) => {
  const tokens = tokenise(text, { start: 0, end: text.length });
  const found = emptiedWords(tokens, lemmatise(text, tokens, frenchLexicon()), FRENCH_STOPWORDS.locutions);
  return [...found].sort((a, b) => a - b).map(at => tokens[at]?.form);
};

describe('emptiedWords', () => {
  it.each([
    ['Il faut prendre en compte les habitants.', ['compte']],
    ['La mise en œuvre du plan, et ce qui est à l’œuvre.', ['œuvre', 'œuvre']],
    ['Le débat a eu lieu, un autre aura lieu.', ['lieu', 'lieu']],
    ["Il s'agit d'une loi ; s'agissant du reste.", ['agit', 'agissant']],
    ['Dans le cadre de la loi, au niveau du quartier.', ['cadre', 'niveau']],
    ['Du point de vue des élus.', ['point', 'vue']],
    ["D'une part la ville, d'autre part la campagne.", ['part', 'part']],
  ])('finds the words that say nothing in « %s »', (text, expected) => {
    expect(emptied(text)).toEqual(expected);
  });

  it.each([
    'Le compte est clos, et chaque œuvre a son cadre.',
    "Le lieu d'accueil et les lieux de vie.",
    "Le pouvoir d'agir et les moyens d'agir.",
    'Un cadre de vie, un niveau scolaire, un point fort, une belle vue.',
    'La part du budget, les parties prenantes.',
  ])('leaves the same words alone elsewhere: « %s »', text => {
    expect(emptied(text)).toEqual([]);
  });

  it('takes the words between stars, and phrases of one first word apart', () => {
    const locutions = readLocutions(['en *compte*', 'en *haut* de']);
    expect([...locutions.keys()]).toEqual(['en']);
    expect(locutions.get('en')).toEqual([
      { words: ['en', 'compte'], emptied: [1] },
      { words: ['en', 'haut', 'de'], emptied: [1] },
    ]);
  });
});
