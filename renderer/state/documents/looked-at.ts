import { type Bridge, type DroppedFile, MAX_FILE_BYTES, type OpenedFile } from '../../bridge/contract.ts';
import { type AppError, appError, bridgeError } from '../../errors/errors.ts';
import type { Seen } from '../../workers/protocol.ts';
import type { IngestClient } from '../clients/ingest.ts';
import type { ImportFile, ImportStep } from './imports.ts';
import type { TakingIn } from './taking-in.ts';

/** What looking at a file needs. */
export interface LookingDeps {
  readonly bridge: Pick<Bridge, 'openDropped'>;
  readonly ingest: Pick<IngestClient, 'look'>;
  readonly taking: Pick<TakingIn, 'isOurs'>;
}

/** An opened file as one that can be read again: a blob, so that many of them weigh nothing on the page. */
export function givenOf({ name, bytes }: OpenedFile): DroppedFile {
  const blob = new Blob([bytes]);
  return { name, size: blob.size, arrayBuffer: () => blob.arrayBuffer() };
}

/** Reads a file and says what is known of it then; nothing is written. */
export async function lookAt(
  file: Pick<ImportFile, 'name' | 'given' | 'origin'>,
  deps: LookingDeps,
  said: ImportFile['said'] = {},
): Promise<ImportStep> {
  const { name, given, origin } = file;
  const isKnown = origin !== 'folder' || isReadable(name);
  const refuse = (error: AppError): ImportStep =>
    isKnown ? { kind: 'failed', error } : { kind: 'aside', why: 'unknown' };
  let opened: OpenedFile;
  try {
    opened = await deps.bridge.openDropped(given);
  } catch (cause) {
    return refuse(bridgeError(cause, name));
  }
  if (origin === 'folder' && (await deps.taking.isOurs(opened))) return { kind: 'aside', why: 'ours' };
  const { bytes } = opened;
  const outcome = await deps.ingest.look({ kind: 'look', name, bytes, ...said }, () => undefined);
  if (outcome.kind === 'cancelled') return { kind: 'waiting' };
  if (outcome.kind === 'failed') {
    const args = { name, limit: MAX_FILE_BYTES / 1024 ** 2, ...outcome.args };
    return refuse(appError(outcome.code, { args }));
  }
  const { seen, held } = outcome;
  return isKnown || !isBare(seen) ? { kind: 'seen', seen, held } : { kind: 'aside', why: 'unknown' };
}

/** Nothing but text: nobody, no body, and no session besides the document itself. */
function isBare({ preview: { sessions, people, organisations } }: Seen): boolean {
  return sessions.length < 2 && people.length + organisations.length === 0;
}

/** Endings of what a reader reads: a file of such a name that fails is told of as any other. */
const READ =
  /\.(?:txt|text|md|markdown|mdx|qmd|rmd|org|rst|ya?ml|html?|xhtml|pdf|docx?|odt|rtf|json|xml|ics|ical|csv|tsv|tab|xlsx|ods)$/iu;

/** Whether the name of a file says that a reader reads it. */
function isReadable(name: string): boolean {
  return READ.test(name);
}
