import type { Graph } from './graph.ts';
import { LAYOUT_OPTIONS, LAYOUT_VERSION, type LayoutId } from './layouts.ts';

/** A name for the places that a way gives a network laid out afresh: another when anything that they depend on is another. */
export function placesKey(layout: LayoutId, { nodes, links }: Graph): string {
  const { seed, aspect } = LAYOUT_OPTIONS;
  const hashes = [FIRST, SECOND];
  const add = (text: string) => {
    for (const [i, hash] of hashes.entries()) hashes[i] = hashed(hash, text);
  };
  for (const { key, theme, sessions } of nodes) add(`${key} ${theme} ${sessions}`);
  for (const { source, target } of links) add(`${source} ${target}`);
  return [LAYOUT_VERSION, layout, seed, aspect, nodes.length, ...hashes].join(' ');
}

/** Two ways to begin, so that two networks of one name are as good as impossible. */
const FIRST = 0x811c9dc5;
const SECOND = 0x9e3779b9;

/** FNV-1a over UTF-16 code units and an end, 32 bits (Fowler, Noll and Vo, 1991). */
function hashed(start: number, text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ 0xff, 0x01000193) >>> 0;
}
