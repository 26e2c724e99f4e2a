import type { IpcRenderer } from 'electron';
import {
  type Bridge,
  type GivenFile,
  type HostCommand,
  MAX_FILE_BYTES,
  PIECE,
  PIECES_UNDER_WAY,
} from '../renderer/bridge/contract.ts';
import { behindDoor } from '../renderer/bridge/door.ts';
import type { BegunReading, Calls, Notices } from './ipc.ts';

/** The channel on which main sends commands to the page. */
export const COMMANDS = 'command';

/** Those of one group are packed while those of another are written; after each main is asked what has come of it. */
const GROUPS = 2;
const GROUP = PIECES_UNDER_WAY / GROUPS;

/** A file that main reads, as the page asks for it. */
function given({ name, reading }: BegunReading, call: Call): GivenFile {
  return { name, next: () => call('nextPiece', reading), close: () => call('endReading', reading) };
}

type Call = <Method extends keyof Calls>(
  method: Method,
  ...args: Parameters<Calls[Method]>
) => ReturnType<Calls[Method]>;

type Tell = <Method extends keyof Notices>(method: Method, ...args: Parameters<Notices[Method]>) => void;

/**
 * Piece by piece: one message of all bytes would stand several times in memory, on both sides at once. Each has no answer
 * of its own, which would take about as long as the piece; what has come of the last ones, the end of the save tells.
 */
async function writeAll(
  { call, tell }: { readonly call: Call; readonly tell: Tell },
  save: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  // One for all: what is sent is packed before `send` returns.
  const piece = new Uint8Array(Math.min(PIECE, bytes.length));
  const settling: Promise<void>[] = [];
  try {
    for (let at = 0, sent = 1; at < bytes.length; at += PIECE, sent += 1) {
      const next = bytes.subarray(at, at + PIECE);
      piece.set(next);
      // `slice` and not `subarray`: a view is sent with the whole buffer that it looks at.
      tell('writeSave', save, next.length === PIECE ? piece : piece.slice(0, next.length));
      if (sent % GROUP !== 0) continue;
      settling.push(call('settleSave', save));
      if (settling.length === GROUPS) await settling.shift();
    }
  } finally {
    await Promise.allSettled(settling);
  }
}

/** The page's end of the desktop host. Commands come without the event that carried them: it would hand out IPC itself. */
export function createHostBridge(ipc: Pick<IpcRenderer, 'invoke' | 'send' | 'on' | 'off'>): Bridge {
  function call<Method extends keyof Calls>(
    method: Method,
    ...args: Parameters<Calls[Method]>
  ): ReturnType<Calls[Method]>;
  function call(method: string, ...args: readonly unknown[]): Promise<unknown> {
    return ipc.invoke(method, ...args);
  }
  const tell: Tell = (method, ...args) => ipc.send(method, ...args);

  /** Writes all bytes of a file that was begun and ends it; a failure leaves nothing of it behind. */
  async function filled<T>(save: string, bytes: Uint8Array<ArrayBuffer>, end: () => Promise<T>): Promise<T> {
    try {
      await writeAll({ call, tell }, save, bytes);
      return await end();
    } catch (cause) {
      await call('dropSave', save);
      throw cause;
    }
  }

  return behindDoor({
    kind: 'electron',
    can: { reveal: true, menu: true, commandLine: true, backups: true },
    openFile: () => call('openFile'),
    openFiles: async () => (await call('openFiles')).map(begun => given(begun, call)),
    openBackup: async () => {
      const begun = await call('openBackup');
      return begun === null ? null : given(begun, call);
    },
    // Read here: no channel exists on which the page could name a path.
    openDropped: async file => {
      if (file.size > MAX_FILE_BYTES) throw new Error('too-large');
      const buffer = await file.arrayBuffer().catch(() => {
        throw new Error('not-a-file');
      });
      return { name: file.name, bytes: new Uint8Array(buffer) };
    },
    saveFile: async (name, bytes) => {
      const save = await call('beginSave', name, bytes.length);
      return save === null ? null : filled(save, bytes, () => call('endSave', save));
    },
    revealFile: token => call('revealFile', token),
    keepBackup: async (occasion, bytes) => {
      const save = await call('beginBackup', occasion, bytes.length);
      await filled(save, bytes, () => call('endBackup', save));
    },
    listBackups: () => call('listBackups'),
    readBackup: async name => given(await call('readBackup', name), call),
    showBackups: () => call('showBackups'),
    printPage: () => call('printPage'),
    openLink: url => call('openLink', url),
    setMenu: menu => call('setMenu', menu),
    setWords: words => call('setWords', words),
    onCommand: listener => {
      const hear = (_event: unknown, command: HostCommand) => listener(command);
      ipc.on(COMMANDS, hear);
      void call('listen');
      return () => {
        ipc.off(COMMANDS, hear);
      };
    },
  } satisfies Bridge);
}
