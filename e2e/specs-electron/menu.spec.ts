import { spawn } from 'node:child_process';
import { chooseMenu, mainOf, menuLabels } from '../pages/desktop.ts';
import { copyText, JOURNEE } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { expect, lasting, test } from '../surface.ts';

test('the menu is in the reader’s language, and its commands reach the page', async ({ app, page }) => {
  const main = mainOf(app);
  const frame = new Frame(page);
  expect(await menuLabels(main)).toContain('Fichier > Ouvrir un fichier…');
  // Nothing comes back in one document by itself.
  expect((await menuLabels(main)).filter(label => label.includes('Éditions'))).toEqual([]);
  await chooseMenu(main, 'screen:timeline');
  await expect(page).toHaveURL(/#\/chronologie/);
  await app.chooseFile(JOURNEE, () => chooseMenu(main, 'open'));
  await expect(frame.kept).toContainText('2 séances');
  await frame.choose('Langue', 'English');
  await expect.poll(() => menuLabels(main)).toContain('File > Open a file…');
});

test('a command that comes while the page is loaded anew waits for it, and a file that the system names is opened', async ({
  app,
  page,
}) => {
  const main = mainOf(app);
  await main.evaluate(({ BrowserWindow, Menu }) => {
    // Not at a step within the page: that names the document in its address as soon as it is stored.
    BrowserWindow.getAllWindows()[0]?.webContents.on('did-start-navigation', ({ isSameDocument }) => {
      if (!isSameDocument) Menu.getApplicationMenu()?.getMenuItemById('screen:timeline')?.click();
    });
  });
  await page.reload();
  await expect(page).toHaveURL(/#\/chronologie/);
  const isTaken = await main.evaluate(({ app: host }, file) => {
    let isPrevented = false;
    // As macOS does.
    const event = {
      preventDefault: () => {
        isPrevented = true;
      },
    };
    Reflect.apply(host.emit, host, ['open-file', event, file]);
    return isPrevented;
  }, JOURNEE);
  expect(isTaken).toBe(true);
  await expect(new Frame(page).kept).toContainText('2 séances');
});

lasting(
  'a second start hands its file to the first window, brings it to the front, and ends',
  async ({ app, page }, info) => {
    const program = mainOf(app).process();
    const own = program.spawnargs.slice(1).filter(word => !/^--(inspect|remote-debugging)/.test(word));
    const words = own[0] === '-r' ? own.slice(2) : own;
    const file = copyText(JOURNEE, info.outputPath('seconde.txt'));
    await mainOf(app).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const code = await new Promise(resolve => {
      spawn(program.spawnfile, [...words, file], { stdio: 'ignore' }).on('exit', resolve);
    });
    expect(code).toBe(0);
    await expect(new Frame(page).kept).toContainText('2 séances');
    expect(mainOf(app).windows()).toHaveLength(1);
    const isMinimized = await mainOf(app).evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.isMinimized(),
    );
    expect(isMinimized).toBe(false);
  },
);

lasting.describe('with a file on the command line', () => {
  lasting.use({ named: [JOURNEE] });
  lasting('the first start opens it', async ({ page }) => {
    await expect(new Frame(page).kept).toContainText('2 séances');
  });
});

lasting.describe('with a file that is not there on the command line', () => {
  lasting.use({ named: ['/nowhere/absent.txt'] });
  lasting('the first start says so, and shows what it has', async ({ page }) => {
    const frame = new Frame(page);
    await expect(frame.messages).toContainText('absent.txt est introuvable');
    await expect(frame.kept).toContainText('36 séances');
  });
});
