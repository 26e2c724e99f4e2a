import type { BrowserWindow, Dialog } from 'electron';
import type { HostWords } from '../renderer/bridge/contract.ts';

/** What is needed to ask about a page that does not answer. */
export interface Hanging {
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  /** What the page gave for this while it still spoke; null when it never did. */
  readonly words: () => HostWords | null;
  readonly log: (line: string) => void;
  /** The page is ended, and comes back. */
  readonly end: () => void;
}

/**
 * Asks about a page that does not answer: wait, or begin anew with what is stored. It asks once; when the page answers
 * meanwhile the question goes away by itself.
 */
export function watchHanging(
  window: Pick<BrowserWindow, 'on' | 'isDestroyed'> & BrowserWindow,
  { dialog, words, log, end }: Hanging,
): void {
  let asked: AbortController | null = null;
  window.on('unresponsive', () => {
    const spoken = words();
    if (spoken === null || asked !== null) return;
    log('the page does not answer');
    const question = new AbortController();
    asked = question;
    const { title, detail, wait, reload } = spoken.hang;
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        message: title,
        detail,
        buttons: [wait, reload],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal: question.signal,
      })
      .then(({ response }) => {
        asked = null;
        if (response === 1 && !question.signal.aborted && !window.isDestroyed()) end();
      })
      .catch(() => {
        asked = null;
      });
  });
  window.on('responsive', () => asked?.abort());
}
