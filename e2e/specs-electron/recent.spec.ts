import { rmSync } from 'node:fs';
import { chooseMenu, mainOf, menuLabels } from '../pages/desktop.ts';
import { copyText, JOURNEE } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { expect, lasting } from '../surface.ts';

lasting(
  'files that were opened come back from the menu, and one that is gone is told',
  async ({ app }, info) => {
    const main = () => mainOf(app);
    const named = () =>
      main().evaluate(({ Menu }) =>
        (Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items ?? []).map(
          ({ label }) => label,
        ),
      );
    expect(await menuLabels(main())).toContain('Fichier > Ouverts récemment');
    expect(await named()).toEqual([]);
    const file = copyText(JOURNEE, info.outputPath('ici.txt'));
    await app.chooseFile(file, () => chooseMenu(main(), 'open'));
    await expect(new Frame(app.page).kept).toContainText('2 séances');
    await expect.poll(named).toEqual(['ici.txt', expect.anything(), 'Effacer cette liste']);

    await app.restart('quit');
    await expect.poll(named).toHaveLength(3);
    rmSync(file);
    await chooseMenu(main(), 'recent:0');
    await expect(new Frame(app.page).messages).toContainText('ici.txt est introuvable');
    await expect.poll(named).toEqual([]);
  },
);
