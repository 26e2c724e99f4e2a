'use strict';
// Values as structured clone carries them, written as JSON. The same source text runs in Node and, by its toString(), in
// the preload's world: so it may use nothing from outside of the function. Bytes stand in base 64 where they are, or where
// `kept` puts them, and then `aside` has them.
function codec() {
  const isNode = typeof Buffer === 'function';
  const toBase64 = bytes =>
    isNode
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
      : bytes.toBase64();
  const fromBase64 = text =>
    isNode ? new Uint8Array(Buffer.from(text, 'base64')) : Uint8Array.fromBase64(text);

  // Each kind is an object with one tag; plain JSON values stand for themselves, and bytes are as `kept` has them.
  const pack = (value, kept) => {
    const inside = each => pack(each, kept);
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { number: Object.is(value, -0) ? '-0' : String(value) };
    if (value === undefined) return { undefined: 1 };
    if (typeof value === 'bigint') return { bigint: String(value) };
    if (Array.isArray(value)) return { array: Array.from(value, inside) };
    if (value instanceof Date) return { date: value.getTime() };
    if (value instanceof RegExp) return { regexp: [value.source, value.flags] };
    if (value instanceof Map) return { map: [...value].map(([key, of]) => [inside(key), inside(of)]) };
    if (value instanceof Set) return { set: [...value].map(inside) };
    if (value instanceof Error) return { error: [value.name, value.message, value.stack] };
    if (value instanceof ArrayBuffer) return { buffer: kept(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) {
      const type = value.constructor.name === 'Buffer' ? 'Uint8Array' : value.constructor.name;
      return {
        view: type,
        bytes: kept(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)),
      };
    }
    return { object: Object.keys(value).map(key => [key, inside(value[key])]) };
  };

  const unpack = (packed, aside) => {
    const inside = each => unpack(each, aside);
    const bytesOf = written => fromBase64(typeof written === 'string' ? written : aside[written]);
    if (packed === null || typeof packed !== 'object') return packed;
    if ('number' in packed) return Number(packed.number);
    if ('undefined' in packed) return undefined;
    if ('bigint' in packed) return BigInt(packed.bigint);
    if ('array' in packed) return packed.array.map(inside);
    if ('date' in packed) return new Date(packed.date);
    if ('regexp' in packed) return new RegExp(...packed.regexp);
    if ('map' in packed) return new Map(packed.map.map(([key, of]) => [inside(key), inside(of)]));
    if ('set' in packed) return new Set(packed.set.map(inside));
    if ('error' in packed) {
      const [name, message, stack] = packed.error;
      return Object.assign(new Error(message), { name, stack });
    }
    if ('view' in packed) {
      const { buffer } = bytesOf(packed.bytes);
      return packed.view === 'DataView' ? new DataView(buffer) : new globalThis[packed.view](buffer);
    }
    if ('buffer' in packed) return bytesOf(packed.buffer).buffer;
    const object = {};
    for (const [key, of] of packed.object) {
      // Defined, not assigned: "__proto__" is a name like any other.
      const property = { value: inside(of), enumerable: true, writable: true, configurable: true };
      Object.defineProperty(object, key, property);
    }
    return object;
  };

  // Cloned first, since that throws the very error that Electron's IPC throws for what cannot be cloned.
  const clone = value => {
    try {
      return structuredClone(value);
    } catch (error) {
      throw new Error(`An object could not be cloned. (${error.message})`);
    }
  };
  // Bytes are copied where they are written as text; a first copy would tell nothing more. Those that were given away have none.
  const cloned = value => (value instanceof Uint8Array && value.length > 0 ? value : clone(value));
  const encode = (value, kept = text => text) =>
    pack(Array.isArray(value) ? Array.from(value, cloned) : cloned(value), bytes => kept(toBase64(bytes)));
  return { encode, decode: unpack };
}

module.exports = codec;
