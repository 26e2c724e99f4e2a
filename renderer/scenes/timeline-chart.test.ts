import { describe, expect, it } from 'vitest';
import { HORIZON } from './gallery/horizon.ts';
import { HORIZON_INPUT as INPUT } from './gallery/horizon-input.ts';
import type { GroupMark, StackChart } from './scene.ts';
import { LIGHT } from './theme.ts';
import { timelineScene } from './timeline.ts';
import type { TimelineEntry, TimelineInput } from './timeline-input.ts';

interface Drawn {
  readonly chart: StackChart;
  readonly marks: readonly GroupMark[];
}

function drawn(more: Partial<TimelineInput> = {}): Drawn {
  const { marks } = timelineScene({ ...INPUT, ...more });
  const layer = marks.find((mark): mark is GroupMark => mark.kind === 'group' && mark.name === 'mentions');
  if (layer?.chart?.kind !== 'stacks') throw new Error('the horizon has a chart');
  return {
    chart: layer.chart,
    marks: layer.marks.filter((mark): mark is GroupMark => mark.kind === 'group'),
  };
}

/** The middles of the things of a chart. */
function middlesOf({ places, plot, most }: StackChart): readonly string[] {
  const [wide, high] = [plot.width / places.length, plot.height / most];
  return places
    .flatMap(({ heap }, i) =>
      heap.map(({ name }, k) => at(name, plot.x + (i + 0.5) * wide, plot.y + plot.height - (k + 0.5) * high)),
    )
    .toSorted();
}

const at = (name: string, x: number, y: number) => `${name} ${x.toFixed(0)} ${y.toFixed(0)}`;

const nameOf = ({ key }: GroupMark, entries: readonly TimelineEntry[]) =>
  entries.find(entry => entry.key === key)?.session ?? '';

const said = (year: number, i = 0): TimelineEntry => ({
  key: `year:${i}-${year}`,
  year,
  yearEnd: null,
  session: 'A1',
  theme: null,
  phrase: `en ${year}`,
  linked: false,
  say: `${year}`,
});

describe('the heaps of the horizon as a chart', () => {
  const far = [said(1789), said(1905), said(1946), said(2014), said(2014, 1), said(2100)];
  it.each([
    ['the years of Rouen', HORIZON],
    ['an axis that is broken more than once', far],
    ['one year', [said(2024)]],
  ])('stands where the marks stand: %s', (_, entries) => {
    const { chart, marks } = drawn({ entries });
    expect(middlesOf(chart)).toEqual(marks.map(mark => at(nameOf(mark, entries), mark.x, mark.y)).toSorted());
  });

  it('calls every place by its year, but those that a break leaves out', () => {
    const { places } = drawn({ entries: far }).chart;
    const named = places.map(({ name }) => name).filter(name => name !== '…');
    for (const year of ['1789', '1905', '1946', '2014', '2100']) expect(named).toContain(year);
    expect(new Set(named).size).toBe(named.length);
    expect(named.toSorted()).toEqual(named);
    expect(places.length).toBeGreaterThan(named.length);
    expect(places.filter(({ heap }) => heap.length > 0).map(({ name }) => name)).not.toContain('…');
  });

  it('shows what is chosen as chosen and the rest pale, and titles of linked things as such', () => {
    const entries = [said(2014), { ...said(2015), session: 'A2' }, { ...said(2016), linked: true }];
    const selected = { kind: 'session', id: 'A2' } as const;
    const heaps = drawn({ entries, selected }).chart.places.flatMap(({ heap }) => heap);
    expect(heaps.map(({ opacity }) => opacity)).toEqual([0.25, 1, 0.25]);
    expect(heaps.map(({ stroke }) => stroke?.color)).toEqual([undefined, LIGHT.accent, heaps[2]?.ink]);
    expect(heaps[2]?.fill).toBe(LIGHT.background);
  });
});
