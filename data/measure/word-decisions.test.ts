import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything, lexicon, text, workshops } from './rouen.fixture.ts';
import { decideWords, type WordDecision, wordName } from './word-decisions.ts';
import { formsOf } from './word-forms.ts';
import { findEntry, spansOf, type WordTable } from './word-table.ts';
import { buildWordTable } from './words.ts';

const decide = (...decisions: readonly WordDecision[]) => decideWords(text, workshops, decisions);
const named = ({ entries }: WordTable, label: string) => entries.find(each => each.label === label);
const F = (table: WordTable, label: string) => named(table, label)?.F ?? 0;

const visible = workshops.entries.filter(({ hidden, F: all }) => hidden === null && all > 1);
const anyName = fc.constantFrom(...visible.map(entry => wordName(workshops.entries, entry)));
const anyDecision: fc.Arbitrary<WordDecision> = fc.oneof(
  fc.record({ op: fc.constant('join-words' as const), words: fc.tuple(anyName, anyName), into: anyName }),
  fc.record({ op: fc.constantFrom('hide-word' as const, 'show-word' as const), word: anyName }),
  fc.record({ op: fc.constant('part-word' as const), word: anyName, form: anyName }),
);

describe('decisions on words', () => {
  it('leave the very same table where there are none', () => {
    expect(decide().table).toBe(workshops);
  });

  it('hide a word and show it again, and T stays', () => {
    const hide = { op: 'hide-word', word: 'habitants' } as const;
    const { table, decided } = decide(hide);
    expect(named(table, 'habitants')).toMatchObject({ hidden: 'analyst', F: F(workshops, 'habitants') });
    expect(decided.hidden).toEqual(['habitants']);
    expect(table.tokens).toBe(workshops.tokens);
    expect(decide(hide, { op: 'show-word', word: 'habitants' }).table).toEqual(workshops);
  });

  it('show a stop word, and hide it again for the reason it had', () => {
    const show = { op: 'show-word', word: 'atelier' } as const;
    expect(named(decide(show).table, 'atelier')?.hidden).toBeNull();
    expect(decide(show).decided.shown).toEqual(['atelier']);
    const back = decide(show, { op: 'hide-word', word: 'atelier' });
    expect(back.table).toEqual(workshops);
    expect(back.decided.hidden).toEqual([]);
  });

  it('count words as one, and part them again', () => {
    const join: WordDecision = { op: 'join-words', words: ['citoyens', 'habitants'], into: 'habitants' };
    const { table, decided } = decide(join);
    expect(F(table, 'habitants')).toBe(F(workshops, 'habitants') + F(workshops, 'citoyens'));
    expect(named(table, 'citoyens')).toBeUndefined();
    expect(decided.joined).toEqual([{ word: 'habitants', members: ['citoyens'] }]);
    const parted = decide(join, { op: 'part-word', word: 'habitants', form: 'citoyens' });
    // What stands for itself again may stand in a term as before.
    expect(parted.table).toEqual(workshops);
    expect(parted.decided.joined).toEqual([]);
  });

  it('count a term and a word that lies in it once', () => {
    const join: WordDecision = { op: 'join-words', words: ['santé mentale', 'santé'], into: 'santé' };
    const { table } = decide(join);
    expect(F(table, 'santé')).toBe(F(workshops, 'santé'));
    const starts = spansOf(table, named(table, 'santé') as never).map(({ start }) => start);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  });

  it('give a joined group a name that no word has', () => {
    const { table } = decide({ op: 'join-words', words: ['citoyens', 'habitants'], into: 'gens d’ici' });
    expect(F(table, 'gens d’ici')).toBe(F(workshops, 'habitants') + F(workshops, 'citoyens'));
  });

  it('undo any joining of forms that the lexicon made', () => {
    for (const entry of visible) {
      for (const form of formsOf(text, workshops, entry).slice(1)) {
        const word = wordName(workshops.entries, entry);
        const { table, decided } = decide({ op: 'part-word', word, form: form.label });
        expect([entry.label, decided.lost]).toEqual([entry.label, []]);
        const own = findEntry(table, `${form.key}:f`);
        expect([form.label, own?.F, own?.label]).toEqual([form.label, form.f, form.label]);
        expect(findEntry(table, entry.key)?.F).toBe(entry.F - form.f);
        const from = decided.parted[0];
        const back = decideWords(text, workshops, [
          { op: 'part-word', word, form: form.label },
          { op: 'join-words', words: [from?.word ?? '', from?.from ?? ''], into: from?.from ?? '' },
        ]);
        expect(findEntry(back.table, entry.key)?.F).toBe(entry.F);
      }
    }
  });

  it('part a form out of what was joined', () => {
    const { table } = decide(
      { op: 'join-words', words: ['jeunes', 'habitants'], into: 'habitants' },
      { op: 'part-word', word: 'habitants', form: 'jeune' },
    );
    expect(F(table, 'jeune') + F(table, 'habitants')).toBe(
      F(workshops, 'jeunes') + F(workshops, 'habitants'),
    );
  });

  it('say what speaks of no word of this text', () => {
    const gone: WordDecision = { op: 'hide-word', word: 'ornithorynque' };
    const { table, decided } = decide(gone);
    expect(table).toEqual(workshops);
    expect(decided.lost).toEqual([gone]);
  });

  it('tell words that are shown alike by their key', () => {
    const alike = visible.filter(a => visible.some(b => b !== a && b.label === a.label));
    for (const word of alike) {
      const { table } = decide({ op: 'hide-word', word: wordName(workshops.entries, word) });
      expect(findEntry(table, word.key)?.hidden).toBe('analyst');
    }
  });

  it('show the words of a term that is hidden', () => {
    const inTerm = everything.entries.find(({ within, hidden }) => within !== null && hidden === null);
    const term = findEntry(everything, inTerm?.within ?? '');
    expect(term).not.toBeNull();
    const { table } = decideWords(text, everything, [{ op: 'hide-word', word: term?.label ?? '' }]);
    expect(findEntry(table, inTerm?.key ?? '')?.within).toBeNull();
  });

  it('hold on a text that was read anew', () => {
    const before = 'Les communes parlent. La commune écoute les communes.';
    const after = `Un mot. ${before}`;
    const tableOf = (of: string) =>
      buildWordTable(of, [{ id: 's', theme: null, summary: { start: 0, end: of.length } }], lexicon);
    const part: WordDecision = { op: 'part-word', word: 'communes', form: 'commune' };
    for (const each of [before, after]) {
      const { table, decided } = decideWords(each, tableOf(each), [part]);
      expect([decided.lost, F(table, 'commune'), F(table, 'communes')]).toEqual([[], 1, 2]);
    }
  });

  it('keep every token counted once among the words, whatever is decided', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 8 }), decisions => {
        const { table } = decide(...decisions);
        expect(table.tokens).toBe(workshops.tokens);
        const keys = table.entries.map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)].sort());
        for (const entry of table.entries) {
          expect(entry.F).toBeLessThanOrEqual(table.tokens);
          const spans = spansOf(table, entry);
          expect(spans.every((span, i) => i === 0 || span.start >= (spans[i - 1]?.start ?? 0))).toBe(true);
        }
        const total = table.entries.reduce((sum, { F: all }) => sum + all, 0);
        expect(total).toBeLessThanOrEqual(workshops.starts.length);
      }),
      { numRuns: 40 },
    );
  });
});
