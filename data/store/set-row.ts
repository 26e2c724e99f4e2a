import { fingerprint } from '../model/fingerprint.ts';
import { daysOfAll, idOfSet, membersOf, nameOfAll, titleOfAll } from '../model/together.ts';
import type { DocumentRow } from './rows.ts';

/** The journal of what holds over documents. No file's name gives such an id. */
export const OVER_ALL = '~over-all';

/** The row under which several documents are one; null when one of them is not there. */
export function rowOfSet(rows: readonly DocumentRow[], id: string): DocumentRow | null {
  const parts = membersOf(id).flatMap(member => rows.find(row => row.id === member) ?? []);
  if (parts.length < membersOf(id).length) return null;
  const titled = parts.map(({ label, title, dates = [] }) => ({ title: label ?? title, dates }));
  return {
    id: idOfSet(parts.map(row => row.id)),
    name: nameOfAll(parts),
    title: titleOfAll(titled),
    dates: daysOfAll(titled),
    sha256: fingerprint(parts.map(({ sha256 }) => sha256)),
    importedAt: Math.max(...parts.map(({ importedAt }) => importedAt)),
    bundled: false,
    readerVersion: Math.min(...parts.map(({ readerVersion }) => readerVersion)),
  };
}
