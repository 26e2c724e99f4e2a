import type { NetworkInput, NetworkScene } from './network-input.ts';

/** Graph and positions → picture. */
export function networkScene(input: NetworkInput): NetworkScene {
  const { graph, positions, size, theme, words } = input;
  const fit = { k: 1, x: size.width / 2, y: size.height / 2 };
  return {
    ...size,
    background: theme.background,
    title: words.title,
    description: words.description,
    language: words.language,
    plot: { x: 0, y: 0, ...size },
    fit,
    neighbours: new Map(),
    marks: graph.nodes.map((node, i) => ({
      kind: 'circle' as const,
      key: node.key,
      datum: { kind: node.kind, id: node.id },
      label: node.label,
      x: (positions[2 * i] ?? 0) * fit.k + fit.x,
      y: (positions[2 * i + 1] ?? 0) * fit.k + fit.y,
      r: 5,
      fill: theme.neutral,
    })),
  };
}
