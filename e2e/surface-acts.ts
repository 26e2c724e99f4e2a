import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ConsoleMessage, expect, type Page } from '@playwright/test';
import type { Running } from './surface.ts';

/** What is collected of a page while a test watches it. */
export interface Watched {
  /** Every address that the page has asked for. */
  readonly requests: string[];
  /** Those of them that are not the page's own. */
  readonly elsewhere: string[];
  /** Errors of the page's console and uncaught ones. */
  readonly problems: string[];
}

/** Addresses of the page itself, on each surface; what it makes itself stays in it. */
const OWN =
  /^(?:http:\/\/127\.0\.0\.1:\d+\/|app:\/\/maillage\/|https:\/\/maillage\.app\.double\.invalid\/|blob:|data:|about:)/;

/** Collects what a page asks for and what goes wrong in it; also what it did before we could listen. */
export async function watchPage(page: Page, { requests, elsewhere, problems }: Watched): Promise<void> {
  const onRequest = (url: string) => {
    requests.push(url);
    if (!OWN.test(url)) elsewhere.push(url);
  };
  const onConsole = (line: ConsoleMessage) => {
    if (line.type() === 'error') problems.push(line.text());
  };
  const onError = (error: Error) => problems.push(error.message);
  page.on('request', request => onRequest(request.url()));
  page.on('pageerror', onError);
  page.on('console', onConsole);
  for (const request of await page.requests()) onRequest(request.url());
  for (const error of await page.pageErrors()) onError(error);
  for (const line of await page.consoleMessages()) onConsole(line);
}

export async function chooseFile(
  { page, main }: Running,
  file: string | readonly string[],
  act: () => Promise<void>,
): Promise<void> {
  const files = [file].flat();
  if (main === null) {
    const asked = page.waitForEvent('filechooser');
    await act();
    await (await asked).setFiles(files);
    return;
  }
  await main.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: chosen });
  }, files);
  await act();
}

export async function saveAs(
  { page, main }: Running,
  folder: string,
  act: () => Promise<void>,
): Promise<string> {
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
  const savedAs = () => main.evaluate(() => String(Reflect.get(globalThis, 'savedAs')));
  await expect.poll(async () => existsSync(await savedAs())).toBe(true);
  return savedAs();
}

/** A real drag of a real file, through the browser's own input code. */
export async function dropFile(page: Page, file: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const size = page.viewportSize() ?? { width: 1000, height: 700 };
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: size.width / 2, y: size.height / 2, data });
  await devtools.detach();
}
