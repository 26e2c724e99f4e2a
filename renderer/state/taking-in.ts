import { fail as failed, ok, type Result } from '../../data/model/result.ts';
import { MAX_FILE_BYTES, type OpenedFile } from '../bridge/contract.ts';
import { type AppError, appError, type RetryId } from '../errors/errors.ts';
import type { Base } from './base.ts';
import type { DocumentsSlice } from './documents.ts';
import type { IngestClient, IngestOrder } from './ingest.ts';
import { Refused } from './refused.ts';
import type { Showing } from './showing.ts';
import type { Cell } from './slice.ts';

export interface TakingInDeps {
  readonly base: Pick<Base, 'open'>;
  readonly ingest: Pick<IngestClient, 'warm'>;
  readonly fetchSample: () => Promise<OpenedFile>;
}

/** A sample that is on its way. It never rejects: nobody may be waiting for it any more. */
export type FetchedSample = Promise<Result<OpenedFile, AppError>>;

/** How files come into the base: read in the worker, which stores what it read, then shown. */
export interface TakingIn {
  readonly takeFile: (file: OpenedFile) => Promise<void>;
  readonly takeSample: (fetched: FetchedSample) => Promise<void>;
  readonly fetchSample: () => FetchedSample;
  /** What a first start needs is asked for while the base opens. */
  readonly foreseeSample: () => FetchedSample;
}

export function createTakingIn(
  cell: Cell<DocumentsSlice>,
  { base, ingest, fetchSample: ask }: TakingInDeps,
  { followed, refresh, show }: Showing,
): TakingIn {
  function fetchSample(): FetchedSample {
    return ask().then(ok, cause => failed(appError('sample', { cause, retry: 'start' })));
  }

  function foreseeSample(): FetchedSample {
    ingest.warm();
    return fetchSample();
  }

  async function takeSample(fetched: FetchedSample): Promise<void> {
    const sample = await fetched;
    if (!sample.ok) throw new Refused(sample.error);
    await take({ kind: 'read', ...sample.value, bundled: true }, sample.value.name, 'start');
  }

  async function takeFile({ name, bytes }: OpenedFile): Promise<void> {
    if (bytes.length > MAX_FILE_BYTES) {
      const args = { name, limit: MAX_FILE_BYTES / 1024 ** 2 };
      throw new Refused(appError('too-large', { args, retry: 'open' }));
    }
    // A base that cannot be opened is said before the worker tries.
    await base.open();
    await take({ kind: 'read', name, bytes, bundled: false }, name, 'open');
  }

  async function take(order: IngestOrder, name: string, retry: RetryId): Promise<void> {
    const outcome = await followed(order, name);
    if (outcome.kind === 'cancelled') return cell.set({ status: { kind: 'ready' } });
    if (outcome.kind === 'failed') {
      throw new Refused(appError(outcome.code, { args: { name, ...outcome.args }, retry }));
    }
    await refresh();
    await show(outcome.document);
  }

  return { takeFile, takeSample, fetchSample, foreseeSample };
}
