import { type KeyValueStorage, readObject, writeObject } from '../preferences.ts';

/** How much the base held when it was last looked at. */
export interface RowCount {
  readonly documents: number;
  readonly journal: number;
}

const KEY = 'maillage.witness';

/**
 * The count kept outside of IndexedDB. Chromium can open a damaged base as an empty one without any error; only
 * a count elsewhere tells that from a first start.
 */
export function readRowCount(storage: KeyValueStorage): RowCount {
  const stored = readObject(storage, KEY);
  return { documents: toCount(stored.documents), journal: toCount(stored.journal) };
}

/** Keeps the count. Lower it before taking rows away and raise it after adding some, so that a crash between never cries wolf. */
export function writeRowCount(storage: KeyValueStorage, count: RowCount): boolean {
  return writeObject(storage, KEY, count);
}

/** Whether rows are missing that were there. */
export function isDamaged(counted: RowCount, found: RowCount): boolean {
  return found.documents < counted.documents || found.journal < counted.journal;
}

function toCount(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
