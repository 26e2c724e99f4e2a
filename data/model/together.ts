import type { DocumentPart } from './dataset.ts';
import type { Span } from './span.ts';

/** No id of a document holds it: they are slugs. */
const JOIN = ',';
/** What stands between two texts. */
export const BETWEEN_TEXTS = '\n\n';

/** The id under which several documents are one: those of its members, in their order. */
export function idOfSet(ids: readonly string[]): string {
  return [...new Set(ids)].join(JOIN);
}

/** The documents that an id stands for: one, unless it is the id of a set. */
export function membersOf(id: string): readonly string[] {
  return id.split(JOIN);
}

/** Whether an id stands for several documents. */
export function isSet(id: string): boolean {
  return id.includes(JOIN);
}

/** The id that a session or a theme of one document has among several: "2.A12". */
export function idAmong(part: number, id: string): string {
  return `${part + 1}.${id}`;
}

/** The document and the own id of what `idAmong` named; null for other ids. */
export function ownId(id: string): { readonly part: number; readonly id: string } | null {
  const [, part, own] = /^(\d+)\.(.+)$/su.exec(id) ?? [];
  return part === undefined || own === undefined ? null : { part: Number(part) - 1, id: own };
}

/** The index of the document whose text a place stands in; behind the last, the last. */
export function partAt(parts: readonly Pick<DocumentPart, 'start'>[], place: number): number {
  const next = parts.findIndex(({ start }) => start > place);
  return Math.max(0, (next < 0 ? parts.length : next) - 1);
}

/** A passage of one text where that text stands among others. */
export function shifted<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** What several documents are called together: by their titles, or by one title and the years where it is the same. */
export function titleOfAll(parts: readonly Pick<DocumentPart, 'title' | 'dates'>[]): string {
  const titles = [...new Set(parts.map(({ title }) => title))];
  const [only = ''] = titles;
  if (titles.length > 1) return titles.join(' + ');
  const years = [...new Set(parts.flatMap(({ dates }) => dates.map(day => day.slice(0, 4))))];
  return years.length < 2 ? only : `${only} (${years.toSorted().join(', ')})`;
}

/** The days of all of several documents, in order. */
export function daysOfAll(parts: readonly Pick<DocumentPart, 'dates'>[]): readonly string[] {
  return [...new Set(parts.flatMap(({ dates }) => dates))].toSorted();
}

/** The names of the files of several documents as one. */
export function nameOfAll(files: readonly { readonly name: string }[]): string {
  return files.map(({ name }) => name).join(' + ');
}
