import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNIT_KINDS } from '../../../data/measure/aspects.ts';
import { anyComparison } from '../comparison.fixture.ts';
import { anyId } from '../query.fixture.ts';
import {
  chosenOf,
  compareKind,
  compareWith,
  DEFAULT_COMPARISON,
  dropCompared,
  MOST_COMPARED,
  toggleCompared,
} from './comparison.ts';
import { changeComparison, DEFAULT_EXPLORATION } from './exploration.ts';

const anyRef = fc.record({ kind: fc.constantFrom(...UNIT_KINDS), id: anyId });

describe('what is compared', () => {
  it('is of one kind, holds what was added last, and never more than a slide', () => {
    fc.assert(
      fc.property(anyComparison, anyRef, (before, ref) => {
        const after = compareWith(ref)(before);
        expect(after.kind).toBe(ref.kind);
        expect(chosenOf(after, ref.kind)).toContain(ref.id);
        expect(chosenOf(after, ref.kind).length).toBeLessThanOrEqual(MOST_COMPARED);
        for (const kind of UNIT_KINDS.filter(each => each !== ref.kind)) {
          expect(chosenOf(after, kind)).toEqual(chosenOf(before, kind));
        }
      }),
    );
  });

  it('is as before when what was added is taken out again', () => {
    fc.assert(
      fc.property(anyRef, ref => {
        const added = toggleCompared(ref)(DEFAULT_COMPARISON);
        expect(toggleCompared(ref)(added).chosen).toEqual([]);
        expect(dropCompared(ref)(DEFAULT_COMPARISON)).toBe(DEFAULT_COMPARISON);
      }),
    );
  });

  it('is kept for a kind while another is compared, and no reading stays that the other lacks', () => {
    const themes = compareWith({ kind: 'theme', id: 'T1' })({ ...DEFAULT_COMPARISON, compared: 'themes' });
    expect(themes.compared).toBe('all');
    const back = compareKind('theme')(compareKind('territory')(themes));
    expect(chosenOf(back, 'theme')).toEqual(['T1']);
  });

  it('is shown at once when that is asked for, and takes the place of what was selected', () => {
    const selection = { kind: 'session', id: 'A12' } as const;
    const before = { ...DEFAULT_EXPLORATION, selection };
    const after = changeComparison(compareWith(selection), true)(before);
    expect(after).toMatchObject({ screen: 'comparison', selection: null });
    expect(changeComparison(compareWith(selection))(before).selection).toEqual(selection);
  });
});
