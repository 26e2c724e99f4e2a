import { describe, expect, it } from 'vitest';
import { type Dimension, type Flows, NO_VALUE } from './flows.ts';
import { tellingFlow } from './telling-flow.ts';

/** Flows of two columns from a table of totals: rows go to columns. */
function flows(
  dimensions: readonly Dimension[],
  table: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Flows {
  const targets = [...new Set(Object.values(table).flatMap(row => Object.keys(row)))];
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const node = (column: number, value: string, total: number) => ({
    key: `${column}:${value}`,
    column,
    value,
    total,
    units: [],
    gathered: [],
  });
  return {
    dimensions,
    total: sum(Object.values(table).flatMap(row => Object.values(row))),
    units: [],
    nodes: [
      ...Object.entries(table).map(([value, row]) => node(0, value, sum(Object.values(row)))),
      ...targets.map(value => node(1, value, sum(Object.values(table).map(row => row[value] ?? 0)))),
    ],
    links: Object.entries(table).flatMap(([source, row]) =>
      Object.entries(row).map(([target, total]) => ({
        source: `0:${source}`,
        target: `1:${target}`,
        total,
        units: [],
      })),
    ),
  };
}

describe('the flow that says something', () => {
  it('is the one that is larger than chance, not the largest', () => {
    const found = tellingFlow(
      flows(['theme', 'organisationKind'], {
        T1: { commune: 30, association: 10 },
        T2: { commune: 28, association: 11 },
        T3: { commune: 5, association: 12 },
      }),
    );
    expect(found).toMatchObject({ source: '0:T3', target: '1:association' });
  });

  it('is none between columns of which one says the other', () => {
    const table = { state: { national: 19, region: 2 }, commune: { commune: 33 } };
    expect(tellingFlow(flows(['organisationKind', 'level'], table))).toBeNull();
    expect(tellingFlow(flows(['level', 'organisationKind'], table))).toBeNull();
    expect(tellingFlow(flows(['theme', 'part'], table))).not.toBeNull();
  });

  it('is not what needs no saying', () => {
    const table = { health: { hospital: 9, firm: 1 }, ecology: { hospital: 1, firm: 6 } };
    const all = flows(['theme', 'organisationKind'], table);
    expect(tellingFlow(all)).toMatchObject({ target: '1:firm' });
    expect(tellingFlow(all, ({ target }) => target === '1:firm')).toMatchObject({ target: '1:hospital' });
  });

  it('is none of what has no value, of a few, or of what chance would give', () => {
    const kinds = ['theme', 'organisationKind'] as const;
    expect(tellingFlow(flows(kinds, { T1: { [NO_VALUE]: 9 }, T2: { commune: 9 } }))).toMatchObject({
      target: '1:commune',
    });
    expect(tellingFlow(flows(kinds, { T1: { a: 2 }, T2: { b: 2 } }))).toBeNull();
    expect(tellingFlow(flows(kinds, { T1: { a: 3 }, T2: { b: 3 } }))).not.toBeNull();
    expect(tellingFlow(flows(kinds, { T1: { a: 10, b: 10 }, T2: { a: 10, b: 10 } }))).toBeNull();
  });
});

describe('a flow that is larger than chance', () => {
  it('is so by three tenths', () => {
    const kinds = ['theme', 'organisationKind'] as const;
    const lift = (a: number, b: number) => tellingFlow(flows(kinds, { T1: { a, b }, T2: { a: b, b: a } }));
    // Each of the four is expected half of a + b times.
    expect(lift(65, 35)).not.toBeNull();
    expect(lift(64, 36)).toBeNull();
  });
});
