'use strict';
// The application's life: names and paths, switches, the lock, the order of its end.
const { EventEmitter } = require('node:events');
const os = require('node:os');
const path = require('node:path');
const { boot, world, note, cancelable } = require('./state.cjs');
const { takeLock } = require('./instance-lock.cjs');

/** Chromium gets this long to end by itself, in milliseconds: on a busy machine it writes what pages have stored for seconds. */
const PATIENCE = 30_000;

const switches = new Map(
  boot.args
    .filter(word => word.startsWith('--'))
    .map(word => {
      const [name, ...value] = word.slice(2).split('=');
      return [name.toLowerCase(), value.join('=')];
    }),
);
const commandLine = {
  appendSwitch: (name, value = '') => {
    switches.set(name.toLowerCase(), String(value));
  },
  hasSwitch: name => switches.has(name.toLowerCase()),
  getSwitchValue: name => switches.get(name.toLowerCase()) ?? '',
};

const home = os.homedir();
const given = {};
const paths = {
  home: () => home,
  temp: () => os.tmpdir(),
  exe: () => boot.exe,
  appData: () => process.env.XDG_CONFIG_HOME ?? path.join(home, '.config'),
  userData: () => switches.get('user-data-dir') || path.join(app.getPath('appData'), app.getName()),
  sessionData: () => app.getPath('userData'),
  logs: () => path.join(app.getPath('userData'), 'logs'),
  documents: () => path.join(home, 'Documents'),
  downloads: () => path.join(home, 'Downloads'),
  desktop: () => path.join(home, 'Desktop'),
};

class App extends EventEmitter {
  commandLine = commandLine;
  isPackaged = boot.isPackaged;
  /** Over once nobody asks to quit any more, or somebody prevented it. */
  ended = Promise.resolve();
  #becomeReady;
  #ready = new Promise(resolve => {
    this.#becomeReady = resolve;
  });

  getName() {
    return boot.manifest.productName ?? boot.manifest.name ?? 'Electron';
  }
  get name() {
    return this.getName();
  }
  getVersion() {
    return boot.manifest.version ?? '0.0.0';
  }
  getAppPath() {
    return boot.appPath;
  }
  getLocale() {
    return 'en-US';
  }
  getPath(name) {
    if (!(name in paths)) throw new Error(`Failed to get '${name}' path`);
    return given[name] ?? paths[name]();
  }
  setPath(name, value) {
    if (!path.isAbsolute(value)) throw new Error('Path must be absolute');
    given[name] = value;
  }
  enableSandbox() {
    if (world.phase !== 'starting')
      throw new Error('app.enableSandbox() can only be called before app is ready');
    commandLine.appendSwitch('enable-sandbox');
  }
  isReady() {
    return world.phase !== 'starting';
  }
  whenReady() {
    return this.#ready;
  }
  /** Chromium runs: everything that waits for `ready` begins. */
  start() {
    world.phase = 'ready';
    this.emit('will-finish-launching');
    this.emit('ready', {}, {});
    this.#becomeReady();
  }

  /** The system's own list of recent documents; Linux has none, and says nothing. */
  addRecentDocument(file) {
    note('recent-document', { file });
  }
  clearRecentDocuments() {
    note('recent-documents-cleared', {});
  }

  requestSingleInstanceLock(data) {
    const message = { argv: process.argv, folder: process.cwd(), data };
    this.lock = takeLock(this.getPath('userData'), message, ({ argv, folder, data: sent }) =>
      this.emit('second-instance', cancelable(), argv, folder, sent),
    );
    return this.lock !== null;
  }
  hasSingleInstanceLock() {
    return Boolean(this.lock);
  }
  releaseSingleInstanceLock() {
    this.lock?.close();
    this.lock = null;
  }

  quit() {
    if (this.isQuitting) return;
    this.isQuitting = true;
    this.ended = this.#end().then(isEnding => {
      this.isQuitting = isEnding;
      if (isEnding) this.exit(0);
    });
  }
  /** Anyone may prevent it: listeners of before-quit and will-quit, and each window. */
  async #end() {
    const before = cancelable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return false;
    for (const window of [...world.windows]) if (!(await window.tryToClose())) return false;
    const will = cancelable();
    this.emit('will-quit', will);
    return !will.defaultPrevented;
  }
  exit(code = 0) {
    world.phase = 'quitting';
    for (const window of [...world.windows]) window.die();
    this.emit('quit', cancelable(), code);
    const { browser } = world;
    if (!browser || browser.isClosed) process.exit(code);
    browser.once('exit', () => process.exit(code));
    // A connection that breaks while Chromium is ending says nothing: what pages have stored is written until its process is gone.
    browser.send('Browser.close').catch(error => note('browser-close', { message: error.message }));
    setTimeout(() => {
      browser.process.kill('SIGKILL');
      process.exit(code);
    }, PATIENCE);
  }
}

const app = new App();

module.exports = { app, switches };
