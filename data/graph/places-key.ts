import { fingerprint } from '../model/fingerprint.ts';
import type { Graph } from './graph.ts';
import { LAYOUT_OPTIONS, LAYOUT_VERSION, type LayoutId } from './layouts.ts';

/** A name for the places that a way gives a network laid out afresh: another when anything that they depend on is another. */
export function placesKey(layout: LayoutId, { nodes, links }: Graph): string {
  const { seed, aspect } = LAYOUT_OPTIONS;
  const network = fingerprint([
    ...nodes.map(({ key, theme, sessions }) => `${key} ${theme} ${sessions}`),
    ...links.map(({ source, target }) => `${source} ${target}`),
  ]);
  return [LAYOUT_VERSION, layout, seed, aspect, nodes.length, network].join(' ');
}
