import type { promises as fs } from 'node:fs';

/** So many bytes that were written are flushed while more of them come: at its end a file has little left to wait for. */
export const FLUSHED_TOGETHER = 8 * 1024 * 1024;

/** Brings a file to the disk while it is written. */
export interface Flushing {
  readonly written: (size: number) => void;
  /** All that was written is on the disk, or this rejects with why some of it is not. */
  readonly end: () => Promise<void>;
}

/** What a disk says of a part of a file it says once, to whoever asks first: it is kept for the end. */
export function flushingOf(handle: Pick<fs.FileHandle, 'datasync' | 'sync'>): Flushing {
  let unflushed = 0;
  let under: Promise<void> | null = null;
  const failures: unknown[] = [];
  return {
    written: size => {
      unflushed += size;
      if (under !== null || unflushed < FLUSHED_TOGETHER) return;
      unflushed = 0;
      under = handle
        .datasync()
        .catch(cause => void failures.push(cause))
        .then(() => {
          under = null;
        });
    },
    end: async () => {
      await under;
      if (failures.length > 0) throw failures[0];
      await handle.sync();
    },
  };
}
