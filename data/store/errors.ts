/** Why the store did not do what was asked. */
export type StoreErrorCode =
  /** The base was written by a later version of the application; it was not touched. */
  | 'newer-database'
  /** There is no base where there was one: it was deleted. */
  | 'deleted'
  /** There is no room left. */
  | 'quota'
  /** No base can be had here, or it does not answer. */
  | 'storage';

export interface StoreError {
  readonly code: StoreErrorCode;
  readonly cause: unknown;
}

/** Names what the store threw. Dexie wraps the reason of an aborted transaction, so the whole chain is looked at. */
export function storeErrorCode(cause: unknown): StoreErrorCode {
  let at: unknown = cause;
  for (let depth = 0; depth < 5 && at instanceof Object; depth += 1) {
    const name = 'name' in at ? at.name : '';
    if (name === 'QuotaExceededError') return 'quota';
    if (name === 'VersionError') return 'newer-database';
    at = 'inner' in at ? at.inner : undefined;
  }
  return 'storage';
}

/**
 * Whether what was thrown comes from the store, and not from a mistake in the code around it. Dexie's errors are known by
 * their names, which are of its contract (`Dexie.errnames`): its program is not there before the base is opened.
 */
export function isStoreFailure(cause: unknown): boolean {
  return cause instanceof DOMException || (cause instanceof Error && DEXIE_ERRORS.has(cause.name));
}

/** `SyntaxError` is left out: it is the language's own too. */
const DEXIE_ERRORS: ReadonlySet<string> = new Set([
  'AbortError',
  'BulkError',
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'DatabaseClosedError',
  'ForeignAwaitError',
  'InternalError',
  'InvalidAccessError',
  'InvalidArgumentError',
  'InvalidStateError',
  'InvalidTableError',
  'MissingAPIError',
  'ModifyError',
  'NoSuchDatabaseError',
  'NotFoundError',
  'OpenFailedError',
  'PrematureCommitError',
  'QuotaExceededError',
  'ReadOnlyError',
  'SchemaError',
  'SubTransactionError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'UnsupportedError',
  'UpgradeError',
  'VersionChangeError',
  'VersionError',
]);
