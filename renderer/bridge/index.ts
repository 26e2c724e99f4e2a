import { createBrowserBridge } from './browser.ts';
import { worldOf } from './browser-world.ts';
import type { Bridge } from './contract.ts';

declare global {
  interface Window {
    /** Put there by electron/preload.ts, before any script of the page. */
    readonly maillage?: Bridge;
  }
}

/** The host of this page: the desktop's when there is one, else the browser itself. */
export const bridge: Bridge = window.maillage ?? inBrowser();

function inBrowser(): Bridge {
  // Asks that IndexedDB be kept when the disk gets full. A browser may refuse, and nothing is lost by asking.
  void navigator.storage?.persist?.();
  return createBrowserBridge(worldOf(window));
}
