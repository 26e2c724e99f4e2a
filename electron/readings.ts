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

export function createReadings(): Readings {
  const open = new Map<string, Reading>();

  async function drop(token: string): Promise<void> {
    const reading = open.get(token);
    open.delete(token);
    await reading?.source.close();
  }

  return {
    begin: async (file, limit) => {
      if (open.size >= MOST) throw new Refused(`${MOST} readings at most`);
      const opened = await openSource(file, limit);
      if (opened.kind === 'failed') return opened;
      const token = randomUUID();
      open.set(token, { source: opened.value, isBusy: false });
      return { kind: 'done', value: { name: basename(file), reading: token } };
    },
    next: async token => {
      const reading = open.get(token);
      if (reading === undefined) throw new Refused('a reading that was begun');
      if (reading.isBusy) throw new Refused('a page that waits');
      reading.isBusy = true;
      const piece = await reading.source.read(CHUNK);
      reading.isBusy = false;
      if (piece.kind === 'failed' || piece.value === null) await drop(token);
      return piece;
    },
    drop,
    dropAll: async () => {
      for (const token of open.keys()) await drop(token);
    },
  };
}
