import type { NetworkFormat } from '../exportable.ts';

/** Every way to take a network to other programs, in the order of the menu; each is loaded when it is asked for. */
export const NETWORK_EXPORTS: readonly NetworkFormat[] = [
  {
    id: 'gexf',
    label: 'export.gexf',
    of: 'network',
    run: async what => (await import('./gexf.ts')).gexfFile(what),
  },
  {
    id: 'graphml',
    label: 'export.graphml',
    of: 'network',
    run: async what => (await import('./graphml.ts')).graphmlFile(what),
  },
  {
    id: 'network-csv',
    label: 'export.networkCsv',
    of: 'network',
    run: async what => (await import('./network-csv.ts')).networkCsvFile(what),
  },
  {
    id: 'network-sheet',
    label: 'export.networkSheet',
    of: 'network',
    run: async what => (await import('./network-csv.ts')).networkSheetFile(what),
  },
  {
    id: 'neo4j',
    label: 'export.neo4j',
    of: 'network',
    run: async what => (await import('./neo4j.ts')).neo4jFile(what),
  },
];
