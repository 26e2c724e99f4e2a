import { type CsvCell, type CsvFlavour, csvRows, STANDARD, spreadsheetFlavour } from '../csv.ts';
import type { ExportableNetwork, Exported } from '../exportable.ts';
import { fileName } from '../file-name.ts';
import { zipped } from '../zip.ts';
import { type NetworkCell, type NetworkData, placesOf } from './network-data.ts';

const plain = (cell: NetworkCell): CsvCell => (typeof cell === 'object' ? (cell?.join('|') ?? null) : cell);
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Nodes as Gephi's spreadsheet import takes them, with the places, sizes and colours that it does not: `Id`, or it makes nodes of its own. */
export function nodesCsv(data: NetworkData, flavour: CsvFlavour): string {
  const places = placesOf(data);
  const heads = ['Id', 'Label', ...data.nodeColumns.map(column => column.id), 'x', 'y', 'size', 'color'];
  const rows = data.nodes.map(({ id, label, cells, color }, i): readonly CsvCell[] => {
    const { x = 0, y = 0, size = 0 } = places[i] ?? {};
    return [id, label, ...cells.map(plain), ...[x, y, size].map(rounded), color];
  });
  return csvRows([heads, ...rows], flavour);
}

/** Links as Gephi's spreadsheet import takes them. */
export function linksCsv(data: NetworkData, flavour: CsvFlavour): string {
  const heads = [
    'Source',
    'Target',
    'Type',
    'Weight',
    'Kind',
    'Label',
    ...data.linkColumns.map(({ id }) => id),
  ];
  const rows = data.links.map(({ source, target, weight, kind, label, cells }): readonly CsvCell[] => [
    source,
    target,
    'Undirected',
    weight,
    kind,
    label,
    ...cells.map(plain),
  ]);
  return csvRows([heads, ...rows], flavour);
}

function packed({ data, day }: ExportableNetwork, flavour: CsvFlavour): Exported {
  return {
    name: fileName(`${data.title} (CSV)`, day, 'zip'),
    type: 'application/zip',
    bytes: zipped([
      { name: 'nodes.csv', text: nodesCsv(data, flavour) },
      { name: 'links.csv', text: linksCsv(data, flavour) },
    ]),
  };
}

/** Nodes and links for programs: two files in one package. */
export function networkCsvFile(what: ExportableNetwork): Exported {
  return packed(what, STANDARD);
}

/** Nodes and links for spreadsheets. */
export function networkSheetFile(what: ExportableNetwork): Exported {
  return packed(what, spreadsheetFlavour(what.language));
}
