import { ARGUMENTS, none, Refused } from './arguments.ts';
import { BRIDGE_ERROR_CODES, type Bridge, type BridgeErrorCode, type GivenFile } from './contract.ts';

/**
 * A bridge behind its door, the same on both hosts: what is sent is checked before anything is done, and whatever goes
 * wrong behind it comes out as a code of the contract.
 */
export function behindDoor(bridge: Bridge): Bridge {
  return {
    kind: bridge.kind,
    can: bridge.can,
    openFile: (...sent) => coded(() => bridge.openFile(...ARGUMENTS.openFile(sent))),
    openFiles: (...sent) =>
      coded(async () => (await bridge.openFiles(...ARGUMENTS.openFiles(sent))).map(givenBehind)),
    openBackup: (...sent) =>
      coded(async () => {
        const file = await bridge.openBackup(...ARGUMENTS.openBackup(sent));
        return file === null ? null : givenBehind(file);
      }),
    openDropped: (...sent) => coded(() => bridge.openDropped(...ARGUMENTS.openDropped(sent))),
    saveFile: (...sent) => coded(() => bridge.saveFile(...ARGUMENTS.saveFile(sent))),
    revealFile: (...sent) => coded(() => bridge.revealFile(...ARGUMENTS.revealFile(sent))),
    keepBackup: (...sent) => coded(() => bridge.keepBackup(...ARGUMENTS.keepBackup(sent))),
    listBackups: (...sent) => coded(() => bridge.listBackups(...ARGUMENTS.listBackups(sent))),
    readBackup: (...sent) =>
      coded(async () => givenBehind(await bridge.readBackup(...ARGUMENTS.readBackup(sent)))),
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

function givenBehind({ name, next, close }: GivenFile): GivenFile {
  return {
    name,
    next: (...sent) => coded(() => next(...none(sent))),
    close: (...sent) => coded(() => close(...none(sent))),
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
