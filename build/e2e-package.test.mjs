import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectLicences } from './licences.mjs';
import { judgePackage } from './package-judge.mjs';
import { ROOT } from './root.mjs';

const require = createRequire(import.meta.url);
/** electron-builder brings its own reader of JSON5, and its own schema. */
const { validateConfiguration } = require('app-builder-lib/out/util/config/config');
const { parse } = createRequire(require.resolve('app-builder-lib'))('json5');
const silent = { isEnabled: false, add: () => undefined };

let config = {};
beforeAll(() => {
  config = parse(readFileSync(join(ROOT, 'build', 'electron-builder.json5'), 'utf8'));
});

describe('the package', () => {
  it('is described in words that electron-builder knows', async () => {
    await expect(validateConfiguration(config, silent)).resolves.toBeUndefined();
    await expect(validateConfiguration({ ...config, asarr: true }, silent)).rejects.toThrow(/asarr/);
  });

  it('keeps the names under which the readers’ data lie', () => {
    const { productName, main } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect([config.appId, config.productName, productName]).toEqual([
      'fr.maillage.desktop',
      'Maillage',
      'Maillage',
    ]);
    expect(config.files).toContain(main);
    expect(readFileSync(join(ROOT, 'electron', 'origin.ts'), 'utf8')).toMatch(
      /SCHEME = 'app';[\s\S]*HOST = 'maillage';/,
    );
  });

  it('cannot be made to run as another program', () => {
    expect(config.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('is made for the three systems', () => {
    const names = targets => targets.map(each => each.target ?? each);
    expect(names(config.win.target)).toEqual(expect.arrayContaining(['nsis', 'portable']));
    expect(names(config.linux.target)).toEqual(expect.arrayContaining(['AppImage', 'deb']));
    expect(config.mac.target).toContainEqual({ target: 'dmg', arch: ['universal'] });
    const { desktopName } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(desktopName).toBe(`${config.linux.executableName}.desktop`);
  });

  it('offers to open what it reads, and owns no type of file', () => {
    expect(config.fileAssociations).toBeUndefined();
    expect(config.win.fileAssociations).toBeUndefined();
    expect(config.linux.fileAssociations).toBeUndefined();
    expect(config.mac.fileAssociations.map(({ rank }) => rank)).toEqual(['Alternate']);
    const endings = config.mac.fileAssociations.flatMap(({ ext }) => ext);
    const onWindows = [...installer().matchAll(/\$\{ACTION\} "(\w+)"/g)].map(([, ext]) => ext);
    expect(onWindows).toEqual(endings);
    expect(installer()).not.toMatch(/WriteRegStr SHELL_CONTEXT "Software\\Classes\\\.\$\{EXT\}" ""/);
  });
});

const installer = () => readFileSync(join(ROOT, 'build', 'installer.nsh'), 'utf8');

describe('the installer', () => {
  const { load } = createRequire(require.resolve('app-builder-lib'))('js-yaml');
  const templates = join(require.resolve('app-builder-lib/package.json'), '..', 'templates', 'nsis');
  const wordsOf = name => Object.keys(load(readFileSync(join(templates, name), 'utf8')));
  const ours = () => [...installer().matchAll(/^LangString (\w+) 1036 "(.*)"$/gm)];

  it('says everything in our own French, and nothing that the packager does not ask for', () => {
    const asked = [...wordsOf('messages.yml'), ...wordsOf('assistedMessages.yml')].sort();
    expect(
      ours()
        .map(([, key]) => key)
        .sort(),
    ).toEqual(asked);
  });

  it('says “vous” on every page', () => {
    for (const [, key, words] of ours())
      expect(words, key).not.toMatch(/(?<!\p{L})(?:tu|toi|ton|ta|tes|choisis|veux|dois)(?!\p{L})/iu);
  });
});

describe('the licences', () => {
  const licences = collectLicences();

  it('name every package that package.json says we depend on, and what they bring', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const names = licences.map(({ name }) => name);
    for (const name of Object.keys(dependencies)) expect(names).toContain(name);
    expect(names).toContain('react-aria');
    expect(names).not.toContain('vitest');
  });

  it('are ones under which we may ship, with their texts', () => {
    const FREE = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|MPL-2\.0|CC-BY-4\.0)$/;
    for (const { name, licence } of licences) expect(licence, name).toMatch(FREE);
    // Three small ones ship no file, and say MIT or ISC in their package.json.
    expect(licences.filter(({ text }) => text === '').length).toBeLessThanOrEqual(3);
  });
});

describe('what is packed', () => {
  const file = (path, size = 1) => ({ path, size });
  const SOUND = {
    files: [
      file('package.json'),
      file('out/electron/main.cjs'),
      file('out/electron/preload.cjs'),
      file('out/renderer/index.html'),
      file('out/renderer/assets/pdfium-a.wasm', 20_000_000),
    ],
    beside: ['LICENSE.maillage.txt', 'LICENSES.packages.txt', 'maillage'],
    manifest: { name: 'maillage' },
    fuses: { runAsNode: false },
    wanted: { runAsNode: false },
  };

  it('is sound when nothing is missing, superfluous or large', () => {
    expect(judgePackage(SOUND)).toEqual([]);
  });

  it.each([
    ['a package of npm', { files: [...SOUND.files, file('node_modules/vitest/index.js')] }],
    ['a source', { files: [...SOUND.files, file('out/renderer/main.tsx')] }],
    ['a map', { files: [...SOUND.files, file('out/renderer/assets/a.js.map')] }],
    ['a file of nobody', { files: [...SOUND.files, file('CHANGELOG.md')] }],
    ['no preload', { files: SOUND.files.filter(({ path }) => !path.includes('preload')) }],
    ['too much', { files: [...SOUND.files, file('out/renderer/assets/a.js', 9 * 1024 ** 2)] }],
    ['no licences', { beside: ['maillage', 'LICENSE.maillage.txt'] }],
    ['the tools’ dependencies', { manifest: { devDependencies: { vitest: '1' } } }],
    ['a fuse that is not blown', { fuses: { runAsNode: true } }],
    ['a fuse that is not there', { fuses: {} }],
  ])('is refused with %s', (_what, change) => {
    expect(judgePackage({ ...SOUND, ...change })).toHaveLength(1);
  });
});
