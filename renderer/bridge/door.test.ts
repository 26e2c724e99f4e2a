import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { BRIDGE_ERROR_CODES } from './contract.ts';
import { browserHost, desktopHost, endHosts, OURS } from './hosts.fixture.ts';

afterAll(endHosts);

const WORDS = {
  hang: { title: 'a', detail: 'b', wait: 'c', reload: 'd' },
  leave: { title: 'a', detail: 'b', stay: 'c', leave: 'd' },
  broken: { title: 'a', detail: 'b' },
};

const SEED = 20_261_128;
const MESSAGES = 10_000;

/** Anything that structured clone carries, from the nearly right to the absurd. */
const anything = fc.oneof(
  fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true, withBigInt: true }),
  fc.string({ maxLength: 400 }),
  fc.constantFrom('', ' ', '\u200b', '\0', '../x', '/etc/passwd', '__proto__', 'x'.repeat(256)),
  fc.constantFrom('file:///etc/passwd', 'javascript:0', 'https://a@b/', 'http:', 'ms-settings:'),
  fc.constantFrom(-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2 ** 40),
  fc.uint8Array({ maxLength: 40 }),
  fc.record({ kind: fc.constantFrom('role', 'command', 'separator', 'x'), label: fc.anything() }),
  fc.array(fc.record({ label: fc.anything(), items: fc.anything() }), { maxLength: 20 }),
);
const sent = fc.array(anything, { maxLength: 4 });

/** Said again here and in other words than the door's own: which messages our page could have sent. */
const WELL_FORMED: Readonly<Record<string, (sent: readonly unknown[]) => boolean>> = {
  openFile: args => args.length === 0,
  openFiles: args => args.length === 0,
  openBackup: args => args.length === 0,
  nextPiece: () => false,
  listen: args => args.length === 0,
  beginSave: ([name, size, ...more]) =>
    more.length === 0 && isName(name) && typeof size === 'number' && Number.isInteger(size) && size >= 0,
  // Whatever a token is, none was given out.
  writeSave: () => false,
  settleSave: () => false,
  endSave: () => false,
  revealFile: () => false,
  // Dropping what is not there is done at once.
  endReading: ([token, ...more]) => more.length === 0 && typeof token === 'string',
  dropSave: ([token, ...more]) => more.length === 0 && typeof token === 'string',
  beginBackup: ([occasion, size, ...more]) =>
    more.length === 0 &&
    (occasion === 'daily' || occasion === 'before') &&
    typeof size === 'number' &&
    Number.isInteger(size) &&
    size >= 0,
  endBackup: () => false,
  listBackups: args => args.length === 0,
  readBackup: ([name, ...more]) =>
    more.length === 0 && /^\d{4}-\d\d-\d\d.*\.maillage\.json$/.test(isText(name) ? `${name}` : ''),
  showBackups: args => args.length === 0,
  printPage: args => args.length === 0,
  openLink: ([url, ...more]) => more.length === 0 && typeof url === 'string' && /^https?:/i.test(url.trim()),
  setMenu: ([menu, ...more]) =>
    more.length === 0 && Array.isArray(menu) && menu.every(group => isText(group?.label)),
  setWords: ([words, ...more]) => more.length === 0 && isText(Reflect.get(Object(words), 'hang')?.title),
};

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'it was done',
    (error: Error) => error.message,
  );
}

/** The heap after a collection, in bytes. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

describe('the door of the main process', () => {
  const host = desktopHost();
  const message = fc.tuple(fc.constantFrom(...host.channels), sent);

  it('has a form for each of its channels', () => {
    expect([...host.channels].sort()).toEqual(Object.keys(WELL_FORMED).sort());
  });

  it(`refuses ${MESSAGES} malformed messages with the contract’s code, does nothing and keeps nothing`, async () => {
    const malformed = message.filter(([channel, args]) => !WELL_FORMED[channel]?.(args));
    const before = host.deeds();
    let told = 0;
    let flat = 0;
    await fc.assert(
      fc.asyncProperty(malformed, async ([channel, args]) => {
        expect(await codeOf(host.send(channel, OURS, ...args))).toBe('refused');
        told += 1;
        // What the first thousand have compiled and cached is not counted.
        if (told === 1000) flat = heap();
      }),
      { seed: SEED, numRuns: MESSAGES },
    );
    expect(host.deeds()).toBe(before);
    expect(heap() - flat).toBeLessThan(4 * 1024 * 1024);
  }, 180_000);

  it('takes nothing but bytes for a save that was begun, and the save goes on', async () => {
    const save = await host.send('beginSave', OURS, 'réseau.svg', 6);
    await fc.assert(
      fc.asyncProperty(
        anything.filter(value => !(value instanceof Uint8Array)),
        async chunk => {
          expect(await codeOf(host.send('writeSave', OURS, save, chunk))).toBe('refused');
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
    await host.send('writeSave', OURS, save, new TextEncoder().encode('<svg/>'));
    expect(await host.send('endSave', OURS, save)).toMatchObject({ name: 'réseau.svg' });
    expect(await host.lastSaved()).toBe('<svg/>');
  });

  it.each([
    ['beginSave', 'réseau.svg', 2_147_483_648],
    ['beginBackup', 'daily', 1_073_741_824],
  ])('lets %s (%s) announce %i bytes, and not one more', async (channel, first, largest) => {
    const save = await host.send(channel, OURS, first, largest);
    expect(save).toBeTypeOf('string');
    await host.send('dropSave', OURS, save);
    expect(await codeOf(host.send(channel, OURS, first, largest + 1))).toBe('refused');
  });

  it('takes no message, however well formed, of a frame that is not our page', async () => {
    const frames = fc.constantFrom(
      null,
      { url: 'https://maillage/', parent: null },
      { url: OURS.url, parent: OURS },
      { url: 'app://maillage.example/index.html', parent: null },
      { url: 'data:text/html,app://maillage/index.html', parent: null },
      { url: '', parent: null },
    );
    const before = host.deeds();
    await fc.assert(
      fc.asyncProperty(message, frames, async ([channel, args], frame) => {
        expect(await codeOf(host.send(channel, frame, ...args))).toBe('refused');
      }),
      { seed: SEED, numRuns: 1000 },
    );
    for (const [channel, args] of [
      ['openFile', []],
      ['beginSave', ['a.svg', 1]],
      ['openLink', ['https://www.cnfpt.fr/']],
      ['setMenu', [[]]],
    ] as const)
      expect(await codeOf(host.send(channel, null, ...args))).toBe('refused');
    expect(host.deeds()).toBe(before);
  });
});

describe.each([
  ['the browser', browserHost],
  ['the desktop host', desktopHost],
])('the page’s door to %s', (_name, makeHost) => {
  const { bridge } = makeHost();
  const methods = [
    'openFile',
    'openFiles',
    'openBackup',
    'openDropped',
    'saveFile',
    'revealFile',
    'keepBackup',
    'listBackups',
    'readBackup',
    'showBackups',
    'printPage',
    'setMenu',
    'setWords',
  ] as const;

  /** Calls a method with whatever was made up. */
  async function call(method: keyof typeof bridge, args: readonly unknown[]): Promise<unknown> {
    return Reflect.apply(Object(bridge[method]), bridge, [...args]);
  }

  it('takes none of the arguments that the contract does not have', async () => {
    const wrong = fc.tuple(fc.constantFrom(...methods), fc.array(anything, { minLength: 3, maxLength: 5 }));
    await fc.assert(
      fc.asyncProperty(wrong, async ([method, args]) => {
        expect(await codeOf(call(method, args))).toBe('refused');
      }),
      { seed: SEED, numRuns: 1000 },
    );
    for (const [method, ...args] of [
      ['openFile', {}],
      ['openFile', undefined],
      ['openFiles', { multiple: true }],
      ['openBackup', {}],
      ['openDropped'],
      ['openDropped', null],
      ['openDropped', { name: 'a', size: 1 }],
      ['openDropped', { name: 'a', size: -1, arrayBuffer: async () => new ArrayBuffer(1) }],
      ['openDropped', { name: '', size: 1, arrayBuffer: async () => new ArrayBuffer(1) }],
      ['saveFile', 'a.svg'],
      ['saveFile', '', new Uint8Array(1)],
      ['saveFile', ' \u200b', new Uint8Array(1)],
      ['saveFile', 'a.svg', 'text'],
      ['saveFile', 'a.svg', new Uint16Array(1)],
      ['saveFile', 'x'.repeat(256), new Uint8Array(1)],
      ['revealFile'],
      ['keepBackup', 'yearly', new Uint8Array(1)],
      ['keepBackup', 'daily', '{}'],
      ['readBackup', '../main.log'],
      ['readBackup', ''],
      ['listBackups', 1],
      ['showBackups', '/etc'],
      ['setWords', {}],
      ['setWords', { ...WORDS, hang: { title: 'a', detail: 'b', wait: 'c' } }],
      ['setWords', { ...WORDS, hang: { ...WORDS.hang, title: 'x'.repeat(501) } }],
      ['setWords', { hang: WORDS.hang, broken: WORDS.broken }],
      ['setWords', { hang: WORDS.hang, leave: WORDS.leave }],
      ['setWords', { ...WORDS, broken: { title: 'a' } }],
      ['setWords', { ...WORDS, broken: { ...WORDS.broken, detail: 'x'.repeat(501) } }],
      ['setWords', { ...WORDS, leave: { ...WORDS.leave, detail: 'x'.repeat(501) } }],
      ['setWords', { ...WORDS, leave: { ...WORDS.leave, leave: 'x'.repeat(121) } }],
      ['openLink', 'https://www.cnfpt.fr/', '_self'],
    ] as const)
      expect(await codeOf(call(method, args)), `${method} ${args.length}`).toBe('refused');
  });

  it('hears commands through a function alone', () => {
    for (const args of [[], ['x'], [null], [() => undefined, 1]])
      expect(() => Reflect.apply(Object(bridge.onCommand), bridge, args)).toThrow(/^refused$/);
  });

  it('says what is wrong with a dropped file by a code, whatever is thrown', async () => {
    const thrown = fc.oneof(
      fc.anything(),
      fc.string().map(text => new Error(text)),
    );
    await fc.assert(
      fc.asyncProperty(thrown, async cause => {
        const file = { name: 'a.txt', size: 1, arrayBuffer: () => Promise.reject(cause) };
        expect(BRIDGE_ERROR_CODES).toContain(await codeOf(bridge.openDropped(file)));
      }),
      { seed: SEED, numRuns: 300 },
    );
    const liar = { name: 'a.txt', size: 1, arrayBuffer: async () => 'no bytes' };
    expect(BRIDGE_ERROR_CODES).toContain(await codeOf(call('openDropped', [liar])));
  });
});
