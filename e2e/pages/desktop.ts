import type { ElectronApplication } from '@playwright/test';
import { expect, type Surface } from '../surface.ts';

/** The main process of a surface that has one. */
export function mainOf(app: Surface): ElectronApplication {
  if (app.main === null) throw new Error(`${app.kind} has no main process`);
  return app.main;
}

/** Loads another page into the window, past every guard but the ones that are tested, and asks it something. */
export function askForeignPage(main: ElectronApplication, expression: string): Promise<unknown> {
  return main.evaluate(async ({ BrowserWindow }, asked) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('there is no window');
    await window.loadURL('data:text/html,<h1>another page</h1>').catch((error: unknown) => {
      console.error('the other page was not loaded:', error);
    });
    return window.webContents.executeJavaScript(asked);
  }, expression);
}

/** From now on a save is begun and written and never over: what a test does in the middle of one comes in time on any machine. */
export async function holdSaves(main: ElectronApplication): Promise<void> {
  await main.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('endSave');
    ipcMain.handle('endSave', () => new Promise(() => undefined));
  });
}

/** Labels of the application menu, one line an item, with its group before it. */
export function menuLabels(main: ElectronApplication): Promise<string[]> {
  return main.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(group =>
      (group.submenu?.items ?? []).map(item => `${group.label} > ${item.label}`),
    ),
  );
}

/** Chooses an item of the application menu by its id. */
export async function chooseMenu(main: ElectronApplication, id: string): Promise<void> {
  const isThere = await main.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    item?.click();
    return item !== null && item !== undefined;
  }, id);
  expect(isThere, `menu item ${id}`).toBe(true);
}
