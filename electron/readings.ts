import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { Refused } from '../renderer/bridge/arguments.ts';
import { CHUNK } from '../renderer/bridge/contract.ts';
import { type Outcome, openSource, type Source } from './files.ts';
import type { BegunReading } from './ipc.ts';

/** So many files are read at once; our own page reads one. */
const MOST = 4;

/** Files on their way to the page, each under a token. */
export interface Readings {
  /** Opens a regular file of at most `limit` bytes. */
  readonly begin: (file: string, limit: number) => Promise<Outcome<BegunReading>>;
  /** Promises a file that is opened when its first bytes are asked for, and tells when it was. */
  readonly later: (file: string, limit: number, opened: () => Promise<void>) => BegunReading;
  /** Its next bytes; null behind the last, and after a failure there is none to ask for. */
  readonly next: (token: string) => Promise<Outcome<Uint8Array<ArrayBuffer> | null>>;
  readonly drop: (token: string) => Promise<void>;
  /** The page that was reading is gone. */
  readonly dropAll: () => Promise<void>;
}

interface Reading {
  readonly source: Source;
  /** A piece is being read: the page waits for it before it asks for another. */
  isBusy: boolean;
}

interface Promised {
  readonly file: string;
  readonly limit: number;
  readonly opened: () => Promise<void>;
}

export function createReadings(): Readings {
  const open = new Map<string, Reading>();
  const promised = new Map<string, Promised>();

  async function drop(token: string): Promise<void> {
    const reading = open.get(token);
    open.delete(token);
    promised.delete(token);
    await reading?.source.close();
  }

  async function start(token: string, file: string, limit: number): Promise<Outcome<Reading>> {
    if (open.size >= MOST) throw new Refused(`${MOST} readings at most`);
    const opened = await openSource(file, limit);
    if (opened.kind === 'failed') return opened;
    const reading = { source: opened.value, isBusy: false };
    open.set(token, reading);
    return { kind: 'done', value: reading };
  }

  /** What was begun, or what was promised and is begun now. */
  async function readingOf(token: string): Promise<Outcome<Reading>> {
    const reading = open.get(token);
    if (reading !== undefined) return { kind: 'done', value: reading };
    const waiting = promised.get(token);
    if (waiting === undefined) throw new Refused('a reading that was begun');
    promised.delete(token);
    const started = await start(token, waiting.file, waiting.limit);
    if (started.kind === 'done') await waiting.opened();
    return started;
  }

  return {
    begin: async (file, limit) => {
      const token = randomUUID();
      const started = await start(token, file, limit);
      if (started.kind === 'failed') return started;
      return { kind: 'done', value: { name: basename(file), reading: token } };
    },
    later: (file, limit, opened) => {
      const token = randomUUID();
      promised.set(token, { file, limit, opened });
      return { name: basename(file), reading: token };
    },
    next: async token => {
      const found = await readingOf(token);
      if (found.kind === 'failed') return found;
      const reading = found.value;
      if (reading.isBusy) throw new Refused('a page that waits');
      reading.isBusy = true;
      const piece = await reading.source.read(CHUNK);
      reading.isBusy = false;
      if (piece.kind === 'failed' || piece.value === null) await drop(token);
      return piece;
    },
    drop,
    dropAll: async () => {
      promised.clear();
      for (const token of open.keys()) await drop(token);
    },
  };
}
