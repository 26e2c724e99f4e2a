import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ConsoleMessage, type ElectronApplication, type Page } from '@playwright/test';
import { openBrowser } from './surface-browser.ts';
import { openDesktop, programOf } from './surface-desktop.ts';

/** Where the application runs: a plain browser, the double of Electron, Electron, or the packaged application. */
export type SurfaceKind = 'browser' | 'shell' | 'electron' | 'packaged';

export interface SurfaceOptions {
  readonly surface: SurfaceKind;
}

/** What a test does to the application from outside, the same on every surface. */
export interface Surface {
  readonly kind: SurfaceKind;
  readonly page: Page;
  /** The main process, or null in a browser. */
  readonly main: ElectronApplication | null;
  /** Does what asks for a file, and gives this one. */
  readonly chooseFile: (file: string, act: () => Promise<void>) => Promise<void>;
  /** Does what saves a file, and returns where it was saved. */
  readonly saveAs: (act: () => Promise<void>) => Promise<string>;
  /** Drags a real file from outside onto the middle of the window. */
  readonly dropFile: (file: string) => Promise<void>;
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
  readonly app: Surface;
  /** Files named on the command line of the first start. */
  readonly named: readonly string[];
  /** Every address that the page has asked for. */
  readonly requests: string[];
  /** Errors of the page's console and uncaught ones; those that are not tolerated fail the test at its end. */
  readonly problems: string[];
  /** Errors that a test provokes. */
  readonly tolerates: RegExp | null;
}

/** Playwright's `test` with the application: `app` for both hosts, `page` for its page. */
export const test = base.extend<Fixtures & SurfaceOptions>({
  surface: ['browser', { option: true }],
  named: [[], { option: true }],
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
  app: async ({ surface, named, requests, problems, playwright, launchOptions }, use, info) => {
    const program = programOf(surface);
    info.skip(program.kind === 'missing', program.kind === 'missing' ? program.reason : '');
    const profile = mkdtempSync(join(tmpdir(), 'maillage-e2e-'));
    const watch = (page: Page) => watchPage(page, requests, problems);
    const start = (files: readonly string[]) =>
      program.kind === 'desktop'
        ? openDesktop({ program: program.path, surface, profile, files, watch })
        : openBrowser({ chromium: playwright.chromium, launchOptions, profile, watch });
    let running = await start(named);
    await use({
      kind: surface,
      get page() {
        return running.page;
      },
      get main() {
        return running.main;
      },
      chooseFile: (file, act) => chooseFile(running, file, act),
      saveAs: act => saveAs(running, info.outputPath('saved'), act),
      dropFile: file => dropFile(running.page, file),
      restart: async how => {
        await running.end(how);
        running = await start([]);
        return running.page;
      },
    });
    await running.end('quit');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  page: async ({ app }, use) => {
    await use(app.page);
  },
});

/** Collects what a page asks for and what goes wrong in it; also what it did before we could listen. */
async function watchPage(page: Page, requests: string[], problems: string[]): Promise<void> {
  const onConsole = (line: ConsoleMessage) => {
    if (line.type() === 'error') problems.push(line.text());
  };
  const onError = (error: Error) => problems.push(error.message);
  page.on('request', request => requests.push(request.url()));
  page.on('pageerror', onError);
  page.on('console', onConsole);
  for (const request of await page.requests()) requests.push(request.url());
  for (const error of await page.pageErrors()) onError(error);
  for (const line of await page.consoleMessages()) onConsole(line);
}

async function chooseFile({ page, main }: Running, file: string, act: () => Promise<void>): Promise<void> {
  if (main === null) {
    const asked = page.waitForEvent('filechooser');
    await act();
    await (await asked).setFiles(file);
    return;
  }
  await main.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
  await act();
}

async function saveAs({ page, main }: Running, folder: string, act: () => Promise<void>): Promise<string> {
  if (main === null) {
    const begun = page.waitForEvent('download');
    await act();
    const download = await begun;
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }
  // The dialog's answer is the name that was suggested, in the test's own folder.
  await main.evaluate(
    ({ dialog }, { where, separator }) => {
      const { mkdirSync } = process.getBuiltinModule('node:fs');
      dialog.showSaveDialog = async (_window: unknown, options?: { defaultPath?: string }) => {
        mkdirSync(where, { recursive: true });
        const filePath = `${where}${separator}${options?.defaultPath ?? 'untitled'}`;
        Object.assign(globalThis, { savedAs: filePath });
        return { canceled: false, filePath };
      };
      Object.assign(globalThis, { savedAs: null });
    },
    { where: folder, separator: process.platform === 'win32' ? '\\' : '/' },
  );
  await act();
  await expect
    .poll(() =>
      main.evaluate(() => {
        const { existsSync } = process.getBuiltinModule('node:fs');
        const file = Reflect.get(globalThis, 'savedAs');
        return typeof file === 'string' && existsSync(file);
      }),
    )
    .toBe(true);
  return main.evaluate(() => String(Reflect.get(globalThis, 'savedAs')));
}

/** A real drag of a real file, through the browser's own input code. */
async function dropFile(page: Page, file: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const size = page.viewportSize() ?? { width: 1000, height: 700 };
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: size.width / 2, y: size.height / 2, data });
  await devtools.detach();
}

export const { expect } = test;
