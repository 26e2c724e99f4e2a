'use strict';
// contextBridge: calls and values between the page's world and the preload's, over one detached element that only the
// double's two scripts hold. It runs in the browser by its toString(), so it may use nothing from outside.
function contextBridge(node, side) {
  const other = side === 'page' ? 'preload' : 'page';
  // Taken before the page can replace them.
  const { apply } = Reflect;
  const { dispatchEvent } = EventTarget.prototype;
  const Event = CustomEvent;
  const Promised = Promise;
  const { then } = Promised.prototype;
  const functions = new Map();
  const pending = new Map();
  let ids = 0;
  let returned;

  const post = detail => apply(dispatchEvent, node, [new Event(`to-${other}`, { detail })]);

  const encode = (value, seen = []) => {
    if (typeof value === 'function') {
      ids += 1;
      functions.set(ids, value);
      return { function: ids };
    }
    if (typeof value === 'symbol') return { value: undefined };
    if (value === null || typeof value !== 'object') return { value };
    if (seen.includes(value) || seen.length > 1000)
      throw new Error('Electron contextBridge recursion depth exceeded');
    const deeper = [...seen, value];
    if (value instanceof Promised) {
      ids += 1;
      const id = ids;
      const settle = isGood => result => post({ kind: 'settle', id, isGood, result: encode(result) });
      apply(then, value, [settle(true), settle(false)]);
      return { promise: id };
    }
    if (Array.isArray(value)) return { array: value.map(each => encode(each, deeper)) };
    if (value instanceof Error) return { error: [value.name, value.message] };
    if (Object.prototype.toString.call(value) === '[object Object]')
      return { object: Object.keys(value).map(key => [key, encode(value[key], deeper)]) };
    return { value };
  };

  const decode = (coded, isFrozen) => {
    const done = value => (isFrozen ? Object.freeze(value) : value);
    if ('function' in coded) return (...args) => call(coded.function, args);
    if ('promise' in coded)
      return new Promised((resolve, reject) => pending.set(coded.promise, { resolve, reject }));
    if ('array' in coded) return done(coded.array.map(each => decode(each, isFrozen)));
    if ('error' in coded) {
      const error = new Error(coded.error[1]);
      error.name = coded.error[0];
      return error;
    }
    if ('object' in coded) {
      const object = {};
      for (const [key, each] of coded.object) {
        const value = decode(each, isFrozen);
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
      }
      return done(object);
    }
    return coded.value;
  };

  const takeReturned = () => {
    const result = returned;
    returned = undefined;
    return result;
  };

  const call = (id, args) => {
    post({ kind: 'call', id, args: args.map(each => encode(each)) });
    const result = takeReturned();
    if (!result) throw new Error('contextBridge: a value could not be cloned');
    if (result.error) throw decode(result.error);
    return decode(result.value);
  };

  const answer = run => {
    try {
      post({ kind: 'return', value: encode(run()) });
    } catch (error) {
      post({ kind: 'return', error: encode(error instanceof Error ? error : new Error(String(error))) });
    }
  };

  const expose = (key, api) => {
    if (key in window)
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    // Neither writable nor configurable: a script of the page cannot put another in its place.
    Object.defineProperty(window, key, { value: decode(api, true), enumerable: true });
  };

  node.addEventListener(`to-${side}`, ({ detail }) => {
    if (!detail) return;
    if (detail.kind === 'call')
      answer(() => functions.get(detail.id)(...detail.args.map(each => decode(each))));
    else if (detail.kind === 'return') returned = detail;
    else if (detail.kind === 'expose') answer(() => expose(detail.key, detail.api));
    else if (detail.kind === 'settle') {
      const promise = pending.get(detail.id);
      pending.delete(detail.id);
      promise?.[detail.isGood ? 'resolve' : 'reject'](decode(detail.result));
    }
  });

  return {
    exposeInMainWorld: (key, api) => {
      post({ kind: 'expose', key, api: encode(api) });
      const result = takeReturned();
      if (result?.error) throw decode(result.error);
    },
  };
}

module.exports = contextBridge;
