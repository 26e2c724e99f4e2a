import type { IpcMain } from 'electron';
import { describe, expect, it } from 'vitest';
import * as checks from '../renderer/bridge/arguments.ts';
import { createDoor, isTrusted } from './ipc.ts';
import { originOf, SHIPPED } from './origin.ts';

const OURS = { url: 'app://maillage/index.html#/reseau', parent: null };

/** An ipcMain that can be called, `call(channel, frame, ...sent)`, and told something. */
function fakeIpc() {
  const handlers = new Map<string, Parameters<IpcMain['handle']>[1]>();
  const listeners = new Map<string, Parameters<IpcMain['on']>[1]>();
  const ipc: Pick<IpcMain, 'handle' | 'on'> = {
    handle: (channel, handler) => void handlers.set(channel, handler),
    on: (channel, listener) => {
      listeners.set(channel, listener);
      return Object.create(null);
    },
  };
  return {
    ...ipc,
    tell: (channel: string, senderFrame: unknown, ...sent: unknown[]) =>
      Reflect.apply(listeners.get(channel) ?? fail, undefined, [{ senderFrame }, ...sent]),
    call: (channel: string, senderFrame: unknown, ...sent: unknown[]) =>
      Reflect.apply(handlers.get(channel) ?? fail, undefined, [{ senderFrame, sender: 'the page' }, ...sent]),
  };
}
function fail(): never {
  throw new Error('no handler');
}

describe('a caller', () => {
  it('is our page’s top frame', () => {
    expect(isTrusted(OURS, SHIPPED)).toBe(true);
  });

  it.each([
    null,
    { url: 'app://maillage/index.html', parent: OURS },
    { url: 'app://other/index.html', parent: null },
    { url: 'https://maillage/index.html', parent: null },
    { url: 'app://maillage.evil/index.html', parent: null },
    { url: 'app://user@maillage/index.html', parent: null },
    { url: 'data:text/html,app://maillage', parent: null },
    { url: 'about:blank', parent: null },
    { url: '', parent: null },
  ])('is not %j', frame => {
    expect(isTrusted(frame as Parameters<typeof isTrusted>[0], SHIPPED)).toBe(false);
  });

  it('is the developer’s page only where that is the page', () => {
    const page = originOf('http://127.0.0.1:5173/');
    expect(isTrusted({ url: 'http://127.0.0.1:5173/#/mots', parent: null }, page)).toBe(true);
    expect(isTrusted({ url: 'http://127.0.0.1:5174/', parent: null }, page)).toBe(false);
    expect(isTrusted(OURS, page)).toBe(false);
  });
});

describe('the page’s own address', () => {
  it('is its start, at any place of it', () => {
    expect(SHIPPED.isStart('app://maillage/index.html#/mots?a=1')).toBe(true);
    for (const other of [
      'app://maillage/other.html',
      'app://maillage/index.html?x#/mots',
      'https://example.org/#app://maillage/index.html',
    ])
      expect(SHIPPED.isStart(other), other).toBe(false);
  });
});

describe('a call', () => {
  const lines: string[] = [];
  const ipc = fakeIpc();
  const { handle } = createDoor(ipc, SHIPPED, line => lines.push(line));
  const opened: string[] = [];
  handle(
    'openLink',
    ([url]) => [checks.text(url, 20)],
    async (_sender, url) => {
      if (url === 'broken') throw new Error('not-found');
      if (url.startsWith('{')) JSON.parse(url);
      opened.push(url);
    },
  );

  it('of our page runs with what was checked', async () => {
    await ipc.call('openLink', OURS, 'https://rouen.fr');
    expect(opened).toEqual(['https://rouen.fr']);
  });

  it('of another page is refused, logged, and does not run', async () => {
    await expect(
      ipc.call('openLink', { url: 'https://evil.example/#Madame', parent: null }, 'x'),
    ).rejects.toThrow(/^refused$/);
    expect(opened).toEqual(['https://rouen.fr']);
    expect(lines.at(-1)).toMatch(/came from https:\/\/evil\.example$/);
  });

  it('with wrong arguments is refused without saying why to the page', async () => {
    for (const sent of [[], [42], ['x'.repeat(21)], [{ toString: () => 'x' }], [null]])
      await expect(ipc.call('openLink', OURS, ...sent)).rejects.toThrow(/^refused$/);
    expect(lines.at(-1)).toContain('a text of 20 at most');
  });

  it('that fails tells its code', async () => {
    await expect(ipc.call('openLink', OURS, 'broken')).rejects.toThrow(/^not-found$/);
  });

  it('that fails in a way that nobody foresaw tells no more than that, and the log quotes nothing', async () => {
    await expect(ipc.call('openLink', OURS, '{"Madame')).rejects.toThrow(/^unknown$/);
    expect(lines.at(-1)).toMatch(/^openLink failed: SyntaxError\n\s+at /);
    expect(lines.at(-1)).not.toContain('Madame');
  });
});

describe('bytes', () => {
  it('are those of the message, and never a memory that the page goes on writing in', () => {
    const whole = new Uint8Array([1, 2, 3, 4]);
    expect([...checks.bytes(whole.subarray(1, 3))]).toEqual([2, 3]);
    expect(() => checks.bytes(new Uint8Array(new SharedArrayBuffer(4)))).toThrow(checks.Refused);
    for (const other of [[1], new Uint16Array(1), new ArrayBuffer(1), 'a', null])
      expect(() => checks.bytes(other)).toThrow(checks.Refused);
  });
});

describe('what is told without an answer', () => {
  const lines: string[] = [];
  const ipc = fakeIpc();
  const written: string[] = [];
  createDoor(ipc, SHIPPED, line => lines.push(line)).hear(
    'writeSave',
    ([save, chunk]) => [checks.text(save, 5), checks.bytes(chunk)],
    save => {
      if (save === 'other') throw new checks.Refused('a save that was begun');
      if (save === 'lost') throw new Error('Madame');
      written.push(save);
    },
  );
  const bytes = new Uint8Array(1);

  it('is taken from our page, checked', () => {
    ipc.tell('writeSave', OURS, 'token', bytes);
    expect(written).toEqual(['token']);
    expect(lines).toEqual([]);
  });

  it('is not taken from another, nor when it is malformed or fails: that is logged, and nothing is thrown', () => {
    ipc.tell('writeSave', { url: 'https://evil.example/#Madame', parent: null }, 'token', bytes);
    expect(lines.pop()).toMatch(/^writeSave was refused: it came from https:\/\/evil\.example$/);
    ipc.tell('writeSave', OURS, 'a long token', bytes);
    expect(lines.pop()).toBe('writeSave was refused: a text of 5 at most was expected');
    ipc.tell('writeSave', OURS, 'other', bytes);
    expect(lines.pop()).toBe('writeSave was refused: a save that was begun was expected');
    ipc.tell('writeSave', OURS, 'lost', bytes);
    expect(lines.pop()).toMatch(/^writeSave failed: Error\n\s+at /);
    expect(lines).toEqual([]);
    expect(written).toEqual(['token']);
  });
});

describe('a menu', () => {
  const command = { kind: 'command', id: 'open', label: 'Ouvrir', enabled: true };
  it('is taken as the contract describes it, and nothing more', () => {
    const sent = [{ label: 'Fichier', items: [{ ...command, click: 'x' }, { kind: 'separator' }], extra: 1 }];
    expect(checks.menu(sent)).toEqual([{ label: 'Fichier', items: [command, { kind: 'separator' }] }]);
  });

  it.each([
    'none',
    [{ label: 'Fichier' }],
    [{ label: 'Fichier', items: [{ kind: 'role', role: 'services', label: 'x' }] }],
    [{ label: 'Fichier', items: [{ kind: 'submenu', label: 'x' }] }],
    [{ label: 'Fichier', items: [{ ...command, enabled: 'yes' }] }],
    [{ label: 'x'.repeat(200), items: [] }],
    Array.from({ length: 40 }, () => ({ label: 'x', items: [] })),
  ])('is refused when it is %j', sent => {
    expect(() => checks.menu(sent)).toThrow(checks.Refused);
  });
});
