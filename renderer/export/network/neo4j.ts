import { type CsvCell, csvRows, neutral, STANDARD } from '../csv.ts';
import type { ExportableNetwork, Exported } from '../exportable.ts';
import { fileName } from '../file-name.ts';
import { zipped } from '../zip.ts';
import type { NetworkCell, NetworkColumn, NetworkData } from './network-data.ts';

const TYPES = { string: '', integer: ':int', double: ':double', list: ':string[]' } as const;
/** Between the entries of a list: what `neo4j-admin` takes unless told. */
const BETWEEN = ';';

const head = ({ id, type }: NetworkColumn): string => `${id}${TYPES[type]}`;
const cellOf = (cell: NetworkCell): CsvCell =>
  typeof cell === 'object'
    ? (cell?.map(entry => neutral(entry).replaceAll(BETWEEN, ',')).join(BETWEEN) ?? null)
    : cell;

/** A kind as labels and types of Neo4j are written: `Person`, `TAKES_PART`. */
const labelOf = (kind: string): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
const typeOf = (kind: string): string => kind.replaceAll('-', '_').toUpperCase();

/** Nodes and relationships with the headers of `neo4j-admin database import`, for those who outgrow one machine. */
export function neo4jFiles(data: NetworkData): { readonly nodes: string; readonly links: string } {
  const nodes = data.nodes.map(({ id, label, kind, cells }): readonly CsvCell[] => [
    id,
    label,
    ...cells.map(cellOf),
    labelOf(kind),
  ]);
  const links = data.links.map(({ source, target, weight, kind, label, cells }): readonly CsvCell[] => [
    source,
    target,
    weight,
    label,
    ...cells.map(cellOf),
    typeOf(kind),
  ]);
  return {
    nodes: csvRows([['id:ID', 'name', ...data.nodeColumns.map(head), ':LABEL'], ...nodes], STANDARD),
    links: csvRows(
      [[':START_ID', ':END_ID', 'weight:double', 'name', ...data.linkColumns.map(head), ':TYPE'], ...links],
      STANDARD,
    ),
  };
}

/** The network as a package for a graph database. */
export function neo4jFile({ data, day }: ExportableNetwork): Exported {
  const { nodes, links } = neo4jFiles(data);
  return {
    name: fileName(`${data.title} (Neo4j)`, day, 'zip'),
    type: 'application/zip',
    bytes: zipped([
      { name: 'nodes.csv', text: nodes },
      { name: 'relationships.csv', text: links },
    ]),
  };
}
