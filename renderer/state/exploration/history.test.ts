import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BURST_MILLISECONDS, MAX_STEPS, record, redo, startHistory, undo } from './history.ts';

describe('the history', () => {
  it('goes back and forth over every step', () => {
    const h = record(record(startHistory('a'), 'b', 0), 'c', 1);
    expect(undo(h).present).toBe('b');
    expect(undo(undo(h)).present).toBe('a');
    expect(redo(undo(h))).toEqual(h);
  });

  it('forgets what was undone once something else is done', () => {
    const h = record(undo(record(startHistory('a'), 'b', 0)), 'c', 1);
    expect(h.future).toEqual([]);
    expect(undo(h).present).toBe('a');
  });

  it('takes a quick series of one kind for one step, and a slow one for several', () => {
    const quick = ['v', 've', 'vel'].reduce(
      (h, text, i) => record(h, text, i * 10, 'search'),
      startHistory(''),
    );
    expect(undo(quick).present).toBe('');
    const slow = record(quick, 'velo', 20 + BURST_MILLISECONDS, 'search');
    expect(undo(slow).present).toBe('vel');
    const other = record(quick, 'x', 21, 'other');
    expect(undo(other).present).toBe('vel');
  });

  it('does not join what comes after an undo to what came before it', () => {
    const h = record(undo(record(startHistory('a'), 'b', 0, 'k')), 'c', 1, 'k');
    expect(undo(h).present).toBe('a');
  });

  it('takes a change to the same value for none, and has no step before the first or after the last', () => {
    const h = startHistory('a');
    expect(record(h, 'a', 0)).toBe(h);
    expect(undo(h)).toBe(h);
    expect(redo(h)).toBe(h);
  });

  it('forgets its oldest steps rather than grow for ever', () => {
    let h = startHistory(-1);
    for (let i = 0; i < MAX_STEPS + 5; i += 1) h = record(h, i, i);
    expect(h.past).toHaveLength(MAX_STEPS);
    expect(h.past[0]).toBe(4);
  });

  it('undoing everything gives the first value, taking it all again the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 50 }), values => {
        let h = values.reduce((all, value, i) => record(all, value, i), startHistory(0));
        const last = h.present;
        while (undo(h) !== h) h = undo(h);
        expect(h.present).toBe(0);
        while (redo(h) !== h) h = redo(h);
        expect(h.present).toBe(last);
      }),
    );
  });
});
