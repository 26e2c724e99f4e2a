import type { NetworkData, NetworkFileNode } from './network-data.ts';

/** Names that break careless files, each for a reason of its own. */
export const HOSTILE = [
  '=HYPERLINK("http://x.invalid";"y")',
  '<script>alert(1)</script> & fils',
  'L\'Été "indien" — « œuvre »',
  "بلدية [الجزائر], 's-Hertogenbosch",
  'x'.repeat(300),
  'un\u0000deux\u000btrois\u202fquatre',
  'coût ≥ 3 → 4',
  'e\u0301te\u0301',
] as const;

const node = (label: string, i: number): NetworkFileNode => ({
  id: `organisation:n${i}`,
  kind: 'organisation',
  label,
  x: 100 + 70 * i,
  y: 50 + ((i * 37) % 90),
  radius: 3 + i,
  color: i === 0 ? '#000000' : '#0b6fa4',
  cells: ['Organisation', i, [`Atelier ${i}, "a"`, `l'État [b]`, label], i === 1 ? 'c00009' : null],
});

/** A network of hostile names: two links of the same ends say different things. */
export const NETWORK: NetworkData = {
  title: 'Réseau & <essai>',
  description: 'Huit "noms" & <sept> liens.',
  keywords: ['Organisation'],
  creator: 'Maillage',
  nodeColumns: [
    { id: 'type', type: 'string' },
    { id: 'degree', type: 'integer' },
    { id: 'sessions', type: 'list' },
    { id: 'code', type: 'string' },
  ],
  linkColumns: [{ id: 'relation', type: 'string' }],
  nodes: HOSTILE.map(node),
  links: [
    ...HOSTILE.slice(1).map((label, i) => ({
      source: 'organisation:n0',
      target: `organisation:n${i + 1}`,
      kind: 'present',
      label,
      weight: i === 0 ? 1e-9 : i / 3,
      color: '#9dc5da',
      cells: ['présente'],
    })),
    {
      source: 'organisation:n0',
      target: 'organisation:n1',
      kind: 'serves',
      label: 'sert',
      weight: 2,
      color: '#9dc5da',
      cells: ['sert'],
    },
  ],
};
