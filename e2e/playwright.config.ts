import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import features from './chromium-features.json' with { type: 'json' };
import type { SurfaceKind, SurfaceOptions } from './surface.ts';

/** `npm run test:e2e` says which browser, which Electron and which port; without it Playwright's own browser is taken. */
const { MAILLAGE_E2E_BROWSER, MAILLAGE_E2E_PORT = '47826' } = process.env;
const executablePath =
  MAILLAGE_E2E_BROWSER && existsSync(MAILLAGE_E2E_BROWSER) ? { executablePath: MAILLAGE_E2E_BROWSER } : {};

/** What every surface must do is in `specs`; what only the desktop host has is in `specs-electron`. */
const EVERYWHERE = 'specs/*.spec.ts';
const DESKTOP = [EVERYWHERE, 'specs-electron/*.spec.ts'];

/**
 * What concerns the page alone is watched in the browser: on the double it would be the same page in the same Chromium. Single tests of
 * other files bear the tag (README.md).
 */
const PAGE_ONLY =
  'specs/{about,accessible,correct-from-text,crowd,explore,faults,filters,flows,hostile,keyboard,labels,leaving,network,passage,presses,programme,put-right,reach,room,small,speakers,territories,titles,together,windows,words,years}*.spec.ts';
const PAGE_TAG = /@page/;
/** The desktop has one window: what happens between two is for browsers. */
const SEVERAL_WINDOWS = 'specs/windows.spec.ts';

function project(surface: SurfaceKind, testMatch: string | string[]) {
  return { name: surface, testMatch, use: { surface } };
}

export default defineConfig<SurfaceOptions>({
  testDir: '.',
  outputDir: '../out/tests/e2e',
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // For a machine that is busy with other things; nobody waits this long on one that is not.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  // A failed test is run again for its trace alone: one that passes then has failed all the same.
  retries: 1,
  failOnFlakyTests: true,
  reporter: [['line'], ['json', { outputFile: '../out/tests/e2e.json' }]],
  use: {
    trace: 'on-first-retry',
    launchOptions: {
      ...executablePath,
      args: [
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Chromium listens to the last such list alone: it holds what Playwright turns off as well.
        `--disable-features=${[...features.playwright, ...features.addressBar].join(',')}`,
      ],
    },
  },
  projects: [
    project('browser', EVERYWHERE),
    { ...project('shell', DESKTOP), testIgnore: PAGE_ONLY, grepInvert: PAGE_TAG },
    { ...project('electron', DESKTOP), testIgnore: SEVERAL_WINDOWS },
    { ...project('packaged', DESKTOP), testIgnore: SEVERAL_WINDOWS },
    // The program behind `npm start`, from its command line to its exit code.
    { name: 'launch', testMatch: 'specs-launch/*.spec.ts' },
  ],
  webServer: {
    command: `node ../build/serve.mjs ${MAILLAGE_E2E_PORT}`,
    url: `http://127.0.0.1:${MAILLAGE_E2E_PORT}/`,
    reuseExistingServer: false,
  },
});
