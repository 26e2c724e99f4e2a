/**
 * What still crosses a wall: each goes when what is named is done, and none is added. A test fails when one is no longer needed.
 */
export const STILL = {
  imports: {},
  powers: {},
  /** Functions that are longer than they may be, with the lines that they have: they may shrink, not grow. */
  functions: {
    // These run in a browser by their text, and so can use nothing that stands beside them.
    'e2e/double/context-bridge.cjs': { contextBridge: 112 },
    'e2e/double/worlds.cjs': { preloadWorld: 93 },
  },
  files: [],
  /** Files of which each knot may be made. */
  circles: ['e2e/surface-acts.ts', 'e2e/surface-browser.ts', 'e2e/surface-desktop.ts', 'e2e/surface.ts'],
};
