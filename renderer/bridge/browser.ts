import type { BrowserWorld } from './browser-world.ts';
import { createCommandQueue } from './command-queue.ts';
import type { Bridge } from './contract.ts';
import { behindDoor } from './door.ts';
import { failure, givenBackup, givenFile, readGiven } from './dropped.ts';
import { collectOpened } from './launched.ts';

/** The stand-in for the desktop host where the page runs in a plain browser. What a browser cannot do it refuses. */
export function createBrowserBridge(world: BrowserWorld): Bridge {
  const commands = createCommandQueue();
  let collected = false;

  async function collect(): Promise<void> {
    for (const command of await collectOpened(world.fetch)) commands.push(command);
  }

  return behindDoor({
    kind: 'browser',
    can: { reveal: false, menu: false, commandLine: world.launched, backups: false },
    openFile: async () => {
      const file = await world.chooseFile();
      return file === null ? null : readGiven(file);
    },
    openFiles: async () => (await world.chooseFiles()).map(givenFile),
    openBackup: async () => {
      const file = await world.chooseFile();
      return file === null ? null : givenBackup(file);
    },
    openDropped: readGiven,
    saveFile: async (name, bytes) => {
      world.download(name, new Blob([bytes]));
      return { name, token: '' };
    },
    revealFile: cannot,
    keepBackup: cannot,
    listBackups: cannot,
    readBackup: cannot,
    showBackups: cannot,
    printPage: () => world.print(),
    openLink: async text => {
      const url = URL.canParse(text) ? new URL(text) : null;
      if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw failure('refused');
      world.openTab(url.href);
    },
    setMenu: cannot,
    setWords: cannot,
    onCommand: listener => {
      if (world.launched && !collected) {
        collected = true;
        // A launcher that has ended meanwhile has nothing to give; the page goes on without it.
        collect().catch(() => commands.push({ kind: 'open-failed', name: '', code: 'not-found' }));
      }
      return commands.listen(listener);
    },
  } satisfies Bridge);
}

async function cannot(): Promise<never> {
  throw failure('refused');
}
