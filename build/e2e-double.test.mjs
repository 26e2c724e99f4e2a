import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './root.mjs';

const require = createRequire(import.meta.url);
const double = join(ROOT, 'e2e', 'double');
const { boot } = require(join(double, 'state.cjs'));
Object.assign(boot, { exe: 'electron', args: [], appPath: ROOT, manifest: {}, isPackaged: false });
const electron = require(join(double, 'electron.cjs'));
const { WebContents } = require(join(double, 'web-contents.cjs'));
const codec = require(join(double, 'codec.cjs'));
const messages = require(join(double, 'messages.cjs'));
const cbor = require(join(double, 'cbor.cjs'));
const declared = readFileSync(join(ROOT, 'node_modules', 'electron', 'electron.d.ts'), 'utf8');
const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', 'electron', 'package.json'), 'utf8'));

/** The body of a class or an interface of electron.d.ts. */
function bodyOf(name) {
  const head = new RegExp(`\\n {2}(?:class|interface) ${name}(?: extends [^{]+)? \\{`).exec(declared);
  if (head === null) throw new Error(`electron.d.ts has no ${name}`);
  const from = head.index + head[0].length;
  let depth = 1;
  let end = from;
  for (; depth > 0; end += 1) depth += declared[end] === '{' ? 1 : declared[end] === '}' ? -1 : 0;
  return declared.slice(from, end);
}

function membersOf(...names) {
  const member = /^ {4}(?:static |readonly |get |set )*([A-Za-z_]\w*)\??\s*[(:<]/gm;
  return new Set(names.flatMap(name => [...bodyOf(name).matchAll(member)].map(found => found[1])));
}

/** Names that every emitter, class or function has. */
const COMMON = new Set([
  ...Object.getOwnPropertyNames(EventEmitter.prototype),
  'constructor',
  'name',
  'length',
  'prototype',
]);

function methodsOf(object) {
  return Object.getOwnPropertyNames(object).filter(name => !COMMON.has(name));
}

/** What the double offers for each of Electron's types, and the methods that are the double's own affair. */
const OFFERED = [
  [['App'], [Object.getPrototypeOf(electron.app)], ['start']],
  [['CommandLine'], [electron.app.commandLine], []],
  [
    ['BrowserWindow', 'BaseWindow'],
    [electron.BrowserWindow, electron.BrowserWindow.prototype],
    ['showFirstTime', 'tryToClose', 'stay', 'die'],
  ],
  // getLastWebPreferences is in Electron, and not in its types.
  [['WebContents'], [WebContents.prototype], ['takeRefusal', 'decidePopup', 'getLastWebPreferences']],
  [['Protocol'], [electron.protocol], []],
  [['Session'], [Object.getPrototypeOf(electron.session.defaultSession)], []],
  [['WebRequest'], [Object.getPrototypeOf(electron.session.defaultSession.webRequest)], []],
  [['IpcMain'], [Object.getPrototypeOf(electron.ipcMain)], []],
  [['Dialog'], [electron.dialog], []],
  [['Menu'], [electron.Menu, electron.Menu.prototype], []],
  [['Shell'], [electron.shell], []],
  [['Net'], [electron.net], []],
  [['NativeTheme'], [Object.getPrototypeOf(electron.nativeTheme)], ['media']],
];

describe('the double of Electron', () => {
  it.each(OFFERED)('offers nothing that %s does not have', (names, objects, own) => {
    const known = membersOf(...names);
    const offered = objects.flatMap(methodsOf).filter(name => !own.includes(name));
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter(name => !known.has(name))).toEqual([]);
  });

  it('says the version of the Electron whose types the code is checked against', () => {
    expect(readFileSync(join(double, 'version'), 'utf8').trim()).toBe(version);
  });

  it('throws for what it lacks, instead of being silent', () => {
    expect(() => electron.autoUpdater).toThrow('electron.autoUpdater is not implemented');
    expect(() => electron.session.fromPartition('x')).toThrow('not supported');
  });

  it('carries what structured clone carries, both ways', () => {
    const { encode, decode } = codec();
    const { write, read } = messages(encode);
    const value = {
      text: 'Été',
      numbers: [0, -0, Number.NaN, Number.POSITIVE_INFINITY, 12n],
      nothing: [null, undefined],
      date: new Date(0),
      map: new Map([['a', new Set([1])]]),
      bytes: new Uint8Array([1, 2, 255]),
      floats: new Float64Array([1.5]),
      buffer: new Uint8Array([7]).buffer,
    };
    expect(decode(JSON.parse(JSON.stringify(encode(value))))).toEqual(value);
    const written = write({ kind: 'send', channel: 'été' }, [value, 'a b']);
    // Nothing that JSON escapes, where there are bytes.
    expect(written).toMatch(/^[\w%.~!*'() +/=-]+$/);
    const { text, aside } = read(written);
    const { args, ...message } = JSON.parse(text);
    expect(message).toEqual({ kind: 'send', channel: 'été' });
    expect(decode(args, aside)).toEqual([value, 'a b']);
    const plain = read(write({ kind: 'send' }, ['{ é', new Date(0)]));
    expect(decode(JSON.parse(plain.text).args, plain.aside)).toEqual(['{ é', new Date(0)]);
    expect(() => encode({ run: () => 1 })).toThrow('An object could not be cloned.');
  });

  it('speaks the binary form of the protocol, whatever is in a message', () => {
    const message = {
      id: 70_000,
      method: 'Runtime.evaluate',
      params: {
        texts: ['', 'a', 'é € 😀', 'x'.repeat(300), 'y'.repeat(70_000)],
        numbers: [0, 23, 24, 255, 256, 65_536, 2 ** 31 - 1, -1, -25, -(2 ** 31), 2 ** 40, 0.5, -0],
        others: [true, false, null, [], {}],
      },
    };
    const written = cbor.encode({ ...message, sessionId: undefined });
    expect(cbor.lengthOf(written)).toBe(written.length);
    expect(cbor.lengthOf(Buffer.concat([written, written]))).toBe(written.length);
    expect(cbor.lengthOf(written.subarray(0, 3))).toBe(0);
    expect(cbor.decode(written)).toEqual(message);
    expect(() => cbor.lengthOf(Buffer.from('{"id":1}'))).toThrow('no message');
  });

  it('reads what Chromium alone writes: texts of two bytes a sign, bytes, and long lengths', () => {
    const utf16 = Buffer.from('é😀', 'utf16le');
    const parts = [0x9f, 0x40 | utf16.length, ...utf16, 0xd6, 0x43, 1, 2, 255, 0x79, 0, 2, 0x6f, 0x6b, 0xff];
    expect(cbor.decode(Buffer.from(parts))).toEqual(['é😀', 'AQL/', 'ok']);
  });

  it('keeps a property called __proto__ a property', () => {
    const { encode, decode } = codec();
    const hostile = JSON.parse('{"__proto__":{"isAdmin":true}}');
    const copy = decode(encode(hostile));
    expect(copy.isAdmin).toBeUndefined();
    expect(Object.keys(copy)).toEqual(['__proto__']);
  });
});
