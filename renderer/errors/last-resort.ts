import { type AppError, appError } from './errors.ts';

/** The part of `window` that is used. */
export interface ErrorSource {
  readonly addEventListener: (type: string, listener: (event: Event) => void) => void;
  readonly removeEventListener: (type: string, listener: (event: Event) => void) => void;
}

/**
 * Hears what nobody caught: errors and rejected promises become a message instead of silence. Returns the way to stop.
 * React's own errors have their boundary, and never come here twice.
 */
export function installLastResort(source: ErrorSource, report: (error: AppError) => void): () => void {
  let reporting = false;
  const tell = (cause: unknown) => {
    // A report that fails would be reported in turn, for ever.
    if (reporting) return;
    reporting = true;
    try {
      report(appError('unknown', { cause }));
    } finally {
      reporting = false;
    }
  };
  const onError = (event: Event) => {
    // A resize observer that needs another frame says so by an error event without an error; it is no failure.
    if ('error' in event && event.error instanceof Object) tell(event.error);
  };
  const onRejection = (event: Event) => tell('reason' in event ? event.reason : event);
  source.addEventListener('error', onError);
  source.addEventListener('unhandledrejection', onRejection);
  return () => {
    source.removeEventListener('error', onError);
    source.removeEventListener('unhandledrejection', onRejection);
  };
}
