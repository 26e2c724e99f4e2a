import { isStoreFailure, storeErrorCode } from '../../data/store/errors.ts';
import type { IngestErrorCode } from './protocol.ts';

export interface Refusal {
  readonly code: IngestErrorCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** The reader of the page asked to stop. */
export class Cancelled extends Error {}

/** An expected failure on its way out of the steps. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Why a task ended early, as it is told to the page. */
export function refusalOf(cause: unknown): Refusal {
  if (cause instanceof Refused) return cause.refusal;
  if (isStoreFailure(cause)) return { code: storeErrorCode(cause), args: {} };
  return { code: 'unknown', args: { reason: cause instanceof Error ? cause.message : String(cause) } };
}
