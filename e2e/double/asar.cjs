'use strict';
// Unpacks an archive into a folder that is itself called app.asar, so that paths look the same to the application.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** The archive begins with two pickled numbers, then its table as JSON, then the files one after the other. */
function unpackAsar(archive) {
  const file = fs.openSync(archive, 'r');
  const head = readAt(file, 16, 0);
  const headerSize = head.readUInt32LE(4);
  const table = JSON.parse(readAt(file, head.readUInt32LE(12), 16).toString('utf8'));
  const root = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'double-asar-')), 'app.asar');

  const unpack = (entry, target) => {
    if (entry.files) {
      fs.mkdirSync(target, { recursive: true });
      for (const [name, child] of Object.entries(entry.files)) unpack(child, path.join(target, name));
    } else if (entry.unpacked) {
      fs.cpSync(path.join(`${archive}.unpacked`, path.relative(root, target)), target);
    } else if (entry.link) {
      fs.symlinkSync(path.relative(path.dirname(target), path.join(root, entry.link)), target);
    } else {
      const bytes = readAt(file, entry.size, 8 + headerSize + Number(entry.offset));
      fs.writeFileSync(target, bytes, { mode: 0o444 });
    }
  };
  unpack(table, root);
  fs.closeSync(file);
  process.on('exit', () => fs.rmSync(path.dirname(root), { recursive: true, force: true }));
  return root;
}

function readAt(file, size, position) {
  const bytes = Buffer.alloc(size);
  fs.readSync(file, bytes, 0, size, position);
  return bytes;
}

module.exports = { unpackAsar };
