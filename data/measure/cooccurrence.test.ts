import { describe, expect, it } from 'vitest';
import { cloudWords } from './cloud.ts';
import { sentencesOf, wordPairs } from './cooccurrence.ts';
import { text, workshops } from './rouen.fixture.ts';
import { specificity } from './specificity.ts';

const whole = (said: string) =>
  sentencesOf(said, [{ start: 0, end: said.length }]).map(s => said.slice(s.start, s.end).trim());

describe('sentencesOf', () => {
  it('cuts at full stops, at items and at empty lines, not inside of numbers', () => {
    expect(whole('Une. Deux ! Et 1.400 élus ?\n\nTrois\n- quatre\n- cinq')).toEqual([
      'Une.',
      'Deux !',
      'Et 1.400 élus ?',
      'Trois\n-',
      'quatre\n-',
      'cinq',
    ]);
    expect(whole('')).toEqual([]);
  });
});

describe('wordPairs', () => {
  const said =
    'Santé et ville. Santé et ville. Santé et ville. Budget. Budget. Budget. Budget. École. Ville, budget.';
  const spansOf = (word: string) =>
    [...said.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + word.length,
    }));
  const word = (key: string, written: string) => ({ key, spans: spansOf(written) });
  const words = [word('santé', 'Santé'), word('ville', '[vV]ille'), word('budget', '[bB]udget')];
  const passages = [{ start: 0, end: said.length }];

  it('finds what stands together more than chance has it, with its sentences', () => {
    const [pair, ...rest] = wordPairs(said, passages, words, { S: 1, f: 2 });
    expect(rest).toEqual([]);
    expect(pair).toMatchObject({ a: 'santé', b: 'ville', f: 3, fA: 3, fB: 4, T: 9 });
    expect(pair?.S).toBe(specificity({ f: 3, F: 3, t: 4, T: 9 }));
    expect(pair?.sentences.map(s => said.slice(s.start, s.end).trim())).toEqual(
      Array.from({ length: 3 }, () => 'Santé et ville.'),
    );
  });

  it('is the same whichever comes first, and keeps its floor', () => {
    const there = wordPairs(said, passages, words.toReversed(), { S: 1, f: 2 });
    expect(there).toEqual(wordPairs(said, passages, words, { S: 1, f: 2 }));
    expect(wordPairs(said, passages, words, { S: 1, f: 4 })).toEqual([]);
    expect(wordPairs(said, passages, words, { S: 3, f: 1 })).toEqual([]);
  });

  it('does not count the sentences that a term of both makes', () => {
    const term = word('santé de ville', 'Santé et ville');
    expect(
      wordPairs(said, passages, [...words, term], { S: 1, f: 1 }).some(
        ({ a, b }) => a === 'santé' && b === 'ville',
      ),
    ).toBe(false);
    const once = { ...term, spans: term.spans.slice(1) };
    const [pair] = wordPairs(said, passages, [...words, once], { S: -9, f: 1 });
    expect(pair).toMatchObject({ a: 'santé', b: 'ville', f: 1, fA: 3, fB: 4 });
  });

  it('ties what a reader of Rouen expects, and no term to its own words', () => {
    const ids = workshops.sessions.map(({ id }) => id);
    const { words: shown } = cloudWords(workshops, { sessions: ids }, { measure: 'frequency', limit: 80 });
    const pairs = wordPairs(
      text,
      workshops.sessions.map(({ passage }) => passage),
      shown,
    );
    expect(pairs.length).toBeGreaterThan(15);
    expect(pairs.every(({ S, f, fA, fB }) => S >= 2 && f >= 2 && f <= Math.min(fA, fB))).toBe(true);
    expect(pairs.some(({ a, b }) => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `))).toBe(false);
  });
});
