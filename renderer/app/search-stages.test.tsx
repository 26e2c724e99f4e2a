// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { useMaillage } from '../state/hook.ts';
import { NO_GROUPS } from '../state/search/derived-search.ts';
import type { SearchGroup } from '../state/search/search.ts';
import { NO_PASSAGES } from '../state/search/search-results.ts';
import { firstOf, STAGE, useStages } from '../views/search/stages.ts';
import { frameWith } from './frame.fixture.tsx';

const group = (kind: SearchGroup['kind'], ...names: readonly string[]): SearchGroup => ({
  kind,
  count: names.length + 10,
  hits: names.map(label => ({ ref: { kind, id: label }, label, also: null, rank: 0, score: 1 })),
});
const passage = (start: number) => ({ span: { start, end: start + 5 }, words: [], session: null });
const FOUND = {
  groups: [group('person', 'Ada Viel', 'Ode Viel'), group('session', 'Viel ou neuf')],
  passages: { hits: [passage(0), passage(40)], count: 9 },
};

/** How many of each group and of the passages are drawn, and how many each says that it has. */
function drawn(most: number) {
  const { groups, passages } = firstOf(FOUND, most);
  return [...groups, passages].map(({ hits, count }) => `${hits.length} of ${count}`);
}

it('draws the first things in the order of the list, each group saying how many it has in all', () => {
  expect(drawn(1)).toEqual(['1 of 12', '0 of 0']);
  expect(drawn(2)).toEqual(['2 of 12', '0 of 0']);
  expect(drawn(3)).toEqual(['2 of 12', '1 of 11', '0 of 0']);
  expect(drawn(4)).toEqual(['2 of 12', '1 of 11', '1 of 9']);
});

it('draws what is there where there is room for more', () => {
  expect(firstOf(FOUND, 5)).toEqual(FOUND);
  expect(firstOf(FOUND, 50)).toEqual(FOUND);
});

it('draws as many as the box has room for with the letter, and the rest behind it, stage by stage', async () => {
  const names = Array.from({ length: 2 * STAGE + 1 }, (_, i) => `Viel ${i}`);
  const groups = [group('person', ...names)];
  const seen: number[] = [];
  function Listed() {
    const isTyped = useMaillage(s => s.exploration.search !== '');
    const stage = useStages({ groups: isTyped ? groups : NO_GROUPS, passages: NO_PASSAGES });
    seen.push(stage.groups.flatMap(({ hits }) => hits).length);
    return null;
  }
  const { actions, settled, end } = await frameWith(<Listed />);
  await settled(() => actions.setSearch('v'));
  await vi.waitFor(async () => {
    await settled();
    expect(seen.at(-1)).toBe(names.length);
  });
  expect([...new Set(seen)]).toEqual([0, STAGE, 2 * STAGE, names.length]);
  await end();
});
