import type { Layout } from '../document/layout.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Fields, isFields, readJson } from '../model/json.ts';
import type { Span } from '../model/span.ts';
import { documentId, type StoredDocument } from './documents.ts';
import { type FiledDecision, readJournalFile, writeJournalFile } from './journal-file.ts';
import type { LoadedDocument } from './read.ts';
import type { ExplorationRow } from './rows.ts';

/** Says what the file is, so that another one is not taken for it. */
const FORMAT = 'maillage-document';
const VERSION = 1;

/** A saved view in a file. */
export type FiledView = Pick<ExplorationRow, 'name' | 'address' | 'savedAt'>;

/** One document as a file holds it: what was read is read again from the text, so that only what nobody can read again is in it. */
export interface HeldDocument {
  readonly stored: StoredDocument;
  readonly decisions: readonly FiledDecision[];
  readonly views: readonly FiledView[];
}

/** Writes a document with its decisions and its views as one file, from which it comes back whole. */
export function writeHeldFile(
  { document, text, layout, journal }: LoadedDocument,
  views: readonly ExplorationRow[],
): string {
  const { name, sha256, title, label, bundled, importedAt, part } = document;
  const filed = views.map(({ name: called, address, savedAt }) => ({ name: called, address, savedAt }));
  return `${JSON.stringify({
    format: FORMAT,
    version: VERSION,
    document: { name, sha256, title, label, bundled, importedAt, part },
    journal: JSON.parse(writeJournalFile(title, journal.entries)),
    views: filed,
    layout: layout ?? null,
    text,
  })}\n`;
}

/** Whether a text is such a file, or would be. */
export function isHeldFile(text: string): boolean {
  return text.startsWith(`{"format":"${FORMAT}"`);
}

/** Reads such a file, whole or not at all; null when it is damaged or of a later version. */
export function readHeldFile(text: string): HeldDocument | null {
  const file = recordOf(readJson(text));
  const row = recordOf(file?.document);
  if (file === null || row === null || file.format !== FORMAT || file.version !== VERSION) return null;
  const { name, sha256, title, label, bundled, importedAt } = row;
  const journal = readJournalFile(JSON.stringify(file.journal));
  const views = Array.isArray(file.views) ? file.views.map(viewOf) : [null];
  const good = views.filter(view => view !== null);
  if (typeof name !== 'string' || typeof sha256 !== 'string' || typeof title !== 'string') return null;
  if (typeof file.text !== 'string' || !journal.ok || good.length < views.length) return null;
  const document = {
    id: documentId(name),
    name,
    sha256,
    title,
    ...(typeof label === 'string' ? { label } : {}),
    importedAt: typeof importedAt === 'number' ? importedAt : 0,
    bundled: bundled === true,
    ...partIn(row),
    // Older than any reader: it is read again when it is shown.
    readerVersion: 0,
  };
  const layout = isLayout(file.layout) ? { layout: file.layout } : {};
  const stored = { document, text: file.text, ...layout, dataset: unread(name, sha256, title, file.text) };
  return { stored, decisions: journal.value, views: good };
}

function recordOf(value: unknown): Fields | null {
  return isFields(value) ? value : null;
}

/** The event of its file that a document is. */
function partIn({ part }: Fields): { readonly part?: Span } {
  const span = recordOf(part);
  if (typeof span?.start !== 'number' || typeof span.end !== 'number') return {};
  return { part: { start: span.start, end: span.end } };
}

/** Its parts are checked by the reader, which leaves what it cannot read as it is. */
function isLayout(value: unknown): value is Layout {
  return isFields(value);
}

function viewOf(value: unknown): FiledView | null {
  const view = recordOf(value);
  if (view === null || typeof view.name !== 'string' || typeof view.address !== 'string') return null;
  return {
    name: view.name,
    address: view.address,
    savedAt: typeof view.savedAt === 'number' ? view.savedAt : 0,
  };
}

/** What stands in for a reading until the text is read. */
function unread(name: string, sha256: string, title: string, text: string): Dataset {
  return {
    formatVersion: 1,
    proceedings: {
      id: documentId(name),
      title,
      subtitle: null,
      place: null,
      dates: [],
      organiser: null,
      source: { name, sha256, characters: text.length },
    },
    themes: [],
    sessions: [],
    people: [],
    organisations: [],
    territories: [],
    terms: [],
    participations: [],
    affiliations: [],
    mentions: [],
    dates: [],
    figures: [],
    warnings: [],
  };
}
