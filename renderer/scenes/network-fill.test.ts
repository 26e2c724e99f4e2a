import { describe, expect, it } from 'vitest';
import type { Graph, GraphNode, NodeKind } from '../../data/graph/graph.ts';
import { LAYOUT_OPTIONS } from '../../data/graph/layouts.ts';
import { finish } from '../../data/graph/metrics/work.ts';
import { plainOf } from '../../data/graph/plain.ts';
import { rouenInput } from './gallery/network-rouen.ts';
import { layOut } from './layout/layouts.ts';
import { measureText } from './measure.ts';
import { networkScene } from './network.ts';
import type { NetworkInput } from './network-input.ts';
import type { Mark } from './scene.ts';

/** A programme: sessions in a row, so many speakers in each, every third of whom speaks in the next one too. */
function programme(sessions: number, speakers: number): Graph {
  const node = (kind: NodeKind, id: string): GraphNode => {
    return {
      key: `${kind}:${id}`,
      id,
      kind,
      label: kind === 'person' ? `Prénom NOM ${id}` : id,
      theme: null,
      sessions: 1,
    };
  };
  const nodes = [
    ...Array.from({ length: sessions }, (_, i) => node('session', `S${i + 1}`)),
    ...Array.from({ length: speakers }, (_, i) => node('person', `${i + 1}`)),
  ];
  const pairs = Array.from({ length: speakers }, (_, i) => {
    const session = i % sessions;
    return i % 3 === 0
      ? [
          [session, i],
          [(session + 1) % sessions, i],
        ]
      : [[session, i]];
  }).flat();
  const links = pairs.map(([session = 0, i = 0]) => ({
    key: `person:${i + 1}|session:S${session + 1}|takes-part`,
    source: session,
    target: sessions + i,
    relation: 'takes-part' as const,
    weight: 1,
  }));
  return { nodes, links };
}

/** Sessions in a row, each tied to the next by one body. */
function chain(sessions: number): Graph {
  const nodes = Array.from({ length: 2 * sessions - 1 }, (_, i): GraphNode => {
    const kind: NodeKind = i % 2 === 0 ? 'session' : 'organisation';
    const id = kind === 'session' ? `S${i / 2 + 1}` : `b${i}`;
    const label = kind === 'session' ? `Séance ${i / 2 + 1}` : `Ville de Bourg ${i}`;
    return { key: `${kind}:${id}`, id, kind, label, theme: null, sessions: 1 };
  });
  const links = nodes.slice(1).map((node, i) => ({
    key: `${nodes[i]?.key}|${node.key}|takes-part`,
    source: i,
    target: i + 1,
    relation: 'takes-part' as const,
    weight: 1,
  }));
  return { nodes, links };
}

const FIGURE = { width: 930, height: 700 };
/** Of a window of 1024 × 700. */
const SMALL = { width: 590, height: 450 };

function drawn(graph: Graph, size = FIGURE) {
  const positions = finish(layOut('force', plainOf(graph), LAYOUT_OPTIONS));
  const input: NetworkInput = { ...rouenInput(), graph, positions, size };
  return networkScene(input);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the shapes and texts of some marks take. */
function boxesOf(marks: readonly Mark[], x = 0, y = 0): readonly Box[] {
  return marks.flatMap((mark): readonly Box[] => {
    switch (mark.kind) {
      case 'group':
        return boxesOf(mark.marks, x + mark.x, y + mark.y);
      case 'circle':
        return [
          {
            left: x + mark.x - mark.r,
            right: x + mark.x + mark.r,
            top: y + mark.y - mark.r,
            bottom: y + mark.y + mark.r,
          },
        ];
      case 'rect':
        return [
          {
            left: x + mark.x,
            right: x + mark.x + mark.width,
            top: y + mark.y,
            bottom: y + mark.y + mark.height,
          },
        ];
      case 'text': {
        const width = measureText(mark.text, mark.font);
        const left = x + mark.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0);
        return [
          {
            left,
            right: left + width,
            top: y + mark.y - mark.font.size * 0.8,
            bottom: y + mark.y + mark.font.size * 0.2,
          },
        ];
      }
      default:
        return [];
    }
  });
}

function layer(scene: ReturnType<typeof networkScene>, key: string): readonly Mark[] {
  return scene.marks.flatMap(mark => (mark.kind === 'group' && mark.name === key ? mark.marks : []));
}

/** The share of the plot that nodes and names take, by their common bounding box. */
function filled(graph: Graph): number {
  const scene = drawn(graph);
  const boxes = [...boxesOf(layer(scene, 'nodes')), ...boxesOf(layer(scene, 'labels'))];
  const width = Math.max(...boxes.map(b => b.right)) - Math.min(...boxes.map(b => b.left));
  const height = Math.max(...boxes.map(b => b.bottom)) - Math.min(...boxes.map(b => b.top));
  return (width * height) / (scene.plot.width * scene.plot.height);
}

/** How much of the smaller of two badges of sessions another covers, at most. */
function covered(graph: Graph, size = FIGURE): number {
  const badges = layer(drawn(graph, size), 'nodes').flatMap(mark => {
    const bears = mark.kind === 'group' && mark.marks.some(({ kind }) => kind === 'text');
    return mark.kind === 'group' && bears ? boxesOf(mark.marks, mark.x, mark.y).slice(0, 1) : [];
  });
  const area = (b: Box) => (b.right - b.left) * (b.bottom - b.top);
  return Math.max(
    0,
    ...badges.flatMap((a, i) =>
      badges.slice(i + 1).map(b => {
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return width <= 0 || height <= 0 ? 0 : (width * height) / Math.min(area(a), area(b));
      }),
    ),
  );
}

describe.each([
  ['Rouen', rouenInput().graph],
  ['a programme of 3 sessions and 8 speakers', programme(3, 8)],
  ['a programme of 50 sessions and 120 speakers', programme(50, 120)],
  ['a chain of 3 sessions', chain(3)],
  ['a chain of 6 sessions', chain(6)],
  ['a chain of 14 sessions', chain(14)],
])('the picture of %s', (_, graph) => {
  it('fills at least 85 % of its plot', () => {
    expect(filled(graph)).toBeGreaterThanOrEqual(0.85);
    expect(filled(graph)).toBeLessThanOrEqual(1.05);
  });

  it.each([FIGURE, SMALL])('has no badge over another, at %o', size => {
    expect(covered(graph, size)).toBe(0);
  });
});

it('sets few nodes larger than many, and no node larger than the largest ever is', () => {
  const typeOf = (marks: readonly Mark[]): readonly number[] =>
    marks.flatMap(mark =>
      mark.kind === 'group' ? typeOf(mark.marks) : mark.kind === 'text' ? [mark.font.size] : [],
    );
  const sizes = (graph: Graph) => typeOf(layer(drawn(graph), 'labels'));
  const usual = rouenInput().theme.textSmall;
  expect(Math.max(...sizes(programme(3, 8)))).toBeCloseTo(1.5 * usual, 9);
  expect(Math.max(...sizes(rouenInput().graph))).toBeLessThanOrEqual(usual);
  const heights = boxesOf(layer(drawn(programme(2, 9)), 'nodes')).map(b => b.bottom - b.top);
  expect(Math.max(...heights)).toBeLessThanOrEqual(2 * 18 * 1.25 + 3);
});

describe('the title of a picture', () => {
  const lone: GraphNode = {
    key: 'session:end',
    id: 'end',
    kind: 'session',
    label: 'Clôture',
    theme: null,
    sessions: 1,
  };
  const row = chain(4);
  const graph: Graph = { nodes: [...row.nodes, lone], links: row.links };
  const long = 'Les Archives départementales du Bourg relient trois séances ; un groupe reste séparé';

  it.each([
    { title: long, subtitle: 'Organisations et séances', size: FIGURE },
    { title: long, subtitle: 'Organisations et séances', size: { width: 660, height: 400 } },
    { title: long, subtitle: 'Thème 1, '.repeat(30), size: SMALL },
    { title: 'Quatre séances', subtitle: 'Organisations et séances', size: SMALL },
    { title: long, subtitle: 'Organisations et séances', size: { width: 360, height: 640 } },
    { title: long, subtitle: 'Organisations et séances', size: { width: 1280, height: 720 } },
  ])('is touched by no mark, in case %#', ({ title, subtitle, size }) => {
    const positions = finish(layOut('force', plainOf(graph), LAYOUT_OPTIONS));
    const base = rouenInput();
    const words = { ...base.words, title, subtitle };
    const scene = networkScene({ ...base, graph, positions, size, words });
    const foot = Math.max(...boxesOf(layer(scene, 'title')).map(b => b.bottom));
    const marks = [...boxesOf(layer(scene, 'nodes')), ...boxesOf(layer(scene, 'labels'))];
    expect(marks.length).toBeGreaterThan(8);
    expect(Math.min(...marks.map(b => b.top))).toBeGreaterThan(foot);
  });
});
