import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdSaves, mainOf } from '../pages/desktop.ts';
import { Frame } from '../pages/frame.ts';
import { expect, type Surface, test } from '../surface.ts';

async function saveOver(app: Surface, file: string): Promise<void> {
  await mainOf(app).evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await new Frame(app.page).takeAway(/JSON/);
}

test('a save that is given up says nothing, one that fails says so and leaves nothing behind, one over another file replaces it whole', async ({
  app,
}, info) => {
  await mainOf(app).evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
  });
  await new Frame(app.page).takeAway(/JSON/);
  await expect(new Frame(app.page).messages).toBeEmpty();

  // The target is a folder: the bytes can be written beside it, and not put in its place.
  const folder = info.outputPath('dossier.json');
  mkdirSync(folder);
  await saveOver(app, folder);
  await expect(new Frame(app.page).messages).toContainText('n’est pas un fichier');
  expect(readdirSync(join(folder, '..')).filter(name => name.endsWith('.tmp'))).toEqual([]);

  const file = info.outputPath('actes.json');
  writeFileSync(file, 'the old one, which is not JSON');
  await saveOver(app, file);
  await expect(new Frame(app.page).messages).toContainText('est enregistré');
  expect(JSON.parse(readFileSync(file, 'utf8')).sessions).toHaveLength(36);
  expect(statSync(file).size).toBeGreaterThan(10_000);
});

test('a page that is loaded anew in the middle of a save leaves nothing of it behind', async ({
  app,
}, info) => {
  const folder = info.outputPath('saved');
  mkdirSync(folder);
  await mainOf(app).evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    },
    join(folder, 'large.bin'),
  );
  await holdSaves(mainOf(app));
  await app.page.evaluate(() => {
    const bridge = Reflect.get(globalThis, 'maillage');
    bridge.saveFile('large.bin', new Uint8Array(96 * 1024 * 1024)).catch(() => undefined);
  });
  await expect
    .poll(() => readdirSync(folder), { intervals: [10] })
    .toEqual([expect.stringMatching(/\.tmp$/)]);
  await app.page.reload();
  await expect.poll(() => readdirSync(folder)).toEqual([]);
});

test('a page that is loaded anew before its reader says where a file goes leaves nothing there', async ({
  app,
}, info) => {
  const folder = info.outputPath('saved');
  mkdirSync(folder);
  await mainOf(app).evaluate(
    ({ dialog }, filePath) => {
      const answered = new Promise(resolve => {
        Reflect.set(globalThis, 'answerSave', () => resolve({ canceled: false, filePath }));
      });
      dialog.showSaveDialog = () => {
        Reflect.set(globalThis, 'isSaveAsked', true);
        return answered as ReturnType<typeof dialog.showSaveDialog>;
      };
    },
    join(folder, 'late.bin'),
  );
  await app.page.evaluate(() => {
    const bridge = Reflect.get(globalThis, 'maillage');
    bridge.saveFile('late.bin', new Uint8Array(9)).catch(() => undefined);
  });
  await expect.poll(() => mainOf(app).evaluate(() => Reflect.get(globalThis, 'isSaveAsked'))).toBe(true);
  await app.page.reload();
  await mainOf(app).evaluate(() => Reflect.get(globalThis, 'answerSave')());
  // A save of the page that is there now: what the other one began would stand beside it.
  await saveOver(app, join(folder, 'actes.json'));
  await expect(new Frame(app.page).messages).toContainText('est enregistré');
  expect(readdirSync(folder)).toEqual(['actes.json']);
});

test('a folder that cannot be written to is told, and nothing is in it', async ({ app }, info) => {
  const folder = info.outputPath('read-only');
  mkdirSync(folder);
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const mount = isRoot ? spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder]) : null;
  info.skip(mount?.status !== 0, 'a folder that even root cannot write to is made by root on Linux only');
  try {
    await saveOver(app, join(folder, 'actes.json'));
    await expect(new Frame(app.page).messages).toContainText('refuse l’accès');
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    spawnSync('umount', ['-l', folder]);
  }
});

test('a full disk is told, and the old file is whole', async ({ app }, info) => {
  const disk = info.outputPath('disk');
  mkdirSync(disk);
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const mount = isRoot ? spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]) : null;
  info.skip(mount?.status !== 0, 'a small disk can be mounted by root on Linux only');
  try {
    const file = join(disk, 'actes.json');
    writeFileSync(file, 'the old one\n');
    await saveOver(app, file);
    await expect(new Frame(app.page).messages).toContainText('disque est plein');
    expect(readFileSync(file, 'utf8')).toBe('the old one\n');
    expect(readdirSync(disk)).toEqual(['actes.json']);
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
});
