import { escapeXml } from '../../paint/svg-text.ts';
import type { ExportableNetwork, Exported } from '../exportable.ts';
import { fileName } from '../file-name.ts';
import { hexChannels } from '../rgb.ts';
import {
  type NetworkCell,
  type NetworkColumn,
  type NetworkData,
  placesOf,
  plainNumber,
  weightText,
} from './network-data.ts';

const GRAPHML = 'http://graphml.graphdrawing.org/xmlns';

type AttrType = 'string' | 'int' | 'float' | 'double';

interface Key {
  readonly id: string;
  readonly name: string;
  readonly type: AttrType;
  readonly on: 'node' | 'edge';
}

const node = (id: string, type: AttrType): Key => ({ id, name: id, type, on: 'node' });
const edge = (name: string, type: AttrType): Key => ({ id: `edge_${name}`, name, type, on: 'edge' });

/** Names that Gephi makes properties of, each for nodes or for links: those of our own columns are others. */
const NODE_KEYS = [
  node('label', 'string'),
  // Cytoscape's own.
  node('name', 'string'),
  node('x', 'float'),
  node('y', 'float'),
  node('size', 'float'),
  node('r', 'int'),
  node('g', 'int'),
  node('b', 'int'),
] as const;
const EDGE_KEYS = [
  edge('weight', 'double'),
  { id: 'edgelabel', name: 'edgelabel', type: 'string', on: 'edge' } as const,
  edge('kind', 'string'),
  edge('r', 'int'),
  edge('g', 'int'),
  edge('b', 'int'),
] as const;

const TYPES = { string: 'string', list: 'string', integer: 'int', double: 'double' } as const;

const columnKey = (on: Key['on'], { id, type }: NetworkColumn): Key =>
  on === 'node' ? node(id, TYPES[type]) : edge(id, TYPES[type]);

/** Every value is written and none is a default, which some readers take for a text; lists are one text with bars. */
function cellText(cell: NetworkCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join('|') : String(cell);
}

function dataText(keys: readonly Key[], values: readonly string[]): string {
  return keys
    .map(({ id, type }, i) => {
      const value = values[i] ?? '';
      // An empty number is none, and readers stop at it; an empty text is a text.
      return value === '' && type !== 'string' ? '' : `<data key="${id}">${escapeXml(value)}</data>`;
    })
    .join('');
}

/** A network as GraphML that Gephi, networkx, igraph and Cytoscape open with its labels, colours, sizes and places. */
export function graphmlText(data: NetworkData): string {
  const nodeKeys = [...NODE_KEYS, ...data.nodeColumns.map(column => columnKey('node', column))];
  const edgeKeys = [...EDGE_KEYS, ...data.linkColumns.map(column => columnKey('edge', column))];
  const places = placesOf(data);
  const nodes = data.nodes.map(({ id, label, cells }, i) => {
    const place = places[i];
    if (place === undefined) return '';
    const numbers = [place.x, place.y, place.size].map(value => plainNumber(value));
    const { r, g, b } = place.color;
    const values = [label, label, ...numbers, `${r}`, `${g}`, `${b}`, ...cells.map(cellText)];
    return `    <node id="${escapeXml(id)}">${dataText(nodeKeys, values)}</node>\n`;
  });
  const links = data.links.map((link, i) => {
    const { r, g, b } = hexChannels(link.color);
    const said = [weightText(link.weight), link.label, link.kind, `${r}`, `${g}`, `${b}`];
    const ends = `source="${escapeXml(link.source)}" target="${escapeXml(link.target)}"`;
    return `    <edge id="e${i}" ${ends}>${dataText(edgeKeys, [...said, ...link.cells.map(cellText)])}</edge>\n`;
  });
  const keys = [...nodeKeys, ...edgeKeys].map(
    ({ id, on, name, type }) => `  <key id="${id}" for="${on}" attr.name="${name}" attr.type="${type}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="${GRAPHML}">
${keys.join('')}  <graph id="network" edgedefault="undirected">
${nodes.join('')}${links.join('')}  </graph>
</graphml>
`;
}

/** The network as a file for programs of all kinds. */
export function graphmlFile({ data, day }: ExportableNetwork): Exported {
  return {
    name: fileName(data.title, day, 'graphml'),
    type: 'application/graphml+xml',
    bytes: new TextEncoder().encode(graphmlText(data)),
  };
}
