/** The command line of every browser that is measured in. */
import features from '../../e2e/chromium-features.json' with { type: 'json' };

/**
 * What a browser does of its own accord would be measured with the page: the two pages behind its address bar take as much of a
 * processor as ours, once a tab. Electron has neither.
 */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium listens to the last such list alone: it holds what Playwright turns off as well.
  `--disable-features=${[...features.playwright, ...features.addressBar].join(',')}`,
];
