'use strict';
// A window: its options checked, its page, and the part of its life that the application can see.
const { EventEmitter } = require('node:events');
const path = require('node:path');
const { world, cancelable, unsupported } = require('./state.cjs');
const { WebContents } = require('./web-contents.cjs');

/** Options that must stay as they are: the double cannot do otherwise, and neither should the application. */
const SAFE = {
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
};

let ids = 0;

class BrowserWindow extends EventEmitter {
  constructor(options = {}) {
    super();
    this.setMaxListeners(0);
    if (world.phase === 'starting') throw new Error('Cannot create BrowserWindow before app is ready');
    const prefs = checked(options.webPreferences ?? {});
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    ids += 1;
    this.id = ids;
    this.options = options;
    this.bounds = { x, y, width, height };
    this.isOpen = true;
    this.closing = Promise.resolve();
    this.isShown = options.show !== false;
    this.sizes = { isMinimized: false, isMaximized: false };
    this.webContents = new WebContents(this, prefs);
    world.windows.push(this);
    const { app } = require('./app.cjs');
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  static getAllWindows() {
    return [...world.windows];
  }
  static getFocusedWindow() {
    return world.windows.at(-1) ?? null;
  }
  static fromWebContents(contents) {
    return contents?.window ?? null;
  }
  static fromId(id) {
    return world.windows.find(window => window.id === id) ?? null;
  }

  loadURL(url) {
    return this.webContents.loadURL(url);
  }
  reload() {
    this.webContents.reload();
  }
  show() {
    this.isShown = true;
    this.emit('show', {});
    this.focus();
  }
  focus() {
    this.emit('focus', {});
  }
  /** The first page that was loaded and painted. */
  showFirstTime() {
    if (this.isReady) return;
    this.isReady = true;
    this.emit('ready-to-show', {});
  }
  isVisible() {
    return this.isShown;
  }
  isDestroyed() {
    return !this.isOpen;
  }
  isMinimized() {
    return this.sizes.isMinimized;
  }
  isMaximized() {
    return this.sizes.isMaximized;
  }
  minimize() {
    this.sizes = { ...this.sizes, isMinimized: true };
  }
  maximize() {
    this.sizes = { ...this.sizes, isMaximized: true };
  }
  restore() {
    this.sizes = { ...this.sizes, isMinimized: false };
  }
  getBounds() {
    return { ...this.bounds };
  }
  getNormalBounds() {
    return { ...this.bounds };
  }
  setBounds(bounds) {
    this.bounds = { ...this.bounds, ...bounds };
    const { width, height } = this.bounds;
    const metrics = { width, height, deviceScaleFactor: 0, mobile: false };
    const { webContents } = this;
    void webContents.attached.then(() => webContents.cdp.send('Emulation.setDeviceMetricsOverride', metrics));
  }

  close() {
    void this.tryToClose();
  }
  /** Main may prevent it ('close') and so may the page (beforeunload). Resolves to whether the window is gone. */
  tryToClose() {
    // One after the other: Chromium drops what asks a page to go that is still being asked.
    this.closing = this.closing.then(() => this.#ask());
    return this.closing;
  }
  async #ask() {
    if (!this.isOpen) return true;
    const event = cancelable();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    await this.webContents.attached;
    return new Promise(resolve => {
      this.stay = () => resolve(false);
      this.once('closed', () => resolve(true));
      if (this.webContents.hasCrashed) this.destroy();
      else this.webContents.cdp.send('Page.close').catch(() => this.die());
    });
  }
  /** Called when the page does not let itself be closed; tryToClose puts its own answer here. */
  stay() {
    this.emit('stayed');
  }
  destroy() {
    const { targetId } = this.webContents;
    world.browser.send('Target.closeTarget', { targetId }).catch(() => this.die());
    this.die();
  }
  /** The page's target is gone, for whatever reason. */
  die() {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.webContents.isGone = true;
    world.windows = world.windows.filter(window => window !== this);
    this.webContents.emit('destroyed', {});
    this.emit('closed', {});
    if (world.windows.length > 0 || world.phase === 'quitting') return;
    const { app } = require('./app.cjs');
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }
}

function checked(asked) {
  const prefs = { ...SAFE, ...asked };
  for (const [name, safe] of Object.entries(SAFE))
    if (prefs[name] !== safe)
      unsupported(`webPreferences.${name}=${prefs[name]} is unsafe and not supported`);
  if (prefs.enableBlinkFeatures)
    unsupported('webPreferences.enableBlinkFeatures is unsafe and not supported');
  if (prefs.preload && !path.isAbsolute(prefs.preload))
    throw new Error(`preload script must have absolute path: ${prefs.preload}`);
  return prefs;
}

const webContents = {
  getAllWebContents: () => world.windows.map(window => window.webContents),
  getFocusedWebContents: () => world.windows.at(-1)?.webContents ?? null,
  fromId: id => webContents.getAllWebContents().find(each => each.id === id),
  fromDevToolsTargetId: id => webContents.getAllWebContents().find(each => each.targetId === id),
};

module.exports = { BrowserWindow, webContents };
