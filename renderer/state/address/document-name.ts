import type { DocumentRow } from '../../../data/store/rows.ts';

/** A document as an address names it: by its id, and by the beginning of the digest of what it holds. */
export interface DocumentName {
  readonly id: string;
  /** Hexadecimal; null in addresses of before. */
  readonly digest: string | null;
}

/** So much of a digest tells documents apart, and keeps an address short. */
const DIGEST_LENGTH = 12;

/** The name of a document in an address; null for none. */
export function nameOf(row: Pick<DocumentRow, 'id' | 'sha256'> | undefined): DocumentName | null {
  return row === undefined ? null : { id: row.id, digest: row.sha256.slice(0, DIGEST_LENGTH) };
}

/** Whether a document is the one that is named, in the state that is named or in another. */
export function isNamed(row: Pick<DocumentRow, 'id' | 'sha256'>, name: DocumentName): boolean {
  return row.id === name.id || holds(row, name);
}

/** Whether a document holds the very content that is named; so does any where the name says none. */
export function holds({ sha256 }: Pick<DocumentRow, 'sha256'>, { digest }: DocumentName): boolean {
  return digest !== null && sha256.startsWith(digest);
}

/** The document that is named: the same content wherever it came from, else another state of the same document. */
export function findNamed<T extends Pick<DocumentRow, 'id' | 'sha256'>>(
  rows: readonly T[],
  name: DocumentName,
): T | undefined {
  return rows.find(row => holds(row, name)) ?? rows.find(row => row.id === name.id);
}

/** `doc=actes-1x2y.9c0ffee12345` */
export function formatName({ id, digest }: DocumentName): string {
  return digest === null ? id : `${id}.${digest}`;
}

/** Reads what `formatName` wrote; without a digest, it is a name of before. */
export function parseName(written: string | null): DocumentName | null {
  if (written === null) return null;
  const [, id = written, digest = null] = /^(.+)\.([0-9a-f]{8,64})$/u.exec(written) ?? [];
  return { id, digest };
}

/** The words of a name that a person may know again: the slug of the file, without what tells it from its like. */
export function wordsOfName({ id }: DocumentName): string {
  return id.replace(/-[0-9a-z]+$/u, '').replace(/-/gu, ' ');
}
