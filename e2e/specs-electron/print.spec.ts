import { chooseMenu, mainOf } from '../pages/desktop.ts';
import { expect, test } from '../surface.ts';

test('a figure goes to the printer on a sheet of its own, with its table, and leaves no trace', async ({
  app,
  page,
}) => {
  const sheet = page.locator('.print-sheet');
  // The dialog stays open until the test says so.
  await mainOf(app).evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('no window');
    contents.print = (_options, done) => {
      Object.assign(globalThis, { printed: () => done?.(true, '') });
    };
  });
  await chooseMenu(mainOf(app), 'print');
  await expect(sheet.locator('svg')).toContainText('Source : Renouveler notre pacte social');
  await expect(sheet.getByRole('row', { includeHidden: true })).toHaveCount(168);
  // The sheet stands before the host is asked.
  await expect.poll(() => mainOf(app).evaluate(() => 'printed' in globalThis)).toBe(true);
  await mainOf(app).evaluate(() => Reflect.apply(Reflect.get(globalThis, 'printed'), undefined, []));
  await expect(sheet).toHaveCount(0);
});
