import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../data/model/correction.ts';
import { machine } from '../world.fixture.ts';
import { DEFAULT_EXPLORATION, showScreen } from './exploration.ts';
import { redo, undo } from './history.ts';
import {
  afterJournal,
  decided,
  heard,
  lookedAt,
  redoable,
  revised,
  type Steps,
  startSteps,
  undoable,
} from './steps.ts';

const WORDS = showScreen('words')(DEFAULT_EXPLORATION);
const RENAME: Correction = { op: 'rename', kind: 'person', name: 'Jeanne MARTIN', to: 'Jeanne MARTINET' };
const REJECT: Correction = { op: 'reject', kind: 'person', name: 'Jeanne MARTIN' };

const heldOf = (steps: Steps) => steps.present.decisions;

describe('the order of looks and decisions', () => {
  it('has the decisions of earlier sessions before everything else', () => {
    const steps = afterJournal(lookedAt(startSteps(DEFAULT_EXPLORATION), WORDS, 0), {
      entries: ['a', 'b'],
      redoable: 0,
    });
    const back = undo(steps);
    expect([back.present.exploration, heldOf(back)]).toEqual([DEFAULT_EXPLORATION, 2]);
    expect(heldOf(undo(back))).toBe(1);
    expect(heldOf(undo(undo(undo(undo(back)))))).toBe(0);
  });

  it('takes again what was undone in an earlier session', () => {
    const steps = afterJournal(startSteps(DEFAULT_EXPLORATION), { entries: ['a'], redoable: 2 });
    expect(heldOf(redo(redo(redo(steps))))).toBe(3);
  });

  it('never leads back to a decision that the journal has forgotten', () => {
    const at = (steps: Steps, decisions: number) => ({ exploration: steps.present.exploration, decisions });
    const first = startSteps(DEFAULT_EXPLORATION);
    const one = decided(first, at(first, 1), 0);
    const none = revised(one, at(one, 0), 1);
    const other = decided(none, at(none, 1), 2);
    expect(heldOf(undo(other))).toBe(0);
    expect(undo(undo(other))).toEqual(undo(other));
  });

  it('has no step to what another window has undone', () => {
    const at = (steps: Steps, decisions: number) => ({ exploration: steps.present.exploration, decisions });
    const first = startSteps(DEFAULT_EXPLORATION);
    const two = decided(decided(first, at(first, 1), 0), at(first, 2), 1);
    const one = heard(two, 1);
    expect([heldOf(one), heldOf(undo(one)), heldOf(undo(undo(one)))]).toEqual([1, 0, 0]);
    expect(redoable(heard(undo(two), 0))).toBeNull();
    expect(heard(two, 2)).toBe(two);
  });

  it('follows the journal over any series of decisions, undoings and looks', () => {
    const act = fc.constantFrom('decide', 'list-undo', 'list-redo', 'undo', 'redo', 'look');
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), acts => {
        // The journal as the base keeps it: what holds, and what waits to be taken again.
        let [held, waiting, steps]: [number, number, Steps] = [0, 0, startSteps(DEFAULT_EXPLORATION)];
        acts.forEach((each, i) => {
          const stand = { exploration: steps.present.exploration, decisions: held };
          if (each === 'look') steps = lookedAt(steps, i % 2 === 0 ? WORDS : { ...WORDS }, i);
          if (each === 'decide') {
            [held, waiting] = [held + 1, 0];
            steps = decided(steps, { ...stand, decisions: held }, i);
          }
          const move =
            each === 'list-undo' ? Math.min(1, held) : each === 'list-redo' ? -Math.min(1, waiting) : 0;
          if (move !== 0) {
            [held, waiting] = [held - move, waiting + move];
            steps = revised(steps, { ...stand, decisions: held }, i);
          }
          if (each === 'undo' || each === 'redo') {
            steps = (each === 'undo' ? undo : redo)(steps);
            const taken = heldOf(steps) - held;
            // The journal can do what the step asks of it.
            expect(taken).toBeLessThanOrEqual(waiting);
            expect(-taken).toBeLessThanOrEqual(held);
            [held, waiting] = [held + taken, waiting - taken];
          }
          expect(heldOf(steps)).toBe(held);
        });
      }),
    );
  });
});

describe('undo', () => {
  const names = (store: ReturnType<ReturnType<typeof machine>['open']>) =>
    store.getState().corpus?.dataset.people.map(person => person.name);

  it('takes back what was done last, a look or a decision, and does it again', async () => {
    const store = machine().open();
    const { actions } = store.getState();
    await actions.start();
    actions.toggleFacet('themes', 'T1');
    actions.showScreen('source');
    await actions.correct(RENAME, corpus => ({ kind: 'person', id: corpus.dataset.people[0]?.id ?? '' }));
    actions.showScreen('words');

    expect(undoable(store.getState().history)).toBe('decision');
    await actions.undo();
    expect(names(store)).toEqual(['Jeanne MARTIN']);
    // One stays where one is; what the decision selected is no longer selected.
    expect(store.getState().exploration).toMatchObject({ screen: 'words', selection: null });
    expect(undoable(store.getState().history)).toBe('look');
    await actions.undo();
    expect(store.getState().exploration).toMatchObject({ screen: 'words', query: { themes: [] } });
    expect(undoable(store.getState().history)).toBeNull();

    expect(redoable(store.getState().history)).toBe('look');
    await actions.redo();
    expect(redoable(store.getState().history)).toBe('decision');
    await actions.redo();
    expect(names(store)).toEqual(['Jeanne MARTINET']);
    expect(store.getState().exploration).toMatchObject({ screen: 'words', selection: { kind: 'person' } });
  });

  it('of a look keeps what is selected', async () => {
    const store = machine().open();
    const { actions } = store.getState();
    await actions.start();
    actions.toggleFacet('themes', 'T1');
    actions.select({ kind: 'theme', id: 'T1' });
    await actions.undo();
    expect(store.getState().exploration).toMatchObject({
      query: { themes: [] },
      selection: { kind: 'theme', id: 'T1' },
    });
  });

  it('keeps its order when it is asked for faster than the base answers', async () => {
    const store = machine().open();
    const { actions } = store.getState();
    await actions.start();
    actions.toggleFacet('themes', 'T1');
    await actions.correct(REJECT);
    await Promise.all([actions.undo(), actions.undo()]);
    expect(store.getState().exploration.query.themes).toEqual([]);
    expect(names(store)).toEqual(['Jeanne MARTIN']);
    await Promise.all([actions.redo(), actions.redo()]);
    expect([store.getState().exploration.query.themes, names(store)]).toEqual([['T1'], []]);
  });

  it('goes on behind a restart with the decisions of the journal', async () => {
    const pc = machine();
    const store = pc.open();
    await store.getState().actions.start();
    await store.getState().actions.correct(REJECT);

    const next = pc.open();
    await next.getState().actions.start();
    expect(names(next)).toEqual([]);
    await next.getState().actions.undo();
    expect(names(next)).toEqual(['Jeanne MARTIN']);
    expect(next.getState().notices.map(notice => notice.key)).toEqual(['journal.undone']);

    const third = pc.open();
    await third.getState().actions.start();
    await third.getState().actions.redo();
    expect(names(third)).toEqual([]);
  });

  it('gives back a whole journal from a file in one step, and an undoing in the list as one', async () => {
    const store = machine().open();
    const { actions } = store.getState();
    await actions.start();
    await actions.importCorrections([
      { at: 1, correction: RENAME },
      { at: 2, correction: { ...RENAME, name: 'Jeanne MARTINET', to: 'Jeanne DURAND' } },
    ]);
    await actions.undoCorrection();
    expect(names(store)).toEqual(['Jeanne MARTINET']);
    await actions.undo();
    expect(names(store)).toEqual(['Jeanne DURAND']);
    await actions.undo();
    expect(names(store)).toEqual(['Jeanne MARTIN']);
  });

  it('says of a decision without effect that it has none', async () => {
    const store = machine().open();
    const { actions } = store.getState();
    await actions.start();
    expect(await actions.correct({ ...REJECT, name: 'Personne d’autre' })).toBe(false);
    expect(store.getState().notices.map(notice => notice.key)).toEqual(['correct.unapplied']);
    expect(await actions.correct(REJECT)).toBe(true);
  });
});
