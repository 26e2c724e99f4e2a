import { mainOf } from '../pages/desktop.ts';
import { Frame } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

test('a window that would lose a file is asked about each time it is closed, and closes once there is nothing to lose', async ({
  app,
  page,
}) => {
  const main = mainOf(app);
  // Playwright would answer in the host's place.
  page.on('dialog', () => undefined);
  await main.evaluate(({ dialog }) => {
    const asked: string[] = [];
    const saves: (() => void)[] = [];
    Object.assign(globalThis, { asked, saves });
    dialog.showSaveDialog = () =>
      new Promise(resolve => {
        saves.push(() => resolve({ canceled: true, filePath: '' }));
      });
    dialog.showMessageBoxSync = (...args: unknown[]) => {
      const { message, detail, buttons } = Object(args.at(-1));
      asked.push([message, detail, ...buttons].join('|'));
      return 0;
    };
  });
  const inMain = (name: string) =>
    main.evaluate((_, key) => Array.from<unknown>(Reflect.get(globalThis, key)).map(String), name);
  const close = () => main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

  await new Frame(page).takeAway(/JSON/);
  await expect.poll(async () => (await inMain('saves')).length).toBe(1);
  await close();
  await expect.poll(() => inMain('asked')).toHaveLength(1);
  expect((await inMain('asked'))[0]).toMatch(
    /^Tout n’est pas encore enregistré\.\|Un fichier est en cours d’écriture\s: .*\|Rester\|Quitter quand même$/,
  );
  await main.evaluate(({ app: host }) => host.quit());
  await expect.poll(() => inMain('asked')).toHaveLength(2);
  expect(page.isClosed()).toBe(false);

  // The file is given up: there is nothing to lose any more.
  await main.evaluate(() => {
    for (const cancel of Array.from<() => void>(Reflect.get(globalThis, 'saves'))) cancel();
  });
  const isLetGo = () => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await expect.poll(isLetGo).toBe(true);
});
