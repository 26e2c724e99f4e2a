/** How Node starts the bundled reader. A copy lies beside the bundle, whose entry imports it. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** Where the code of a bundle lies as the engine has compiled it. */
export const compiledOf = file => `${file}.cache`;

/**
 * Runs a bundle, with the code that was compiled ahead where this engine takes it (another version refuses, and compiles as usual). Gives
 * what the bundle exports, and its script.
 */
export function startReader(url) {
  const file = fileURLToPath(url);
  const compiled = compiledOf(file);
  const require = createRequire(file);
  // The files of the formats ask for the bundle by its name, and must get this one.
  const module = new Module(file);
  module.filename = file;
  require.cache[file] = module;
  const code = readFileSync(file, 'utf8');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename: file,
    cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
  });
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  module.loaded = true;
  return { reader: module.exports, script };
}
