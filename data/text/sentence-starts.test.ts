import { describe, expect, it } from 'vitest';
import { frenchLexicon } from './french.ts';
import { FRENCH_STOPWORDS } from './stopwords.ts';
import { readVocabulary } from './vocabulary.ts';

/** The labels of the words in small letters, of passages of which some are titles. */
function forms(passages: readonly string[], titles: readonly number[] = []): readonly string[] {
  const text = passages.join('\n\n');
  let start = 0;
  const spans = passages.map(passage => {
    const span = { start, end: start + passage.length };
    start = span.end + 2;
    return span;
  });
  const { lemmas } = readVocabulary(text, spans, frenchLexicon(), FRENCH_STOPWORDS, new Set(titles));
  return lemmas.map(({ form }) => form);
}

describe('words of English passages', () => {
  it('are small where only the beginning of a sentence gave them a capital', () => {
    const said = forms([
      'Hydrology is taught by the river. Paying for it is what they do. Hydrology needs rain.',
    ]);
    expect(said).toEqual(expect.arrayContaining(['hydrology', 'paying']));
    expect(said).not.toContain('Hydrology');
  });

  it('keep the capital that they have inside a sentence too', () => {
    const said = forms(['Brackwater is where they met. It is the mayor of Brackwater who spoke to them.']);
    expect(said.filter(form => form.toLowerCase() === 'brackwater')).toEqual(['Brackwater', 'Brackwater']);
  });

  it('keep acronyms, and what only titles say', () => {
    expect(forms(['OECD is what it was. They were in it.'])).toContain('OECD');
    expect(forms(['Mapping Hydrology With the Rivers of the World', 'It is what they do.'], [0])).toContain(
      'Hydrology',
    );
  });

  it('are as a small writing elsewhere has them', () => {
    const said = forms(['Mapping Hydrology', 'It is the hydrology of the world that they have.'], [0]);
    expect(said.filter(form => form.toLowerCase() === 'hydrology')).toEqual(['hydrology', 'hydrology']);
  });
});

it('leaves names of French passages alone that only stand where a sentence begins', () => {
  expect(forms(['Duralexia est une ville. Nous y étions avec les habitants.'])).toContain('Duralexia');
});
