'use strict';
// Schemes of the application's own. Chromium cannot be given one over the protocol, so app://host/path is shown to it as
// https://host.app.double.invalid/path, and answered by the handler that main registered. Main sees app:// everywhere.
const fs = require('node:fs');
const path = require('node:path');
const { fileURLToPath } = require('node:url');
const { world, note, unsupported } = require('./state.cjs');

const SUFFIX = '.double.invalid';
const schemes = new Map();
const handlers = new Map();

/** A scheme that is not `secure` becomes http:, so that what needs a secure context fails as it would. */
function toChromium(url) {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  const privileges = parts && schemes.get(parts[1].toLowerCase());
  if (!privileges) return url;
  const [, scheme, host, rest] = parts;
  const shown = privileges.secure ? 'https' : 'http';
  return `${shown}://${host.toLowerCase() || 'none'}.${scheme.toLowerCase()}${SUFFIX}${rest || '/'}`;
}

/** Also inside of a blob's address, which holds the page's origin. */
function fromChromium(url = '') {
  const parts = /^(blob:)?https?:\/\/([^/?#]+)\.([a-z0-9+-]+)\.double\.invalid(.*)$/i.exec(url);
  return parts ? `${parts[1] ?? ''}${parts[3]}://${parts[2]}${parts[4]}` : url;
}

const protocol = {
  registerSchemesAsPrivileged(list) {
    if (world.phase !== 'starting')
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    if (schemes.size > 0) throw new Error('protocol.registerSchemesAsPrivileged can be called only once');
    for (const { scheme, privileges = {} } of list) {
      if (privileges.bypassCSP) unsupported('bypassCSP is not supported (and not wanted)');
      // Without `standard` Electron gives a scheme no origin, and nothing here works either.
      if (privileges.standard) schemes.set(scheme, privileges);
    }
  },
  handle(scheme, handler) {
    if (world.phase === 'starting') throw new Error('protocol.handle: the app is not ready');
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
  unhandle(scheme) {
    if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
  },
  isProtocolHandled: scheme => handlers.has(scheme),
};

const net = {
  isOnline: () => true,
  async fetch(input, init) {
    const url = typeof input === 'string' ? input : input.url;
    const scheme = url.split(':')[0];
    if (scheme === 'file') return readFile(fileURLToPath(url));
    if (handlers.has(scheme) && !init?.bypassCustomProtocolHandlers)
      return handlers.get(scheme)(typeof input === 'string' ? new Request(input, init) : input);
    note('net.fetch', { url });
    return fetch(input, init);
  },
};

function readFile(file) {
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) throw new Error('net::ERR_FILE_NOT_FOUND');
  return new Response(fs.readFileSync(file), { headers: { 'x-file': path.basename(file) } });
}

module.exports = { protocol, net, schemes, handlers, toChromium, fromChromium };
