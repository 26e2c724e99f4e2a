'use strict';
// The two scripts that run in each page before any of its own: one in the page's world, and one, with the application's
// preload, in a world apart, as Electron's contextIsolation does.
const codec = require('./codec.cjs');
const contextBridge = require('./context-bridge.cjs');
const messages = require('./messages.cjs');

const WORLD = 'Electron Isolated Context';

/** Waits for the preload's world to pass the element that joins the two. */
function pageWorld(key, contextBridge) {
  if (self !== top) return;
  addEventListener(
    key,
    function once(event) {
      removeEventListener(key, once, true);
      event.stopImmediatePropagation();
      contextBridge(event.relatedTarget, 'page');
    },
    true,
  );
}

/** Runs the preload in its sandbox: it can require electron, and of electron only what a sandboxed preload has. */
function preloadWorld(key, contextBridge, letters, source, info) {
  // nodeIntegrationInSubFrames is off, so a preload never runs in a frame.
  if (self !== top) return;
  const { decode, write } = letters();
  const send = globalThis.__doubleSend;
  const waiting = new Map();
  const listeners = new Map();
  let calls = 0;

  const node = document.createElement('i');
  dispatchEvent(new MouseEvent(key, { relatedTarget: node }));
  const bridge = contextBridge(node, 'preload');

  const on = (channel, listener) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    return ipcRenderer;
  };
  const off = (channel, listener) => {
    const rest = (listeners.get(channel) ?? []).filter(each => each !== listener && each.once !== listener);
    listeners.set(channel, rest);
    return ipcRenderer;
  };
  const once = (channel, listener) => {
    const wrapped = (...args) => {
      off(channel, wrapped);
      listener(...args);
    };
    wrapped.once = listener;
    return on(channel, wrapped);
  };
  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const message = write({ kind: 'invoke', id: calls + 1, channel }, args);
        calls += 1;
        waiting.set(calls, { resolve, reject });
        send(message);
      }),
    send: (channel, ...args) => send(write({ kind: 'send', channel }, args)),
    sendSync: () => {
      throw new Error('electron double: sendSync blocks the page and is not supported; use invoke');
    },
    on,
    addListener: on,
    off,
    removeListener: off,
    once,
    removeAllListeners: channel => {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: channel => (listeners.get(channel) ?? []).length,
  };
  globalThis.__doubleReceive = message => {
    if (message.kind === 'event') {
      const event = { sender: ipcRenderer, ports: [] };
      for (const listener of listeners.get(message.channel) ?? []) listener(event, ...decode(message.args));
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) call?.reject(decode(message.error));
    else call?.resolve(decode(message.value));
  };

  // Chromium tells a file's path over the protocol only, which cannot be waited for here: main gets a placeholder, and
  // asks for the path when one arrives (remote-calls.cjs).
  const files = [];
  globalThis.__doubleFiles = files;
  const getPathForFile = file => {
    if (!(file instanceof File)) throw new TypeError('webUtils.getPathForFile: not a File');
    return `double-file:${files.push(file) - 1}:`;
  };

  const electron = { contextBridge: bridge, ipcRenderer, webUtils: { getPathForFile } };
  const modules = { electron, 'electron/renderer': electron, 'electron/common': electron };
  const require = id => {
    if (Object.hasOwn(modules, id)) return modules[id];
    throw new Error(`module not found: ${id}`);
  };
  const process = { type: 'renderer', sandboxed: true, contextIsolated: true, env: {}, ...info.process };
  const module = { exports: {} };
  try {
    const body = `${source}\n//# sourceURL=${info.preload}`;
    const run = new Function('require', 'process', 'module', 'exports', 'global', body);
    run(require, process, module, module.exports, globalThis);
  } catch (error) {
    console.error(`Unable to load preload script: ${info.preload}`, error);
    const shown = error instanceof Error ? error : new Error(String(error));
    send(write({ kind: 'preload-error' }, [shown]));
  }
}

/** The two scripts as source text. `key` is a name that no page can guess. */
function scriptsOf(key, preload, info) {
  const name = JSON.stringify(key);
  const source = JSON.stringify(preload);
  const letters = `() => { const own = (${codec})(); return { ...own, ...(${messages})(own.encode) }; }`;
  return {
    page: `(${pageWorld})(${name}, ${contextBridge})`,
    preload: `(${preloadWorld})(${name}, ${contextBridge}, ${letters}, ${source}, ${JSON.stringify(info)})`,
  };
}

module.exports = { scriptsOf, WORLD };
