import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../data/graph/build.ts';
import { NODE_KINDS, type NodeKind } from '../../../data/graph/graph.ts';
import { subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { gexfText } from '../../export/network/gexf.ts';
import { translator } from '../../i18n/catalogues.ts';
import { formatsOf } from '../../i18n/index.ts';
import { positionsOf } from '../../scenes/gallery/positions.ts';
import { measureText } from '../../scenes/measure.ts';
import { LIGHT } from '../../scenes/theme.ts';
import { DEFAULT_EXPLORATION } from '../../state/exploration/exploration.ts';
import { rouen } from '../../state/rouen.fixture.ts';
import { networkFileOf } from './networkFile.ts';
import { networkWords } from './networkPicture.ts';

const corpus = rouen();
const kept = subcorpusOf(corpus, EMPTY_QUERY);
const graph = buildGraph(corpus, kept, new Set<NodeKind>(NODE_KINDS));
const speech = { language: 'fr', t: translator('fr'), formats: formatsOf('fr') } as const;
const found = { facts: null, values: [], pathLength: null };
const words = networkWords(corpus, graph, found, DEFAULT_EXPLORATION.network, EMPTY_QUERY, [], speech);
const positions = positionsOf(graph);
const data = networkFileOf({
  corpus,
  kept,
  input: {
    graph,
    positions,
    size: { width: 1280, height: 800 },
    theme: LIGHT,
    measure: measureText,
    words,
    options: { colourBy: 'theme', sizeBy: 'degree' },
  },
  more: [{ id: 'betweenness', label: 'Intermédiarité', numeric: true, cell: (_, i) => i / 2 }],
  speech,
});
const nodeOf = (id: string) => data.nodes.find(node => node.id === id);
const cell = (id: string, column: string) =>
  nodeOf(id)?.cells[data.nodeColumns.findIndex(each => each.id === column)];

describe('the network in a file', () => {
  it('has every node and link once, each under an id that says its kind', () => {
    expect(data.nodes.map(node => node.id)).toEqual(graph.nodes.map(node => node.key));
    expect(data.nodes.every(({ id, kind }) => id.startsWith(`${kind}:`))).toBe(true);
    // igraph spells other signs out: findings/gml-parts-networkx-from-igraph.sh.
    expect(data.nodes.filter(({ id }) => !/^[a-z]+:[A-Za-z0-9.-]+$/u.test(id))).toEqual([]);
    const ends = data.links.map(({ source, target, kind }) => [...[source, target].sort(), kind].join('|'));
    expect(new Set(ends).size).toBe(graph.links.length);
  });

  it('says of a person in which sessions she stands, in words of the language', () => {
    expect(cell('person:isadora-guerra', 'type')).toBe('Personne');
    expect(cell('person:isadora-guerra', 'sessions')).toEqual(['Atelier 1', 'Atelier 12', 'Atelier 20']);
    expect(cell('person:isadora-guerra', 'session_count')).toBe(3);
  });

  it('writes an official code with a letter before it, which keeps its zeros', () => {
    const codes = data.nodes.map(node => cell(node.id, 'code')).filter(code => code !== null);
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.every(code => /^c[\dAB]+$/u.test(String(code)))).toBe(true);
  });

  it('has a column for what sizes show besides', () => {
    expect(data.nodeColumns.at(-1)).toEqual({ id: 'by_betweenness', type: 'double' });
    expect(data.nodes[3]?.cells.at(-1)).toBe(1.5);
  });

  it('is the same file when made again', () => {
    expect(gexfText(data, '2025-03-05')).toBe(gexfText(data, '2025-03-05'));
  });
});
