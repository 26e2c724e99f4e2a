import { randomUUID } from 'node:crypto';
import { Refused } from '../renderer/bridge/arguments.ts';
import { PIECE } from '../renderer/bridge/contract.ts';
import { type Draft, type Outcome, openDraft } from './files.ts';

/** The largest file that is saved, in bytes. */
export const MAX_SAVE_BYTES = 2 * 1024 * 1024 * 1024;

/** So many files are written at once; our own page writes one. */
const MOST = 4;

/** Files on their way to the disk, each under a token. */
export interface Saves {
  readonly begin: (file: string, size: number) => Promise<Outcome<string>>;
  /** The next bytes of a file; a failure leaves nothing behind, and is what each further piece is told until the save is dropped. */
  readonly write: (token: string, chunk: Uint8Array) => Promise<Outcome<void>>;
  /** The file stands where it was meant to, whole, once the pieces on their way are written. */
  readonly end: (token: string) => Promise<Outcome<string>>;
  readonly drop: (token: string) => Promise<void>;
  /** The page that was writing is gone. */
  readonly dropAll: () => Promise<void>;
}

interface Save {
  readonly draft: Draft;
  /** Bytes that are still to come. */
  left: number;
  /** So many pieces wait for the disk. */
  waiting: number;
  /** The last of them: one is written after the other, in the order in which they came. */
  last: Promise<Outcome<void>>;
}

/** A page that sends without waiting would fill our memory. */
const MOST_WAITING = 16;

const WRITTEN = { kind: 'done', value: undefined } as const;

/** `open` begins to write a file: it is another where no disk is meant. */
export function createSaves(open = openDraft): Saves {
  const begunSaves = new Map<string, Save>();

  /** A save that was begun; whoever names another is not our page. */
  function begun(token: string): Save {
    const save = begunSaves.get(token);
    if (save === undefined) throw new Refused('a save that was begun');
    return save;
  }

  async function drop(token: string): Promise<void> {
    const save = begunSaves.get(token);
    begunSaves.delete(token);
    await save?.draft.discard();
  }

  return {
    begin: async (file, size) => {
      if (begunSaves.size >= MOST) throw new Refused(`${MOST} saves at most`);
      const opened = await open(file);
      if (opened.kind === 'failed') return opened;
      const token = randomUUID();
      begunSaves.set(token, { draft: opened.value, left: size, waiting: 0, last: Promise.resolve(WRITTEN) });
      return { kind: 'done', value: token };
    },
    write: async (token, chunk) => {
      const save = begun(token);
      if (chunk.length > PIECE || chunk.length > save.left) throw new Refused('no more bytes than were told');
      if (save.waiting >= MOST_WAITING) throw new Refused('a page that waits');
      save.left -= chunk.length;
      save.waiting += 1;
      const { last } = save;
      save.last = (async () => {
        const before = await last;
        return before.kind === 'failed' ? before : save.draft.write(chunk);
      })();
      const written = await save.last;
      save.waiting -= 1;
      // The token stays: pieces that were on their way when one failed are told why, not that they are unknown.
      if (written.kind === 'failed') await save.draft.discard();
      return written;
    },
    end: async token => {
      const save = begun(token);
      // A piece that comes while the ones before it are written is none of those that this end is about.
      const { left } = save;
      const last = await save.last;
      if (last.kind === 'failed') {
        begunSaves.delete(token);
        return last;
      }
      if (left > 0) throw new Refused('all bytes');
      begunSaves.delete(token);
      return save.draft.finish();
    },
    drop,
    dropAll: async () => {
      for (const token of begunSaves.keys()) await drop(token);
    },
  };
}
