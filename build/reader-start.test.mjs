import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compiledOf, startReader } from './reader-start.mjs';

const BUNDLE = `'use strict';
let readings = 0;
exports.read = text => { readings += 1; return text.length; };
exports.readings = () => readings;
exports.further = () => require('./format.cjs').further();
`;

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-reader-'));
  file = join(folder, 'reader.cjs');
  writeFileSync(file, BUNDLE);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function keepCompiled() {
  const { reader, script } = startReader(pathToFileURL(file));
  reader.read('warm');
  writeFileSync(compiledOf(file), script.createCachedData());
}

describe('starting the bundled reader', () => {
  it('runs a bundle of which nothing was compiled ahead', () => {
    const { reader, script } = startReader(pathToFileURL(file));
    expect(reader.read('quatre')).toBe(6);
    expect(script.cachedDataRejected).toBeUndefined();
  });

  it('takes the code that this engine has compiled ahead, and begins anew with it', () => {
    keepCompiled();
    const { reader, script } = startReader(pathToFileURL(file));
    expect(script.cachedDataRejected).toBe(false);
    expect(reader.readings()).toBe(0);
    expect(reader.read('cinq')).toBe(4);
  });

  it('runs the bundle all the same where the engine refuses what was compiled', () => {
    writeFileSync(compiledOf(file), Buffer.alloc(4096, 7));
    const { reader, script } = startReader(pathToFileURL(file));
    expect(script.cachedDataRejected).toBe(true);
    expect(reader.read('un')).toBe(2);
  });

  it('is the one that the files of the formats ask for', () => {
    writeFileSync(
      join(folder, 'format.cjs'),
      "const reader = require('./reader.cjs'); exports.further = () => { reader.read(''); return reader.readings(); };",
    );
    const { reader } = startReader(pathToFileURL(file));
    reader.read('un');
    expect(reader.further()).toBe(2);
  });
});
