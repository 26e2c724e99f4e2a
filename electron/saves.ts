import { randomUUID } from 'node:crypto';
import { Refused } from '../renderer/bridge/arguments.ts';
import { PIECE, PIECES_UNDER_WAY } from '../renderer/bridge/contract.ts';
import { type Draft, type Outcome, openDraft } from './files.ts';

/** The largest file that is saved, in bytes. */
export const MAX_SAVE_BYTES = 2 * 1024 * 1024 * 1024;

/** So many files are written at once; our own page writes one. */
const MOST = 4;

/** Files on their way to the disk, each under a token. */
export interface Saves {
  /** Asks where a file of so many bytes shall stand, and begins it there; null where the answer is, or the page has gone meanwhile. */
  readonly begin: (
    ask: () => Promise<Outcome<string | null>>,
    size: number,
  ) => Promise<Outcome<string | null>>;
  /**
   * The next bytes of a file. Nobody waits for an answer: what fails, or is refused, leaves nothing behind, and is what
   * `settle` and `end` tell from then on.
   */
  readonly write: (token: string, chunk: Uint8Array) => void;
  /** What has come of the bytes so far, once they are written. */
  readonly settle: (token: string) => Promise<Outcome<void>>;
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
  /** Those of them that came while others were written: they are written together. */
  coming: Uint8Array[];
  /** What has come of all pieces so far, in the order in which they came. */
  last: Promise<Outcome<void>>;
}

const WRITTEN = { kind: 'done', value: undefined } as const;
const REFUSED = { kind: 'failed', code: 'refused' } as const;

/** `open` begins to write a file: it is another where no disk is meant. */
export function createSaves(open = openDraft): Saves {
  const begunSaves = new Map<string, Save>();
  /** So many pages have gone. */
  let gone = 0;

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
    begin: async (ask, size) => {
      if (begunSaves.size >= MOST) throw new Refused(`${MOST} saves at most`);
      const goneBefore = gone;
      const asked = await ask();
      if (asked.kind === 'failed' || asked.value === null) return asked;
      const opened = await open(asked.value);
      if (opened.kind === 'failed') return opened;
      if (gone > goneBefore) {
        await opened.value.discard();
        return { kind: 'done', value: null };
      }
      const token = randomUUID();
      const last = Promise.resolve(WRITTEN);
      begunSaves.set(token, { draft: opened.value, left: size, waiting: 0, coming: [], last });
      return { kind: 'done', value: token };
    },
    write: (token, chunk) => {
      const save = begun(token);
      if (chunk.length > PIECE || chunk.length > save.left) refuse(save, 'no more bytes than were told');
      // A page that sends without waiting would fill our memory.
      if (save.waiting >= PIECES_UNDER_WAY) refuse(save, 'a page that waits');
      save.left -= chunk.length;
      save.waiting += 1;
      save.coming.push(chunk);
      if (save.coming.length === 1) save.last = writeBehind(save.last, save);
    },
    settle: async token => begun(token).last,
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
      gone += 1;
      for (const token of begunSaves.keys()) await drop(token);
    },
  };
}

/** Writes what has come, once all that came before is written. */
async function writeBehind(before: Promise<Outcome<void>>, save: Save): Promise<Outcome<void>> {
  const last = await before;
  const pieces = save.coming;
  save.coming = [];
  const written = last.kind === 'failed' ? last : await save.draft.write(pieces);
  save.waiting -= pieces.length;
  if (written.kind === 'failed') await save.draft.discard();
  return written;
}

/** Our own page never sends this, so that there is no file to make of it. */
function refuse(save: Save, expected: string): never {
  save.last = failBehind(save.last, save);
  throw new Refused(expected);
}

async function failBehind(before: Promise<Outcome<void>>, save: Save): Promise<Outcome<void>> {
  const last = await before;
  await save.draft.discard();
  return last.kind === 'failed' ? last : REFUSED;
}
