import { describe, expect, it } from 'vitest';
import * as change from './exploration.ts';
import { selectUnsearched } from './unsearched.ts';

const looked = (exploration: change.Exploration) => selectUnsearched({ exploration });

describe('what is looked at, whatever stands in the search box', () => {
  it('is the very same value from letter to letter, and holds none of them', () => {
    const shown = change.showScreen('words')(change.DEFAULT_EXPLORATION);
    const first = looked(change.setSearch('v')(shown));
    expect(looked(change.setSearch('ville')(shown))).toBe(first);
    expect(first).toEqual({ ...shown, search: '' });
  });

  it('is another as soon as anything else changes', () => {
    const typed = change.setSearch('ville')(change.DEFAULT_EXPLORATION);
    const before = looked(typed);
    for (const key of Object.keys(typed).filter(each => each !== 'search')) {
      const changed = looked({ ...typed, [key]: Symbol(key) });
      expect(changed, key).not.toBe(before);
      expect(looked(typed), key).toEqual(before);
    }
  });
});
