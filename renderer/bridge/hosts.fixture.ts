import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IpcMain } from 'electron';
import { createBackups } from '../../electron/backups.ts';
import { createCommands } from '../../electron/commands.ts';
import { registerHandlers } from '../../electron/handlers.ts';
import { createHostBridge } from '../../electron/host-bridge.ts';
import { createDoor } from '../../electron/ipc.ts';
import { SHIPPED } from '../../electron/origin.ts';
import { createReadings } from '../../electron/readings.ts';
import { createSaves } from '../../electron/saves.ts';
import { createBrowserBridge } from './browser.ts';
import { type Bridge, MAX_FILE_BYTES } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-bridge-'));
export const source = join(folder, 'actes.txt');

/** Another file of tests may have taken the folder away. */
function prepare(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(source, 'Thème 1');
}

/** A file of so many bytes that takes no room, with a mark at its beginning. */
export function large(size: number): string {
  prepare();
  const file = join(folder, 'large.json');
  writeFileSync(file, 'Rouen');
  truncateSync(file, size);
  return file;
}

/** Takes away what the hosts of a test file have written. */
export function endHosts(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** A bridge with the world around it in a test's hands. */
export interface Host {
  readonly bridge: Bridge;
  /** What the reader answers to the next dialog that opens files; with none they change their mind. */
  readonly willChoose: (...files: readonly string[]) => void;
  /** The content of the last saved file, or null when none was. */
  readonly lastSaved: () => Promise<string | null>;
  readonly openedLinks: readonly string[];
}

/** The desktop's, with what its main process was asked for. */
export interface DesktopHost extends Host {
  /** Sends a message to the main process, as a page that was taken over might; rejects where it was refused, be it without an answer. */
  readonly send: (channel: string, frame: unknown, ...sent: unknown[]) => Promise<unknown>;
  readonly channels: readonly string[];
  /** Why the next page will not be printed; empty: it will be. */
  readonly willPrint: (reason: string) => void;
  /** Why the next folder will not be shown, in the system's words; empty: it will be. */
  readonly willShow: (reason: string) => void;
  /** What the last dialog that saves was asked to propose. */
  readonly proposed: () => unknown;
  /** How often something was done outside of the page: a dialog, a link, a menu, a file shown. */
  readonly deeds: () => number;
}

/** A file as a browser hands it over: one that is too large is never in memory. */
function fileAt(file: string): File {
  const { size } = statSync(file);
  const given = new File(size > MAX_FILE_BYTES ? [] : [readFileSync(file)], 'actes.txt');
  return Object.defineProperty(given, 'size', { value: size });
}

export function browserHost(): Host {
  prepare();
  let chosen: readonly File[] = [];
  let saved: Blob | null = null;
  const openedLinks: string[] = [];
  const bridge = createBrowserBridge({
    launched: true,
    chooseFile: async () => chosen[0] ?? null,
    chooseFiles: async () => chosen,
    download: (_name, content) => {
      saved = content;
    },
    print: async () => undefined,
    openTab: url => openedLinks.push(url),
    fetch: async path =>
      path.endsWith('/opened')
        ? Response.json([{ name: 'actes.txt', id: '1' }, { name: 'x.txt', code: 'not-found' }, 'nonsense'])
        : new Response('Thème 1'),
  });
  return {
    bridge,
    willChoose: (...files) => {
      chosen = files.map(fileAt);
    },
    lastSaved: async () => (await saved?.text()) ?? null,
    openedLinks,
  };
}

/** When it is, for the hosts. */
export const NOW = new Date(2025, 2, 6, 14, 5, 12);

/** Our page’s top frame, as main sees it. */
export const OURS = { url: SHIPPED.start, parent: null };

/** Both ends of the desktop host, joined by an IPC that clones as Electron's does. */
export function desktopHost(): DesktopHost {
  prepare();
  let chosen: readonly string[] = [];
  let target: string | null = null;
  const openedLinks: string[] = [];
  const handlers = new Map<string, Parameters<IpcMain['handle']>[1]>();
  const listeners = new Map<string, Set<(...args: unknown[]) => void>>();
  const sender = {
    isDestroyed: () => false,
    print: (_options: unknown, done: (isPrinted: boolean, reason: string) => void) => {
      count();
      done(printing === '', printing);
    },
    send: (channel: string, ...args: unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...structuredClone(args));
    },
  };
  let deeds = 0;
  let printing = '';
  let showing = '';
  let proposed: unknown = null;
  const count = () => {
    deeds += 1;
  };
  const commands = createCommands();
  commands.send({ kind: 'open', file: { name: 'actes.txt', bytes: new TextEncoder().encode('Thème 1') } });
  commands.send({ kind: 'open-failed', name: 'x.txt', code: 'not-found' });
  const heard = new Map<string, (...args: unknown[]) => void>();
  const ipcMain = {
    handle: (channel: string, handler: Parameters<IpcMain['handle']>[1]) =>
      void handlers.set(channel, handler),
    on: (channel: string, listener: (...args: unknown[]) => void) => void heard.set(channel, listener),
  };
  let refusals = 0;
  const log = (line: string) => {
    if (line.includes(' was refused: ')) refusals += 1;
  };
  registerHandlers(
    createDoor(ipcMain as unknown as IpcMain, SHIPPED, log),
    {
      dialog: {
        showOpenDialog: async () => {
          deeds += 1;
          return { canceled: chosen.length === 0, filePaths: [...chosen] };
        },
        showSaveDialog: async (...args: unknown[]) => {
          deeds += 1;
          proposed = args.at(-1);
          target = join(folder, String(Reflect.get(Object(proposed), 'defaultPath')));
          return { canceled: false, filePath: target };
        },
      },
      shell: {
        openExternal: async url => void openedLinks.push(url),
        showItemInFolder: () => void count(),
        openPath: async () => {
          count();
          return showing;
        },
      },
      windowOf: () => Object.create(null),
    },
    {
      commands,
      saves: createSaves(),
      readings: createReadings(),
      backups: createBackups(join(folder, 'backups'), () => NOW),
      menu: { describe: count, refresh: count },
      recent: { add: async () => undefined },
      speak: count,
    },
  );
  const send = async (channel: string, frame: unknown, ...args: unknown[]) => {
    const event = { sender, senderFrame: frame };
    const hear = heard.get(channel);
    if (hear !== undefined) {
      const before = refusals;
      hear(event, ...structuredClone(args));
      if (refusals > before) throw new Error('refused');
      return undefined;
    }
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await Reflect.apply(handler, undefined, [event, ...structuredClone(args)]));
  };
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      send(channel, OURS, ...args).catch((error: unknown) => {
        throw new Error(`Error invoking remote method '${channel}': ${error}`);
      }),
    send: (channel: string, ...args: unknown[]) => {
      heard.get(channel)?.({ sender, senderFrame: OURS }, ...structuredClone(args));
    },
    on: (channel: string, listener: (...args: unknown[]) => void) => {
      listeners.set(channel, new Set([...(listeners.get(channel) ?? []), listener]));
    },
    off: (channel: string, listener: (...args: unknown[]) => void) =>
      void listeners.get(channel)?.delete(listener),
  };
  return {
    bridge: createHostBridge(ipcRenderer as unknown as Parameters<typeof createHostBridge>[0]),
    willChoose: (...files) => {
      chosen = files;
    },
    lastSaved: async () => (target === null ? null : readFileSync(target, 'utf8')),
    openedLinks,
    willPrint: reason => {
      printing = reason;
    },
    willShow: reason => {
      showing = reason;
    },
    proposed: () => proposed,
    send,
    channels: [...handlers.keys(), ...heard.keys()],
    deeds: () => deeds + openedLinks.length,
  };
}
