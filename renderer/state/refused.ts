import { isStoreFailure, storeErrorCode } from '../../data/store/errors.ts';
import { type AppError, appError } from '../errors/errors.ts';

/** An expected failure on its way out of the steps of a task: the task ends, and the error is shown. */
export class Refused extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.code);
    this.error = error;
  }
}

/** What anything that ended a task is shown as. */
export function toError(cause: unknown): AppError {
  if (cause instanceof Refused) return cause.error;
  return appError(isStoreFailure(cause) ? storeErrorCode(cause) : 'unknown', { cause, retry: 'start' });
}
