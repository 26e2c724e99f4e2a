import { describe, expect, it } from 'vitest';
import { rouen } from '../rouen.fixture.ts';
import { inPieces } from './in-pieces.ts';
import { searchInPieces } from './search.ts';
import { foldForSearch, foldInPieces } from './search-fold.ts';

describe('work in pieces', () => {
  it('gives the same as at once, in more than one piece, and is finished by who needs it', () => {
    const corpus = rouen();
    const work = searchInPieces(corpus, null);
    let pieces = 1;
    while (!work.advance()) pieces += 1;
    expect(pieces).toBeGreaterThan(2);
    for (const asked of ['guerra', 'rouen', 'budget participatif'])
      expect(work.finish()(asked)).toEqual(searchInPieces(corpus, null).finish()(asked));
    const begun = foldInPieces(corpus.text.repeat(8));
    expect(begun.advance()).toBe(false);
    expect(begun.finish()).toEqual(foldForSearch(corpus.text.repeat(8)));
  });

  it('is done once, whoever asks for it', () => {
    let times = 0;
    const work = inPieces(function* () {
      times += 1;
      yield;
      return times;
    });
    expect([work.advance(), work.finish(), work.advance(), work.finish()]).toEqual([false, 1, true, 1]);
  });
});
