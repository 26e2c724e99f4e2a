import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rouen } from '../../state/rouen.fixture.ts';
import { foldForSearch } from '../../state/search/search-fold.ts';
import { chosenSpans } from './chosen.ts';
import { countFacts, FACT_KINDS, factsOf } from './facts.ts';
import { findAll, matchFrom } from './find.ts';
import { blocksOf, byBlock, lastBefore, linesOf } from './lines.ts';

const corpus = rouen();
const facts = factsOf(corpus);
const words = ({ start, end }: { start: number; end: number }) => corpus.text.slice(start, end);

describe('facts in the text', () => {
  it('are of every kind in the proceedings of Rouen, in reading order, none twice', () => {
    const counts = countFacts(facts);
    for (const kind of FACT_KINDS) expect([kind, (counts.get(kind) ?? 0) > 0]).toEqual([kind, true]);
    const keys = facts.map(f => `${f.kind} ${f.ref.id} ${f.span.start}-${f.span.end}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(facts.map(f => f.span.start)).toEqual(facts.map(f => f.span.start).toSorted((a, b) => a - b));
  });

  it('begin a role behind the name, and stand for its person', () => {
    const role = facts.find(f => f.kind === 'role' && f.ref.id === 'claire-thoury');
    expect(role === undefined ? '' : words(role.span)).toMatch(
      /^présidente du Mouvement associatif, docteure/u,
    );
    for (const f of facts) if (f.kind === 'role') expect(words(f.span)).not.toMatch(/^[\s,]/u);
  });

  it('underline the digits of a year and keep its phrase as evidence', () => {
    const dated = facts.filter(f => f.kind === 'date');
    expect(dated.some(f => words(f.span) === f.ref.id && words(f.evidence).length > 4)).toBe(true);
  });

  it('lead back: what is selected is marked wherever it stands', () => {
    const spans = chosenSpans(corpus, facts, new Map(), { kind: 'person', id: 'nicolas-mayer-rossignol' });
    expect(spans.length).toBeGreaterThan(2);
    for (const span of spans) expect(words(span)).toMatch(/^Nicolas Mayer-Rossignol$/iu);
    const workshop = chosenSpans(corpus, facts, new Map(), { kind: 'session', id: 'A12' });
    expect(workshop.map(words)).toEqual(['Atelier 12']);
  });
});

describe('lines and blocks', () => {
  const lines = linesOf(corpus.text, corpus.dataset.sessions, corpus.dataset.themes);
  const blocks = blocksOf(lines);

  it('hold every character but line breaks and blank lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é') }), text => {
        const kept = text.split('\n').filter(line => line.trim() !== '');
        const all = blocksOf(linesOf(text, [], [])).flatMap(block => block.lines);
        expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(kept);
      }),
    );
  });

  it('head each session by the line that it begins with', () => {
    const heads = lines.filter(line => line.heads === 'session').map(line => line.start);
    expect(heads).toEqual(corpus.dataset.sessions.map(session => session.span.start));
  });

  it('hand each fact to every block that it stands in, and to no other', () => {
    const given = byBlock(blocks, facts);
    given.forEach((list, i) => {
      const block = blocks[i];
      const expected = facts.filter(
        f => block !== undefined && f.span.start < block.end && f.span.end > block.start,
      );
      expect(list).toEqual(expected);
    });
  });

  it.each([
    // Three blocks of ten characters, with one between the second and the third that belongs to none.
    ['within one', 2, 8, [0]],
    ['up to its end', 2, 10, [0]],
    ['over its end', 2, 11, [0, 1]],
    ['from its beginning', 10, 12, [1]],
    ['at its last character', 19, 20, [1]],
    ['between two', 20, 21, []],
    ['over a gap', 15, 25, [1, 2]],
    ['up to the last one’s beginning', 15, 21, [1]],
    ['over all', 0, 31, [0, 1, 2]],
    ['behind all', 31, 40, []],
  ])('have the passages that stand in them: one %s', (_words, start, end, expected) => {
    const blocks = [
      { lines: [], start: 0, end: 10 },
      { lines: [], start: 10, end: 20 },
      { lines: [], start: 21, end: 31 },
    ];
    const given = byBlock(blocks, [{ span: { start, end } }]);
    expect(given.flatMap((list, i) => (list.length === 0 ? [] : [i]))).toEqual(expected);
  });

  it.each([
    [0, -1],
    [1, 0],
    [2, 0],
    [3, 1],
    [8, 1],
    [9, 2],
    [99, 2],
  ])('find the last passage that begins at or before the place %i: %i', (place, expected) => {
    const passages = [1, 3, 9].map(start => ({ start, end: start + 1 }));
    expect(lastBefore(passages, place)).toBe(expected);
  });

  it('find the passage that a place lies in or behind', () => {
    expect(lastBefore([], 3)).toBe(-1);
    expect(lastBefore([{ start: 5, end: 6 }], 3)).toBe(-1);
    expect(
      lastBefore(
        [
          { start: 1, end: 2 },
          { start: 3, end: 9 },
        ],
        3,
      ),
    ).toBe(1);
  });
});

describe('find in the text', () => {
  const found = (text: string, wanted: string) =>
    findAll(foldForSearch(text), wanted).map(({ start, end }) => text.slice(start, end));

  it('is blind to accents, case, ligatures and line breaks, and cuts the words as they are written', () => {
    expect(found('L’Été, un été\u0301 d’élus', 'ete')).toEqual(['Été', 'été\u0301']);
    expect(found('un cœur de ville', 'coeur de')).toEqual(['cœur de']);
    expect(found('un coeur de ville', 'CŒUR')).toEqual(['coeur']);
    expect(found('vivre\n   ensemble', 'vivre ensemble')).toEqual(['vivre\n   ensemble']);
    expect(found("l'écoute et l’écoute", 'l’écoute')).toEqual(["l'écoute", 'l’écoute']);
  });

  it('asks for two characters, and finds none twice', () => {
    expect(found('aaaa', 'a')).toEqual([]);
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
  });

  it('finds every occurrence of a word of the text', () => {
    const plain = corpus.text.toLowerCase().split('citoyen').length - 1;
    expect(findAll(foldForSearch(corpus.text), 'Citoyen')).toHaveLength(plain);
  });

  it('begins at the place that is read, and goes around', () => {
    const matches = [
      { start: 3, end: 4 },
      { start: 8, end: 9 },
    ];
    expect([matchFrom(matches, 4), matchFrom(matches, 9), matchFrom([], 2)]).toEqual([1, 0, -1]);
  });
});
