import { escapeXml } from '../../paint/svg-text.ts';
import type { ExportableNetwork, Exported } from '../exportable.ts';
import { fileName } from '../file-name.ts';
import { hexChannels, type Rgb } from '../rgb.ts';
import {
  type NetworkCell,
  type NetworkColumn,
  type NetworkData,
  type NetworkFileLink,
  type NetworkFileNode,
  type NodePlace,
  placesOf,
  plainNumber,
  weightText,
} from './network-data.ts';

/** Exactly these, without the `www.` of older drafts: readers that honour namespaces know no others. */
const GEXF = 'http://gexf.net/1.3';
const VIZ = 'http://gexf.net/1.3/viz';

/**
 * A network as GEXF 1.3 that Gephi, Gephi Lite and networkx open with its labels, colours, sizes and places. Written here, for
 * the packages that write it give an older version, lists that do not come back and colours that are read as grey.
 */
export function gexfText(data: NetworkData, day: string): string {
  const places = placesOf(data);
  const nodes = data.nodes.map((node, i) => nodeText(node, places[i], data.nodeColumns));
  const links = data.links.map((link, i) => linkText(link, i, data.linkColumns));
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="${GEXF}" xmlns:viz="${VIZ}" version="1.3">
  <meta lastmodifieddate="${day}">
    <creator>${metaText(data.creator)}</creator>
    <keywords>${metaText(data.keywords.join(', '))}</keywords>
    <description>${metaText(`${data.title}. ${data.description}`)}</description>
  </meta>
  <graph defaultedgetype="undirected" mode="static">
${declared('node', data.nodeColumns)}${declared('edge', data.linkColumns)}    <nodes>
${nodes.join('')}    </nodes>
    <edges>
${links.join('')}    </edges>
  </graph>
</gexf>
`;
}

/** Gephi keeps what stands behind the last entity of a text: there must be none in it. */
function metaText(text: string): string {
  return escapeXml(text.replaceAll('&', '+').replaceAll('<', '‹').replaceAll('>', '›').replaceAll('"', '”'));
}

/** A column once as it is, and a list once more as one text, which tables show better. */
function written(columns: readonly NetworkColumn[]) {
  return columns.flatMap((column, at) =>
    column.type === 'list'
      ? [
          { id: column.id, type: 'liststring', at, joined: false },
          { id: `${column.id}_text`, type: 'string', at, joined: true },
        ]
      : [{ id: column.id, type: column.type, at, joined: false }],
  );
}

/** One block a class: of two, some readers keep the last alone. */
function declared(of: 'node' | 'edge', columns: readonly NetworkColumn[]): string {
  const lines = written(columns).map(
    ({ id, type }) => `      <attribute id="${id}" title="${id}" type="${type}"/>\n`,
  );
  return lines.length === 0
    ? ''
    : `    <attributes class="${of}" mode="static">\n${lines.join('')}    </attributes>\n`;
}

function values(cells: readonly NetworkCell[], columns: readonly NetworkColumn[]): string {
  const lines = written(columns).flatMap(({ id, at, joined }) => {
    const cell = cells[at] ?? null;
    const value = cell === null ? '' : cellText(cell, joined);
    return value === '' ? [] : [`<attvalue for="${id}" value="${escapeXml(value)}"/>`];
  });
  return lines.length === 0 ? '' : `<attvalues>${lines.join('')}</attvalues>`;
}

function cellText(cell: string | number | readonly string[], joined: boolean): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return cell;
  if (cell.length === 0) return '';
  return joined ? cell.join('|') : `[${cell.map(quoted).join(', ')}]`;
}

/** An entry of a list between quotes that it does not hold, or with its own made safe. */
function quoted(entry: string): string {
  if (!/['\\]/u.test(entry)) return `'${entry}'`;
  return `"${entry.replace(/["\\]/gu, '\\$&')}"`;
}

/** Whole numbers alone: with an alpha or a hexadecimal beside them, readers go grey or stop. */
function colour({ r, g, b }: Rgb): string {
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}

function nodeText(
  node: NetworkFileNode,
  place: NodePlace | undefined,
  columns: readonly NetworkColumn[],
): string {
  if (place === undefined) return '';
  const viz =
    `<viz:size value="${plainNumber(place.size)}"/>` +
    `<viz:position x="${plainNumber(place.x)}" y="${plainNumber(place.y)}"/>${colour(place.color)}`;
  return `      <node id="${escapeXml(node.id)}" label="${escapeXml(node.label)}">${values(node.cells, columns)}${viz}</node>\n`;
}

function linkText(link: NetworkFileLink, index: number, columns: readonly NetworkColumn[]): string {
  const ends = `source="${escapeXml(link.source)}" target="${escapeXml(link.target)}"`;
  const said = `weight="${weightText(link.weight)}" label="${escapeXml(link.label)}" kind="${escapeXml(link.kind)}"`;
  const inner = `${values(link.cells, columns)}${colour(hexChannels(link.color))}`;
  return `      <edge id="e${index}" ${ends} ${said}>${inner}</edge>\n`;
}

/** The network as a file for Gephi and its kin. */
export function gexfFile({ data, day }: ExportableNetwork): Exported {
  return {
    name: fileName(data.title, day, 'gexf'),
    type: 'application/gexf+xml',
    bytes: new TextEncoder().encode(gexfText(data, day)),
  };
}
