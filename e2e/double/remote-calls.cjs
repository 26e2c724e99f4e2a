'use strict';
// IPC between main and the preload's world, in structured clones both ways and in Electron's own words for failures.
const { EventEmitter } = require('node:events');
const { cancelable } = require('./state.cjs');
const { encode, decode } = require('./codec.cjs')();
const { read } = require('./messages.cjs')(encode);

class IpcMain extends EventEmitter {
  constructor() {
    super();
    this.setMaxListeners(0);
    this.handlers = new Map();
  }
  handle(channel, handler) {
    if (this.handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    if (typeof handler !== 'function')
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    this.handlers.set(channel, handler);
  }
  removeHandler(channel) {
    this.handlers.delete(channel);
  }
}
const ipcMain = new IpcMain();

const RECEIVE = 'function (message) { __doubleReceive(message); }';

/** A message of the preload's world, in the context with this id. */
async function receive(contents, payload, contextId) {
  const { text, aside } = read(payload);
  const message = JSON.parse(text);
  if (message.kind === 'preload-error') {
    const [error] = decode(message.args, aside);
    console.error('electron double: the preload failed:', error);
    contents.emit('preload-error', {}, contents.prefs.preload, error);
    return;
  }
  const { channel } = message;
  // Looked for in the text that came, which is there already.
  const isFile = text.includes('double-file:');
  const sent = decode(message.args, aside);
  const args = isFile ? await realPaths(contents, sent, contextId) : sent;
  const event = cancelable({
    type: 'frame',
    sender: contents,
    senderFrame: contents.mainFrame,
    frameId: 1,
    processId: contents.id,
    ports: [],
    reply: (to, ...rest) => contents.send(to, ...rest),
  });
  if (message.kind === 'send') {
    contents.emit('ipc-message', event, channel, ...args);
    ipcMain.emit(channel, event, ...args);
    return;
  }
  const reply = fields =>
    contents.cdp
      .send('Runtime.callFunctionOn', {
        functionDeclaration: RECEIVE,
        executionContextId: contextId,
        arguments: [{ value: { id: message.id, ...fields } }],
      })
      .catch(error => {
        // A page that navigated away does not wait for its answer any more.
        if (!/context|closed|Session/i.test(error.message)) throw error;
      });
  try {
    const handler = ipcMain.handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    await reply({ value: encode(await handler(event, ...args)) });
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error?.message ?? error);
    await reply({ error: { error: ['Error', `Error invoking remote method '${channel}': ${error}`, ''] } });
  }
}

/** A message of main to the page; a page without a preload hears nothing. */
async function send(contents, channel, args) {
  const value = { kind: 'event', channel, args: encode(args) };
  await contents.attached;
  if (contents.preloadContext === null) return;
  await contents.cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: RECEIVE,
    executionContextId: contents.preloadContext,
    arguments: [{ value }],
  });
}

/** webUtils.getPathForFile is synchronous and the protocol is not: the placeholders of worlds.cjs become paths here. */
async function realPaths(contents, value, contextId) {
  if (Array.isArray(value)) return Promise.all(value.map(each => realPaths(contents, each, contextId)));
  const index = typeof value === 'string' ? /^double-file:(\d+):$/.exec(value)?.[1] : undefined;
  if (index === undefined) return value;
  const expression = `__doubleFiles[${index}]`;
  const { result } = await contents.cdp.send('Runtime.evaluate', { expression, contextId });
  return (await contents.cdp.send('DOM.getFileInfo', { objectId: result.objectId })).path;
}

module.exports = { ipcMain, receive, send };
