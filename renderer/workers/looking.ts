import { evidenceIn } from '../../data/document/evidence.ts';
import { type FileText, sourceOf } from '../../data/document/open-file.ts';
import type { Readable } from '../../data/document/readable.ts';
import { eventsApart } from '../../data/events-apart.ts';
import { changesBetween } from '../../data/measure/dataset-changes.ts';
import { previewOf } from '../../data/measure/preview.ts';
import { recognise } from '../../data/measure/recognition.ts';
import { unreadIn } from '../../data/measure/unread.ts';
import type { MaillageDb } from '../../data/store/db.ts';
import {
  documentId,
  findBySha256,
  foundIn,
  partDigest,
  type StoredDocument,
} from '../../data/store/documents.ts';
import { type Imported, importDocument } from '../../data/store/importing.ts';
import { type KnownEvents, placeFor } from '../../data/store/placing.ts';
import { loadDocument } from '../../data/store/read.ts';
import type { DocumentRow } from '../../data/store/rows.ts';
import type {
  HeldReading,
  IngestRequest,
  KeepFile,
  KeptOutcome,
  Seen,
  SeenEvent,
  Standing,
} from './protocol.ts';
import { fileOf, type ReaderDeps, rowOf, type Steps, withStore } from './reader-world.ts';
import { Cancelled, Refused, refusalOf } from './refusing.ts';
import { tableSeen } from './seen-table.ts';

type Look = Extract<IngestRequest, { kind: 'look' }>;

/** Reads a file and says what was recognised in it and where it stands; writes nothing. */
export async function lookAtFile(order: Look, deps: ReaderDeps, steps: Steps): Promise<void> {
  const { id, name, bytes, encoding, columns } = order;
  await steps.pause();
  steps.enter('decode');
  await withStore(deps, false, async db => {
    const sha256 = await deps.sha256(bytes);
    const known = await findBySha256(db, sha256);
    // What the analyst says of its letters or its columns is another reading of the same bytes.
    const isAsked = encoding !== undefined || columns !== undefined;
    if (known !== null && !isAsked && (await tellKnown(order, known, db, deps))) return;
    const file = await deps.openFile(bytes, order.pdf ?? null, encoding);
    if (!file.ok) throw new Refused({ code: file.error.code, args: {} });
    const said = { ...file.value, ...(columns === undefined ? {} : { columns }) };
    const { dataset, opened } = await readText(said, { name, sha256 }, deps, steps);
    const row = { id: documentId(name), name, sha256, importedAt: deps.now(), bundled: false };
    const document = { ...row, bytes: bytes.length, ...(columns === undefined ? {} : { columns }) };
    const stored: StoredDocument = { document: rowOf(document, dataset), ...textOf(said), dataset };
    const apart = partsOf(stored, opened, deps);
    const seen: Seen = {
      ...recognisedIn(stored, opened),
      table: await tableSeen(opened, said.text, columns),
      encoding: said.encoding ?? null,
      standing: await standingOf(db, stored, known),
      apart: apart.map(seenEvent),
    };
    const pages = said.layout?.format === 'pdf' ? new Blob([bytes]) : null;
    return deps.reply({ kind: 'seen', id, seen, held: heldOf(stored, pages, apart) });
  });
}

/** The events of a file that holds several, each as a document of its own over the text of all; empty where it holds one. */
export function partsOf(
  { document, dataset, file: _, ...text }: StoredDocument,
  opened: Readable,
  deps: Pick<ReaderDeps, 'ingest' | 'resolve'>,
): readonly StoredDocument[] {
  const { name, sha256 } = dataset.proceedings.source;
  const read = (part: Readable) =>
    deps.resolve(deps.ingest(part, sourceOf(part, name, sha256), () => undefined));
  return eventsApart(opened, dataset, read).map((event, i) => {
    // One after the other, as they stand in the file.
    const importedAt = document.importedAt + i;
    const row = { ...document, importedAt, sha256: partDigest(sha256, event.part), part: event.part };
    return { ...text, document: rowOf(row, event.dataset), dataset: event.dataset };
  });
}

function seenEvent({ dataset }: StoredDocument): SeenEvent {
  const { title, place, dates } = dataset.proceedings;
  return { title, place, dates, found: foundIn(dataset) };
}

/** A reading that was to be stored and is not, as what is shown before it is accepted. */
export async function doubt(
  db: MaillageDb,
  stored: StoredDocument,
  opened: Readable,
  encoding: FileText['encoding'],
  apart: readonly StoredDocument[],
): Promise<{ readonly seen: Seen; readonly held: HeldReading }> {
  const { file, ...parts } = stored;
  const standing = await standingOf(db, stored, null);
  const seen: Seen = {
    ...recognisedIn(stored, opened),
    table: await tableSeen(opened, stored.text),
    encoding: encoding ?? null,
    standing,
    apart: apart.map(seenEvent),
  };
  return { seen, held: heldOf(parts, file ?? null, apart) };
}

function heldOf(stored: StoredDocument, file: Blob | null, apart: readonly StoredDocument[]): HeldReading {
  const [reading, ...parts] = [stored, ...apart].map(each => new Blob([JSON.stringify(each)]));
  return { reading: reading ?? new Blob(), file, apart: parts };
}

function textOf({ text, layout }: FileText): Pick<StoredDocument, 'text' | 'layout'> {
  return { text, layout };
}

type Read = Pick<StoredDocument, 'text' | 'dataset'>;

/** What is shown of a reading, whatever the base holds. */
function recognisedIn(
  { text, dataset }: Read,
  opened: Readable,
): Omit<Seen, 'encoding' | 'standing' | 'apart' | 'table'> {
  const evidence = evidenceIn(opened);
  return {
    preview: previewOf(dataset, text),
    recognition: recognise(dataset, evidence),
    unread: unreadIn(dataset, evidence),
    format: opened.format,
  };
}

async function readText(
  file: FileText,
  { name, sha256 }: { readonly name: string; readonly sha256: string },
  deps: ReaderDeps,
  { enter, pause }: Steps,
) {
  await pause();
  const opened = await deps.openDocument(file, name);
  const read = deps.ingest(opened, sourceOf(opened, name, sha256), enter);
  await pause();
  enter('resolve');
  const dataset = deps.resolve({ ...read, diagnostics: [...file.diagnostics, ...read.diagnostics] });
  await pause();
  return { dataset, opened };
}

/**
 * Nothing is read of bytes that are there: what was read of them is told. Gives whether it was: a document that lacks a part is
 * read anew, and mended when it is kept.
 */
async function tellKnown(
  order: Look,
  known: DocumentRow,
  db: MaillageDb,
  deps: ReaderDeps,
): Promise<boolean> {
  const loaded = await loadDocument(db, known.id);
  if (loaded === null) return false;
  const { layout, dataset } = loaded;
  const opened = await deps.openDocument(fileOf(loaded), dataset.proceedings.source.name);
  const title = known.label ?? known.title;
  const seen: Seen = {
    ...recognisedIn(loaded, opened),
    encoding: layout == null ? 'utf-8' : null,
    standing: { kind: 'known', document: known.id, title, isRemoved: known.removedAt !== undefined },
    apart: [],
    table: null,
  };
  deps.reply({ kind: 'seen', id: order.id, seen, held: null });
  return true;
}

async function standingOf(
  db: MaillageDb,
  { document: { name }, dataset }: StoredDocument,
  known: DocumentRow | null,
): Promise<Standing> {
  const place = known === null ? await placeFor(db, name, dataset) : { id: known.id, like: null };
  const other = await loadDocument(db, place.like ?? place.id);
  if (other === null) return { kind: 'new' };
  const { document, journal } = other;
  return {
    kind: place.like === null ? 'same' : 'alike',
    document: document.id,
    title: document.label ?? document.title,
    name: document.name,
    decisions: journal.entries.length,
    changes: changesBetween(other.dataset, dataset),
  };
}

/** Stores readings that were held, one transaction each: one that fails stops no other, and cancelled all are taken back. */
export async function keepReadings(
  { id, files }: Extract<IngestRequest, { kind: 'keep' }>,
  deps: ReaderDeps,
  { pause }: Steps,
): Promise<void> {
  await withStore(deps, false, async db => {
    const done: Imported[] = [];
    const events: KnownEvents = new Map();
    const outcomes: KeptOutcome[] = [];
    try {
      for (const [i, file] of files.entries()) {
        await pause();
        deps.reply({ kind: 'progress', id, stage: 'store', done: i, total: files.length });
        outcomes.push(await keepOne(db, file, done, events));
      }
      await pause();
    } catch (cause) {
      if (!(cause instanceof Cancelled)) throw cause;
      for (const each of done.toReversed()) await each.undo();
      throw cause;
    }
    deps.reply({ kind: 'kept', id, outcomes });
  });
}

async function keepOne(
  db: MaillageDb,
  { reading, file, choice, label }: KeepFile,
  done: Imported[],
  events: KnownEvents,
): Promise<KeptOutcome> {
  try {
    // Our own writing of a moment ago, which nobody else can have touched.
    const stored: StoredDocument = JSON.parse(await reading.text());
    const imported = await importDocument(db, withPages(stored, file), choice, label, events);
    done.push(imported);
    const { document, like, replaced } = imported;
    return { kind: 'kept', document, like, replaced };
  } catch (cause) {
    return { kind: 'failed', ...refusalOf(cause) };
  }
}

function withPages(stored: StoredDocument, file: Blob | null): StoredDocument {
  return file === null ? stored : { ...stored, file };
}
