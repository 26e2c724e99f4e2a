import { isSet } from '../../../data/model/together.ts';
import type { DocumentRow } from '../../../data/store/rows.ts';
import { rowOfSet } from '../../../data/store/set-row.ts';
import { type DocumentName, findNamed } from '../address/document-name.ts';

/** The rows of sets, made once a list: who draws from one must find the same again. */
const sets = new WeakMap<readonly DocumentRow[], Map<string, DocumentRow | undefined>>();

/** The row of a document, or the row under which several are one; undefined when one of them is not there. */
export function rowOf(rows: readonly DocumentRow[], id: string): DocumentRow | undefined {
  if (!isSet(id)) return rows.find(row => row.id === id);
  const known = sets.get(rows) ?? new Map<string, DocumentRow | undefined>();
  sets.set(rows, known);
  if (!known.has(id)) known.set(id, rowOfSet(rows, id) ?? undefined);
  return known.get(id);
}

/** The document, or the documents together, that an address names. */
export function findPlace(rows: readonly DocumentRow[], name: DocumentName): DocumentRow | undefined {
  return isSet(name.id) ? rowOf(rows, name.id) : findNamed(rows, name);
}
