/** A box to be placed: half its sides around its middle. */
export interface Parcel {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Between two components, so that their labels have room. */
const GAP = 32;
/** Fineness of the search for a free place, in layout units. */
const STEP = 8;

/**
 * Places boxes around the first without overlap, each as near to the middle as it fits; nearness is measured in a frame of
 * the given aspect (width over height), so that the whole fills a page rather than a circle. Give the largest first.
 */
export function pack(parcels: readonly Parcel[], aspect: number): readonly Spot[] {
  const placed: { readonly spot: Spot; readonly parcel: Parcel }[] = [];
  const free = (spot: Spot, parcel: Parcel) =>
    placed.every(
      other =>
        Math.abs(other.spot.x - spot.x) >= other.parcel.halfWidth + parcel.halfWidth + GAP ||
        Math.abs(other.spot.y - spot.y) >= other.parcel.halfHeight + parcel.halfHeight + GAP,
    );
  for (const parcel of parcels) {
    let spot: Spot = { x: 0, y: 0 };
    for (let ring = 1; !free(spot, parcel); ring += 1) {
      const radius = ring * STEP;
      const points = Math.max(12, ring * 5);
      let best: Spot | null = null;
      let bestCost = Number.POSITIVE_INFINITY;
      for (let p = 0; p < points; p += 1) {
        const angle = (2 * Math.PI * p) / points;
        const candidate = {
          x: radius * Math.sqrt(aspect) * Math.cos(angle),
          y: (radius / Math.sqrt(aspect)) * Math.sin(angle),
        };
        if (!free(candidate, parcel)) continue;
        // Corners reach furthest: what counts is how far the box sticks out of the frame.
        const cost = Math.max(
          (Math.abs(candidate.x) + parcel.halfWidth) / aspect,
          Math.abs(candidate.y) + parcel.halfHeight,
        );
        if (cost < bestCost) {
          best = candidate;
          bestCost = cost;
        }
      }
      if (best !== null) spot = best;
    }
    placed.push({ spot, parcel });
  }
  return placed.map(({ spot }) => spot);
}
