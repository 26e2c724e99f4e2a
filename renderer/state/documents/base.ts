import type { Result } from '../../../data/model/result.ts';
import type { MaillageDb, StoreEvents } from '../../../data/store/db.ts';
import type { StoreError } from '../../../data/store/errors.ts';
import { type FirstLook, firstLook } from '../../../data/store/first-look.ts';
import { type Library, readLibrary } from '../../../data/store/library.ts';
import { countRows } from '../../../data/store/read.ts';
import { type AppError, appError } from '../../errors/errors.ts';
import type { KeyValueStorage } from '../preferences.ts';
import { Refused } from '../refused.ts';
import { isDamaged, readRowCount, writeRowCount } from './row-count.ts';

export interface BaseDeps {
  readonly openStore: (events: StoreEvents) => Promise<Result<MaillageDb, StoreError>>;
  /** What a start needs of the base, where it was read before there was a program. Asked once. */
  readonly lookedAhead?: () => Promise<FirstLook | null>;
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
  /** All that a start needs; refuses when the base lost rows since it was last looked at, else accepts how much there is. */
  readonly look: () => Promise<FirstLook>;
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

  const lacks = ({ rows }: FirstLook) => isDamaged(readRowCount(deps.storage), rows);

  async function look(): Promise<FirstLook> {
    const base = await open();
    const ahead = await deps.lookedAhead?.();
    // Another window may have written, and counted, since.
    const found = ahead === undefined || ahead === null || lacks(ahead) ? await firstLook(base) : ahead;
    if (lacks(found)) {
      const args = { expected: readRowCount(deps.storage).documents, found: found.rows.documents };
      throw new Refused(appError('damaged', { args, retry: 'rebuild' }));
    }
    writeRowCount(deps.storage, found.rows);
    return found;
  }

  async function count(): Promise<void> {
    writeRowCount(deps.storage, await countRows(await open()));
  }

  return {
    open,
    look,
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
