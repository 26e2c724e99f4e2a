import { BRIDGE_ERROR_CODES, type BridgeErrorCode, MAX_FILE_BYTES } from '../bridge/contract.ts';
import type { IngestErrorCode } from '../workers/protocol.ts';

/** Everything that can be expected to fail, by name. Each code has its sentence `error.<code>` in renderer/i18n. */
export const ERROR_CODES = [
  // Reading a file
  'empty',
  'binary',
  'not-text',
  'broken',
  'locked',
  'swollen',
  'too-deep',
  'entities',
  'too-wide',
  'old-word',
  'no-words',
  'no-letters',
  'too-large',
  'figure-elsewhere',
  'worker',
  'sample',
  // The store
  'storage',
  'quota',
  'newer-database',
  'deleted',
  'closed-by-upgrade',
  'blocked',
  'damaged',
  'incomplete',
  // The host
  'not-a-file',
  'not-found',
  'no-permission',
  'disk-full',
  'refused',
  // Taking away
  'export',
  'no-glyph',
  // Measuring a network
  'measure',
  'unknown',
] as const satisfies readonly (IngestErrorCode | BridgeErrorCode | string)[];
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What can be done about what a message says, by name; the store's `retry` runs it. */
export type RetryId = 'start' | 'rebuild' | 'reload' | 'open' | 'bring-back' | 'swap' | 'lost' | 'backup';

export type ErrorArgs = Readonly<Record<string, string | number>>;

/** An expected failure on its way to the reader: a code, what the sentence needs, and what can be tried. */
export interface AppError {
  readonly code: ErrorCode;
  readonly args: ErrorArgs;
  /** What was caught, for the details on demand; never shown as the message. */
  readonly cause: unknown;
  readonly retry: RetryId | null;
}

/** Makes an error; everything but the code is optional. */
export function appError(
  code: ErrorCode,
  more: { readonly args?: ErrorArgs; readonly cause?: unknown; readonly retry?: RetryId } = {},
): AppError {
  return { code, args: more.args ?? {}, cause: more.cause ?? null, retry: more.retry ?? null };
}

/** In place of a file's name where none is known; the sentences say "this file" for it. */
export const UNNAMED = 'unnamed';

/** The error that a promise of the bridge was rejected with, about a file of at most so many bytes. */
export function bridgeError(
  cause: unknown,
  name: string = UNNAMED,
  limit: number = MAX_FILE_BYTES,
): AppError {
  return fileError(bridgeErrorCode(cause), name, cause, limit);
}

/** An error about a file, with everything that its sentence may need. */
export function fileError(
  code: ErrorCode,
  name: string,
  cause: unknown = null,
  limit: number = MAX_FILE_BYTES,
): AppError {
  return appError(code, { cause, args: { name, limit: limit / (1024 * 1024) } });
}

/** A failed export: which signs have no glyph is a part of the message. */
export function exportError(cause: unknown): AppError {
  const [code, signs] = (cause instanceof Error ? cause.message : '').split(/:(.*)/su);
  return code === 'no-glyph'
    ? appError('no-glyph', { cause, args: { signs: signs ?? '' } })
    : fileError('export', '', cause);
}

/** Names what a promise of the bridge was rejected with; a code is its whole message. */
export function bridgeErrorCode(cause: unknown): BridgeErrorCode {
  const message = cause instanceof Error ? cause.message : '';
  // Electron puts its own words before the message of a rejected call ("Error invoking remote method 'x': Error: not-found").
  const last = message.split(':').at(-1)?.trim() ?? '';
  return BRIDGE_ERROR_CODES.find(code => code === last) ?? 'unknown';
}
