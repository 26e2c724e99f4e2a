import type { ReadAs } from '../../../data/text/decode.ts';
import { type Bridge, type DroppedFile, MAX_FILE_BYTES, type OpenedFile } from '../../bridge/contract.ts';
import { appError, bridgeError } from '../../errors/errors.ts';
import type { IngestClient } from '../clients/ingest.ts';
import type { ImportFile, ImportStep } from './imports.ts';

/** What looking at a file needs. */
export interface LookingDeps {
  readonly bridge: Pick<Bridge, 'openDropped'>;
  readonly ingest: Pick<IngestClient, 'look'>;
}

/** An opened file as one that can be read again: a blob, so that many of them weigh nothing on the page. */
export function givenOf({ name, bytes }: OpenedFile): DroppedFile {
  const blob = new Blob([bytes]);
  return { name, size: blob.size, arrayBuffer: () => blob.arrayBuffer() };
}

/** Reads a file and says what is known of it then; nothing is written. */
export async function lookAt(
  { name, given }: Pick<ImportFile, 'name' | 'given'>,
  { bridge, ingest }: LookingDeps,
  encoding?: ReadAs,
): Promise<ImportStep> {
  const args = { name, limit: MAX_FILE_BYTES / 1024 ** 2 };
  let opened: OpenedFile;
  try {
    opened = await bridge.openDropped(given);
  } catch (cause) {
    return { kind: 'failed', error: bridgeError(cause, name) };
  }
  const order = {
    kind: 'look',
    name,
    bytes: opened.bytes,
    ...(encoding === undefined ? {} : { encoding }),
  } as const;
  const outcome = await ingest.look(order, () => undefined);
  if (outcome.kind === 'seen') return { kind: 'seen', seen: outcome.seen, held: outcome.held };
  if (outcome.kind === 'failed')
    return { kind: 'failed', error: appError(outcome.code, { args: { ...args, ...outcome.args } }) };
  return { kind: 'waiting' };
}
