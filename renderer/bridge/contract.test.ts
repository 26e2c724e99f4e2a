import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IpcMain } from 'electron';
import { afterAll, describe, expect, it } from 'vitest';
import { createCommands } from '../../electron/commands.ts';
import { registerHandlers } from '../../electron/handlers.ts';
import { createHostBridge } from '../../electron/host-bridge.ts';
import { createHandle } from '../../electron/ipc.ts';
import { SHIPPED } from '../../electron/origin.ts';
import { createBrowserBridge } from './browser.ts';
import { BRIDGE_ERROR_CODES, type Bridge, type HostCommand, MAX_FILE_BYTES } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-bridge-'));
const source = join(folder, 'actes.txt');
writeFileSync(source, 'Thème 1');
afterAll(() => rmSync(folder, { recursive: true }));

/** A bridge with the world around it in a test's hands. */
interface Host {
  readonly bridge: Bridge;
  /** What the reader answers to the next dialog that opens a file. */
  readonly willChoose: (file: string | null) => void;
  /** The content of the last saved file, or null when none was. */
  readonly lastSaved: () => Promise<string | null>;
  readonly openedLinks: readonly string[];
}

function browserHost(): Host {
  let chosen: File | null = null;
  let saved: Blob | null = null;
  const openedLinks: string[] = [];
  const bridge = createBrowserBridge({
    launched: true,
    chooseFile: async () => chosen,
    download: (_name, content) => {
      saved = content;
    },
    openTab: url => openedLinks.push(url),
    fetch: async path =>
      path.endsWith('/opened')
        ? Response.json([{ name: 'actes.txt', id: '1' }, { name: 'x.txt', code: 'not-found' }, 'nonsense'])
        : new Response('Thème 1'),
  });
  return {
    bridge,
    willChoose: file => {
      chosen = file === null ? null : new File([readFileSync(file)], 'actes.txt');
    },
    lastSaved: async () => (await saved?.text()) ?? null,
    openedLinks,
  };
}

/** Both ends of the desktop host, joined by an IPC that clones as Electron's does. */
function desktopHost(): Host {
  let chosen: string | null = null;
  let target: string | null = null;
  const openedLinks: string[] = [];
  const handlers = new Map<string, Parameters<IpcMain['handle']>[1]>();
  const listeners = new Map<string, Set<(...args: unknown[]) => void>>();
  const sender = {
    isDestroyed: () => false,
    send: (channel: string, ...args: unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...structuredClone(args));
    },
  };
  const event = { sender, senderFrame: { url: SHIPPED.start, parent: null } };
  const commands = createCommands();
  commands.send({ kind: 'open', file: { name: 'actes.txt', bytes: new TextEncoder().encode('Thème 1') } });
  commands.send({ kind: 'open-failed', name: 'x.txt', code: 'not-found' });
  const ipcMain = {
    handle: (channel: string, handler: Parameters<IpcMain['handle']>[1]) =>
      void handlers.set(channel, handler),
  };
  registerHandlers(
    createHandle(ipcMain, SHIPPED, () => undefined),
    {
      dialog: {
        showOpenDialog: async () => ({
          canceled: chosen === null,
          filePaths: chosen === null ? [] : [chosen],
        }),
        showSaveDialog: async (...args: unknown[]) => {
          const name = Reflect.get(Object(args.at(-1)), 'defaultPath');
          target = join(folder, String(name));
          return { canceled: false, filePath: target };
        },
      },
      shell: { openExternal: async url => void openedLinks.push(url), showItemInFolder: () => undefined },
      menu: { buildFromTemplate: () => Object.create(null), setApplicationMenu: () => undefined },
      windowOf: () => Object.create(null),
      platform: 'linux',
    },
    commands,
  );
  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]) => {
      const handler = handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      try {
        return structuredClone(await Reflect.apply(handler, undefined, [event, ...structuredClone(args)]));
      } catch (error) {
        throw new Error(`Error invoking remote method '${channel}': ${error}`);
      }
    },
    on: (channel: string, listener: (...args: unknown[]) => void) => {
      listeners.set(channel, new Set([...(listeners.get(channel) ?? []), listener]));
    },
    off: (channel: string, listener: (...args: unknown[]) => void) =>
      void listeners.get(channel)?.delete(listener),
  };
  return {
    bridge: createHostBridge(ipcRenderer as unknown as Parameters<typeof createHostBridge>[0]),
    willChoose: file => {
      chosen = file;
    },
    lastSaved: async () => (target === null ? null : readFileSync(target, 'utf8')),
    openedLinks,
  };
}

/** A promise of the bridge is rejected with a code at the end of its message, whatever the host writes before it. */
async function codeOf(promise: Promise<unknown>): Promise<string> {
  const message = await promise.then(
    () => 'it was done',
    (error: Error) => error.message,
  );
  return message.split(':').at(-1)?.trim() ?? '';
}

describe.each([
  ['the browser', browserHost],
  ['the desktop host', desktopHost],
])('%s', (_name, makeHost) => {
  it('opens a file that the reader chooses, and takes a change of mind', async () => {
    const { bridge, willChoose } = makeHost();
    willChoose(source);
    expect(await bridge.openFile()).toEqual({
      name: 'actes.txt',
      bytes: new Uint8Array(readFileSync(source)),
    });
    willChoose(null);
    expect(await bridge.openFile()).toBeNull();
  });

  it('reads a dropped file, and refuses one that is too large without reading it', async () => {
    const { bridge } = makeHost();
    const opened = await bridge.openDropped(new File(['Rouen'], 'été.txt'));
    expect(opened).toEqual({ name: 'été.txt', bytes: new TextEncoder().encode('Rouen') });
    const large = {
      name: 'x',
      size: MAX_FILE_BYTES + 1,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    };
    expect(await codeOf(bridge.openDropped(large))).toBe('too-large');
  });

  it('rejects a dropped file that cannot be read with a code', async () => {
    const { bridge } = makeHost();
    const gone = {
      name: 'x',
      size: 1,
      arrayBuffer: () => Promise.reject(Object.assign(new Error('no'), { name: 'NotFoundError' })),
    };
    expect(BRIDGE_ERROR_CODES).toContain(await codeOf(bridge.openDropped(gone)));
  });

  it('saves bytes as they are', async () => {
    const { bridge, lastSaved } = makeHost();
    const saved = await bridge.saveFile('réseau.svg', new TextEncoder().encode('<svg/>'));
    expect(saved?.name).toBe('réseau.svg');
    expect(await lastSaved()).toBe('<svg/>');
  });

  it('opens web addresses outside, and refuses all others', async () => {
    const { bridge, openedLinks } = makeHost();
    await bridge.openLink('https://www.cnfpt.fr/actes');
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'nothing'])
      expect(await codeOf(bridge.openLink(url))).toBe('refused');
    expect(openedLinks).toEqual(['https://www.cnfpt.fr/actes']);
  });

  it('does what it says it can, and refuses the rest: nothing is silently ignored', async () => {
    const { bridge } = makeHost();
    const menu = bridge.setMenu([{ label: 'Fichier', items: [{ kind: 'separator' }] }]);
    expect(await codeOf(menu)).toBe(bridge.can.menu ? 'it was done' : 'refused');
    const saved = await bridge.saveFile('a.svg', new Uint8Array(1));
    const reveal = bridge.revealFile(saved?.token ?? '');
    expect(await codeOf(reveal)).toBe(bridge.can.reveal ? 'it was done' : 'refused');
    expect(await codeOf(bridge.revealFile('/etc/passwd'))).toBe('refused');
  });

  it('tells the files of the command line once, from the first listener on', async () => {
    const { bridge } = makeHost();
    expect(bridge.can.commandLine).toBe(true);
    const heard: HostCommand[] = [];
    // React's strict mode listens, stops, and listens again.
    bridge.onCommand(command => heard.push(command))();
    const stop = bridge.onCommand(command => heard.push(command));
    await expect.poll(() => heard.length).toBe(2);
    expect(heard).toEqual([
      { kind: 'open', file: { name: 'actes.txt', bytes: new TextEncoder().encode('Thème 1') } },
      { kind: 'open-failed', name: 'x.txt', code: 'not-found' },
    ]);
    stop();
    bridge.onCommand(command => heard.push(command));
    expect(heard).toHaveLength(2);
  });
});
