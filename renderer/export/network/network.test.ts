import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it, vi } from 'vitest';
import { STANDARD, spreadsheetFlavour } from '../csv.ts';
import { gexfText } from './gexf.ts';
import { graphmlText } from './graphml.ts';
import { neo4jFiles } from './neo4j.ts';
import { HOSTILE, NETWORK } from './network.fixture.ts';
import { linksCsv, networkCsvFile, networkSheetFile, nodesCsv } from './network-csv.ts';
import { type NetworkData, placesOf, plainNumber } from './network-data.ts';

const DAY = '2025-03-05';
const GEXF = gexfText(NETWORK, DAY);
const GRAPHML = graphmlText(NETWORK);
/** What XML can hold of a name: its control characters are none of it. */
const written = (name: string) => name.replaceAll(/[\u0000\u000b]/gu, '');

/**
 * Gephi's scaling on import (its `DefaultScaler`): sizes to 4…100, places by the same ratio, around their middle.
 * What is written must come out of it as it went in.
 */
function autoScaled(nodes: readonly { readonly x: number; readonly y: number; readonly size: number }[]) {
  const sizes = nodes.map(({ size }) => size);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const ratio = most === least ? 1 : 96 / (most - least);
  const middle = (of: (node: (typeof nodes)[number]) => number) =>
    nodes.reduce((sum, node) => sum + of(node) * ratio, 0) / nodes.length;
  const [cx, cy] = [middle(n => n.x), middle(n => n.y)];
  return nodes.map(({ x, y, size }) => ({
    x: x * ratio - cx,
    y: y * ratio - cy,
    size: most === least ? size : (size - least) * ratio + 4,
  }));
}

const numbers = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(found => Number(found[1]));

describe('places and sizes of a file', () => {
  const written: readonly { x: number; y: number; size: number }[] = [
    ...GEXF.matchAll(/<viz:size value="([\d.]+)"\/><viz:position x="([-\d.]+)" y="([-\d.]+)"/gu),
  ].map(([, size, x, y]) => ({ size: Number(size), x: Number(x), y: Number(y) }));

  it('come out of Gephi’s scaling as they went in', () => {
    expect(written.length).toBe(NETWORK.nodes.length);
    for (const [i, node] of autoScaled(written).entries()) {
      expect(Math.abs(node.x - (written[i]?.x ?? 0))).toBeLessThan(0.01);
      expect(Math.abs(node.y - (written[i]?.y ?? 0))).toBeLessThan(0.01);
      expect(Math.abs(node.size - (written[i]?.size ?? 0))).toBeLessThan(0.01);
    }
  });

  it('have the node that is highest on screen highest', () => {
    const highest = NETWORK.nodes.reduce((best, n, i) => (n.y < (NETWORK.nodes[best]?.y ?? 0) ? i : best), 0);
    expect(Math.max(...written.map(node => node.y))).toBe(written[highest]?.y);
  });

  it('reach no farther than Gephi holds, and are 4 where all are alike', () => {
    const far: NetworkData = {
      ...NETWORK,
      nodes: NETWORK.nodes.map((n, i) => ({ ...n, x: n.x * 1e4, radius: 3 + i / 100 })),
    };
    expect(Math.max(...placesOf(far).map(p => Math.max(Math.abs(p.x), Math.abs(p.y))))).toBeCloseTo(5000, 6);
    const alike: NetworkData = { ...NETWORK, nodes: NETWORK.nodes.map(n => ({ ...n, radius: 7 })) };
    expect(placesOf(alike).map(p => p.size)).toEqual(NETWORK.nodes.map(() => 4));
    const one: NetworkData = { ...NETWORK, nodes: NETWORK.nodes.slice(0, 1), links: [] };
    expect(placesOf(one)).toEqual([{ x: 0.001, y: 0, size: 4, color: { r: 1, g: 1, b: 1 } }]);
  });
});

describe('a number of a file', () => {
  it('has three decimals at most, no exponent and no 0 below 0', () => {
    expect([1.23456, 123456789, 4, -0.0001, 1e-7].map(value => plainNumber(value))).toEqual([
      '1.235',
      '123456789',
      '4',
      '0',
      '0',
    ]);
  });
});

describe('GEXF', () => {
  it('names its languages exactly, and says no more than its grammar has', () => {
    expect(GEXF).toContain(
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    );
    expect(GEXF).not.toMatch(/xsi:|<default|pid=|mutual|startopen|endopen|viz:shape|viz:thickness|anyURI/u);
    expect(GEXF).not.toMatch(/<viz:color[^>]*(?: a|hex|alpha)=/u);
    expect(GEXF).not.toMatch(/<viz:size(?! value="[\d.]+"\/>)/u);
    expect(GEXF.match(/<attributes /gu)?.length).toBe(2);
    expect(GEXF.indexOf('<edge ')).toBeGreaterThan(GEXF.lastIndexOf('<node '));
  });

  it('has whole colours and none that is black', () => {
    const channels = [...GEXF.matchAll(/<viz:color r="(\d+)" g="(\d+)" b="(\d+)"\/>/gu)];
    expect(channels.length).toBe(NETWORK.nodes.length + NETWORK.links.length);
    expect(channels.every(([, r, g, b]) => Number(r) + Number(g) + Number(b) > 0)).toBe(true);
  });

  it('calls each attribute as it shows it, of types that are read', () => {
    for (const [, id, title, type] of GEXF.matchAll(
      /<attribute id="([^"]*)" title="([^"]*)" type="([^"]*)"/gu,
    )) {
      expect(title).toBe(id);
      expect(['string', 'integer', 'double', 'boolean', 'liststring']).toContain(type);
    }
  });

  it('has no weight of 0, no two ids alike, and no two links of one kind and the same ends', () => {
    expect(numbers(GEXF, /weight="([^"]*)"/gu).every(weight => weight > 0)).toBe(true);
    const ids = [...GEXF.matchAll(/<(?:node|edge) id="([^"]*)"/gu)].map(found => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const ends = [...GEXF.matchAll(/source="([^"]*)" target="([^"]*)".*? kind="([^"]*)"/gu)].map(f =>
      f.slice(1).join(),
    );
    expect(new Set(ends).size).toBe(ends.length);
  });

  it('quotes the entries of a list so that none ends early', () => {
    const [first] = NETWORK.nodes;
    if (first === undefined) throw new Error('the fixture has lost its nodes');
    const list = ['a', "l'État", 'dit "oui"', `l'un\\"l'autre"`];
    const nodes = [{ ...first, cells: ['Organisation', 1, list, null] }];
    const [, value = ''] =
      /for="sessions" value="([^"]*)"/u.exec(gexfText({ ...NETWORK, nodes, links: [] }, DAY)) ?? [];
    expect(value.replaceAll('&quot;', '"')).toBe(
      String.raw`['a', "l'État", 'dit "oui"', "l'un\\\"l'autre\""]`,
    );
  });

  it('has a description without entities, of which Gephi would keep the end alone', () => {
    const [, description = ''] = /<description>(.*?)<\/description>/u.exec(GEXF) ?? [];
    expect(description).toBe('Réseau + ‹essai›. Huit ”noms” + ‹sept› liens.');
  });

  it('comes back from the reader of Gephi Lite with labels, colours, sizes, places and lists', () => {
    const graph = gexf.parse(UndirectedGraph, GEXF, {
      addMissingNodes: false,
      allowUndeclaredAttributes: false,
    });
    expect(graph.order).toBe(HOSTILE.length);
    for (const [i, place] of placesOf(NETWORK).entries()) {
      const read = graph.getNodeAttributes(`organisation:n${i}`);
      expect(read.label).toBe(written(HOSTILE[i] ?? ''));
      expect(read.size).toBeCloseTo(place.size, 2);
      expect(read.x).toBeCloseTo(place.x, 2);
      expect(read.y).toBeCloseTo(place.y, 2);
      expect(read.color).toBe(i === 0 ? 'rgb(1,1,1)' : 'rgb(11,111,164)');
      expect(read.degree).toBe(i);
      const list = NETWORK.nodes[i]?.cells[2];
      if (!Array.isArray(list)) throw new Error('the fixture has lost its list');
      expect(read.sessions_text).toBe(written(list.join('|')));
      // The reader itself drops the quotes and backslashes around entries: how many there are is what it can tell.
      expect(read.sessions.length).toBeGreaterThanOrEqual(list.length);
    }
    expect(graph.getNodeAttribute('organisation:n1', 'code')).toBe('c00009');
  });
});

describe('GraphML', () => {
  it('has the keys that Gephi makes properties of, whole colours, and none that readers stumble over', () => {
    expect(GRAPHML).not.toMatch(
      /for="all"|<default|<desc|attr\.type="(?!boolean|int"|long|float|double|string)|label="/u,
    );
    expect(GRAPHML).toContain('<key id="edgelabel" for="edge" attr.name="edgelabel" attr.type="string"/>');
    for (const name of ['x', 'y', 'size'])
      expect(GRAPHML).toContain(`<key id="${name}" for="node" attr.name="${name}" attr.type="float"/>`);
    const ids = [...GRAPHML.matchAll(/<key id="([^"]*)"/gu)].map(found => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      [...GRAPHML.matchAll(/<data key="(?:edge_)?[rgb]">([^<]*)</gu)].every(f =>
        /^\d{1,3}$/u.test(f[1] ?? ''),
      ),
    ).toBe(true);
  });

  it('writes a weight for every link and a place for every node', () => {
    expect(GRAPHML.match(/<data key="edge_weight">/gu)?.length).toBe(NETWORK.links.length);
    for (const key of ['x', 'y', 'size', 'r', 'g', 'b', 'label', 'name']) {
      expect(GRAPHML.match(new RegExp(`<data key="${key}">`, 'gu'))?.length).toBe(NETWORK.nodes.length);
    }
  });

  it('leaves out a number that is not known, at which readers stop, and keeps an empty text', () => {
    const [first, ...others] = NETWORK.nodes;
    if (first === undefined) throw new Error('the fixture has lost its nodes');
    const unknown = { ...first, cells: ['', null, [], null] };
    const [written = ''] =
      /<node [\s\S]*?<\/node>/u.exec(graphmlText({ ...NETWORK, nodes: [unknown, ...others] })) ?? [];
    expect(written).not.toContain('key="degree"');
    expect(written).toContain('<data key="type"></data>');
  });

  it('comes back from graphology with labels, sizes and places', () => {
    const multi = graphml.parse(UndirectedGraph, GRAPHML.replace(/ {4}<edge id="e7"[\s\S]*?<\/edge>\n/u, ''));
    expect(multi.order).toBe(HOSTILE.length);
    for (const [i, place] of placesOf(NETWORK).entries()) {
      const read = multi.getNodeAttributes(`organisation:n${i}`);
      expect(read.label).toBe(written(HOSTILE[i] ?? ''));
      expect(read.x).toBeCloseTo(place.x, 2);
      expect(read.y).toBeCloseTo(place.y, 2);
      expect(read.size).toBeCloseTo(place.size, 2);
      const { r, g, b } = place.color;
      expect(read.color).toBe(`#${[r, g, b].map(c => c.toString(16).padStart(2, '0')).join('')}`);
    }
  });
});

describe('CSV of nodes and links', () => {
  it('has the heads that Gephi and Neo4j match on', () => {
    expect(nodesCsv(NETWORK, STANDARD).split('\r\n')[0]).toBe(
      'Id,Label,type,degree,sessions,code,x,y,size,color',
    );
    expect(linksCsv(NETWORK, STANDARD).split('\r\n')[0]).toBe(
      'Source,Target,Type,Weight,Kind,Label,relation',
    );
    const { nodes, links } = neo4jFiles(NETWORK);
    expect(nodes.split('\r\n')[0]).toBe('id:ID,name,type,degree:int,sessions:string[],code,:LABEL');
    expect(links.split('\r\n')[0]).toBe(':START_ID,:END_ID,weight:double,name,relation,:TYPE');
    expect(nodes).toContain(',Organisation\r\n');
    expect(links).toContain(',SERVES\r\n');
  });

  it('runs no formula', () => {
    for (const text of [
      nodesCsv(NETWORK, STANDARD),
      nodesCsv(NETWORK, spreadsheetFlavour('fr')),
      neo4jFiles(NETWORK).nodes,
    ]) {
      expect(text).toContain(`"'=HYPERLINK(`);
      expect(text).not.toMatch(/(?:^|[,;"\n])=/mu);
    }
  });

  it('parts the entries of a list in Neo4j by nothing that stands in them', () => {
    const list = ['a;b', '=c', 'd'];
    const [first] = NETWORK.nodes;
    if (first === undefined) throw new Error('the fixture has lost its nodes');
    const nodes = [{ ...first, label: 'x', cells: ['Organisation', 1, list, null] }];
    expect(neo4jFiles({ ...NETWORK, nodes, links: [] }).nodes.split('\r\n')[1]).toBe(
      `organisation:n0,x,Organisation,1,"a,b;'=c;d",,Organisation`,
    );
  });

  it('is written with semicolons, commas in numbers and a mark for a spreadsheet in French', () => {
    const text = nodesCsv(NETWORK, spreadsheetFlavour('fr'));
    expect(text.startsWith('\ufeffId;Label;')).toBe(true);
    expect(text).toMatch(/;4;#000000\r\n/u);
    expect(text).toMatch(/;\d+,\d+;/u);
  });

  it('is the same package in Paris and in Cayenne', () => {
    const made = ['Europe/Paris', 'America/Cayenne'].flatMap(zone => {
      vi.stubEnv('TZ', zone);
      const what = { data: NETWORK, language: 'fr', day: DAY };
      return [[...networkCsvFile(what).bytes].join(), [...networkSheetFile(what).bytes].join()];
    });
    expect(made.slice(0, 2)).toEqual(made.slice(2));
  });
});
