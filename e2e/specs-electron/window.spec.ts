import { mainOf } from '../pages/desktop.ts';
import { expect, lasting, test } from '../surface.ts';

test('the window is sandboxed, isolated, of one lasting origin, and shows only its own page', async ({
  app,
  page,
}) => {
  const preferences = await mainOf(app).evaluate(({ app: host, BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Electron has it, and does not declare it: it tells what the window was really made with.
    const ask: unknown = contents === undefined ? undefined : Reflect.get(contents, 'getLastWebPreferences');
    const found: unknown = typeof ask === 'function' ? ask.call(contents) : null;
    return {
      ...(typeof found === 'object' ? found : {}),
      url: contents?.getURL(),
      // How Electron remembers that no window at all may be without: a window's own option cannot tell.
      everyWindowIsSandboxed: host.commandLine.hasSwitch('enable-sandbox'),
    };
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    everyWindowIsSandboxed: true,
  });
  // What was not set is told as off, or not at all.
  const unsafe = ['allowRunningInsecureContent', 'experimentalFeatures', 'enableBlinkFeatures'];
  expect(unsafe.filter(option => Reflect.get(preferences, option))).toEqual([]);
  expect(preferences.url).toMatch(/^app:\/\/maillage\/index\.html/);
  const found = await page.evaluate(() => [isSecureContext, typeof crypto.subtle, location.host]);
  expect(found.slice(0, 2)).toEqual([true, 'object']);
  expect(found[2]).toMatch(/^maillage/);
});

test('the page sees the bridge and nothing of Node or Electron', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
      name => name in globalThis,
    ),
    bridge: Object.keys(Reflect.get(globalThis, 'maillage') ?? {}).sort(),
    isFrozen: Object.isFrozen(Reflect.get(globalThis, 'maillage')),
  }));
  expect(seen.globals).toEqual([]);
  expect(seen.bridge).toEqual([
    'can',
    'keepBackup',
    'kind',
    'listBackups',
    'onCommand',
    'openBackup',
    'openDropped',
    'openFile',
    'openFiles',
    'openLink',
    'printPage',
    'readBackup',
    'revealFile',
    'saveFile',
    'setMenu',
    'setWords',
    'showBackups',
  ]);
  expect(seen.isFrozen).toBe(true);
});

test('a page that hangs is asked about, in the words that it gave', async ({ app }) => {
  const asked = await mainOf(app).evaluate(async ({ BrowserWindow, dialog }) => {
    const question = new Promise<{ message: string; buttons?: string[] }>(resolve => {
      dialog.showMessageBox = async (_window: unknown, options?: { message: string; buttons?: string[] }) => {
        resolve(options ?? { message: '' });
        return { response: 0, checkboxChecked: false };
      };
    });
    BrowserWindow.getAllWindows()[0]?.emit('unresponsive');
    return question;
  });
  expect(asked.message).toContain('ne répond');
  expect(asked.buttons).toHaveLength(2);
});

lasting('the window comes back as it was left', async ({ app }) => {
  await mainOf(app).evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 40, y: 60, width: 1010, height: 690 });
    window?.maximize();
  });
  await app.restart('quit');
  const left = await mainOf(app).evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { ...window?.getNormalBounds(), isMaximized: window?.isMaximized() };
  });
  expect(left).toMatchObject({ width: 1010, height: 690, isMaximized: true });
});

lasting(
  'a page that crashes comes back by itself with its data, and one that keeps crashing leaves a sentence and a way back',
  async ({ app }) => {
    const crash = () =>
      mainOf(app).evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        await new Promise<void>(done => {
          contents?.once('did-finish-load', () => done());
          contents?.forcefullyCrashRenderer();
        });
        const said: unknown = await contents?.executeJavaScript('document.body.innerText');
        return { address: contents?.getURL() ?? '', said: String(said) };
      });
    const shown = () =>
      mainOf(app).evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]
          ?.webContents.executeJavaScript('document.querySelector(".kept")?.textContent ?? ""')
          .catch((error: Error) => error.message),
      );
    for (let crashes = 1; crashes <= 3; crashes += 1) {
      expect((await crash()).address).toMatch(/index\.html/);
      if (crashes === 1) await expect.poll(shown).toContain('36');
    }
    const left = await crash();
    expect(left.address).toBe('app://maillage/stopped.html');
    expect(left.said).toContain('Ce qui était enregistré n’est pas touché');
    expect(left.said).toContain('What was stored is untouched');
    const back = await mainOf(app).evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      await new Promise<void>(done => {
        contents?.once('did-finish-load', () => done());
        void contents?.executeJavaScript('void document.querySelector("section[lang=en] a").click()');
      });
      return contents?.getURL();
    });
    expect(back).toMatch(/^app:\/\/maillage\/index\.html/);
  },
);
