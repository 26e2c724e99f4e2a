import {
  type BridgeErrorCode,
  CHUNK,
  type DroppedFile,
  type GivenFile,
  MAX_BACKUP_BYTES,
  MAX_FILE_BYTES,
  type OpenedFile,
} from './contract.ts';

/** Reads a file that the browser's own code gave the page. Rejects with a code. */
export async function readGiven(file: DroppedFile): Promise<OpenedFile> {
  // Asked before reading: a film dropped by mistake must not fill the memory.
  if (file.size > MAX_FILE_BYTES) throw failure('too-large');
  return { name: file.name, bytes: await bytesOf(file) };
}

type Cut = Pick<File, 'name' | 'size' | 'slice'>;

/** Reads a backup that the browser's own code gave the page, piece by piece. */
export function givenBackup(file: Cut): GivenFile {
  if (file.size > MAX_BACKUP_BYTES) throw failure('too-large');
  return inPieces(file);
}

/** One of the files that the reader chose: too large a one is told when it is asked for, and stops no other. */
export function givenFile(file: Cut): GivenFile {
  if (file.size <= MAX_FILE_BYTES) return inPieces(file);
  return {
    name: file.name,
    next: async () => {
      throw failure('too-large');
    },
    close: async () => undefined,
  };
}

function inPieces(file: Cut): GivenFile {
  let at = 0;
  return {
    name: file.name,
    next: async () => {
      if (at >= file.size) return null;
      const piece = await bytesOf(file.slice(at, at + CHUNK));
      at += CHUNK;
      return piece;
    },
    close: async () => {
      at = file.size;
    },
  };
}

async function bytesOf(file: Pick<Blob, 'arrayBuffer'>): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await file.arrayBuffer().catch((cause: unknown) => {
    throw failure(codeOf(cause), cause);
  });
  return new Uint8Array(buffer);
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
