import type { AppError, ErrorArgs, ErrorCode, RetryId } from './errors.ts';

/** How loud a message is. */
export type Tone = 'info' | 'success' | 'warning' | 'error';

/** The key of a code's sentence: what happened, what is safe, what to do. */
export type ErrorMessageKey = `error.${ErrorCode}`;

/** A failure as it is shown: the sentence is chosen from the key in the reader's language. */
export interface Presentation {
  readonly key: ErrorMessageKey;
  readonly args: ErrorArgs;
  readonly tone: Tone;
  readonly retry: RetryId | null;
  /** Technical words for who asks for details; empty when there are none. */
  readonly details: string;
}

/** Failures that leave everything usable: the reader is told, not alarmed. */
const MILD: ReadonlySet<ErrorCode> = new Set([
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
  'not-a-file',
  'not-found',
  'closed-by-upgrade',
  'blocked',
  'sample',
  'no-glyph',
]);

/** Turns an error into what is shown of it. */
export function present(error: AppError): Presentation {
  return {
    key: `error.${error.code}`,
    args: error.args,
    tone: MILD.has(error.code) ? 'warning' : 'error',
    retry: error.retry,
    details: detailsOf(error.cause),
  };
}

/** The technical words of anything that was thrown. */
export function detailsOf(cause: unknown): string {
  if (cause === null || cause === undefined) return '';
  if (cause instanceof Error) return cause.stack ?? `${cause.name}: ${cause.message}`;
  return String(cause);
}
