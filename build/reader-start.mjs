/** How Node starts the bundled reader. A copy lies beside the bundle, whose entry imports it. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Bytes of code that a function may run before the engine looks whether it is worth compiling again. */
const USUAL_BUDGET = 132 * 1024;

/** Where the code of a bundle lies as the engine has compiled it. */
export const compiledOf = file => `${file}.cache`;

/**
 * What the engine is told before anything of the reader is there. The optimising compiler waits until a function has run eight times as
 * long as else: it takes a third of a first reading, and in a process that reads many texts half of each, for hundreds of functions of which
 * few give anything back; those that do get it all the same. The thread that reads takes as long with it as without. And each regular
 * expression is compiled to machine code at once, not to a code of its own first.
 */
export function tuneEngine() {
  setFlagsFromString(`--interrupt-budget=${8 * USUAL_BUDGET}`);
  setFlagsFromString('--no-regexp-tier-up');
}

/**
 * Runs a bundle, with the code that was compiled ahead where this engine takes it (another version refuses, and compiles as usual). Gives
 * what the bundle exports, and its script.
 */
export function startReader(url) {
  tuneEngine();
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
