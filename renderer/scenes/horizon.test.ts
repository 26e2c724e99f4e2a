import { describe, expect, it } from 'vitest';
import { reachable } from '../interact/keyboard.ts';
import { HORIZON, HORIZON_LINKED, HORIZON_SESSIONS } from './gallery/horizon.ts';
import { HORIZON_INPUT } from './gallery/horizon-input.ts';
import { type HorizonInput, horizonScene } from './horizon.ts';
import { measureText } from './measure.ts';
import type { GroupMark, Mark, Scene } from './scene.ts';

const INPUT: HorizonInput = { ...HORIZON_INPUT, sessions: HORIZON_SESSIONS };

function layer(scene: Scene, name: string): readonly Mark[] {
  return scene.marks.find((m): m is GroupMark => m.kind === 'group' && m.name === name)?.marks ?? [];
}

const groups = (scene: Scene, name: string) =>
  layer(scene, name).filter((m): m is GroupMark => m.kind === 'group');
const phrases = (scene: Scene) =>
  groups(scene, 'mentions').map(({ marks }) => marks.flatMap(m => (m.kind === 'text' ? [m.text] : [])));

describe('the horizon by session', () => {
  const scene = horizonScene(INPUT);

  it('has a row a session, by theme, and a mark a mention, each to be reached', () => {
    expect(groups(scene, 'sessions').map(({ name }) => name)).toEqual(HORIZON_SESSIONS.map(({ id }) => id));
    expect(groups(scene, 'mentions')).toHaveLength(HORIZON.length);
    expect(reachable(scene).filter(({ datum }) => datum?.kind === 'session')).toHaveLength(
      HORIZON.length + HORIZON_SESSIONS.length,
    );
  });

  it('puts a year on the same line in every row, and the past left of the proceedings’ own', () => {
    const marks = groups(scene, 'mentions');
    const xs = (year: number) => new Set(marks.filter(m => m.key.startsWith(`year:${year}:`)).map(m => m.x));
    const rule = layer(scene, 'now').find(m => m.kind === 'line');
    expect(xs(2024).size).toBe(1);
    expect(rule?.kind === 'line' && [...xs(2024)].every(x => x < rule.x1)).toBe(true);
    expect(rule?.kind === 'line' && [...xs(2030)].every(x => x > rule.x1)).toBe(true);
  });

  it('says every phrase where there is room, and most of them in a small window', () => {
    expect(phrases(scene).filter(texts => texts.length > 0)).toHaveLength(HORIZON.length);
    const small = horizonScene({ ...INPUT, size: { width: 600, height: 520 } });
    const said = phrases(small).filter(texts => texts.length > 0).length;
    expect(said).toBeGreaterThan(HORIZON.length / 2);
  });

  it('never puts a phrase over a mark or another phrase of its line', () => {
    for (const width of [420, 600, 900, 1600]) {
      for (const height of [320, 420, 520, 900]) {
        const drawn = groups(horizonScene({ ...INPUT, size: { width, height } }), 'mentions');
        const spans = drawn.map(({ x, y, marks }) => {
          const edges = marks.flatMap(m => {
            if (m.kind === 'rect') return [m.x, m.x + m.width];
            if (m.kind !== 'text') return [];
            const long = measureText(m.text, m.font);
            return m.anchor === 'end' ? [m.x - long, m.x] : [m.x, m.x + long];
          });
          return { y, from: x + Math.min(...edges), to: x + Math.max(...edges) };
        });
        const over = spans.flatMap((a, i) =>
          spans.slice(i + 1).filter(b => Math.abs(a.y - b.y) < 0.5 && a.from < b.to && b.from < a.to),
        );
        expect([width, height, over]).toEqual([width, height, []]);
      }
    }
  });

  it('draws titles of linked things as outlines, and all else full', () => {
    const dashed = (on: Scene) =>
      groups(on, 'mentions').filter(({ marks }) =>
        marks.some(m => m.kind === 'rect' && m.key === 'shape' && m.stroke?.dash !== undefined),
      );
    expect(dashed(scene)).toHaveLength(0);
    expect(dashed(horizonScene({ ...INPUT, entries: HORIZON_LINKED }))).toHaveLength(
      HORIZON_LINKED.filter(({ linked }) => linked).length,
    );
  });

  it('rings what is chosen, a year or a session, and fades the others', () => {
    const full = (kind: 'year' | 'session', id: string) =>
      groups(horizonScene({ ...INPUT, selected: { kind, id } }), 'mentions').filter(
        m => m.opacity === undefined,
      );
    expect(full('year', '2024')).toHaveLength(5);
    expect(full('session', 'A2')).toHaveLength(4);
    expect(full('year', '1789')).toHaveLength(HORIZON.length);
  });

  it('counts decades under their years, and nothing when no year is cited', () => {
    const texts = layer(scene, 'decades').flatMap(m => (m.kind === 'text' ? [m.text] : []));
    expect(texts).toContain('années 2020\u202f: 8');
    const none = horizonScene({ ...INPUT, entries: [], sessions: [], decades: [] });
    expect(reachable(none)).toEqual([]);
    expect(layer(none, 'decades')).toEqual([]);
  });
});
