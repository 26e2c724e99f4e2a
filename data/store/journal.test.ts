import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/correction.ts';
import {
  appendCorrection,
  appendCorrections,
  readJournal,
  redoCorrection,
  undoCorrection,
} from './journal.ts';
import { freshName, opened } from './store.fixture.ts';

const rename = (to: string): Correction => ({ op: 'rename', kind: 'person', name: 'A', to });

describe('the journal', () => {
  it('undoes and takes again in order, across restarts', async () => {
    const name = freshName();
    const first = await opened(name);
    for (const [i, to] of ['one', 'two', 'three'].entries())
      await appendCorrection(first, 'd', rename(to), i);
    await undoCorrection(first, 'd');
    await undoCorrection(first, 'd');
    first.close();

    const second = await opened(name);
    expect(await readJournal(second, 'd')).toMatchObject({
      entries: [{ correction: { to: 'one' } }],
      redoable: 2,
    });
    expect(await redoCorrection(second, 'd')).toMatchObject({ correction: { to: 'two' }, sequence: 2 });
    second.close();

    const third = await opened(name);
    expect(await redoCorrection(third, 'd')).toMatchObject({ correction: { to: 'three' } });
    expect(await redoCorrection(third, 'd')).toBeNull();
    expect((await readJournal(third, 'd')).entries.map(e => e.sequence)).toEqual([1, 2, 3]);
    third.close();
  });

  it('forgets what was undone as soon as something else is decided', async () => {
    const db = await opened(freshName());
    await appendCorrection(db, 'd', rename('one'), 1);
    await undoCorrection(db, 'd');
    expect(await appendCorrection(db, 'd', rename('two'), 2)).toMatchObject({ sequence: 2 });
    expect(await redoCorrection(db, 'd')).toBeNull();
    expect((await readJournal(db, 'd')).entries).toMatchObject([{ correction: { to: 'two' }, at: 2 }]);
    db.close();
  });

  it('takes decisions from elsewhere in their order, each with its own time, and undoes them one by one', async () => {
    const db = await opened(freshName());
    await appendCorrection(db, 'd', rename('one'), 9);
    await appendCorrections(db, 'd', [
      { at: 1, correction: rename('two') },
      { at: 2, correction: rename('three') },
    ]);
    expect((await readJournal(db, 'd')).entries.map(e => [e.sequence, e.at])).toEqual([
      [1, 9],
      [2, 1],
      [3, 2],
    ]);
    await undoCorrection(db, 'd');
    expect((await readJournal(db, 'd')).redoable).toBe(1);
    db.close();
  });

  it('of one document is not that of another, not even when one id begins with the other', async () => {
    const db = await opened(freshName());
    await appendCorrection(db, 'd', rename('one'), 1);
    await appendCorrection(db, 'd2', rename('two'), 1);
    expect(await undoCorrection(db, 'e')).toBeNull();
    await undoCorrection(db, 'd');
    expect((await readJournal(db, 'd')).entries).toEqual([]);
    expect((await readJournal(db, 'd2')).entries).toHaveLength(1);
    db.close();
  });

  it('gives each hand its own decisions to undo and take again, and those of before to both', async () => {
    const db = await opened(freshName());
    await appendCorrection(db, 'd', rename('before'), 0);
    const [one, two] = ['one', 'two'].map(window => ({ window, since: 1 }));
    await appendCorrection(db, 'd', rename('one'), 1, one);
    await appendCorrection(db, 'd', rename('two'), 2, two);
    expect(await undoCorrection(db, 'd', one)).toMatchObject({ correction: { to: 'one' } });
    // What one has undone is not forgotten by what the other decides, nor taken again by it.
    await appendCorrection(db, 'd', rename('three'), 3, two);
    expect(await redoCorrection(db, 'd', two)).toBeNull();
    expect(await redoCorrection(db, 'd', one)).toMatchObject({ correction: { to: 'one' } });
    for (const to of ['three', 'two', 'before', null])
      expect((await undoCorrection(db, 'd', two))?.correction ?? null).toEqual(
        to === null ? null : rename(to),
      );
    expect((await readJournal(db, 'd')).entries).toMatchObject([{ correction: { to: 'one' }, by: 'one' }]);
    db.close();
  });

  it('behaves as a list with a cursor, whatever is done in whatever order', async () => {
    const db = await opened(freshName());
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('append', 'undo', 'redo'), { maxLength: 12 }),
        async steps => {
          runs += 1;
          const id = `run-${runs}`;
          let held: string[] = [];
          let undone: string[] = [];
          for (const [i, step] of steps.entries()) {
            if (step === 'append') {
              await appendCorrection(db, id, rename(String(i)), i);
              held = [...held, String(i)];
              undone = [];
            } else if (step === 'undo') {
              await undoCorrection(db, id);
              undone = [...held.slice(-1), ...undone];
              held = held.slice(0, -1);
            } else {
              await redoCorrection(db, id);
              held = [...held, ...undone.slice(0, 1)];
              undone = undone.slice(1);
            }
          }
          const { entries, redoable } = await readJournal(db, id);
          expect(entries.map(e => e.correction)).toEqual(held.map(rename));
          const sequences = entries.map(e => e.sequence);
          expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
          expect(redoable).toBe(undone.length);
        },
      ),
      { numRuns: 30 },
    );
    db.close();
  });
});
