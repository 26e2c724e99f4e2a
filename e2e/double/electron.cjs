'use strict';
// `require('electron')` in the main process: the part of its API that Maillage uses. Anything else throws.
const { world, notes, unsupported } = require('./state.cjs');
const { app } = require('./app.cjs');
const { BrowserWindow, webContents } = require('./browser-window.cjs');
const { start } = require('./chromium.cjs');
const { dialog, screen, shell } = require('./desktop.cjs');
const { Menu, MenuItem } = require('./menu.cjs');
const { nativeTheme } = require('./native-theme.cjs');
const { ipcMain } = require('./remote-calls.cjs');
const { net, protocol, toChromium, fromChromium } = require('./schemes.cjs');
const { session } = require('./session.cjs');

const api = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  protocol,
  screen,
  session,
  shell,
  webContents,
};

/** Besides the API: how launch.cjs starts, and what tests may look at. */
const aside = { __names: api, __start: start, __double: { notes, toChromium, fromChromium, world } };

/** Names that Node, Playwright and inspectors ask of any object, whatever it is. */
const ASKED_OF_ALL = new Set(
  'then default __esModule toJSON constructor inspect description splice nodeType asymmetricMatch $$typeof'.split(
    ' ',
  ),
);

module.exports = new Proxy(api, {
  get(target, name) {
    if (typeof name === 'symbol' || name in target || ASKED_OF_ALL.has(name)) return target[name];
    if (Object.hasOwn(aside, name)) return aside[name];
    return unsupported(`electron.${name} is not implemented`);
  },
});
