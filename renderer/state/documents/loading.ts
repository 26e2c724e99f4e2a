import { STAGES } from '../../../data/model/reading.ts';
import { isSet, membersOf } from '../../../data/model/together.ts';
import { type LoadedDocument, loadDocument } from '../../../data/store/read.ts';
import { type AppError, appError } from '../../errors/errors.ts';
import { READER_VERSION } from '../../workers/protocol.ts';
import type { IngestClient, IngestOrder, IngestOutcome } from '../clients/ingest.ts';
import type { Loaded } from '../corrections/loaded.ts';
import { Refused } from '../refused.ts';
import type { Cell } from '../slice.ts';
import type { Base } from './base.ts';
import type { DocumentsSlice } from './documents.ts';
import { titleOf } from './library.ts';
import { rowOf } from './row-of.ts';

/** Stored documents on their way to the screen, read again first where they must be. */
export interface Loading {
  /** A stored document, or several. */
  readonly load: (id: string) => Promise<Loaded>;
  /** Has the worker read, its progress being shown meanwhile. */
  readonly followed: (order: IngestOrder, name: string) => Promise<IngestOutcome>;
}

export function createLoading(
  cell: Cell<DocumentsSlice>,
  { base, ingest }: { readonly base: Base; readonly ingest: Pick<IngestClient, 'read'> },
): Loading {
  function followed(order: IngestOrder, name: string): Promise<IngestOutcome> {
    const reading = { kind: 'reading', name, stage: null, done: 0, total: STAGES.length } as const;
    cell.set({ status: reading });
    return ingest.read(order, progress => cell.set({ status: { ...reading, ...progress } }));
  }

  /** Several documents to be shown as one. */
  async function loadAll(id: string): Promise<Loaded> {
    const { documents } = cell.get();
    const gone = membersOf(id).find(member => rowOf(documents, member) === undefined);
    if (gone !== undefined) throw new Refused(appError('not-found', { args: { name: gone } }));
    const parts: LoadedDocument[] = [];
    for (const member of membersOf(id)) parts.push(await loadFresh(member));
    const row = rowOf(
      parts.map(({ document }) => document),
      id,
    );
    if (row === undefined) throw new Refused(appError('not-found', { args: { name: id } }));
    const { loadSet } = await import('../../../data/store/together.ts');
    return loadSet(await base.open(), row, parts);
  }

  /** A stored document, read again when an older reader read it. If that fails, what the older one read still stands. */
  async function loadFresh(id: string): Promise<LoadedDocument> {
    const db = await base.open();
    const loaded = await loadDocument(db, id);
    if (loaded === null) throw new Refused(lacking(rowOf(cell.get().documents, id), id));
    if (isFresh(loaded)) return loaded;
    await followed({ kind: 'reread', document: id }, loaded.document.name);
    return (await loadDocument(db, id)) ?? loaded;
  }

  return { load: id => (isSet(id) ? loadAll(id) : loadFresh(id)), followed };
}

/** Whether the reader of now read it. */
export function isFresh({ document }: LoadedDocument): boolean {
  return document.readerVersion >= READER_VERSION;
}

/** The error of a document of which a part is gone; its file brings that back, and the journal was never a part of it. */
function lacking(row: DocumentsSlice['documents'][number] | undefined, id: string): AppError {
  if (row === undefined) return appError('not-found', { args: { name: id } });
  return appError('incomplete', { args: { title: titleOf(row), name: row.name }, retry: 'open' });
}
