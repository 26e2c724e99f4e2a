import { describe, expect, it } from 'vitest';
import { peopleDescribed } from './described-people.ts';

/** Who a description says that speaks. */
const speakersIn = (words: string) =>
  peopleDescribed({
    kind: 'leaf',
    words,
    span: { start: 0, end: words.length },
    places: null,
    empty: false,
  }).map(({ words: said }) => said.text);

describe('who the description of an event names', () => {
  it.each([
    ['Avec Paul Petit (DREAL)', 'Paul Petit'],
    ['Une matinée sur les dunes.\nAvec Zora Floch et Paul Petit.', 'Zora Floch et Paul Petit'],
    ['Par Anne Roux', 'Anne Roux'],
    ['« Les dunes », par Anne Roux et Paul Petit.', 'Anne Roux et Paul Petit'],
  ])('is read where a line begins with a word for it: %s', (words, names) => {
    expect(speakersIn(words)).toEqual([names]);
  });

  it.each([
    'Avec La Marmite et les bénévoles',
    'Une promenade avec Paul Petit',
    'Avec le soutien de la Ville',
    'Par temps de pluie',
  ])('is nobody in other words: %s', words => {
    expect(speakersIn(words)).toEqual([]);
  });
});
