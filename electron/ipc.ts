import type { IpcMain, WebContents, WebFrameMain } from 'electron';
import { Refused } from '../renderer/bridge/arguments.ts';
import {
  type BackupOccasion,
  BRIDGE_ERROR_CODES,
  type Bridge,
  type SavedFile,
} from '../renderer/bridge/contract.ts';
import { traceOf } from './log.ts';
import type { PageOrigin } from './origin.ts';

/** What the page may ask of the main process, by channel: the contract's methods that need it, and `listen`. */
export interface Calls
  extends Pick<
    Bridge,
    | 'openFile'
    | 'revealFile'
    | 'listBackups'
    | 'showBackups'
    | 'printPage'
    | 'openLink'
    | 'setMenu'
    | 'setWords'
  > {
  /** The page is ready to hear commands. */
  readonly listen: () => Promise<void>;
  /** Asks where a file of so many bytes shall stand; the token of what is begun, or null when the reader changes their mind. */
  readonly beginSave: (name: string, size: number) => Promise<string | null>;
  /** Over once the bytes of it that were sent so far are written. */
  readonly settleSave: (save: string) => Promise<void>;
  readonly endSave: (save: string) => Promise<SavedFile>;
  /** Begins a backup of so many bytes; it is written as a save is. */
  readonly beginBackup: (occasion: BackupOccasion, size: number) => Promise<string>;
  readonly endBackup: (save: string) => Promise<void>;
  readonly dropSave: (save: string) => Promise<void>;
  /** Asks for a backup that is then read piece by piece, or null when the reader changes their mind. */
  readonly openBackup: () => Promise<BegunReading | null>;
  readonly readBackup: (name: string) => Promise<BegunReading>;
  /** Asks for files that are then read piece by piece; none when the reader changes their mind. */
  readonly openFiles: () => Promise<readonly BegunReading[]>;
  /** The next bytes of it; null behind the last. */
  readonly nextPiece: (reading: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly endReading: (reading: string) => Promise<void>;
}

/** What the page tells the main process without an answer, by channel. */
export interface Notices {
  /** The next bytes of a save; what comes of them `settleSave` and `endSave` tell. */
  readonly writeSave: (save: string, chunk: Uint8Array<ArrayBuffer>) => void;
}

/** A file that is being read, under a token. */
export interface BegunReading {
  readonly name: string;
  readonly reading: string;
}

export type Handle = <Method extends keyof Calls>(
  method: Method,
  /** Turns what was sent into arguments, or throws `Refused`. */
  check: (sent: readonly unknown[]) => Parameters<Calls[Method]>,
  run: (sender: WebContents, ...args: Parameters<Calls[Method]>) => ReturnType<Calls[Method]>,
) => void;

export type Hear = <Method extends keyof Notices>(
  method: Method,
  check: (sent: readonly unknown[]) => Parameters<Notices[Method]>,
  run: (...args: Parameters<Notices[Method]>) => void,
) => void;

/** The two ways in which the page reaches the main process. */
export interface Door {
  readonly handle: Handle;
  readonly hear: Hear;
}

/**
 * The one place where calls of the page arrive: from our page's top frame only, with checked arguments. What is refused
 * is logged, and the page is told a code and nothing more.
 */
export function createDoor(
  ipc: Pick<IpcMain, 'handle' | 'on'>,
  page: PageOrigin,
  log: (line: string) => void,
): Door {
  return {
    handle: (method, check, run) => {
      ipc.handle(method, async (event, ...sent: readonly unknown[]) => {
        if (!isOurs(event.senderFrame, method)) throw new Error('refused');
        try {
          return await run(event.sender, ...check(sent));
        } catch (cause) {
          throw new Error(codeOf(cause, method));
        }
      });
    },
    hear: (method, check, run) => {
      ipc.on(method, (event, ...sent: readonly unknown[]) => {
        if (!isOurs(event.senderFrame, method)) return;
        try {
          run(...check(sent));
        } catch (cause) {
          // Nobody waits to be told, and an error that goes on from here would end the process.
          codeOf(cause, method);
        }
      });
    },
  };

  function isOurs(frame: Pick<WebFrameMain, 'url' | 'parent'> | null, method: string): boolean {
    if (isTrusted(frame, page)) return true;
    log(`${method} was refused: it came from ${placeOf(frame?.url)}`);
    return false;
  }

  /** What the page is told. What was not foreseen is logged, and is nothing that the page could read more of. */
  function codeOf(cause: unknown, method: string): string {
    if (cause instanceof Refused) {
      log(`${method} was refused: ${cause.message} was expected`);
      return 'refused';
    }
    const known = BRIDGE_ERROR_CODES.find(code => cause instanceof Error && code === cause.message);
    if (known === undefined) log(`${method} failed: ${traceOf(cause)}`);
    return known ?? 'unknown';
  }
}

/** Scheme and host of an address: what stands behind them may be words of a document. */
function placeOf(address: string | undefined): string {
  if (address === undefined) return 'a frame that is gone';
  if (!URL.canParse(address)) return 'no address';
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

/** A frame inside of our page, or another page in our window, is not our page. */
export function isTrusted(frame: Pick<WebFrameMain, 'url' | 'parent'> | null, page: PageOrigin): boolean {
  return frame !== null && frame.parent === null && page.owns(frame.url);
}
