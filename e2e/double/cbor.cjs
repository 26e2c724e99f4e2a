'use strict';
// The DevTools protocol in its binary form (RFC 8949): texts come as they are, where JSON would write each once more, sign by sign.
// Every map and list stands in an envelope that tells its length, as Chromium's own third_party/inspector_protocol has it.

const ENVELOPE = 0xd8;
/** Tag 24 and a byte string with a length of four bytes. */
const HEAD = Buffer.from([ENVELOPE, 24, 0x5a, 0, 0, 0, 0]);
const MAP = 0xbf;
const LIST = 0x9f;
const STOP = 0xff;
/** Tag 22: bytes that JSON would write in base 64. */
const BYTES = 0xd6;
const DOUBLE = 0xfb;
const SIMPLE = new Map([
  [0xf4, false],
  [0xf5, true],
  [0xf6, null],
]);

/** A message as Chromium reads it. */
function encode(message) {
  const parts = [];
  write(message, parts);
  return Buffer.concat(parts);
}

function write(value, parts) {
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    parts.push(header(3, text.length), text);
  } else if (typeof value === 'number') parts.push(numberOf(value));
  else if (typeof value === 'boolean' || value === null)
    parts.push(Buffer.from([value === null ? 0xf6 : value ? 0xf5 : 0xf4]));
  else writeEnvelope(value, parts);
}

function writeEnvelope(value, parts) {
  const head = Buffer.from(HEAD);
  const from = parts.push(head);
  parts.push(Buffer.from([Array.isArray(value) ? LIST : MAP]));
  if (Array.isArray(value)) for (const each of value) write(each ?? null, parts);
  else
    for (const [key, each] of Object.entries(value)) {
      if (each === undefined) continue;
      write(key, parts);
      write(each, parts);
    }
  parts.push(Buffer.from([STOP]));
  head.writeUInt32BE(
    parts.slice(from).reduce((sum, part) => sum + part.length, 0),
    HEAD.length - 4,
  );
}

function header(major, length) {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  const head = Buffer.alloc(5);
  head[0] = (major << 5) | 26;
  head.writeUInt32BE(length, 1);
  return head;
}

function numberOf(value) {
  if (Number.isInteger(value) && Math.abs(value) < 2 ** 31 && !Object.is(value, -0))
    return value < 0 ? header(1, -1 - value) : header(0, value);
  const head = Buffer.alloc(9);
  head[0] = DOUBLE;
  head.writeDoubleBE(value, 1);
  return head;
}

/** How long the message is that begins here, or 0 while too little of it has come. */
function lengthOf(bytes) {
  if (bytes.length < HEAD.length) return 0;
  if (bytes[0] !== ENVELOPE || bytes[1] !== HEAD[1])
    throw new Error('electron double: no message of the protocol');
  return HEAD.length + bytes.readUInt32BE(HEAD.length - 4);
}

/** A message of Chromium. */
function decode(bytes) {
  let at = 0;

  const length = info => {
    if (info < 24) return info;
    const size = 2 ** (info - 24);
    at += size;
    return size === 8 ? Number(bytes.readBigUInt64BE(at - 8)) : bytes.readUIntBE(at - size, size);
  };
  const take = size => {
    at += size;
    return bytes.subarray(at - size, at);
  };
  const entries = () => {
    const object = {};
    while (bytes[at] !== STOP) {
      const key = read();
      // Defined, not assigned: "__proto__" is a name like any other.
      Object.defineProperty(object, key, {
        value: read(),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    at += 1;
    return object;
  };
  const items = () => {
    const list = [];
    while (bytes[at] !== STOP) list.push(read());
    at += 1;
    return list;
  };
  const read = () => {
    const first = bytes[at];
    at += 1;
    if (first === ENVELOPE) {
      at += HEAD.length - 1;
      return read();
    }
    if (first === MAP) return entries();
    if (first === LIST) return items();
    if (first === DOUBLE) return take(8).readDoubleBE(0);
    if (SIMPLE.has(first)) return SIMPLE.get(first);
    if (first === BYTES) {
      const head = bytes[at];
      at += 1;
      return take(length(head & 31)).toString('base64');
    }
    const size = length(first & 31);
    const major = first >> 5;
    if (major === 0) return size;
    if (major === 1) return -1 - size;
    // Texts with other signs than ASCII come in UTF-16 or in UTF-8.
    if (major === 2) return take(size).toString('utf16le');
    if (major === 3) return take(size).toString('utf8');
    throw new Error(`electron double: the protocol holds a value of a kind that is not known (${first})`);
  };
  return read();
}

module.exports = { encode, decode, lengthOf };
