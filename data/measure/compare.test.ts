import { describe, expect, it } from 'vitest';
import { barsOfPart, barsOfWord } from './bars.ts';
import { contrast } from './contrast.ts';
import { heatTable } from './heat.ts';
import { theme, workshops } from './rouen.fixture.ts';
import { countBySession, findEntry } from './word-table.ts';

const all = workshops.sessions.map(({ id }) => id);
const themes = [1, 2, 3, 4, 5].map(number => ({ id: `${number}`, sessions: theme(number) }));

describe('contrast', () => {
  const [health, media] = [theme(3), theme(5)];

  it('sets what is proper to A against what is proper to B', () => {
    const { properA, properB, common } = contrast(workshops, health, media);
    expect(properA.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['santé', 'santé mentale', 'savoirs']),
    );
    expect(properB.map(({ label }) => label)).toEqual(expect.arrayContaining(['IA', 'médias', 'citoyens']));
    expect(common.every(({ fA, fB, S }) => fA > 0 && fB > 0 && Math.abs(S) < 2)).toBe(true);
  });

  it('keeps a word that one side never says, and marks it when chance may be why', () => {
    const { properA } = contrast(workshops, health, media);
    expect(properA.find(({ label }) => label === 'santé mentale')).toMatchObject({
      fA: 6,
      fB: 0,
      banal: true,
    });
    expect(properA.find(({ label }) => label === 'santé')).toMatchObject({ banal: false });
  });

  it('puts every word on one list, and counts those beyond the limit', () => {
    const whole = contrast(workshops, health, media, { limit: 10_000 });
    const lists = [whole.properA, whole.properB, whole.common].map(({ length }) => length);
    const short = contrast(workshops, health, media, { limit: 1 });
    expect(whole.beyond).toBe(0);
    expect(short.beyond).toBe(lists.reduce((sum, length) => sum + length - 1, 0));
  });

  it('turns round with its sides', () => {
    const there = contrast(workshops, health, media);
    const back = contrast(workshops, media, health);
    expect(back.properB.map(({ key }) => key)).toEqual(there.properA.map(({ key }) => key));
    expect(back.tA).toBe(there.tB);
    expect(there.T).toBe(there.tA + there.tB);
  });

  it('says in how many sessions of both sides a word stands', () => {
    const { properA, properB, common } = contrast(workshops, health, media);
    const sides = new Set([...health, ...media]);
    for (const { key, sessions, F } of [...properA, ...properB, ...common]) {
      const entry = findEntry(workshops, key);
      const counts = entry === null ? [] : [...countBySession(workshops, entry)];
      const having = workshops.sessions.filter(({ id }, at) => sides.has(id) && (counts[at] ?? 0) > 0);
      expect(sessions).toBe(having.length);
      expect(sessions).toBeLessThanOrEqual(F);
    }
    expect(contrast(workshops, health, []).properA.every(({ sessions }) => sessions <= health.length)).toBe(
      true,
    );
  });

  it('gives rates for a thousand tokens', () => {
    const { properA, tA } = contrast(workshops, health, media);
    for (const { fA, rateA } of properA) expect(rateA).toBeCloseTo((1000 * fA) / tA);
  });

  it('leaves sessions of both sides out, and says so', () => {
    const overlap = contrast(workshops, ['A25', 'A24'], ['A24', 'A22']);
    expect(overlap.shared).toEqual(['A24']);
    expect(overlap.tA).toBe(workshops.sessions.find(({ id }) => id === 'A25')?.tokens);
  });

  it('says nothing of two empty sides', () => {
    expect(contrast(workshops, [], [])).toMatchObject({
      T: 0,
      properA: [],
      properB: [],
      common: [],
      small: true,
    });
  });
});

describe('barsOfWord', () => {
  it('follows one word through the themes, with its counts', () => {
    const bars = barsOfWord(workshops, 'jeune', themes);
    expect(bars.map(({ f }) => f)).toEqual([0, 0, 0, 8, 0]);
    expect(bars.map(({ banal }) => banal)).toEqual([true, true, true, false, true]);
    expect(bars.reduce((sum, { t }) => sum + t, 0)).toBe(workshops.tokens);
  });

  it('has no bar for a word that is not there', () => {
    expect(barsOfWord(workshops, 'licorne', themes)).toEqual([]);
  });
});

describe('barsOfPart', () => {
  it('goes from the most over-used to the most under-used word', () => {
    const bars = barsOfPart(workshops, theme(3));
    const scores = bars.map(({ S }) => S);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(bars.at(-1)).toMatchObject({ label: 'citoyens', F: 43 });
    expect(scores.every(S => Math.abs(S) >= 2)).toBe(true);
  });

  it('takes no more than it is told of each sign', () => {
    expect(barsOfPart(workshops, theme(3), { limit: 2 }).filter(({ S }) => S > 0)).toHaveLength(2);
  });
});

describe('heatTable', () => {
  const heat = heatTable(workshops, all);

  it('has a column a session, by theme, and rows in the same order of themes', () => {
    expect(heat.columns).toHaveLength(28);
    const order = [...new Set(heat.columns.map(column => column.theme))];
    expect(order).toHaveLength(5);
    const ranks = heat.rows.map(row => order.indexOf(row.theme));
    expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
  });

  it('holds every occurrence of a word when all sessions are there', () => {
    for (const row of heat.rows) {
      expect(row.cells).toHaveLength(28);
      expect(row.cells.reduce((sum, { f }) => sum + f, 0)).toBe(row.F);
      expect(row.S).toBeGreaterThanOrEqual(2);
    }
  });

  it('takes rows from each theme in turn when there is no room for all', () => {
    const short = heatTable(workshops, all, { limit: 5 });
    expect(new Set(short.rows.map(row => row.theme)).size).toBe(5);
    expect(short.beyond).toBe(heat.rows.length + heat.beyond - 5);
  });

  it('shows the words that it is told', () => {
    const told = heatTable(workshops, ['A25', 'A11'], { keys: ['santé', 'citoyen'] });
    expect(told.rows.map(({ label }) => label).sort()).toEqual(['citoyens', 'santé']);
    expect(told.columns.map(({ session }) => session)).toEqual(['A11', 'A25']);
  });
});
