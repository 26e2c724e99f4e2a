'use strict';
// One process for each userData folder: the first listens on a socket named after it, the second speaks to it and ends.
const { spawnSync } = require('node:child_process');
const crypto = require('node:crypto');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');

const NOBODY = 3;

/** An abstract socket on Linux: nothing is left of it after a kill. */
function socketOf(folder) {
  const name = `electron-double-${crypto.createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), name);
}

/** requestSingleInstanceLock is synchronous and sockets are not, so another process does the asking. */
function isAnswered(socket, message) {
  const script = `
    const peer = require('node:net').connect(${JSON.stringify(socket)});
    peer.on('connect', () => peer.end(process.argv[1]));
    peer.on('error', () => process.exit(${NOBODY}));
    peer.on('close', () => process.exit(0));`;
  return spawnSync(process.execPath, ['-e', script, JSON.stringify(message)]).status === 0;
}

/** The lock as a server, or null when another process holds it; that one gets the message. */
function takeLock(folder, message, onMessage) {
  const socket = socketOf(folder);
  if (isAnswered(socket, message)) return null;
  const server = net.createServer(peer => {
    let text = '';
    peer.setEncoding('utf8');
    peer.on('data', piece => {
      text += piece;
    });
    peer.on('end', () => {
      onMessage(JSON.parse(text));
      peer.end();
    });
  });
  server.listen(socket);
  server.unref();
  return server;
}

module.exports = { takeLock };
