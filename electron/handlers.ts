import { randomUUID } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { BrowserWindow, Dialog, Shell, WebContents } from 'electron';
import * as given from '../renderer/bridge/arguments.ts';
import {
  type HostCommand,
  type HostWords,
  MAX_BACKUP_BYTES,
  MAX_FILE_BYTES,
} from '../renderer/bridge/contract.ts';
import type { Backups } from './backups.ts';
import type { Commands } from './commands.ts';
import { type Outcome, readWhole } from './files.ts';
import { COMMANDS } from './host-bridge.ts';
import type { Door, Handle } from './ipc.ts';
import { externalLink } from './links.ts';
import type { ApplicationMenu } from './menu.ts';
import type { Readings } from './readings.ts';
import type { Recent } from './recent.ts';
import { MAX_SAVE_BYTES, type Saves } from './saves.ts';

/** The parts of Electron that the page's calls reach. */
export interface Desktop {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly shell: Pick<Shell, 'openExternal' | 'openPath' | 'showItemInFolder'>;
  readonly windowOf: (sender: WebContents) => BrowserWindow | null;
}

const { ARGUMENTS } = given;

/** What the page's calls work on. */
export interface Work {
  readonly commands: Commands;
  readonly saves: Saves;
  readonly readings: Readings;
  readonly backups: Backups;
  readonly menu: ApplicationMenu;
  readonly recent: Pick<Recent, 'add'>;
  /** Keeps what the host says itself. */
  readonly speak: (words: HostWords) => void;
}

/** Answers the page's calls. */
export function registerHandlers(door: Door, desktop: Desktop, work: Work): void {
  const { handle } = door;
  const { commands, menu, speak } = work;
  handle('openFile', ARGUMENTS.openFile, async sender => {
    const { canceled, filePaths } = await desktop.dialog.showOpenDialog(windowOf(sender), {
      properties: ['openFile'],
    });
    const [file] = filePaths;
    return canceled || file === undefined ? null : orReject(await readWhole(file));
  });

  registerSaves(door, desktop, work.saves, windowOf);
  registerBackups(handle, desktop, work);
  registerReadings(handle, desktop, work, windowOf);

  handle('printPage', ARGUMENTS.printPage, sender => printed(sender));

  handle(
    'openLink',
    sent => [externalLink(...ARGUMENTS.openLink(sent)) ?? refuseLink()],
    async (_sender, url) => desktop.shell.openExternal(url),
  );

  handle('setMenu', ARGUMENTS.setMenu, async (_sender, described) => menu.describe(described));

  handle('setWords', ARGUMENTS.setWords, async (_sender, words) => speak(words));

  handle('listen', given.none, async sender => {
    commands.listen((command: HostCommand) => {
      if (!sender.isDestroyed()) sender.send(COMMANDS, command);
    });
  });

  function windowOf(sender: WebContents): BrowserWindow {
    return desktop.windowOf(sender) ?? refuseWindow();
  }
}

/** Files leave in pieces, under a token that stands for a path that a dialog gave. */
function registerSaves(
  { handle, hear }: Door,
  { dialog, shell }: Desktop,
  saves: Saves,
  windowOf: (sender: WebContents) => BrowserWindow,
): void {
  // Paths of saved files, under tokens that mean nothing elsewhere: the page names no path, ever.
  const saved = new Map<string, string>();

  handle(
    'beginSave',
    sent => {
      const [name, size] = given.exactly(sent, 2);
      return [given.fileName(name), given.count(size, MAX_SAVE_BYTES)];
    },
    async (sender, name, size) => {
      const asked = async () => {
        const { canceled, filePath } = await dialog.showSaveDialog(windowOf(sender), saveOptions(name));
        return { kind: 'done', value: canceled || filePath === '' ? null : filePath } as const;
      };
      return orReject(await saves.begin(asked, size));
    },
  );

  hear(
    'writeSave',
    sent => {
      const [save, chunk] = given.exactly(sent, 2);
      return [given.token(save), given.bytes(chunk)];
    },
    saves.write,
  );

  handle('settleSave', oneToken, async (_sender, save) => orReject(await saves.settle(save)));

  handle('endSave', oneToken, async (_sender, save) => {
    const file = orReject(await saves.end(save));
    const token = randomUUID();
    saved.set(token, file);
    return { name: basename(file), token };
  });

  handle('dropSave', oneToken, (_sender, save) => saves.drop(save));

  handle('revealFile', ARGUMENTS.revealFile, async (_sender, token) => {
    const file = saved.get(token);
    if (file === undefined) throw new given.Refused('the token of a saved file');
    shell.showItemInFolder(file);
  });
}

/** Backups are written as saves are; where, and which of them stay, is for the host to say. */
function registerBackups(handle: Handle, { shell }: Desktop, { saves, backups }: Work): void {
  handle(
    'beginBackup',
    sent => {
      const [occasion, size] = given.exactly(sent, 2);
      return [given.occasion(occasion), given.count(size, MAX_BACKUP_BYTES)];
    },
    async (_sender, occasion, size) =>
      orReject(await saves.begin(() => backups.place(occasion, size), size)) ?? refusePage(),
  );

  handle('endBackup', oneToken, async (_sender, save) => {
    orReject(await saves.end(save));
    await backups.tidy();
  });

  handle('listBackups', ARGUMENTS.listBackups, async () => orReject(await backups.list()));

  handle('showBackups', ARGUMENTS.showBackups, async () => {
    // Electron rejects nothing here: it answers with words about what failed.
    if ((await shell.openPath(backups.folder)) !== '') throw new Error('not-found');
  });
}

/** What is read comes in pieces, each when the page asks for it. */
function registerReadings(
  handle: Handle,
  { dialog }: Desktop,
  { backups, readings, recent }: Work,
  windowOf: (sender: WebContents) => BrowserWindow,
): void {
  handle('openBackup', ARGUMENTS.openBackup, async sender => {
    const asked = async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(sender), {
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    };
    return orReject(await readings.begin(asked, MAX_BACKUP_BYTES));
  });

  handle('openFiles', ARGUMENTS.openFiles, async sender => {
    const asked = async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(sender), {
        properties: ['openFile', 'multiSelections'],
      });
      return canceled ? [] : filePaths;
    };
    return readings.later(asked, MAX_FILE_BYTES, file => recent.add(file));
  });

  handle('readBackup', ARGUMENTS.readBackup, async (_sender, name) => {
    const begun = await readings.begin(async () => backups.fileOf(name), MAX_BACKUP_BYTES);
    return orReject(begun) ?? refusePage();
  });

  handle('nextPiece', oneToken, async (_sender, reading) => orReject(await readings.next(reading)));

  handle('endReading', oneToken, (_sender, reading) => readings.drop(reading));
}

function oneToken(sent: readonly unknown[]): [string] {
  return [given.token(given.exactly(sent, 1)[0])];
}

function refuseLink(): never {
  throw new given.Refused('an http address');
}

function refusePage(): never {
  throw new given.Refused('a page that stays');
}

function refuseWindow(): never {
  throw new given.Refused('a window');
}

/** The system's own dialog; a change of mind is no failure. The picture is on paper already, so its grounds are kept. */
function printed(sender: WebContents): Promise<void> {
  return new Promise((resolve, reject) => {
    sender.print({ printBackground: true }, (isPrinted, reason) => {
      if (isPrinted || /cancel/i.test(reason)) resolve();
      else reject(new Error('unknown'));
    });
  });
}

/** The value, or a rejection that carries the code to the page. */
function orReject<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'failed') throw new Error(outcome.code);
  return outcome.value;
}

/** A suggested name is a name: no folder in it, no control, none of the characters that Windows refuses. */
function saveOptions(name: string) {
  const safe = name.replace(/[\\/:*?"<>|\p{C}]/gu, '_').replace(/^\.+/, '_');
  const ending = extname(safe).slice(1);
  const filters = ending === '' ? {} : { filters: [{ name: ending.toUpperCase(), extensions: [ending] }] };
  return { defaultPath: safe, ...filters };
}
