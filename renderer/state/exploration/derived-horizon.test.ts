import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { rouen } from '../rouen.fixture.ts';
import type { MaillageState } from '../state.ts';
import { machine } from '../world.fixture.ts';
import { horizonShown, selectHorizon } from './derived-horizon.ts';
import { DEFAULT_EXPLORATION } from './exploration.ts';

const corpus = rouen();
const start: MaillageState = { ...machine().open().getState(), corpus, exploration: DEFAULT_EXPLORATION };
const all = new Set(corpus.sessions.keys());

describe('the horizon that is shown', () => {
  it('is the very same value for its picture and for what stands beside it', () => {
    expect(selectHorizon({ ...start, notices: [] })).toBe(selectHorizon(start));
    expect(selectHorizon(start)).toEqual(horizonShown(corpus, all, EMPTY_QUERY, false));
  });

  it('counts the passages of linked resources that it leaves out, and none once they are shown', () => {
    const without = horizonShown(corpus, all, EMPTY_QUERY, false);
    const linked = horizonShown(corpus, all, EMPTY_QUERY, true);
    const passages = (shown: typeof linked) => shown.years.flatMap(year => year.passages);
    expect(passages(without).some(passage => passage.linked)).toBe(false);
    expect(without.hidden).toBe(passages(linked).filter(passage => passage.linked).length);
    expect(without.hidden).toBeGreaterThan(0);
    expect(linked.hidden).toBe(0);
  });

  it('shows of a session that is kept for some years these alone', () => {
    const years = (query: Partial<typeof EMPTY_QUERY>) =>
      horizonShown(corpus, all, { ...EMPTY_QUERY, ...query }, false).years.map(({ year }) => year);
    expect(years({ years: ['2030'] })).toEqual([2030]);
    expect(years({ except: { ...EMPTY_QUERY.except, years: ['2030'] } })).not.toContain(2030);
    expect(years({})).toContain(2030);
  });

  it('is empty without a corpus', () => {
    expect(selectHorizon({ ...start, corpus: null })).toEqual({ years: [], hidden: 0 });
  });
});
