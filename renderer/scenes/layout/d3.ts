import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { componentsIn } from '../../../data/graph/components.ts';
import { seeded } from '../../../data/graph/metrics/random.ts';
import type { Work } from '../../../data/graph/metrics/work.ts';
import type { LayoutOptions, Places, PlainNetwork } from '../../../data/graph/plain.ts';
import { affordableRadii, collisionRadii } from './collision-radii.ts';
import { PAGE_HEIGHT } from './network.ts';
import { partAsShown } from './part-as-shown.ts';
import { boundsOf, centred, moved } from './places.ts';
import { rotateAlong } from './rotation.ts';
import { LINK_LENGTH } from './simulate.ts';

/** As many as d3-force itself makes from its first heat to its last. */
const TICKS = 300;

/**
 * The picture that d3-force draws with its usual forces: links, charges and a centre; in a network of several parts, which
 * charges would drive apart for ever, a pull towards the middle. Turned and scaled to the page, discs parted.
 */
export function* layOutByD3(network: PlainNetwork, { seed, aspect }: LayoutOptions): Work<Places> {
  const bodies = Array.from({ length: network.nodes }, (): SimulationNodeDatum => ({}));
  const links = Array.from({ length: network.ends.length / 2 }, (_, e) => ({
    source: network.ends[2 * e] ?? 0,
    target: network.ends[2 * e + 1] ?? 0,
  }));
  const simulation = forceSimulation(bodies)
    .stop()
    .randomSource(seeded(seed))
    .force('link', forceLink(links))
    .force('charge', forceManyBody());
  if (componentsIn(network).length > 1) simulation.force('x', forceX()).force('y', forceY());
  else simulation.force('center', forceCenter());
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    yield tick / TICKS;
  }
  const turned = rotateAlong(Float64Array.from(bodies.flatMap(({ x = 0, y = 0 }) => [x, y])), aspect);
  return toPage(turned, network, PAGE_HEIGHT * aspect);
}

function toPage(places: Places, network: PlainNetwork, width: number): Places {
  const { x0, y0, x1, y1 } = boundsOf(places);
  const scale = Math.min(
    width / Math.max(x1 - x0, LINK_LENGTH),
    PAGE_HEIGHT / Math.max(y1 - y0, LINK_LENGTH),
  );
  const scaled = moved(places, scale, 0, 0);
  partAsShown(scaled, affordableRadii(collisionRadii(network), width * PAGE_HEIGHT));
  return centred(scaled);
}
