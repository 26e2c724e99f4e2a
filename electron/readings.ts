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
  /** Asks for a regular file of at most `limit` bytes and opens it; null where the answer is, or the page has gone meanwhile. */
  readonly begin: (ask: () => Promise<string | null>, limit: number) => Promise<Outcome<BegunReading | null>>;
  /** Asks for files that are opened when their first bytes are asked for, and tells when one was; none for a page that has gone meanwhile. */
  readonly later: (
    ask: () => Promise<readonly string[]>,
    limit: number,
    opened: (file: string) => Promise<void>,
  ) => Promise<readonly BegunReading[]>;
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
  readonly opened: (file: string) => Promise<void>;
}

const NOTHING = { kind: 'done', value: null } as const;

/** Opens a file, and lets go of it when whoever asked for it has gone meanwhile. */
async function openWhile(
  isThere: () => boolean,
  file: string,
  limit: number,
): Promise<Outcome<Source | null>> {
  const opened = await openSource(file, limit);
  if (opened.kind === 'failed' || isThere()) return opened;
  await opened.value.close();
  return NOTHING;
}

export function createReadings(): Readings {
  const open = new Map<string, Reading>();
  const promised = new Map<string, Promised>();
  /** So many pages have gone. */
  let gone = 0;

  async function drop(token: string): Promise<void> {
    const reading = open.get(token);
    open.delete(token);
    promised.delete(token);
    await reading?.source.close();
  }

  /** Null when more pages than so many have gone once it is open: the one that asked is among them. */
  async function start(
    token: string,
    { file, limit }: Pick<Promised, 'file' | 'limit'>,
    goneBefore: number,
  ): Promise<Outcome<Reading | null>> {
    if (open.size >= MOST) throw new Refused(`${MOST} readings at most`);
    const opened = await openWhile(() => gone === goneBefore, file, limit);
    if (opened.kind === 'failed') return opened;
    if (opened.value === null) return NOTHING;
    const reading = { source: opened.value, isBusy: false };
    open.set(token, reading);
    return { kind: 'done', value: reading };
  }

  /** What was begun, or what was promised and is begun now. */
  async function readingOf(token: string): Promise<Outcome<Reading | null>> {
    const reading = open.get(token);
    if (reading !== undefined) return { kind: 'done', value: reading };
    const waiting = promised.get(token);
    if (waiting === undefined) throw new Refused('a reading that was begun');
    promised.delete(token);
    const started = await start(token, waiting, gone);
    if (started.kind === 'done' && started.value !== null) await waiting.opened(waiting.file);
    return started;
  }

  return {
    begin: async (ask, limit) => {
      const goneBefore = gone;
      const file = await ask();
      if (file === null) return NOTHING;
      const token = randomUUID();
      const started = await start(token, { file, limit }, goneBefore);
      if (started.kind === 'failed') return started;
      if (started.value === null) return NOTHING;
      return { kind: 'done', value: { name: basename(file), reading: token } };
    },
    later: async (ask, limit, opened) => {
      const goneBefore = gone;
      const files = await ask();
      if (gone > goneBefore) return [];
      const begun = files.map(file => ({ name: basename(file), reading: randomUUID(), file }));
      for (const { reading, file } of begun) promised.set(reading, { file, limit, opened });
      return begun.map(({ name, reading }) => ({ name, reading }));
    },
    next: async token => {
      const found = await readingOf(token);
      if (found.kind === 'failed') return found;
      const reading = found.value;
      if (reading === null) return NOTHING;
      if (reading.isBusy) throw new Refused('a page that waits');
      reading.isBusy = true;
      const piece = await reading.source.read(CHUNK);
      reading.isBusy = false;
      if (piece.kind === 'failed' || piece.value === null) await drop(token);
      return piece;
    },
    drop,
    dropAll: async () => {
      gone += 1;
      promised.clear();
      for (const token of open.keys()) await drop(token);
    },
  };
}
