import type { Result } from '../../../data/model/result.ts';
import type { MaillageDb, StoreEvents } from '../../../data/store/db.ts';
import type { StoreError } from '../../../data/store/errors.ts';
import { type Library, readLibrary } from '../../../data/store/library.ts';
import { countRows } from '../../../data/store/read.ts';
import { type AppError, appError } from '../../errors/errors.ts';
import type { KeyValueStorage } from '../preferences.ts';
import { Refused } from '../refused.ts';
import { isDamaged, readRowCount, writeRowCount } from './row-count.ts';

export interface BaseDeps {
  readonly openStore: (events: StoreEvents) => Promise<Result<MaillageDb, StoreError>>;
  readonly storage: KeyValueStorage;
  readonly report: (error: AppError) => void;
  /** Tells the other windows that rows have changed. */
  readonly tell: () => void;
  /** The base was deleted; nothing opens it again before `anew`. */
  readonly onDeleted: () => void;
}

/** The page's connection to the base, opened when first needed, with the count of its rows beside it. */
export interface Base {
  /** The open base; refuses with its reason. */
  readonly open: () => Promise<MaillageDb>;
  /** The error of a base that lost rows since it was last looked at, or null. */
  readonly damage: () => Promise<AppError | null>;
  /** The documents; how much there is is counted anew, and so accepted. */
  readonly list: () => Promise<Library>;
  /** Changes rows so that a crash in the middle raises no false alarm: the count is forgotten first and taken after. */
  readonly change: <T>(step: (db: MaillageDb) => Promise<T>) => Promise<T>;
  /** Tells the other windows that rows have changed; `change` does it by itself. */
  readonly tell: () => void;
  /** Lets a base that was deleted be made anew: the analyst has chosen. */
  readonly anew: () => void;
}

export function createBase(deps: BaseDeps): Base {
  let db: MaillageDb | null = null;
  let deleted = false;

  async function open(): Promise<MaillageDb> {
    if (db !== null) return db;
    if (deleted) throw new Refused(appError('deleted', { retry: 'lost' }));
    const opened = await deps.openStore({
      onClosedByUpgrade: () => {
        // Opening again would meet the newer base, and say so.
        db = null;
        deps.report(appError('closed-by-upgrade', { retry: 'reload' }));
      },
      onDeleted: () => {
        // Closing by ourselves is no deletion.
        if (db === null) return;
        db = null;
        deleted = true;
        deps.onDeleted();
      },
      onBlocked: () => deps.report(appError('blocked')),
    });
    if (!opened.ok) {
      throw new Refused(appError(opened.error.code, { cause: opened.error.cause, retry: 'start' }));
    }
    db = opened.value;
    return db;
  }

  async function count(): Promise<void> {
    writeRowCount(deps.storage, await countRows(await open()));
  }

  return {
    open,
    damage: async () => {
      const counted = readRowCount(deps.storage);
      const found = await countRows(await open());
      if (!isDamaged(counted, found)) return null;
      const args = { expected: counted.documents, found: found.documents };
      return appError('damaged', { args, retry: 'rebuild' });
    },
    list: async () => {
      const base = await open();
      const [library] = await Promise.all([readLibrary(base), count()]);
      return library;
    },
    change: async step => {
      const base = await open();
      writeRowCount(deps.storage, { documents: 0, journal: 0 });
      try {
        return await step(base);
      } finally {
        await count();
        deps.tell();
      }
    },
    tell: deps.tell,
    anew: () => {
      deleted = false;
      // What it held is known to be gone: that is no damage.
      writeRowCount(deps.storage, { documents: 0, journal: 0 });
    },
  };
}
