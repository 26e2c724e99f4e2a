import { describe, expect, it } from 'vitest';
import { reachable } from '../interact/keyboard.ts';
import { HORIZON } from './gallery/horizon.ts';
import { HORIZON_INPUT as INPUT } from './gallery/horizon-input.ts';
import { yearScale } from './parts/year-scale.ts';
import type { GroupMark, Mark, Scene } from './scene.ts';
import { timelineScene } from './timeline.ts';

function layer(scene: Scene, name: string): readonly Mark[] {
  const found = scene.marks.find((m): m is GroupMark => m.kind === 'group' && m.name === name);
  return found?.marks ?? [];
}

describe('the horizon', () => {
  const scene = timelineScene(INPUT);
  const marks = layer(scene, 'mentions').filter((m): m is GroupMark => m.kind === 'group');

  it('has one mark a mention, named and tied to its session', () => {
    expect(marks.length).toBe(HORIZON.length);
    expect(reachable(scene).length).toBe(HORIZON.length);
    expect(marks.find(m => m.key === HORIZON[0]?.key)?.datum).toEqual({ kind: 'session', id: 'A23' });
  });

  it('puts marks of a year on one line, as high as there are mentions', () => {
    const columns = new Map<number, number>();
    for (const { x } of marks) columns.set(x, (columns.get(x) ?? 0) + 1);
    expect([...columns].sort((a, b) => a[0] - b[0]).map(([, n]) => n)).toEqual([2, 1, 1, 1, 1, 2, 5, 3]);
  });

  it('keeps years as far apart as they are', () => {
    const xs = [...new Set(marks.map(m => m.x))].sort((a, b) => a - b);
    const [a = 0, b = 0] = xs; // 2014, 2016
    const last = xs.at(-1) ?? 0; // 2030
    expect((last - a) / (b - a)).toBeCloseTo(16 / 2);
  });

  it('sets the proceedings’ year between what lies behind and what lies ahead', () => {
    const rule = layer(scene, 'now').find(m => m.kind === 'line');
    if (rule?.kind !== 'line') throw new Error('there is no rule');
    const x = (year: number) => marks.find(m => m.key.startsWith(`year:${year}`))?.x ?? 0;
    expect(x(2024)).toBeLessThan(rule.x1);
    expect(x(2030)).toBeGreaterThan(rule.x1);
  });

  it('draws a mention of several years to the last of them', () => {
    const span = layer(scene, 'spans').find(m => m.kind === 'line');
    expect(span?.kind === 'line' && span.x2 - span.x1).toBeGreaterThan(300);
  });

  it('shows most phrases at 1280 × 720, word for word or shortened with an ellipsis', () => {
    const names = layer(scene, 'phrases').filter(m => m.key.endsWith(':name'));
    expect(names.length).toBeGreaterThanOrEqual(14);
  });

  it('names all marks or none, and shows no phrase of which hardly more than the year is left', () => {
    const crowd = Array.from({ length: 24 }, (_, year) =>
      ['A1', 'A2', 'A34'].map(session => ({
        theme: null,
        linked: false,
        say: session,
        key: `year:${1990 + year}@${session}`,
        year: 1990 + year,
        yearEnd: null,
        session,
        phrase: `les communes financent la cantine et visent ${1990 + year} pour la santé de tous les habitants`,
      })),
    ).flat();
    for (const width of [500, 900, 1280, 2400]) {
      const drawn = timelineScene({ ...INPUT, entries: crowd, size: { width, height: 720 } });
      const named = layer(drawn, 'mentions').filter(
        m => m.kind === 'group' && m.marks.some(each => each.key === 'badge'),
      );
      expect([0, crowd.length], String(width)).toContain(named.length);
      const said = new Map<string, string>();
      for (const mark of layer(drawn, 'phrases'))
        if (mark.kind === 'text' && /^flag:.*:\d+$/u.test(mark.key)) {
          const key = mark.key.replace(/:\d+$/u, '');
          said.set(key, `${said.get(key) ?? ''} ${mark.text}`.trim());
        }
      for (const phrase of said.values()) expect(phrase.split(' ').length).toBeGreaterThanOrEqual(4);
    }
  });

  it('rings the marks of the session that is selected and fades the others', () => {
    const chosen = timelineScene({ ...INPUT, selected: { kind: 'session', id: 'A2' } });
    const groups = layer(chosen, 'mentions');
    expect(groups.filter(m => m.opacity === undefined).length).toBe(4);
  });

  it('draws nothing but its page when no year is cited, and needs no year of its own', () => {
    const none = timelineScene({ ...INPUT, entries: [] });
    expect(reachable(none)).toEqual([]);
    expect(layer(timelineScene({ ...INPUT, now: null }), 'now')).toEqual([]);
  });
});

describe('the scale of years', () => {
  it('is even where there is room', () => {
    const scale = yearScale([2014, 2030, 2050], 1110, 26);
    expect(scale.breaks).toEqual([]);
    expect(scale.x(2030) - scale.x(2014)).toBeCloseTo(16 * 30);
  });

  it('shortens the longest empty stretch first, says so, and keeps the order', () => {
    const scale = yearScale([1789, 2014, 2016, 2030, 2050], 700, 20);
    expect(scale.breaks[0]).toEqual({ from: 1789, to: 2014 });
    const years = [1789, 1900, 2014, 2015, 2016, 2030, 2040, 2050];
    const xs = years.map(scale.x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(xs.at(-1)).toBeLessThanOrEqual(700);
    expect(scale.x(2016) - scale.x(2015)).toBeCloseTo(scale.step);
  });

  it('puts a single year in the middle', () => {
    expect(yearScale([2025], 100, 20).x(2025)).toBe(50);
  });
});
