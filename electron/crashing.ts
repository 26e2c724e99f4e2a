import type { WebContents } from 'electron';

/** What is needed to bring a page back that has ended. */
export interface Crashing {
  readonly log: (line: string) => void;
  /** The page begins anew. */
  readonly reload: () => void;
  /** A page that runs nothing takes its place. */
  readonly stop: () => void;
  readonly isDestroyed: () => boolean;
}

/** So often a page comes back by itself; after that it would only fall again. */
const TIMES = 3;

/**
 * Brings a page back whose process has ended: what was stored is safe. In the place of one that keeps falling a still one says so.
 * Gives the way to end a page that hangs, which is no crash and begins anew at once.
 */
export function watchCrashes(
  contents: Pick<WebContents, 'on' | 'forcefullyCrashRenderer'>,
  { log, reload, stop, isDestroyed }: Crashing,
): { readonly end: () => void } {
  let crashes = 0;
  let isEnded = false;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || isDestroyed()) return;
    // It was asked for, and begins anew already.
    if (isEnded) {
      isEnded = false;
      return;
    }
    log(`the page ended: ${reason}`);
    crashes += 1;
    if (crashes <= TIMES) reload();
    else stop();
  });
  return {
    end: () => {
      isEnded = true;
      contents.forcefullyCrashRenderer();
      reload();
    },
  };
}
