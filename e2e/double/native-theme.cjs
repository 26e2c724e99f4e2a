'use strict';
const { EventEmitter } = require('node:events');
const { world } = require('./state.cjs');

class NativeTheme extends EventEmitter {
  #source = 'system';

  get themeSource() {
    return this.#source;
  }
  set themeSource(source) {
    if (!['system', 'light', 'dark'].includes(source)) throw new Error(`Invalid themeSource ${source}`);
    this.#source = source;
    this.emit('updated');
    for (const { webContents } of world.windows)
      void webContents.attached.then(() => webContents.cdp.send('Emulation.setEmulatedMedia', this.media()));
  }
  get shouldUseDarkColors() {
    return this.#source === 'dark';
  }
  /** What the page's media queries are told, in the protocol's words. */
  media() {
    const value = this.shouldUseDarkColors ? 'dark' : 'light';
    return { features: [{ name: 'prefers-color-scheme', value }] };
  }
}

module.exports = { nativeTheme: new NativeTheme() };
