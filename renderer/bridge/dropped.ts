import { type BridgeErrorCode, type DroppedFile, MAX_FILE_BYTES, type OpenedFile } from './contract.ts';

/** Reads a file that the browser's own code gave the page. Rejects with a code. */
export async function readGiven(file: DroppedFile): Promise<OpenedFile> {
  // Asked before reading: a film dropped by mistake must not fill the memory.
  if (file.size > MAX_FILE_BYTES) throw failure('too-large');
  const buffer = await file.arrayBuffer().catch((cause: unknown) => {
    throw failure(codeOf(cause), cause);
  });
  return { name: file.name, bytes: new Uint8Array(buffer) };
}

/** The error that a promise of the bridge is rejected with: its message is a code. */
export function failure(code: BridgeErrorCode, cause?: unknown): Error {
  return new Error(code, { cause });
}

/** Names of W3C's File API, section "Errors and exceptions". A folder that was dropped cannot be read either. */
const CODES: Readonly<Record<string, BridgeErrorCode>> = {
  NotFoundError: 'not-found',
  NotReadableError: 'no-permission',
  SecurityError: 'no-permission',
};

function codeOf(cause: unknown): BridgeErrorCode {
  return (cause instanceof Error ? CODES[cause.name] : undefined) ?? 'unknown';
}
