import { describe, expect, it } from 'vitest';
import { concordance } from './concordance.ts';
import { everything, text } from './rouen.fixture.ts';
import { findEntry, spansOf } from './word-table.ts';

describe('concordance', () => {
  it('sets a word in its line, cut between words, with the session it stands in', () => {
    const entry = findEntry(everything, 'non-recours');
    const lines = concordance(
      text,
      entry === null ? [] : spansOf(everything, entry),
      40,
      everything.sessions,
    );
    expect(lines.map(({ session, pivot }) => [session, pivot])).toEqual([
      ['A10', 'non-recours'],
      ['A10', 'non-recours'],
      ['A10', 'non-recours'],
    ]);
    expect(lines[0]?.left).toBe('les collectivités. La lutte contre le ');
    expect(lines[0]?.right).toBe(' vient percuter le rapport aux');
    for (const { left, right } of lines) {
      expect(left.length).toBeLessThanOrEqual(45);
      expect(right.length).toBeLessThanOrEqual(40);
    }
  });

  it('stays inside the summary', () => {
    const sample = 'Titre\nMot clé\nLe mot juste.\nAutre';
    const sessions = [{ id: 'A1', passage: { start: 14, end: 27 } }];
    expect(concordance(sample, [{ start: 17, end: 20 }], 30, sessions)).toEqual([
      { left: 'Le ', pivot: 'mot', right: ' juste.', span: { start: 17, end: 20 }, session: 'A1' },
    ]);
  });

  it('folds white space and drops marks of emphasis', () => {
    const sample = 'un  **grand**\n mot\tici';
    const [line] = concordance(sample, [{ start: 15, end: 18 }], 30);
    expect(line).toMatchObject({ left: 'un grand ', pivot: 'mot', right: ' ici', session: null });
  });
});
