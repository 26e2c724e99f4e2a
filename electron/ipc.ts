import type { IpcMain, WebContents, WebFrameMain } from 'electron';
import type { Bridge } from '../renderer/bridge/contract.ts';
import { Refused } from './checks.ts';
import type { PageOrigin } from './origin.ts';

/** What the page may ask of the main process, by channel: the contract's methods that need it, and `listen`. */
export interface Calls extends Pick<Bridge, 'openFile' | 'saveFile' | 'revealFile' | 'openLink' | 'setMenu'> {
  /** The page is ready to hear commands. */
  readonly listen: () => Promise<void>;
}

export type Handle = <Method extends keyof Calls>(
  method: Method,
  /** Turns what was sent into arguments, or throws `Refused`. */
  check: (sent: readonly unknown[]) => Parameters<Calls[Method]>,
  run: (sender: WebContents, ...args: Parameters<Calls[Method]>) => ReturnType<Calls[Method]>,
) => void;

/**
 * The one place where calls of the page arrive: from our page's top frame only, with checked arguments. What is refused
 * is logged, and the page is told a code and nothing more.
 */
export function createHandle(
  ipc: Pick<IpcMain, 'handle'>,
  page: PageOrigin,
  log: (line: string) => void,
): Handle {
  return (method, check, run) => {
    ipc.handle(method, async (event, ...sent: readonly unknown[]) => {
      if (!isTrusted(event.senderFrame, page)) {
        log(`${method} was refused: it came from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
        throw new Error('refused');
      }
      try {
        return await run(event.sender, ...check(sent));
      } catch (cause) {
        if (!(cause instanceof Refused)) throw cause;
        log(`${method} was refused: ${cause.message} was expected`);
        throw new Error('refused');
      }
    });
  };
}

/** A frame inside of our page, or another page in our window, is not our page. */
export function isTrusted(frame: Pick<WebFrameMain, 'url' | 'parent'> | null, page: PageOrigin): boolean {
  return frame !== null && frame.parent === null && page.owns(frame.url);
}
