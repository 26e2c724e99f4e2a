import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdSaves, mainOf } from '../pages/desktop.ts';
import { JOURNEE } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { expect, lasting } from '../surface.ts';

lasting(
  'an error in the middle of a save that nobody caught ends the host with a sentence, and loses nothing that was saved',
  async ({ app }, info) => {
    const frame = () => new Frame(app.page);
    await app.chooseFile(JOURNEE, () => frame().openButton.click());
    await expect(frame().kept).toContainText('2 séances');
    const folder = info.outputPath('saved');
    mkdirSync(folder);
    const file = join(folder, 'actes.bin');
    writeFileSync(file, 'the old one');
    const told = info.outputPath('told.txt');
    const main = mainOf(app);
    const log = join(await main.evaluate(({ app: host }) => host.getPath('userData')), 'main.log');
    await main.evaluate(
      ({ dialog }, [filePath, told]) => {
        const { writeFileSync } = process.getBuiltinModule('node:fs');
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
        dialog.showErrorBox = (title, detail) => writeFileSync(told, `${title}\n${detail}`);
      },
      [file, told] as const,
    );
    await holdSaves(main);
    await app.page.evaluate(() => {
      const bridge = Reflect.get(globalThis, 'maillage');
      bridge.saveFile('actes.bin', new Uint8Array(96 * 1024 * 1024)).catch(() => undefined);
    });
    await expect.poll(() => readdirSync(folder).length, { intervals: [10] }).toBe(2);
    const ended = new Promise(resolve => main.process().once('exit', resolve));
    await main.evaluate(() => {
      setTimeout(() => {
        throw new RangeError('Madame la préfète');
      });
    });
    expect(await ended).toBe(1);
    expect(readFileSync(told, 'utf8')).toMatch(
      /doit se fermer.*\n.*Ce qui était enregistré n’est pas touché/,
    );
    expect(readFileSync(log, 'utf8')).toContain('uncaught: RangeError');
    expect(readFileSync(log, 'utf8')).not.toContain('Madame');
    expect(readFileSync(file, 'utf8')).toBe('the old one');

    await app.restart('kill');
    await expect(frame().kept).toContainText('2 séances');
    expect(existsSync(file)).toBe(true);
  },
);
