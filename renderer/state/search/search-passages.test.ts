import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rouen } from '../rouen.fixture.ts';
import { createPassageSearch } from './search-passages.ts';
import { wordsOf } from './search-words.ts';

const corpus = rouen();
const search = createPassageSearch(corpus);
const cut = ({ start, end }: { start: number; end: number }) => corpus.text.slice(start, end);
/** Another text in the place of the proceedings. */
const searchIn = (text: string) =>
  createPassageSearch({ ...corpus, text, dataset: { ...corpus.dataset, sessions: [] } });

describe('the search of the full text', () => {
  it('finds words without their accents, in whole words, and says where they were typed', () => {
    const [best] = search('democrat').hits;
    expect(best === undefined ? '' : cut(best.span)).toMatch(/^démocrat\p{L}+$/iu);
    expect(best?.words.some(word => cut(word).toLowerCase() === 'démocrat')).toBe(true);
  });

  it('asks for every word, near each other, whatever their order', () => {
    const { hits, count } = search('rouen projet territoire');
    expect(count).toBeGreaterThan(0);
    for (const { span } of hits) {
      const said = wordsOf(cut(span));
      for (const word of ['rouen', 'projet', 'territoire']) {
        expect(said.some(each => each.startsWith(word))).toBe(true);
      }
      expect(cut(span)).not.toMatch(/\n\s*\n/u);
    }
    expect(search('rouen xylophagequantique').count).toBe(0);
  });

  it('puts the words that stand together, and whole, before the rest', () => {
    const far = 'autre chose '.repeat(20);
    const text = `vivre, et longtemps après, ensembles ${far} vivre ${far} Le vivre ensemble est là`;
    expect(
      searchIn(text)('vivre ensemble').hits.map(hit => text.slice(hit.span.start, hit.span.end)),
    ).toEqual(['vivre ensemble', 'vivre, et longtemps après, ensembles']);
  });

  it('begins words only where words begin, after an elision too', () => {
    const found = (text: string, asked: string) =>
      searchIn(text)(asked).hits.map(hit => text.slice(hit.span.start, hit.span.end));
    expect(found("l'écoute des élus", 'ecoute')).toEqual(['écoute']);
    expect(found('la réécoute', 'ecoute')).toEqual([]);
    expect(found('le plan B et la base', 'b')).toEqual(['B']);
  });

  it('finds small words alone as they follow each other', () => {
    const text = 'la suite de la visite, et de là-bas : la fin de tout';
    const { hits, count } = searchIn(text)('de la');
    expect(count).toBe(1);
    expect(hits.map(({ span }) => text.slice(span.start, span.end))).toEqual(['de la']);
    expect(searchIn('la fin, de loin')('de la').count).toBe(0);
    expect(searchIn(text)('la de').count).toBe(0);
  });

  it('names the session of a passage, and prefers what is said to the table of contents', () => {
    const [best] = search('assemblées citoyennes utopies').hits;
    expect(best).toBeDefined();
    const [said] = search('archipélisation').hits;
    expect(said?.session).toBe('P3');
  });

  it('finds nothing in nothing', () => {
    expect(search('').count).toBe(0);
    expect(search('  … ').count).toBe(0);
  });

  it('gives passages that lie in the text and hold the words, never one over another, whatever the text', () => {
    const letters = fc.constantFrom('a', 'b', 'é', ' ', '\n', "'", 'œ');
    fc.assert(
      fc.property(
        fc.string({ unit: letters, maxLength: 300 }),
        fc.string({ unit: letters, maxLength: 6 }),
        (text, asked) => {
          const { hits, count } = searchIn(text)(asked, 100);
          expect(hits.length).toBe(count);
          for (const { span, words } of hits) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.end).toBeGreaterThan(span.start);
            expect(words.length).toBeGreaterThan(0);
          }
          const ordered = hits.map(hit => hit.span).toSorted((a, b) => a.start - b.start);
          ordered.forEach((span, i) => {
            expect(span.start).toBeGreaterThanOrEqual(ordered[i - 1]?.end ?? 0);
          });
        },
      ),
    );
  });
});
