import { describe, expect, it } from 'vitest';
import { subcorpusOf } from '../model/filter.ts';
import { EMPTY_QUERY } from '../model/query.ts';
import { buildGraph } from './build.ts';
import { componentsOf } from './components.ts';
import { evidenceOf, passagesOf } from './evidence.ts';
import type { NodeKind } from './graph.ts';
import { SMALL } from './small.fixture.ts';

const everything = subcorpusOf(SMALL, EMPTY_QUERY);
const graphOf = (...kinds: NodeKind[]) => buildGraph(SMALL, everything, new Set(kinds));
const linksOf = (...kinds: NodeKind[]) => graphOf(...kinds).links.map(l => [l.key, l.weight]);

describe('the network of a selection', () => {
  it('ties organisations to the sessions they stand in, one passage counted once', () => {
    expect(linksOf('organisation', 'session')).toEqual(
      [
        ['organisation:x|session:A1|present', 2],
        ['organisation:y|session:A1|present', 1],
        ['organisation:x|session:A2|present', 1],
        ['organisation:y|session:A3|present', 1],
      ].toSorted((a, b) => order(String(a[0])) - order(String(b[0]))),
    );
  });

  it('ties people to sessions and bodies, bodies to territories, sessions to themes and keywords', () => {
    const all = graphOf('person', 'session', 'organisation', 'territory', 'theme', 'keyword');
    const count = (relation: string) => all.links.filter(l => l.relation === relation).length;
    expect(
      ['takes-part', 'holds', 'present', 'serves', 'concerns', 'belongs', 'declares'].map(count),
    ).toEqual([4, 2, 4, 1, 1, 3, 1]);
    expect(all.nodes).toHaveLength(3 + 3 + 2 + 1 + 2 + 1);
  });

  it('colours a node by the theme of most of its sessions, by none when two share the first place', () => {
    const themes = new Map(graphOf('organisation').nodes.map(n => [n.id, [n.theme, n.sessions]]));
    expect(themes.get('x')).toEqual(['T1', 2]);
    expect(themes.get('y')).toEqual([null, 2]);
  });

  it('keeps only what the filters keep', () => {
    const kept = subcorpusOf(SMALL, { ...EMPTY_QUERY, themes: ['T2'] });
    const graph = buildGraph(SMALL, kept, new Set<NodeKind>(['person', 'session', 'organisation']));
    expect(graph.nodes.map(n => n.key)).toEqual(['person:cid', 'session:A3', 'organisation:y']);
    expect(graph.links.map(l => l.key)).toEqual([
      'person:cid|session:A3|takes-part',
      'organisation:y|session:A3|present',
    ]);
  });

  it('ties nobody to a session where the part they play is filtered out', () => {
    const [first, ...others] = SMALL.dataset.participations;
    if (first === undefined) throw new Error('somebody is needed');
    const cited = { ...SMALL.dataset, participations: [{ ...first, part: 'cited' as const }, ...others] };
    const corpus = { ...SMALL, dataset: cited };
    const query = { ...EMPTY_QUERY, except: { ...EMPTY_QUERY.except, parts: ['cited' as const] } };
    const graph = buildGraph(corpus, subcorpusOf(corpus, query), new Set<NodeKind>(['person', 'session']));
    expect(graph.links.map(l => l.key)).toEqual([
      'person:ana|session:A2|takes-part',
      'person:bob|session:A1|takes-part',
      'person:cid|session:A3|takes-part',
    ]);
  });

  it('gives the passages behind a link in reading order', () => {
    const spans = evidenceOf(SMALL, everything, 'organisation:x|session:A1|present');
    expect(spans.map(s => s.start)).toEqual([30, 90]);
    expect(evidenceOf(SMALL, everything, 'organisation:z|session:A1|present')).toEqual([]);
  });

  it('counts a body named inside the role that puts it there once', () => {
    const span = (start: number, end: number) => ({ start, end });
    const text = 'x'.repeat(50);
    expect(passagesOf(text, [span(5, 9), span(0, 9), span(9, 12), span(30, 35), span(33, 40)])).toEqual([
      span(0, 9),
      span(9, 12),
      span(30, 40),
    ]);
    const graph = graphOf('organisation', 'session');
    for (const link of graph.links) {
      expect(evidenceOf(SMALL, everything, link.key)).toHaveLength(link.weight);
    }
  });

  it('takes a name and its acronym, or two parts of a line, for one passage, and two lines for two', () => {
    const spansIn = (text: string, ...parts: readonly string[]) =>
      passagesOf(
        text,
        parts.map(part => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })),
      ).length;
    expect(spansIn("à l'Agence nationale (ANACT), Lyon", 'Agence nationale', 'ANACT')).toBe(1);
    expect(spansIn('Agence nationale – ANACT', 'Agence nationale', 'ANACT')).toBe(1);
    expect(spansIn('Anne ROBIC, maire de Rouen', 'Anne ROBIC', 'maire de Rouen')).toBe(1);
    expect(spansIn('Agence nationale, avec l’ANACT', 'Agence nationale', 'ANACT')).toBe(2);
    expect(spansIn('Agence nationale\nANACT', 'Agence nationale', 'ANACT')).toBe(2);
    expect(spansIn('Agence nationale. ANACT', 'Agence nationale', 'ANACT')).toBe(2);
  });

  it('has the same bytes twice', () => {
    expect(JSON.stringify(graphOf('person', 'session'))).toBe(JSON.stringify(graphOf('person', 'session')));
  });
});

/** Links stand by their ends, sessions before organisations. */
function order(key: string): number {
  const [, body = '', session = ''] = /organisation:(\w)\|session:A(\d)/.exec(key) ?? [];
  return (body === 'x' ? 0 : 10) + Number(session);
}

describe('components', () => {
  it('are the separate groups, the largest first', () => {
    const graph = graphOf('person', 'session');
    const names = componentsOf(graph).map(c => c.map(i => graph.nodes[i]?.id));
    expect(names).toEqual([
      ['ana', 'bob', 'A1', 'A2'],
      ['cid', 'A3'],
    ]);
  });
});
