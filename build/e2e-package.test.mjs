import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
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
});
