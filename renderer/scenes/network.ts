import { isCrowd } from './crowd.ts';
import { inPaintOrder, withoutStackedBadges } from './network-badges.ts';
import { askedOf, partCrowd, targetsOf } from './network-crowd.ts';
import { hullMarks } from './network-hulls.ts';
import type { NetworkDrawing, NetworkInput, NetworkScene } from './network-input.ts';
import { networkLabels } from './network-labels.ts';
import { networkLegend } from './network-legend.ts';
import { isSized, largeOf, leastBadge, radiusScale, setLarge, sizesOf } from './network-look.ts';
import { nodeMark, placeNodes } from './network-nodes.ts';
import { fitOf, placed } from './network-place.ts';
import { fades, linkMarks, neighboursOf, penOf, placeTies } from './network-ties.ts';
import { layer } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { sceneOf } from './scene-of.ts';
import { WHOLE } from './scene-words.ts';

/** Graph and positions → picture: links, nodes by shape and colour, labels that never overlap, legend, title and source. */
export function networkScene(input: NetworkInput): NetworkScene {
  return drawNetwork(input).scene;
}

/** The same, with what is asked of the picture one node at a time: a scene itself is data. */
export function drawNetwork(given: NetworkInput): NetworkDrawing {
  const { graph, options } = given;
  const hidden = new Set(options.hiddenKinds);
  const shown = graph.nodes.filter(node => !hidden.has(node.kind));
  const values = sizesOf(given);
  const sized = values.filter((_, i) => {
    const kind = graph.nodes[i]?.kind;
    return kind !== undefined && isSized(kind, given) && !hidden.has(kind);
  });
  const base = radiusScale(given, sized);
  const large = largeOf(given, sized, base);
  const radius: typeof base = (kind, value) => large * base(kind, value);
  const input = setLarge(given, large);
  const page = pageOf(given, networkLegend(given, shown, sized, radius));
  const fit = fitOf(input, page.frame);
  const neighbours = neighboursOf(input, hidden);

  const stand = placeNodes(input, page.plot, placed(input, fit), neighbours, values, radius);
  const all = withoutStackedBadges(stand, leastBadge(input.theme));
  const nodes = all.filter(node => node.inside);
  const ties = placeTies(input, page.plot, all);
  const { labels, leaders, names } = networkLabels(
    nodes,
    ties.filter(tie => !fades(tie, input)).map(tie => tie.segment),
    page.plot,
    input,
  );
  const pen = penOf(ties, input);
  const degree = (key: string) => neighbours.get(key)?.length ?? 0;
  const parted = isCrowd(input) ? partCrowd(nodes, ties, pen) : null;
  const scene: NetworkScene = {
    ...sceneOf(given, [
      ...(options.hulls === undefined ? [] : [layer('hulls', hullMarks(nodes, input))]),
      layer('links', [...(parted?.lines ?? []), ...linkMarks(parted?.ties ?? ties, pen, input)]),
      layer('leaders', leaders),
      layer('nodes', [
        ...(parted?.shapes ?? []),
        ...inPaintOrder(parted?.nodes ?? nodes).map(node => nodeMark(node, input, degree(node.node.key))),
      ]),
      layer('labels', labels),
      ...page.marks,
    ]),
    plot: page.plot,
    fit,
    view: input.view ?? WHOLE,
    neighbours,
    places: stand.filter(node => node.inside).map(({ node, x, y }) => ({ key: node.key, x, y })),
    names,
    // In a crowd some line is under every pointer, and none is meant.
    ties: (parted?.isDense ? [] : ties).map(({ key, segment }) => ({ key, segment })),
    ...(parted === null ? {} : { targets: targetsOf(nodes) }),
  };
  return { scene, ...askedOf(nodes, ties, degree, input) };
}
