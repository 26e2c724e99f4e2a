import Dexie, { type Table } from 'dexie';
import { fail, ok, type Result } from '../model/result.ts';
import { type StoreError, storeErrorCode } from './errors.ts';
import type { DocumentRow, ExplorationRow, JournalRow, MetaRow, ReadingRow, TextRow } from './rows.ts';
import { SCHEMA, type SchemaVersion } from './schema.ts';

/** The base of the product. Tests give their own names. */
export const DATABASE_NAME = 'maillage';

/** What may befall an open base from outside. */
export interface StoreEvents {
  /** Another window has upgraded the base: this connection is closed for good and will not open again by itself. */
  readonly onClosedByUpgrade: () => void;
  /** The base was deleted under this connection, by another window or by the browser: opening again would make an empty one. */
  readonly onDeleted?: () => void;
  /** Another connection keeps the base from being upgraded; opening goes on as soon as it closes. */
  readonly onBlocked: () => void;
}

/** The typed tables of Maillage in IndexedDB. Open it by `openStore`, which guards against a newer base. */
export class MaillageDb extends Dexie {
  readonly documents: Table<DocumentRow, string>;
  readonly texts: Table<TextRow, string>;
  readonly readings: Table<ReadingRow, string>;
  readonly journal: Table<JournalRow, [string, number]>;
  readonly explorations: Table<ExplorationRow, string>;
  readonly meta: Table<MetaRow, string>;

  constructor(name: string, events: StoreEvents, schema: readonly SchemaVersion[] = SCHEMA) {
    super(name);
    for (const { version, stores, upgrade } of schema) {
      const line = this.version(version).stores({ ...stores });
      if (upgrade !== undefined) line.upgrade(upgrade);
    }
    this.documents = this.table('documents');
    this.texts = this.table('texts');
    this.readings = this.table('readings');
    this.journal = this.table('journal');
    this.explorations = this.table('explorations');
    this.meta = this.table('meta');
    // Dexie's own answer, which would follow ours, closes the connection but opens it again at the next call: an old
    // window would then write rows of the old schema into the upgraded base. `false` keeps it from running.
    this.on('versionchange', ({ newVersion }) => {
      this.close({ disableAutoOpen: true });
      // A deletion asks for no version.
      if ((newVersion ?? 0) === 0) events.onDeleted?.();
      else events.onClosedByUpgrade();
      return false;
    });
    this.on('blocked', () => {
      events.onBlocked();
      return false;
    });
  }
}

/** Opens the base, creating or upgrading it. A base from a later version is refused and left untouched. */
export async function openStore(
  name: string,
  events: StoreEvents,
  schema: readonly SchemaVersion[] = SCHEMA,
): Promise<Result<MaillageDb, StoreError>> {
  const ours = Math.max(...schema.map(line => line.version));
  try {
    if ((await storedVersion(name)) > ours) return fail({ code: 'newer-database', cause: null });
    const db = new MaillageDb(name, events, schema);
    try {
      await db.open();
      // Another window may have upgraded between the look and the opening.
      if (db.backendDB().version > ours * DEXIE_FACTOR) {
        db.close({ disableAutoOpen: true });
        return fail({ code: 'newer-database', cause: null });
      }
      // Who clears the data of a site asks nobody: the connection just ends. Closing it ourselves raises no such event.
      db.backendDB().addEventListener('close', () => {
        db.close({ disableAutoOpen: true });
        events.onDeleted?.();
      });
      return ok(db);
    } catch (cause) {
      db.close({ disableAutoOpen: true });
      return fail({ code: storeErrorCode(cause), cause });
    }
  } catch (cause) {
    return fail({ code: 'storage', cause });
  }
}

/** Whether there is a base of this name: opening would not make one. */
export async function storeExists(name: string): Promise<boolean> {
  return (await storedVersion(name)) > 0;
}

/** Opens the base for who has another connection that tells what befalls it; with `existing`, only one that is there. */
export async function openBeside(name: string, existing: boolean): Promise<Result<MaillageDb, StoreError>> {
  if (existing && !(await storeExists(name))) return fail({ code: 'deleted', cause: null });
  return openStore(name, { onClosedByUpgrade: nothing, onBlocked: nothing });
}

function nothing(): void {
  // The other connection has told it.
}

/** Dexie multiplies its versions by ten in IndexedDB. */
const DEXIE_FACTOR = 10;

/** The version of the base on disk, 0 when there is none. Dexie 4 opens a newer base without a word: the guard is here. */
async function storedVersion(name: string): Promise<number> {
  const all = await indexedDB.databases();
  return (all.find(each => each.name === name)?.version ?? 0) / DEXIE_FACTOR;
}
