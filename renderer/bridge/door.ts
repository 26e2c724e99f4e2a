import { ARGUMENTS, Refused } from './arguments.ts';
import { BRIDGE_ERROR_CODES, type Bridge, type BridgeErrorCode } from './contract.ts';

/**
 * A bridge behind its door, the same on both hosts: what is sent is checked before anything is done, and whatever goes
 * wrong behind it comes out as a code of the contract.
 */
export function behindDoor(bridge: Bridge): Bridge {
  return {
    kind: bridge.kind,
    can: bridge.can,
    openFile: (...sent) => coded(() => bridge.openFile(...ARGUMENTS.openFile(sent))),
    openDropped: (...sent) => coded(() => bridge.openDropped(...ARGUMENTS.openDropped(sent))),
    saveFile: (...sent) => coded(() => bridge.saveFile(...ARGUMENTS.saveFile(sent))),
    revealFile: (...sent) => coded(() => bridge.revealFile(...ARGUMENTS.revealFile(sent))),
    keepBackup: (...sent) => coded(() => bridge.keepBackup(...ARGUMENTS.keepBackup(sent))),
    listBackups: (...sent) => coded(() => bridge.listBackups(...ARGUMENTS.listBackups(sent))),
    readBackup: (...sent) => coded(() => bridge.readBackup(...ARGUMENTS.readBackup(sent))),
    showBackups: (...sent) => coded(() => bridge.showBackups(...ARGUMENTS.showBackups(sent))),
    printPage: (...sent) => coded(() => bridge.printPage(...ARGUMENTS.printPage(sent))),
    openLink: (...sent) => coded(() => bridge.openLink(...ARGUMENTS.openLink(sent))),
    setMenu: (...sent) => coded(() => bridge.setMenu(...ARGUMENTS.setMenu(sent))),
    setWords: (...sent) => coded(() => bridge.setWords(...ARGUMENTS.setWords(sent))),
    onCommand: (...sent) => {
      try {
        return bridge.onCommand(...ARGUMENTS.onCommand(sent));
      } catch (cause) {
        throw new Error(codeIn(cause));
      }
    },
  };
}

async function coded<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw new Error(codeIn(cause));
  }
}

/** The code that something thrown carries, whatever the host writes before it ("Error invoking remote method 'x': Error: not-found"). */
function codeIn(cause: unknown): BridgeErrorCode {
  if (cause instanceof Refused) return 'refused';
  const last = cause instanceof Error ? cause.message.split(':').at(-1)?.trim() : undefined;
  return BRIDGE_ERROR_CODES.find(code => code === last) ?? 'unknown';
}
