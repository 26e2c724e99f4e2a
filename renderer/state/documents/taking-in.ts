import { fail as failed, ok, type Result } from '../../../data/model/result.ts';
import { documentId, foundIn, putDocument, type StoredDocument } from '../../../data/store/documents.ts';
import type { HeldDocument } from '../../../data/store/held-file.ts';
import { putHeld } from '../../../data/store/holding.ts';
import { MAX_FILE_BYTES, type OpenedFile } from '../../bridge/contract.ts';
import { type AppError, appError, type RetryId } from '../../errors/errors.ts';
import { READER_VERSION } from '../../workers/protocol.ts';
import type { ReadAhead } from '../../workers/read-ahead.ts';
import type { IngestOrder, IngestOutcome } from '../clients/ingest.ts';
import type { ExplorationSlice } from '../exploration/exploring.ts';
import type { NewNotice } from '../notices.ts';
import { Refused } from '../refused.ts';
import type { Cell } from '../slice.ts';
import type { Base } from './base.ts';
import { type DocumentsSlice, EMPTY_JOURNAL } from './documents.ts';
import { readFigure } from './figure.ts';
import { showFigure } from './figure-shown.ts';
import { type Importing, type ImportingSlice, withBrought } from './imports.ts';
import { shelvedBehind, titleOf } from './library.ts';
import type { Showing } from './showing.ts';

/** The bundled proceedings: a file to be read, or what this very reader read in them when the page was built. */
export type Sample =
  | { readonly kind: 'file'; readonly file: OpenedFile }
  | { readonly kind: 'read'; readonly read: ReadAhead };

export interface TakingInDeps {
  readonly base: Pick<Base, 'open' | 'change' | 'tell'>;
  readonly fetchSample: () => Promise<Sample>;
  readonly clock: () => number;
  /** The view's state that a file carries when it is a figure that was exported here; null for any other. */
  readonly figureIn: (file: OpenedFile) => Promise<string | null>;
  readonly notify: (notice: NewNotice) => void;
}

/** A sample that is on its way. It never rejects: nobody may be waiting for it any more. */
export type FetchedSample = Promise<Result<Sample, AppError>>;

/** How files come into the base: read in the worker, which stores what it read, then shown. */
export interface TakingIn {
  readonly takeFile: (file: OpenedFile) => Promise<void>;
  /** Whether Maillage made a file: a document with its decisions, or a figure. */
  readonly isOurs: (file: OpenedFile) => Promise<boolean>;
  readonly takeSample: (fetched: FetchedSample) => Promise<void>;
  readonly fetchSample: () => FetchedSample;
}

export function createTakingIn(
  cell: Cell<DocumentsSlice & ExplorationSlice & ImportingSlice>,
  { base, fetchSample: ask, clock, figureIn, notify }: TakingInDeps,
  { followed, refresh, show, present, remember }: Showing,
): TakingIn {
  function fetchSample(): FetchedSample {
    return ask().then(ok, cause => failed(appError('sample', { cause, retry: 'start' })));
  }

  async function takeSample(fetched: FetchedSample): Promise<void> {
    const sample = await fetched;
    if (!sample.ok) throw new Refused(sample.error);
    if (sample.value.kind === 'read') return takeRead(storedOf(sample.value.read, clock()));
    const { file } = sample.value;
    await take({ kind: 'read', ...file, bundled: true }, file.name, 'start');
  }

  /** What was read ahead is shown first and stored then, so that the picture waits for nothing. */
  async function takeRead(stored: StoredDocument): Promise<void> {
    await present({ ...stored, journal: EMPTY_JOURNAL });
    await base.change(db => putDocument(db, stored));
    await refresh();
    await remember(stored.document.id);
  }

  async function takeFile({ name, bytes }: OpenedFile): Promise<void> {
    if (bytes.length > MAX_FILE_BYTES) {
      const args = { name, limit: MAX_FILE_BYTES / 1024 ** 2 };
      throw new Refused(appError('too-large', { args, retry: 'open' }));
    }
    // A base that cannot be opened is said before the worker tries.
    await base.open();
    const held = await heldIn(bytes);
    if (held !== null) {
      const id = await base.change(db => putHeld(db, held));
      await refresh();
      return show(id);
    }
    const figure = readFigure((await figureIn({ name, bytes })) ?? '');
    if (figure !== null) return showFigure(figure, cell.get, { show, notify });
    await take({ kind: 'read', name, bytes, bundled: false, asks: true }, name, 'open');
    // Who follows an address that this file does not answer has moved on.
    cell.set({ asked: null });
  }

  async function isOurs({ name, bytes }: OpenedFile): Promise<boolean> {
    if (bytes.length > MAX_FILE_BYTES) return false;
    return (await isHeld(bytes)) || readFigure((await figureIn({ name, bytes })) ?? '') !== null;
  }

  async function take(order: IngestOrder, name: string, retry: RetryId): Promise<void> {
    const outcome = await followed(order, name);
    if (outcome.kind === 'cancelled') return cell.set({ status: { kind: 'ready' } });
    if (outcome.kind === 'doubted')
      return cell.set({ status: { kind: 'ready' }, importing: withDoubted(cell.get(), name, outcome) });
    if (outcome.kind === 'failed') {
      throw new Refused(appError(outcome.code, { args: { name, ...outcome.args }, retry }));
    }
    base.tell();
    const rows = await refresh();
    const row = rows.find(({ id }) => id === outcome.document);
    const title = titleOf(row);
    if (outcome.kind === 'known') {
      if (outcome.broughtBack) notify({ key: 'library.wasRemoved', args: { title } });
    } else {
      if (outcome.replaced)
        notify({ key: 'library.replaced', args: { title, name }, retry: 'swap', about: outcome.document });
      if (outcome.like !== null)
        cell.set({ alike: [...cell.get().alike, { document: outcome.document, like: outcome.like }] });
    }
    await show(outcome.document);
    if (outcome.kind === 'done' && outcome.replaced) {
      cell.set({ shelved: shelvedBehind('replacement', outcome.document, cell.get()) });
    }
  }

  return { takeFile, isOurs, takeSample, fetchSample };
}

/** What was hardly recognised, behind what is asked about already: it is stored when that is accepted. */
function withDoubted(
  { importing }: ImportingSlice,
  name: string,
  { seen, held, file }: Extract<IngestOutcome, { kind: 'doubted' }>,
): Importing {
  const given = { name, size: file.size, arrayBuffer: () => file.arrayBuffer() };
  const brought = { name, path: name, origin: 'file', given, step: { kind: 'seen', seen, held } } as const;
  return withBrought(importing, [brought], 'ready');
}

/** What a file of ours holds; null for any other. */
async function heldIn(bytes: Uint8Array): Promise<HeldDocument | null> {
  if (!(await isHeld(bytes))) return null;
  const { readHeldFile } = await import('../../../data/store/held-file.ts');
  return readHeldFile(new TextDecoder().decode(bytes));
}

async function isHeld(bytes: Uint8Array): Promise<boolean> {
  const { isHeldFile } = await import('../../../data/store/held-file.ts');
  return isHeldFile(new TextDecoder().decode(bytes.subarray(0, HELD_HEAD)));
}

/** So many bytes tell whether a file is one of ours. */
const HELD_HEAD = 64;

/** What was read ahead, as the reading worker would have stored it. */
function storedOf({ name, sha256, bytes, text, dataset }: ReadAhead, importedAt: number): StoredDocument {
  const { title, place, dates } = dataset.proceedings;
  const document = {
    id: documentId(name),
    name,
    sha256,
    title,
    place,
    dates,
    importedAt,
    bundled: true,
    bytes,
  };
  return { document: { ...document, found: foundIn(dataset), readerVersion: READER_VERSION }, text, dataset };
}
