import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askForeignPage, mainOf } from '../pages/desktop.ts';
import { Frame } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

// What is refused is told on the console, and that is how it should be.
test.use({
  tolerates: /Failed to load resource|Content Security Policy|TrustedHTML|refused|example\.invalid/,
  triesToReach: /^https:\/\/example\.invalid\//,
});

test('the page cannot be led away, nor open windows', async ({ app, page }) => {
  const main = mainOf(app);
  // What stands behind the # is the page's own: it names the document there as soon as it is stored.
  const pageOf = () =>
    main.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL().split('#')[0],
    );
  const before = await pageOf();
  await main.evaluate(({ BrowserWindow }) => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('will-navigate', event => {
      if (event.defaultPrevented) refused.push(event.url);
    });
  });
  await page.evaluate(() => {
    window.location.href = 'https://example.invalid/?next=app://maillage/';
  });
  await expect
    .poll(() => main.evaluate(() => Reflect.get(globalThis, 'refused')))
    .toEqual(['https://example.invalid/?next=app://maillage/']);
  await page.evaluate(() => {
    Object.assign(globalThis, { popup: window.open('https://example.invalid/') });
  });
  // Electron opens none; the double, which cannot stop Chromium, closes it at once.
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'popup')?.closed ?? true)).toBe(true);
  await expect.poll(() => main.windows().length).toBe(1);
  expect(await pageOf()).toBe(before);
});

test('the page may load itself anew, where it stands', async ({ page }) => {
  const frame = new Frame(page);
  await frame.show('Chronologie');
  await page.evaluate(() => {
    document.documentElement.dataset.before = 'true';
    window.location.reload();
  });
  await page.locator('html[data-ready="true"]:not([data-before])').waitFor({ state: 'attached' });
  await expect(page).toHaveURL(/#\/chronologie/);
  await expect(frame.figure).toBeVisible();
});

test('every permission is refused but to copy and to fill the screen', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['notifications', 'geolocation', 'camera', 'midi', 'clipboard-read'];
    return Promise.all(
      names.map(async name => (await navigator.permissions.query({ name: name as PermissionName })).state),
    );
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
});

test('the protocol serves the built page and nothing else', async ({ page }) => {
  const statuses = await page.evaluate(() =>
    Promise.all(
      [
        '/index.html',
        '/',
        '/../package.json',
        '/%2e%2e/electron/main.cjs',
        '/..%2felectron%2fmain.cjs',
        '/%2e%2e%2f%2e%2e%2fpackage.json',
        '/..%5celectron%5cmain.cjs',
        '/assets/',
        '/nothing.js',
        '/%00',
      ].map(async path => (await fetch(path)).status),
    ),
  );
  expect(statuses).toEqual([200, 200, 404, 404, 403, 403, 403, 404, 404, 403]);
  const methods = await page.evaluate(() =>
    Promise.all(
      ['POST', 'PUT', 'DELETE'].map(async method => (await fetch('/index.html', { method })).status),
    ),
  );
  expect(methods).toEqual([405, 405, 405]);
});

test('another page in the window reaches neither the bridge nor the network', async ({ app }) => {
  const main = mainOf(app);
  expect(
    await askForeignPage(main, 'maillage.openFile().then(() => "allowed", error => error.message)'),
  ).toContain('refused');

  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.end('x');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const said = await askForeignPage(
    main,
    `fetch('http://127.0.0.1:${port}/', { mode: 'no-cors' }).then(() => 'sent', error => error.message)`,
  );
  server.close();
  expect([said, hits]).toEqual(['Failed to fetch', 0]);
});

test('the policy refuses scripts from text, inline styles, frames and foreign addresses', async ({
  page,
}) => {
  await page.evaluate(() => {
    const broken = new Set<string>();
    Object.assign(globalThis, { broken });
    document.addEventListener('securitypolicyviolation', event => broken.add(event.effectiveDirective));
    const markup = document.createElement('div');
    document.body.append(markup);
    // Later and by itself, or the debugger's own rights would count, and an error would end the test.
    setTimeout(() => markup.insertAdjacentHTML('beforeend', '<b>text</b>'));
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    const frame = document.createElement('iframe');
    frame.src = 'https://example.invalid/';
    document.body.append(frame);
    const image = document.createElement('img');
    image.src = 'https://example.invalid/x.png';
    document.body.append(image);
    void fetch('https://example.invalid/').catch((error: Error) => error.message);
  });
  await expect
    .poll(() => page.evaluate(() => [...Reflect.get(globalThis, 'broken')].sort()))
    .toEqual(['connect-src', 'frame-src', 'img-src', 'require-trusted-types-for', 'style-src-elem']);
});

test('only http addresses leave for the system’s browser, and arguments are checked', async ({
  app,
  page,
}) => {
  await mainOf(app).evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async url => {
      opened.push(url);
    };
  });
  const answers = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'maillage');
    const told = (promise: Promise<unknown>) =>
      promise.then(
        () => 'done',
        (error: Error) => error.message,
      );
    return {
      links: await Promise.all(
        [
          'https://www.cnfpt.fr/actes',
          'file:///etc/passwd',
          'javascript:alert(1)',
          'ms-settings:',
          'https://user:word@example.org/',
          'not an address',
        ].map(url => told(bridge.openLink(url))),
      ),
      others: await Promise.all([
        told(bridge.saveFile('x.svg', 'text and not bytes')),
        told(bridge.saveFile('x'.repeat(300), new Uint8Array(1))),
        told(bridge.revealFile('/etc/passwd')),
        told(bridge.setMenu([{ label: 'File', items: [{ kind: 'role', role: 'services', label: 'x' }] }])),
        told(bridge.setMenu('none')),
      ]),
    };
  });
  expect(answers.links[0]).toBe('done');
  for (const answer of [...answers.links.slice(1), ...answers.others]) expect(answer).toMatch(/refused$/);
  expect(await mainOf(app).evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual([
    'https://www.cnfpt.fr/actes',
  ]);
});
