'use strict';
// Starts an application on the double. Arguments: EXE [switches of Chromium and Node] [-r FILE]… [folder or main file] [FILE…]
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { unpackAsar } = require('./asar.cjs');
const { boot } = require('./state.cjs');

const [exe, ...args] = process.argv.slice(2);
const { required, inspect, firstWord } = readArguments(args);
// Electron prints "Debugger listening on ws://…" first, and Playwright waits for that line.
if (inspect !== null) require('node:inspector').open(Number(inspect.split(':').pop()));

const resources = path.join(path.dirname(fs.realpathSync(exe)), 'resources');
const { appPath, mainFile, manifest, isPackaged } = findApplication();
Object.assign(boot, { exe, args, appPath, manifest, isPackaged });
dressProcess();
const electron = require('./electron.cjs');
answerForElectron();
for (const file of required) require(path.resolve(file));
run().catch(error => {
  console.error(error);
  process.exit(1);
});

function readArguments(words) {
  const found = { required: [], inspect: null, firstWord: null };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === '-r' || word === '--require') {
      i += 1;
      found.required.push(words[i]);
    } else if (/^--inspect(-brk)?(=|$)/.test(word)) found.inspect = word.split('=')[1] ?? '9229';
    else if (!word.startsWith('-')) found.firstWord ??= word;
  }
  return found;
}

/** Beside the executable when it was packaged, else the folder or file that the command line names. */
function findApplication() {
  const archive = path.join(resources, 'app.asar');
  const folder = path.join(resources, 'app');
  const isPackaged = fs.existsSync(archive) || fs.existsSync(path.join(folder, 'package.json'));
  if (!isPackaged && firstWord === null) fail('no application was named');
  const found = fs.existsSync(archive) ? unpackAsar(archive) : isPackaged ? folder : path.resolve(firstWord);
  if (!fs.existsSync(found)) fail(`there is no application at ${found}`);
  if (!fs.statSync(found).isDirectory())
    return { appPath: path.dirname(found), mainFile: found, manifest: {}, isPackaged };
  const manifest = JSON.parse(fs.readFileSync(path.join(found, 'package.json'), 'utf8'));
  return { appPath: found, mainFile: path.join(found, manifest.main ?? 'index.js'), manifest, isPackaged };
}

function fail(sentence) {
  console.error(`electron double: ${sentence}`);
  process.exit(1);
}

/** What an application can see of the process it runs in. */
function dressProcess() {
  const electronVersion = fs.readFileSync(path.join(__dirname, 'version'), 'utf8').trim();
  process.argv = [exe, ...args];
  process.defaultApp = !isPackaged;
  process.type = 'browser';
  process.resourcesPath = resources;
  const versions = { ...process.versions, electron: electronVersion, chrome: '156.0.0.0' };
  Object.defineProperty(process, 'versions', { value: Object.freeze(versions) });
}

/** `require('electron')` and `import … from 'electron'` are the double from here on. */
function answerForElectron() {
  const load = Module._load;
  const names = new Set(['electron', 'electron/main', 'electron/common']);
  Module._load = function (request, ...rest) {
    return names.has(request) ? electron : load.call(this, request, ...rest);
  };
  const exported = Object.keys(electron.__names).join(', ');
  const source =
    "import { createRequire } from 'node:module'; const electron = createRequire('file:///x.js')('electron'); " +
    `export default electron; export const { ${exported} } = electron;`;
  const hooks = `
    const url = 'data:text/javascript,' + encodeURIComponent(${JSON.stringify(source)});
    export async function resolve(name, context, next) {
      return /^electron(\\/main|\\/common)?$/.test(name) ? { url, shortCircuit: true } : next(name, context);
    }`;
  Module.register(`data:text/javascript,${encodeURIComponent(hooks)}`, pathToFileURL(__filename));
}

async function run() {
  const isModule = mainFile.endsWith('.mjs') || (manifest.type === 'module' && !mainFile.endsWith('.cjs'));
  if (isModule) await import(pathToFileURL(mainFile).href);
  else require(mainFile);
  await electron.__start();
}
