import { describe, expect, it } from 'vitest';
import { BELIEVED } from '../model/explanation.ts';
import { boundsOf } from '../text/bounds.fixture.ts';
import type { NameMatch } from '../text/names.ts';
import type { Candidate, Found, LineLayoutId } from './layouts/layout.ts';
import type { Block, ReadUnit } from './read-unit.ts';
import { beliefIn, type Habits, habitsOf, reasonsFor, type Standing } from './trust.ts';

const NOTHING: ReadUnit = {
  from: 0,
  to: 1,
  p: { text: '', offsets: new Int32Array() },
  marks: { length: 0, bullet: false, hours: false, day: false, clock: null },
  level: 0,
  candidate: null,
  lead: null,
  within: false,
  among: false,
  field: null,
};
const nameOf = (familyName: string, score = 0.75): NameMatch => ({
  start: 0,
  end: 9,
  givenName: 'Anne',
  familyName,
  slip: false,
  score,
});
const person = (familyName = 'Roux', score = 0.75, roleScore = 0): Found => ({
  name: nameOf(familyName, score),
  role: null,
  roleScore,
  part: 'speaker',
});
const line = (
  layout: LineLayoutId,
  score: number,
  people: readonly Found[] = [person()],
  more: Partial<ReadUnit> = {},
): ReadUnit => ({
  ...NOTHING,
  candidate: { layout, people, score, lead: [0, 0] } satisfies Candidate,
  ...more,
});
const timed = { marks: { ...NOTHING.marks, hours: true } };
const bulleted = { marks: { ...NOTHING.marks, bullet: true } };
const blocks = (...units: readonly ReadUnit[]): readonly (readonly Block[])[] => [
  [{ kind: 'text', p: NOTHING.p, units }],
];
const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);
const habits = (...units: readonly ReadUnit[]) => habitsOf(blocks(...units), 0, false, false);
const expects = (...units: readonly ReadUnit[]) => habits(...units).expectation;

describe('what a document says of its own layout', () => {
  it('is told by lines that are explained well: from 0.85 on, from 0.75 where one says who speaks, and turns by their number', () => {
    const explained = (layout: LineLayoutId, hundredths: number) =>
      habits(line(layout, hundredths / 100)).explained.get(layout) ?? 0;
    expect(boundsOf([60, 100], n => explained('name-first', n))).toEqual([85]);
    for (const layout of ['spoken', 'labelled', 'announced'] as const)
      expect(boundsOf([60, 100], n => explained(layout, n))).toEqual([75]);
    for (const layout of ['turn', 'transcript'] as const) expect(explained(layout, 0)).toBe(1);
  });

  it('is a programme by two signs, by one and a line of people, by two bullets, or by three lines of people', () => {
    expect(boundsOf([0, 4], n => expects(...times(n, { ...NOTHING, ...timed })) > 0)).toEqual([2]);
    expect(expects({ ...NOTHING, ...timed }, line('name-first', 0.9))).toBe(1);
    expect(
      boundsOf([0, 4], n => expects(...times(n, line('name-first', 0.9, [person()], bulleted)))),
    ).toEqual([2]);
    expect(boundsOf([0, 5], n => expects(...times(n, line('name-first', 0.9))))).toEqual([3]);
  });

  it('is no programme where fewer than a fifth of its lines list people, and less of one below one line in a hundred', () => {
    const among = (others: number) =>
      expects(...times(3, line('name-first', 0.9)), ...times(others, NOTHING));
    expect(boundsOf([0, 20], n => among(n) > 0)).toEqual([13]);
    const signs = (others: number) =>
      expects(...times(2, { ...NOTHING, ...timed }), ...times(others, NOTHING));
    expect(boundsOf([0, 300], n => signs(n) < 1)).toEqual([199]);
    expect(signs(398)).toBeCloseTo(0.5);
  });

  it('is that three people on a line with what they do are announced', () => {
    const announced = (count: number, roleScore: number) =>
      expects(line('name-first', 0.1, times(count, person('Roux', 0.75, roleScore))), {
        ...NOTHING,
        ...timed,
      });
    expect([announced(2, 0.9), announced(3, 0.9), announced(3, 0.79), announced(3, 0.8)]).toEqual([
      0, 1, 0, 1,
    ]);
  });

  it('is that family names are not in capitals: three so written, and no more than one in ten otherwise', () => {
    const plain = (small: number, capitals: number, score = 0.75) =>
      habits(
        ...times(small, line('turn', 0, [person('Roux', score)])),
        ...times(capitals, line('turn', 0, [person('ROUX')])),
      ).plain;
    expect(boundsOf([0, 6], n => plain(n, 0))).toEqual([3]);
    expect(boundsOf([5, 15], n => plain(n, 1))).toEqual([10]);
    expect(boundsOf([40, 70], n => plain(3, 0, n / 100))).toEqual([55]);
  });
});

describe('how far a line is believed', () => {
  const EXPECTED: Habits = { explained: new Map(), expectation: 1, report: false, plain: false };
  const ALONE: Standing = { labelled: false, placed: false, session: false };
  const weights = (unit: ReadUnit, own: Partial<Habits> = {}, at: Partial<Standing> = {}) =>
    reasonsFor(unit, { ...EXPECTED, ...own }, { ...ALONE, ...at }).map(
      ({ code, weight }) => `${code} ${Math.round(weight * 100) / 100}`,
    );
  const LISTED = line('name-first', 0.5);

  it('is what it says by itself, and a fifth more for what holds it up, half as much for its place', () => {
    expect(weights(NOTHING)).toEqual([]);
    expect(weights(LISTED)).toEqual(['line 0.5']);
    expect(weights(LISTED, {}, { labelled: true, placed: true })).toEqual([
      'line 0.5',
      'labelled 0.2',
      'placed 0.1',
    ]);
    expect(weights({ ...LISTED, among: true })).toEqual(['line 0.5', 'company 0.2']);
    expect(weights({ ...LISTED, field: 'speaker' })).toEqual(['line 0.5', 'named-by-format 1']);
  });

  it('is more where three lines of the document are laid out so', () => {
    const usual = (count: number) => weights(LISTED, { explained: new Map([['name-first', count]]) }).length;
    expect(boundsOf([0, 5], usual)).toEqual([3]);
  });

  it('is less by 0.7 where nothing makes people likely, and by less where a session begins', () => {
    expect(weights(LISTED, { expectation: 0 })).toEqual(['line 0.5', 'unexpected -0.7']);
    expect(weights(LISTED, { expectation: 0.5 })).toEqual(['line 0.5', 'unexpected -0.35']);
    expect(weights(LISTED, { expectation: 0 }, { placed: true, session: true })).toEqual([
      'line 0.5',
      'placed 0.1',
      'unexpected -0.21',
    ]);
    expect(weights(LISTED, { expectation: 0 }, { placed: true })).toContain('unexpected -0.7');
    expect(weights(LISTED, { expectation: 0 }, { labelled: true })).toEqual(['line 0.5', 'labelled 0.2']);
  });

  it('is that of a quotation outside of a report, and of turns in one from two on', () => {
    expect(weights(line('reported', 0.5))).toEqual(['line 0.5', 'reported -1']);
    expect(weights(line('reported', 0.5), { report: true })).toEqual(['line 0.5', 'reported 0']);
    const turns = (count: number) =>
      weights(line('turn', 0.5), { report: true, expectation: 0, explained: new Map([['turn', count]]) });
    expect(boundsOf([0, 3], n => turns(n).includes('unexpected -0.7'))).toEqual([2]);
  });

  it('is enough by itself among people', () => {
    const weak = line('name-first', 0.1, [person()], { among: true });
    expect(beliefIn(weak, { ...EXPECTED, expectation: 0 }, ALONE)).toBe(BELIEVED);
    expect(beliefIn({ ...weak, among: false }, EXPECTED, ALONE)).toBeCloseTo(0.1);
  });
});
