import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  test as base,
  type ElectronApplication,
  type LaunchOptions,
  type Page,
  type TestInfo,
} from '@playwright/test';
import { chooseFile, dropFile, saveAs, watchPage } from './surface-acts.ts';
import { openBrowser, openContext } from './surface-browser.ts';
import { openDesktop, programOf } from './surface-desktop.ts';

/** Where the application runs: a plain browser, the double of Electron, Electron, or the packaged application. */
export type SurfaceKind = 'browser' | 'shell' | 'electron' | 'packaged';

export interface SurfaceOptions {
  readonly surface: SurfaceKind;
}

/** A test of the page alone, in a file whose others concern the host as well (README.md, “On one surface or on both”). */
export const PAGE = { tag: '@page' };

/** What a test does to the application from outside, the same on every surface. */
export interface Surface {
  readonly kind: SurfaceKind;
  readonly page: Page;
  /** The main process, or null in a browser. */
  readonly main: ElectronApplication | null;
  /** Does what asks for a file, and gives this one. */
  readonly chooseFile: (file: string | readonly string[], act: () => Promise<void>) => Promise<void>;
  /** Does what saves a file, and returns where it was saved. */
  readonly saveAs: (act: () => Promise<void>) => Promise<string>;
  /** Drags a real file from outside onto the middle of the window. */
  readonly dropFile: (file: string) => Promise<void>;
}

/** An application whose profile outlives its process. */
export interface LastingSurface extends Surface {
  /** Ends the application, kindly or with kill -9, and starts it again with the same data. */
  readonly restart: (how: 'quit' | 'kill') => Promise<Page>;
}

/** A started application, until it is ended. */
export interface Running {
  readonly page: Page;
  readonly main: ElectronApplication | null;
  readonly end: (how: 'quit' | 'kill') => Promise<void>;
}

interface Fixtures {
  /** Every address that the page has asked for. */
  readonly requests: string[];
  /** Errors of the page's console and uncaught ones; those that are not tolerated fail the test at its end. */
  readonly problems: string[];
  /** Errors that a test provokes. */
  readonly tolerates: RegExp | null;
  /** Addresses elsewhere that the page has asked for: any fails the test at its end, since no request leaves the machine. */
  readonly elsewhere: string[];
  /** Addresses elsewhere that a test has the page ask for, to see it refused. */
  readonly triesToReach: RegExp | null;
  /** Listens to a page, for the two lists above. */
  readonly watch: (page: Page) => Promise<void>;
  /** A folder for what the application keeps, until the test ends. */
  readonly profile: string;
}

interface WorkerFixtures extends SurfaceOptions {
  /** Whether the tests of a file need a browser with windows: for its clipboard, or the zoom that it keeps in its profile. */
  readonly whole: boolean;
  /** The browser that the tests of a worker share, started when the first of them asks for it. */
  readonly sharedBrowser: () => Promise<Browser>;
}

/** The browser of the configuration, or the one with windows. */
function browserFor(options: LaunchOptions, whole: boolean): LaunchOptions {
  const { CHROMIUM_PATH } = process.env;
  return whole && CHROMIUM_PATH ? { ...options, executablePath: CHROMIUM_PATH } : options;
}

const watched = base.extend<Fixtures, WorkerFixtures>({
  surface: ['browser', { option: true, scope: 'worker' }],
  whole: [false, { option: true, scope: 'worker' }],
  sharedBrowser: [
    async ({ playwright, launchOptions, whole }, use) => {
      const started: Promise<Browser>[] = [];
      await use(() => {
        started[0] ??= playwright.chromium.launch(browserFor(launchOptions, whole));
        return started[0];
      });
      for (const browser of started) await (await browser).close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  requests: async ({}, use) => {
    await use([]);
  },
  tolerates: [null, { option: true }],
  problems: async ({ tolerates }, use) => {
    const problems: string[] = [];
    await use(problems);
    expect(
      problems.filter(problem => !tolerates?.test(problem)),
      'errors of the page',
    ).toEqual([]);
  },
  triesToReach: [null, { option: true }],
  elsewhere: async ({ triesToReach }, use) => {
    const elsewhere: string[] = [];
    await use(elsewhere);
    expect(
      elsewhere.filter(url => !triesToReach?.test(url)),
      'requests that would leave the machine',
    ).toEqual([]);
  },
  watch: async ({ requests, elsewhere, problems }, use) => {
    await use(page => watchPage(page, { requests, elsewhere, problems }));
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'maillage-e2e-'));
    await use(profile);
    // A Chromium whose host was killed still writes until it has noticed.
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  },
});

/**
 * Playwright's `test` with the application at a first start: `app` for both hosts, `page` for its page. In a browser it has a
 * context of its own in one browser for all; the desktop host is a process for each.
 */
export const test = watched.extend<{ readonly app: Surface }>({
  app: async ({ surface, sharedBrowser, profile, watch }, use, info) => {
    const program = programOf(surface);
    info.skip(program.kind === 'missing', program.kind === 'missing' ? program.reason : '');
    const running =
      program.kind === 'desktop'
        ? await openDesktop({ program: program.path, surface, profile, files: [], watch })
        : await openContext(await sharedBrowser(), watch);
    const { page, main } = running;
    await use({ kind: surface, page, main, ...actsOf(() => running, info) });
    await running.end('quit');
  },
  page: async ({ app }, use) => {
    await use(app.page);
  },
});

interface LastingFixtures {
  readonly app: LastingSurface;
  /** Files named on the command line of the first start. */
  readonly named: readonly string[];
}

/** The same with a process and a profile of its own on every surface: for what ends or kills the application and starts it again. */
export const lasting = watched.extend<LastingFixtures>({
  named: [[], { option: true }],
  app: async ({ surface, named, profile, watch, playwright, launchOptions, whole }, use, info) => {
    const program = programOf(surface);
    info.skip(program.kind === 'missing', program.kind === 'missing' ? program.reason : '');
    const start = (files: readonly string[]): Promise<Running> =>
      program.kind === 'desktop'
        ? openDesktop({ program: program.path, surface, profile, files, watch })
        : openBrowser({
            chromium: playwright.chromium,
            launchOptions: browserFor(launchOptions, whole),
            profile,
            watch,
          });
    let running = await start(named);
    await use({
      kind: surface,
      get page() {
        return running.page;
      },
      get main() {
        return running.main;
      },
      ...actsOf(() => running, info),
      restart: async how => {
        await running.end(how);
        running = await start([]);
        return running.page;
      },
    });
    await running.end('quit');
  },
  page: async ({ app }, use) => {
    await use(app.page);
  },
});

/** What is done to the application that runs now. */
function actsOf(running: () => Running, info: TestInfo): Pick<Surface, 'chooseFile' | 'saveAs' | 'dropFile'> {
  return {
    chooseFile: (file, act) => chooseFile(running(), file, act),
    saveAs: act => saveAs(running(), info.outputPath('saved'), act),
    dropFile: file => dropFile(running().page, file),
  };
}

export const { expect } = watched;
