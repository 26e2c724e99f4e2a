import type { LayOut } from '../../../data/graph/layouts.ts';

/** What lays out in the page itself: small networks at once, and all of them where no worker starts. */
export interface LayoutEngine {
  /** What lays out, once it has been loaded; null before. */
  readonly atHand: () => LayOut | null;
  /** Loads it; rejects when it cannot be had, and tries again when it is asked again. */
  readonly ready: () => Promise<LayOut>;
}

/** An engine that is loaded when it is first asked for: a page that remembers its places draws without it. */
export function createLayoutEngine(load: () => LayOut | Promise<LayOut>): LayoutEngine {
  let loaded: LayOut | null = null;
  const keep = (given: LayOut): LayOut => {
    loaded = given;
    return given;
  };
  async function fetched(): Promise<LayOut> {
    const given = load();
    return given instanceof Promise ? keep(await given) : keep(given);
  }
  return { atHand: () => loaded, ready: () => (loaded === null ? fetched() : Promise.resolve(loaded)) };
}
