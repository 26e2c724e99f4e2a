import type { Dialog } from 'electron';
import type { HostWords } from '../renderer/bridge/contract.ts';
import { traceOf } from './log.ts';

/** What is needed to end with a word. */
export interface LastWords {
  readonly dialog: Pick<Dialog, 'showErrorBox'>;
  /** What the page gave for this; null when it never spoke. */
  readonly words: () => HostWords | null;
  readonly log: (line: string) => void;
  readonly exit: () => void;
}

/**
 * An error that nobody caught leaves a main process of which nobody knows what still works: it is logged, said, and ended. What
 * the page has stored is its own and safe; a file on its way to the disk never takes the place of the one before it.
 */
export function endOnErrors(main: Pick<NodeJS.Process, 'on'>, { dialog, words, log, exit }: LastWords): void {
  let isEnding = false;
  main.on('uncaughtException', cause => {
    log(`uncaught: ${traceOf(cause)}`);
    // While the sentence is read the rest goes on, and may well fall again.
    if (isEnding) return;
    isEnding = true;
    const spoken = words();
    try {
      if (spoken !== null) dialog.showErrorBox(spoken.broken.title, spoken.broken.detail);
    } finally {
      exit();
    }
  });
  main.on('unhandledRejection', cause => log(`unhandled: ${traceOf(cause)}`));
}
