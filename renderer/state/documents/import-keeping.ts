import { bringBack } from '../../../data/store/library.ts';
import { type AppError, appError } from '../../errors/errors.ts';
import type { KeepFile } from '../../workers/protocol.ts';
import type { IngestClient } from '../clients/ingest.ts';
import { tidyName } from '../exploration/view-names.ts';
import type { NewNotice } from '../notices.ts';
import type { Cell } from '../slice.ts';
import type { Base } from './base.ts';
import type { DocumentsSlice } from './documents.ts';
import { type ImportFile, type Importing, type ImportingSlice, importable, type Looked } from './imports.ts';
import type { Showing } from './showing.ts';

interface KeepingDeps {
  readonly base: Pick<Base, 'change' | 'tell'>;
  readonly ingest: Pick<IngestClient, 'keep'>;
  readonly showing: Pick<Showing, 'refresh' | 'show'>;
  readonly report: (error: AppError) => void;
  readonly notify: (notice: NewNotice) => void;
}

/** Stores all that can be stored; what fails stays, with its reason, and stops no other. */
export async function keepAll(
  cell: Cell<DocumentsSlice & ImportingSlice>,
  { base, ingest, showing, report, notify }: KeepingDeps,
  enter: (phase: Importing['phase']) => void,
): Promise<void> {
  const { importing } = cell.get();
  if (importing === null) return;
  enter('keeping');
  const kept: string[] = [];
  const failed = new Map<number, ImportFile>();
  const chosen = importable(importing).flatMap(file =>
    file.step.kind === 'seen' ? [{ ...file, step: file.step }] : [],
  );
  const writing = chosen.flatMap(file => ordersOf(file, file.step).map(order => ({ file, order })));
  const outcome = await ingest.keep(
    { kind: 'keep', files: writing.map(each => each.order) },
    () => undefined,
  );
  if (outcome.kind === 'cancelled') return cell.set({ importing: null });
  if (outcome.kind === 'failed') {
    report(appError(outcome.code, { args: outcome.args }));
    return enter('ready');
  }
  for (const [i, { file }] of writing.entries()) {
    const each = outcome.outcomes[i];
    if (each === undefined) continue;
    if (each.kind === 'failed') {
      const error = appError(each.code, { args: { name: file.name, ...each.args } });
      failed.set(file.key, { ...file, step: { kind: 'failed', error } });
      continue;
    }
    kept.push(each.document);
    if (each.like !== null)
      cell.set({ alike: [...cell.get().alike, { document: each.document, like: each.like }] });
  }
  for (const { step } of chosen) {
    const { standing } = step.seen;
    if (standing.kind !== 'known' || step.held !== null) continue;
    await base.change(db => bringBack(db, standing.document));
    kept.push(standing.document);
  }
  // The sheet goes before the library is listed anew: hundreds of cards, then hundreds of rows, not both in one frame.
  cell.set({
    importing: failed.size === 0 ? null : { files: [...failed.values()], phase: 'ready', more: false },
    asked: null,
  });
  base.tell();
  await showing.refresh();
  const [first, ...others] = new Set(kept);
  if (first === undefined) return;
  notify({ key: 'import.done', args: { count: others.length + 1 }, tone: 'success' });
  await showing.show(first);
}

/** What is to be stored of a file: what was read in it, or each of its events by itself. */
function ordersOf(
  file: ImportFile,
  { held, seen }: Extract<ImportFile['step'], { kind: 'seen' }>,
): readonly KeepFile[] {
  if (held === null) return [];
  const { apart, reading, file: pages } = held;
  if (file.apart && apart.length > 0)
    return apart.map(event => ({ reading: event, file: pages, choice: null, label: null }));
  const choice = seen.standing.kind === 'alike' ? file.choice : null;
  return [{ reading, file: pages, choice, label: labelOf(file, seen) }];
}

/** The title that the analyst gave it, where it is not the one that was read. */
function labelOf({ label }: ImportFile, { preview }: Looked): string | null {
  const tidy = tidyName(label ?? '');
  return tidy === '' || tidy === preview.title ? null : tidy;
}
