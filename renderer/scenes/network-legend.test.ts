import { describe, expect, it } from 'vitest';
import { rouenInput } from './gallery/network-rouen.ts';
import { networkLegend } from './network-legend.ts';

const input = rouenInput();

/** The scale of widths in the legend, of links of these weights. */
function widths(weights: readonly number[], told = true): readonly string[] | null {
  const [link] = input.graph.links;
  const links = link === undefined ? [] : weights.map(weight => ({ ...link, weight }));
  const { legendTies, ...bare } = input.words;
  const words = told ? { ...bare, legendTies: 'Épaisseur' } : bare;
  const of = { ...input, words, graph: { ...input.graph, links } };
  const group = networkLegend(of, of.graph.nodes, [1], () => 5).find(({ key }) => key === 'ties');
  return group === undefined ? null : group.items.map(item => item.label);
}

describe('what the legend says of links', () => {
  it('is the least, one between and the largest weight, where they differ', () => {
    expect(widths([1, 2, 7])).toEqual(['1', '3', '7']);
    expect(widths([1, 2])).toEqual(['1', '2']);
    expect(widths([0.1, 0.8])).toEqual(['0.1', '0.8']);
  });

  it('is nothing where all links are as thick, or where no words are given for it', () => {
    expect(widths([1, 1])).toBeNull();
    expect(widths([])).toBeNull();
    expect(widths([1, 2, 7], false)).toBeNull();
  });

  it('is that of the network without filters', () => {
    const weights = { least: 1, most: 9 };
    const words = { ...input.words, legendTies: 'Épaisseur' };
    const of = { ...input, words, options: { ...input.options, weights }, graph: { nodes: [], links: [] } };
    const ties = networkLegend(of, [], [], () => 5).find(({ key }) => key === 'ties');
    expect(ties?.items.map(item => item.label)).toEqual(['1', '3', '9']);
  });
});

describe('what the legend says of sizes', () => {
  const titles = (links: typeof input.graph.links, sizeBy: 'degree' | 'sessions') =>
    networkLegend(
      { ...input, options: { ...input.options, sizeBy }, graph: { ...input.graph, links } },
      input.graph.nodes,
      [1],
      () => 5,
    ).map(({ key }) => key);

  it('is nothing of links where none ties anything, and is told from one link on', () => {
    expect(titles([], 'degree')).not.toContain('sizes');
    expect(titles(input.graph.links.slice(0, 1), 'degree')).toContain('sizes');
    expect(titles([], 'sessions')).toContain('sizes');
  });
});
