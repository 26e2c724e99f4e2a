import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../data/graph/graph.ts';
import { nextMark, reachable } from '../interact/keyboard.ts';
import { rouenInput } from './gallery/network-rouen.ts';
import { measureText } from './measure.ts';
import { networkScene } from './network.ts';
import type { NetworkInput, NetworkScene } from './network-input.ts';
import { boxesOverlap, boxHolds } from './parts/boxes.ts';
import type { GroupMark, Mark, TextMark } from './scene.ts';
import type { Rect } from './scene-words.ts';

const INPUT = rouenInput();

function layer(scene: NetworkScene, name: string): readonly Mark[] {
  const found = scene.marks.find((m): m is GroupMark => m.kind === 'group' && m.name === name);
  return found?.marks ?? [];
}

function nodesOf(scene: NetworkScene): ReadonlyMap<string, GroupMark> {
  return new Map(layer(scene, 'nodes').flatMap(m => (m.kind === 'group' ? [[m.key, m] as const] : [])));
}

function labelsOf(scene: NetworkScene): readonly { readonly owner: string; readonly box: Rect }[] {
  return layer(scene, 'labels')
    .filter((m): m is TextMark => m.kind === 'text')
    .map(text => {
      const width = measureText(text.text, text.font);
      const x = text.x - (text.anchor === 'start' ? 0 : text.anchor === 'middle' ? width / 2 : width);
      const { size } = text.font;
      // From accents to descenders.
      return {
        owner: text.key.replace(/^label:|:\d+$/gu, ''),
        box: { x, y: text.y - size * 0.82, width, height: size * 1.02 },
      };
    });
}

function overlaps(labels: ReturnType<typeof labelsOf>): readonly string[] {
  return labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .flatMap(b => (a.owner !== b.owner && boxesOverlap(a.box, b.box) ? [`${a.owner} ${b.owner}`] : [])),
  );
}

function without(graph: Graph, theme: string): Graph {
  const kept = graph.nodes.map((node, i) => ({ node, i })).filter(({ node }) => node.theme !== theme);
  const index = new Map(kept.map(({ i }, to) => [i, to]));
  return {
    nodes: kept.map(({ node }) => node),
    links: graph.links.flatMap(link => {
      const source = index.get(link.source);
      const target = index.get(link.target);
      return source === undefined || target === undefined ? [] : [{ ...link, source, target }];
    }),
  };
}

describe.each([
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
  [760, 680],
  [420, 600],
])('the network of Rouen at %i × %i', (width, height) => {
  const scene = networkScene({ ...INPUT, size: { width, height } });

  it('has no two labels over each other', () => {
    expect(overlaps(labelsOf(scene))).toEqual([]);
  });

  it('cuts no label at its border', () => {
    expect(labelsOf(scene).filter(l => !boxHolds({ x: 0, y: 0, width, height }, l.box))).toEqual([]);
  });

  it('draws every node, and each can be reached by keyboard', () => {
    expect(nodesOf(scene).size).toBe(INPUT.graph.nodes.length);
    const seen = new Set<string>();
    for (let key = nextMark(scene, null, 'first'); key !== null; key = nextMark(scene, key, 'next'))
      seen.add(key);
    expect(seen.size).toBe(INPUT.graph.nodes.length);
  });
});

describe('the labels of the network of Rouen', () => {
  it('are sixty at least at 1920 × 1080', () => {
    const scene = networkScene({ ...INPUT, size: { width: 1920, height: 1080 } });
    expect(new Set(labelsOf(scene).map(l => l.owner)).size).toBeGreaterThanOrEqual(60);
  });

  it('keep to the budget that is asked for', () => {
    const scene = networkScene({ ...INPUT, options: { ...INPUT.options, labelBudget: 5 } });
    expect(new Set(labelsOf(scene).map(l => l.owner)).size).toBe(5);
    const none = networkScene({ ...INPUT, options: { ...INPUT.options, labelBudget: 0 } });
    expect(labelsOf(none)).toEqual([]);
  });

  it('name every neighbour of what is selected, and nothing else', () => {
    const selected = { kind: 'organisation', id: 'cnfpt' } as const;
    const scene = networkScene({ ...INPUT, options: { ...INPUT.options, selected } });
    const expected = ['organisation:cnfpt', ...(scene.neighbours.get('organisation:cnfpt') ?? [])];
    expect(expected.length).toBe(7);
    expect(new Set(labelsOf(scene).map(l => l.owner))).toEqual(new Set(expected));
    expect(nodesOf(scene).get('session:A3')?.opacity).toBeLessThan(0.5);
  });

  it('stay where they are when another node is pointed at, which is then named whole', () => {
    const before = labelsOf(networkScene(INPUT));
    const unnamed = INPUT.graph.nodes.find(node => before.every(l => l.owner !== node.key));
    if (unnamed === undefined) throw new Error('every node has its name at this size');
    const hovered = { kind: unnamed.kind, id: unnamed.id };
    const after = labelsOf(networkScene({ ...INPUT, options: { ...INPUT.options, hovered } }));
    expect(after.some(l => l.owner === unnamed.key)).toBe(true);
    const kept = after.filter(l => l.owner !== unnamed.key);
    expect(kept.length).toBeGreaterThan(before.length - 6);
    expect(before).toEqual(expect.arrayContaining(kept));
    expect(overlaps(after)).toEqual([]);
  });

  it('never overlap, wherever the nodes stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -300, max: 300, noNaN: true }), { minLength: 280, maxLength: 280 }),
        fc.integer({ min: 300, max: 1600 }),
        (places, width) => {
          const input: NetworkInput = {
            ...INPUT,
            positions: Float64Array.from(places),
            size: { width, height: 700 },
          };
          expect(overlaps(labelsOf(networkScene(input)))).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('a network', () => {
  it('moves no node when a filter takes others away and lengthens the subtitle', () => {
    for (const size of [
      { width: 1280, height: 800 },
      { width: 700, height: 640 },
    ]) {
      const whole = { ...INPUT, size, extent: { x: -400, y: -400, width: 800, height: 800 } };
      const graph = without(INPUT.graph, 'theme-3');
      const index = new Map(INPUT.graph.nodes.map((node, i) => [node.key, i]));
      const positions = new Float64Array(
        graph.nodes.flatMap(node => {
          const i = index.get(node.key) ?? 0;
          return [INPUT.positions[2 * i] ?? 0, INPUT.positions[2 * i + 1] ?? 0];
        }),
      );
      const subtitle = `${'Thème 1, thème 2, thème 4, thème 5, hors thème ; '.repeat(4)}.`;
      const filtered = { ...whole, graph, positions, words: { ...whole.words, subtitle } };
      const before = nodesOf(networkScene(whole));
      const after = nodesOf(networkScene(filtered));
      expect(after.size).toBeLessThan(before.size);
      for (const [key, mark] of after) {
        expect([mark.x, mark.y]).toEqual([before.get(key)?.x, before.get(key)?.y]);
      }
    }
  });

  it('moves no node when a kind is hidden, and draws neither its nodes nor their links', () => {
    const before = nodesOf(networkScene(INPUT));
    const scene = networkScene({ ...INPUT, options: { ...INPUT.options, hiddenKinds: ['organisation'] } });
    const after = nodesOf(scene);
    expect([...after.keys()].every(key => key.startsWith('session:'))).toBe(true);
    expect(layer(scene, 'links')).toEqual([]);
    for (const [key, mark] of after)
      expect([mark.x, mark.y]).toEqual([before.get(key)?.x, before.get(key)?.y]);
  });

  it('keeps what is zoomed inside its plot', () => {
    const scene = networkScene({ ...INPUT, view: { k: 3, x: -1200, y: -700 } });
    const { plot } = scene;
    const nodes = [...nodesOf(scene).values()];
    expect(nodes.length).toBeGreaterThan(5);
    expect(nodes.length).toBeLessThan(INPUT.graph.nodes.length);
    for (const { x, y } of nodes) expect(boxHolds(plot, { x, y, width: 0, height: 0 })).toBe(true);
    for (const link of layer(scene, 'links')) {
      if (link.kind !== 'line') continue;
      expect(link.x1).toBeGreaterThanOrEqual(plot.x - 0.01);
      expect(link.x2).toBeLessThanOrEqual(plot.x + plot.width + 0.01);
    }
    expect(labelsOf(scene).every(l => boxHolds(plot, l.box))).toBe(true);
  });

  it('has a ring of the accent around what is selected, and around nothing else', () => {
    const options = { ...INPUT.options, selected: { kind: 'session', id: 'A12' } as const };
    const rings = [...nodesOf(networkScene({ ...INPUT, options })).values()].filter(m =>
      m.marks.some(inner => 'stroke' in inner && inner.stroke?.color === INPUT.theme.accent),
    );
    expect(rings.map(r => r.key)).toEqual(['session:A12']);
  });

  it('walks along its links with the arrows', () => {
    const scene = networkScene(INPUT);
    const from = reachable(scene).find(m => m.key === 'organisation:cnfpt');
    if (from === undefined) throw new Error('the CNFPT is not in the picture');
    const steps = (['left', 'right', 'up', 'down'] as const).map(d => nextMark(scene, from.key, d));
    const tied = new Set(scene.neighbours.get(from.key));
    expect(steps.filter(key => key !== null && tied.has(key)).length).toBeGreaterThanOrEqual(3);
  });

  it('draws one node, and none', () => {
    const one = { nodes: INPUT.graph.nodes.slice(0, 1), links: [] };
    const scene = networkScene({ ...INPUT, graph: one, positions: new Float64Array([3, 4]) });
    const mark = [...nodesOf(scene).values()][0];
    expect(mark?.x).toBeCloseTo(scene.plot.x + scene.plot.width / 2);
    const none = networkScene({ ...INPUT, graph: { nodes: [], links: [] }, positions: new Float64Array() });
    expect(nodesOf(none).size).toBe(0);
  });
});
