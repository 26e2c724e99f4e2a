import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from './origin.ts';
import { secureContents, secureSession } from './security.ts';

type Handler = (...args: never[]) => unknown;

/** A session that keeps what it is told, and asks it again. */
function secured() {
  const told = new Map<string, Handler>();
  let speller: boolean | null = null;
  const keep = (name: string) => (handler: Handler) => void told.set(name, handler);
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setSpellCheckerEnabled: (isOn: boolean) => {
      speller = isOn;
    },
    webRequest: { onBeforeRequest: keep('load') },
  });
  secureSession(session as unknown as Session, SHIPPED);
  const ask = (name: string, ...args: unknown[]) => Reflect.apply(told.get(name) ?? missing, undefined, args);
  /** What a handler answers to the function it is given. */
  const answer = (name: string, ...args: unknown[]) => {
    const given: unknown[] = [];
    const take = (value: unknown) => void given.push(value);
    if (name === 'request') ask(name, null, args[0], take, { requestingUrl: args[1] });
    else ask(name, { url: args[0] }, take);
    return given;
  };
  return { session, ask, answer, speller: () => speller };
}

function missing(): never {
  throw new Error('no handler was set');
}

const OURS = 'app://maillage/index.html';
const FOREIGN = 'https://example.org/';

describe('the session of the page', () => {
  it.each([
    ['clipboard-sanitized-write', OURS, true],
    ['clipboard-sanitized-write', FOREIGN, false],
    ['fullscreen', OURS, true],
    ['fullscreen', FOREIGN, false],
    ['clipboard-read', OURS, false],
    ['media', OURS, false],
    ['openExternal', OURS, false],
    ['fileSystem', OURS, false],
  ])('is answered for the permission “%s” of %s: %s', (permission, asker, isGiven) => {
    const { ask, answer } = secured();
    expect(answer('request', permission, asker)).toEqual([isGiven]);
    expect(ask('check', null, permission, asker)).toBe(isGiven);
  });

  it('gets no device', () => {
    expect(secured().ask('device', { deviceType: 'usb', origin: OURS })).toBe(false);
  });

  it.each([
    [OURS, false],
    ['data:text/plain,x', false],
    ['blob:app://maillage/1', false],
    ['blob:https://example.org/1', true],
    ['https://example.org/', true],
    ['app://maillage.example/', true],
    ['app://a@maillage/', true],
    ['ws://maillage/', true],
    ['file:///etc/passwd', true],
    ['', true],
  ])('loads %s, or cancels it: %s', (url, cancel) => {
    expect(secured().answer('load', url)).toEqual([{ cancel }]);
  });

  it('lets no file be downloaded, and fetches no dictionaries', () => {
    const { session, speller } = secured();
    expect(isPrevented(session, 'will-download', {})).toBe(true);
    expect(speller()).toBe(false);
  });
});

/** Whether an event was prevented. */
function isPrevented(emitter: EventEmitter, name: string, fields: object): boolean {
  let prevented = false;
  emitter.emit(name, {
    ...fields,
    preventDefault: () => {
      prevented = true;
    },
  });
  return prevented;
}

describe('a page', () => {
  function contents() {
    const opened: unknown[] = [];
    const emitter = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: (details: object) => unknown) =>
        void opened.push(handler({ url: OURS })),
    });
    secureContents(emitter as unknown as WebContents, SHIPPED);
    return { emitter, opened };
  }

  it.each([
    [OURS, false],
    [`${OURS}#/reseau`, false],
    ['app://maillage/stopped.html', true],
    ['app://maillage/assets/x.svg', true],
    ['https://example.org/', true],
    ['javascript:0', true],
  ])('goes to %s, or is held: %s', (url, isHeld) => {
    expect(isPrevented(contents().emitter, 'will-navigate', { url })).toBe(isHeld);
  });

  it('leads no frame within it anywhere, and is itself asked about as the page', () => {
    const { emitter } = contents();
    expect(isPrevented(emitter, 'will-frame-navigate', { isMainFrame: false, url: OURS })).toBe(true);
    expect(isPrevented(emitter, 'will-frame-navigate', { isMainFrame: true, url: OURS })).toBe(false);
  });

  it.each(['will-redirect', 'will-attach-webview'])('is refused %s, even to our own', name => {
    expect(isPrevented(contents().emitter, name, { url: OURS })).toBe(true);
  });

  it('opens no window, even of our own', () => {
    expect(contents().opened).toEqual([{ action: 'deny' }]);
  });
});
