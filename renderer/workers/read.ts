import { evidenceIn } from '../../data/document/evidence.ts';
import { type FileText, sourceOf } from '../../data/document/open-file.ts';
import type { Readable } from '../../data/document/readable.ts';
import { READS_WELL, recognise } from '../../data/measure/recognition.ts';
import type { Dataset } from '../../data/model/dataset.ts';
import { membersOf } from '../../data/model/together.ts';
import { join, type Part } from '../../data/resolve/together/join.ts';
import type { MaillageDb } from '../../data/store/db.ts';
import { documentId, findBySha256, putDocument } from '../../data/store/documents.ts';
import { bringBack } from '../../data/store/library.ts';
import { placeFor } from '../../data/store/placing.ts';
import { type LoadedDocument, loadDocument } from '../../data/store/read.ts';
import type { DocumentRow } from '../../data/store/rows.ts';
import { doubt, keepReadings, lookAtFile, partsOf } from './looking.ts';
import type { IngestRequest } from './protocol.ts';
import { fileOf, type ReaderDeps, rowOf, type Steps, stepsOf, withStore } from './reader-world.ts';
import { Cancelled, Refused, refusalOf } from './refusing.ts';
import { tableSeen } from './seen-table.ts';

type Order = Extract<IngestRequest, { kind: 'read' | 'reread' }>;

/**
 * Answers the page's requests. A reading is followed by its progress, then by exactly one of done, doubted, known, cancelled
 * or failed; a count of words by words or failed, an explanation by explained or failed, a text by shown or failed,
 * a role by role or failed.
 */
export function createReader(deps: ReaderDeps): (request: IngestRequest) => Promise<void> {
  const cancelled = new Set<number>();
  return async request => {
    const { id } = request;
    if (request.kind === 'cancel') {
      cancelled.add(id);
      return;
    }
    try {
      if (request.kind === 'words') await count(request, deps);
      else if (request.kind === 'explain') await explainLines(request, deps);
      else if (request.kind === 'show') await showText(request, deps);
      else if (request.kind === 'role') deps.reply({ kind: 'role', id, read: deps.readRole(request.role) });
      else {
        const steps = stepsOf(id, deps, () => cancelled.has(id));
        if (request.kind === 'look') await lookAtFile(request, deps, steps);
        else if (request.kind === 'keep') await keepReadings(request, deps, steps);
        else await follow(request, deps, steps);
      }
    } catch (cause) {
      deps.reply(
        cause instanceof Cancelled ? { kind: 'cancelled', id } : { kind: 'failed', id, ...refusalOf(cause) },
      );
    }
    cancelled.delete(id);
  };
}

/** Bytes → text → facts → entities → base. Nothing is written before everything is read. */
async function follow(order: Order, deps: ReaderDeps, { enter, pause }: Steps): Promise<void> {
  const { id } = order;
  const begun = deps.elapsed();
  await pause();
  enter('decode');
  await withStore(deps, order.kind !== 'read', async db => {
    const input = order.kind === 'read' ? await inputOfFile(order, db, deps) : await inputOfBase(order, db);
    if (input.kind === 'known') return deps.reply({ ...input, id });
    const { document, file, sha256, kept, mends = false } = input;
    const { text, layout } = file;
    await pause();
    const opened = await deps.openDocument(file, document.name);
    const read = deps.ingest(opened, sourceOf(opened, document.name, sha256), enter);
    const reading = { ...read, diagnostics: [...file.diagnostics, ...read.diagnostics] };
    await pause();
    enter('resolve');
    const dataset = deps.resolve(reading);
    await pause();
    const isNew = order.kind === 'read' && !mends;
    const stored = {
      document: rowOf(document, dataset),
      text,
      layout,
      ...(kept === undefined ? {} : { file: kept }),
      dataset,
    };
    const asks = order.kind === 'read' && order.asks === true && isNew;
    const apart = asks ? partsOf(stored, opened, deps) : [];
    if (asks && (apart.length > 0 || isDoubtful(dataset, opened) || (await isUnmapped(opened, text)))) {
      const doubted = await doubt(db, stored, opened, file.encoding, apart);
      return deps.reply({ kind: 'doubted', id, ...doubted, file: new Blob([order.bytes]) });
    }
    enter('store');
    const place = isNew ? await placeFor(db, document.name, dataset) : { id: document.id, like: null };
    const replaced = await putDocument(db, { ...stored, document: { ...stored.document, id: place.id } });
    const milliseconds = deps.elapsed() - begun;
    deps.reply({ kind: 'done', id, document: place.id, like: place.like, replaced, dataset, milliseconds });
  });
}

/** A table with a column that nothing is known of: what each holds is shown before it is kept. */
async function isUnmapped(opened: Readable, text: string): Promise<boolean> {
  return (await tableSeen(opened, text))?.roles.includes('none') ?? false;
}

function isDoubtful(dataset: Dataset, opened: Readable): boolean {
  return recognise(dataset, evidenceIn(opened)).score < READS_WELL;
}

async function count(order: Extract<IngestRequest, { kind: 'words' }>, deps: ReaderDeps): Promise<void> {
  await withStore(deps, true, async db => {
    const parts: Part[] = [];
    for (const document of membersOf(order.document)) {
      const loaded = await stored(db, document);
      const { dataset } = loaded;
      const { text } = await deps.openDocument(fileOf(loaded), dataset.proceedings.source.name);
      parts.push({ document, text, dataset });
    }
    const [only] = parts;
    const { text, dataset } = parts.length > 1 || only === undefined ? join(parts, []) : only;
    deps.reply({ kind: 'words', id: order.id, words: deps.words(text, dataset) });
  });
}

async function explainLines(
  { id, document }: Extract<IngestRequest, { kind: 'explain' }>,
  deps: ReaderDeps,
): Promise<void> {
  await withStore(deps, true, async db => {
    const loaded = await stored(db, document);
    const { source } = loaded.dataset.proceedings;
    const lines = deps.explain(await deps.openDocument(fileOf(loaded), source.name), source);
    deps.reply({ kind: 'explained', id, lines });
  });
}

async function showText(
  { id, document }: Extract<IngestRequest, { kind: 'show' }>,
  deps: ReaderDeps,
): Promise<void> {
  await withStore(deps, true, async db => {
    const loaded = await stored(db, document);
    const { text } = await deps.openDocument(fileOf(loaded), loaded.dataset.proceedings.source.name);
    deps.reply({ kind: 'shown', id, text });
  });
}

async function stored(db: MaillageDb, id: string): Promise<LoadedDocument> {
  const loaded = await loadDocument(db, id);
  if (loaded === null) throw new Refused({ code: 'storage', args: {} });
  return loaded;
}

/** What there is to read, wherever it comes from. */
interface Input {
  readonly kind: 'input';
  /** Its text, and what was said of the bytes. */
  readonly file: FileText;
  readonly sha256: string;
  /** The file itself, to be kept; absent where its text is all that is needed. */
  readonly kept?: Blob;
  readonly document: Omit<DocumentRow, 'title' | 'readerVersion'>;
  /** The document is in the base without one of its parts, which are written anew. */
  readonly mends?: boolean;
}

interface Known {
  readonly kind: 'known';
  readonly document: string;
  readonly broughtBack: boolean;
}

async function inputOfFile(
  { name, bytes, bundled, pdf }: Extract<Order, { kind: 'read' }>,
  db: MaillageDb,
  deps: ReaderDeps,
): Promise<Input | Known> {
  const sha256 = await deps.sha256(bytes);
  const known = await findBySha256(db, sha256);
  const isWhole = known !== null && (await loadDocument(db, known.id)) !== null;
  if (isWhole) {
    const broughtBack = known.removedAt !== undefined;
    if (broughtBack) await bringBack(db, known.id);
    return { kind: 'known', document: known.id, broughtBack };
  }
  const file = await deps.openFile(bytes, pdf ?? null);
  if (!file.ok) throw new Refused({ code: file.error.code, args: {} });
  return {
    kind: 'input',
    file: file.value,
    ...(file.value.layout?.format === 'pdf' ? { kept: new Blob([bytes]) } : {}),
    sha256,
    document: known ?? {
      id: documentId(name),
      name,
      sha256,
      importedAt: deps.now(),
      bundled,
      bytes: bytes.length,
    },
    mends: known !== null,
  };
}

/** A stored document, with what only its bytes could say of it, and what is said now of its columns. */
async function inputOfBase(
  { document: id, columns }: Extract<Order, { kind: 'reread' }>,
  db: MaillageDb,
): Promise<Input> {
  const loaded = await stored(db, id);
  const { dataset, file } = loaded;
  const document = columns === undefined ? loaded.document : { ...loaded.document, columns };
  const diagnostics = dataset.warnings.filter(each => each.code === 'encoding');
  const { sha256 } = dataset.proceedings.source;
  const kept = file === undefined ? {} : { kept: file };
  return {
    kind: 'input',
    file: { ...fileOf({ ...loaded, document }), diagnostics },
    ...kept,
    sha256,
    document,
  };
}
