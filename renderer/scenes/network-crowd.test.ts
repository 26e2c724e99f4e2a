import { describe, expect, it } from 'vitest';
import type { Graph } from '../../data/graph/graph.ts';
import { rouenInput } from './gallery/network-rouen.ts';
import { drawNetwork } from './network.ts';
import type { NetworkInput } from './network-input.ts';
import type { LinesMark, Mark, ShapesMark } from './scene.ts';

/** A ring of people and sessions in turn, each tied to the next. */
function ring(size: number): NetworkInput {
  const nodes: Graph['nodes'] = Array.from({ length: size }, (_, i) => {
    const kind = i % 2 === 0 ? 'person' : 'session';
    return { key: `${kind}:${i}`, kind, id: `${i}`, label: `Node ${i}`, theme: null, sessions: 1 };
  });
  const links: Graph['links'] = nodes.map((node, i) => ({
    key: `${node.key}|${nodes[(i + 1) % size]?.key}|takes-part`,
    source: i,
    target: (i + 1) % size,
    relation: 'takes-part',
    weight: 1,
  }));
  const positions = Float64Array.from({ length: 2 * size }, (_, k) => {
    const angle = (2 * Math.PI * (k >> 1)) / size;
    return 300 * (k % 2 === 0 ? Math.cos(angle) : Math.sin(angle));
  });
  return { ...rouenInput(), graph: { nodes, links }, positions };
}

const all = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap(mark => (mark.kind === 'group' ? [mark, ...all(mark.marks)] : [mark]));
const linesOf = (marks: readonly Mark[]) =>
  all(marks).filter((mark): mark is LinesMark => mark.kind === 'lines');
const shapesOf = (marks: readonly Mark[]) =>
  all(marks).filter((mark): mark is ShapesMark => mark.kind === 'shapes');

describe('a crowd', () => {
  it('begins behind seven hundred nodes: from there on most of them are painted together', () => {
    const batches = (size: number) => shapesOf(drawNetwork(ring(size)).scene.marks).length;
    expect(batches(700)).toBe(0);
    expect(batches(701)).toBeGreaterThan(0);
  });
});

describe('a scene', () => {
  it.each([60, 700, 701, 10_000])('of a network of %i nodes is data', size => {
    const { scene } = drawNetwork(ring(size));
    expect(structuredClone(scene)).toEqual(scene);
  });
});

describe('a large network', () => {
  it('is drawn by batches from 701 nodes on, every node and link once', () => {
    expect(all(drawNetwork(ring(700)).scene.marks).some(mark => mark.kind === 'shapes')).toBe(false);
    const { scene } = drawNetwork(ring(701));
    expect(shapesOf(scene.marks).reduce((sum, { at }) => sum + at.length / 3, 0)).toBe(701);
    expect(linesOf(scene.marks).reduce((sum, { segments }) => sum + segments.length / 4, 0)).toBe(701);
    expect(scene.targets).toHaveLength(701);
  });

  it('has hairlines from 1501 lines on, and rims up to 3000 nodes', () => {
    const looks = (size: number) => {
      const { marks } = drawNetwork(ring(size)).scene;
      return [linesOf(marks)[0]?.hairlines, shapesOf(marks)[0]?.stroke !== undefined];
    };
    expect(looks(1500)).toEqual([false, true]);
    expect(looks(1501)).toEqual([true, true]);
    expect(looks(3000)).toEqual([true, true]);
    expect(looks(3001)).toEqual([true, false]);
  });

  it('says and draws one node at a time, in the hand with its links', () => {
    const { say, alone } = drawNetwork(ring(800));
    expect(say('person:4')).toContain('Node 4');
    expect(say('person:5')).toBe('');
    expect(alone('person:4').map(mark => mark.kind)).toEqual(['group', 'text']);
    expect(alone('person:4', { x: 3, y: 4 }).map(mark => mark.kind)).toEqual([
      'line',
      'line',
      'group',
      'text',
    ]);
    expect(alone('person:5')).toEqual([]);
  });

  it('has every mark by itself for files', () => {
    const { scene } = drawNetwork({ ...ring(701), crowds: false });
    expect(all(scene.marks).some(mark => mark.kind === 'shapes' || mark.kind === 'lines')).toBe(false);
    expect(
      all(scene.marks).filter(mark => mark.kind === 'group' && mark.datum?.kind === 'person'),
    ).toHaveLength(351);
  });
});
