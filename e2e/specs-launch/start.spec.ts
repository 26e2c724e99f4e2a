import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { JOURNEE } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { freePort, type Launch, launch } from '../pages/launcher.ts';

interface Fixtures {
  /** Starts the launcher on the test's own port and data; ended after the test, if it has not ended by itself. */
  readonly start: (files?: readonly string[], env?: Readonly<Record<string, string>>) => Launch;
  readonly port: number;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  port: async ({}, use) => use(await freePort()),
  start: async ({ port }, use, info) => {
    const home = info.outputPath('home');
    mkdirSync(home, { recursive: true });
    const launches: Launch[] = [];
    await use((files = [], env = {}) => {
      const started = launch({ port, home, files, env });
      launches.push(started);
      return started;
    });
    for (const { process } of launches) process.kill('SIGKILL');
  },
});

test('without a display the page is served, its address said, and Ctrl-C ends it', async ({
  start,
  port,
}) => {
  const run = start();
  const said = await run.says(/Ctrl-C ends it/);
  expect(said).toContain('there is no display here');
  expect(said).toContain(`http://127.0.0.1:${port}/`);
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");

  run.process.kill('SIGINT');
  expect(await run.ended).toBe(0);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

test('the server answers its own address only, for its own files only', async ({ start, port }) => {
  await start().says(/Ctrl-C ends it/);
  const status = async (path: string, init: RequestInit = {}) =>
    (await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init })).status;
  expect(await status('/index.html', { method: 'HEAD' })).toBe(200);
  for (const path of [
    '/..%2fpackage.json',
    '/%2e%2e%2felectron%2fmain.cjs',
    '/..%5cbuild.json',
    '/assets',
    '/nothing',
  ])
    expect(await status(path), path).toBe(404);
  expect(await status('/', { method: 'PUT' })).toBe(405);
  expect(await status('/.maillage/open', { method: 'POST', body: '["/etc/passwd"]' })).toBe(403);
  const local = await fetch(`http://localhost:${port}/x`, { redirect: 'manual' });
  expect([local.status, local.headers.get('location')]).toEqual([308, `http://127.0.0.1:${port}/x`]);
});

test('a file on the command line is opened in the page, once', async ({ start, port, page }) => {
  await start([JOURNEE]).says(/Ctrl-C ends it/);
  await page.goto(`http://127.0.0.1:${port}/`);
  await expect(new Frame(page).kept).toContainText('2 séances');
  const list = await page.evaluate(async () => (await fetch('/.maillage/opened')).json());
  expect(list).toEqual([]);
});

test('a second start joins the first and hands its file over', async ({ start, port, page }, info) => {
  await start().says(/Ctrl-C ends it/);
  const second = start([JOURNEE]);
  expect(await second.ended).toBe(0);
  expect(second.said()).toContain('already running');
  expect(statSync(join(info.outputPath('home'), 'Maillage-browser', 'launcher.json')).mode & 0o077).toBe(0);
  await page.goto(`http://127.0.0.1:${port}/`);
  await expect(new Frame(page).kept).toContainText('2 séances');
});

test('a port that another program holds is explained', async ({ start, port }) => {
  const other = createServer((_request, response) => response.end('something else'));
  await new Promise<void>(resolve => other.listen(port, '127.0.0.1', resolve));
  const run = start();
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain(`port ${port} is taken by another program`);
  expect(run.said()).toContain('MAILLAGE_PORT=');
  other.close();
});

test('a file that cannot be opened is named, with 2 as exit code', async ({ start }, info) => {
  const folder = info.outputPath('un dossier');
  mkdirSync(folder, { recursive: true });
  for (const [file, why] of [
    ['absent.txt', 'absent.txt does not exist'],
    [folder, 'is not a file'],
  ] as const) {
    const run = start([file]);
    expect(await run.ended).toBe(2);
    expect(run.said()).toContain(why);
  }
});

test('Electron is started where there is a display, with the file', async ({ start }, info) => {
  // Any program may stand for it: this one writes what it was given, and ends well.
  const folder = info.outputPath('electron');
  mkdirSync(folder, { recursive: true });
  const record = join(folder, 'given');
  writeFileSync(join(folder, 'electron'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${record}'\n`, { mode: 0o755 });
  const run = start([JOURNEE], { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: folder });
  expect(await run.ended).toBe(0);
  const given = readFileSync(record, 'utf8').trim().split('\n');
  expect(given.at(-1)).toBe(JOURNEE);
});

test('an Electron that ends at once is followed by the page', async ({ start, port }, info) => {
  const folder = info.outputPath('electron');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'electron'), '#!/bin/sh\nexit 127\n', { mode: 0o755 });
  // No browser either: the address is what is left.
  const env = {
    DISPLAY: ':0',
    ELECTRON_OVERRIDE_DIST_PATH: folder,
    CHROMIUM_PATH: '/bin/false',
    PATH: folder,
  };
  const run = start([], env);
  const said = await run.says(/Ctrl-C ends it/);
  expect(said).toContain('ended at once');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
});
