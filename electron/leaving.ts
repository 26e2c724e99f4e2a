import type { BrowserWindow, Dialog } from 'electron';
import type { HostWords } from '../renderer/bridge/contract.ts';

/** What is needed to ask about a page that would lose something. */
export interface Leaving {
  readonly dialog: Pick<Dialog, 'showMessageBoxSync'>;
  /** What the page gave for this; null when it never spoke. */
  readonly words: () => HostWords | null;
  readonly log: (line: string) => void;
}

/**
 * Asks when a page does not let itself be left: the page alone knows whether something would be lost, and says so by
 * `beforeunload`. Electron shows nothing then, and the window would neither close nor say why. Asked at once and not later,
 * since closing, quitting and reloading wait for this answer and go on by themselves.
 */
export function askBeforeLeaving(window: BrowserWindow, { dialog, words, log }: Leaving): void {
  window.webContents.on('will-prevent-unload', event => {
    const spoken = words();
    // A page that gave no words has begun nothing either: a window that never closes would be worse.
    if (spoken === null) return event.preventDefault();
    const { title, detail, stay, leave } = spoken.leave;
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: title,
      detail,
      buttons: [stay, leave],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (answer !== 1) return;
    log('the page was left with something unsaved');
    // Of the refusal, which is the page's: now it goes.
    event.preventDefault();
  });
}
