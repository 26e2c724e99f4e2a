import { randomUUID } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { BrowserWindow, Dialog, Menu, Shell, WebContents } from 'electron';
import type { HostCommand } from '../renderer/bridge/contract.ts';
import * as checks from './checks.ts';
import type { Commands } from './commands.ts';
import { type Outcome, readWhole, writeWhole } from './files.ts';
import { COMMANDS } from './host-bridge.ts';
import type { Handle } from './ipc.ts';
import { externalLink } from './links.ts';
import { menuTemplate } from './menu.ts';

/** The parts of Electron that the page's calls reach. */
export interface Desktop {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly shell: Pick<Shell, 'openExternal' | 'showItemInFolder'>;
  readonly menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly windowOf: (sender: WebContents) => BrowserWindow | null;
  readonly platform: NodeJS.Platform;
}

const NAME = 255;
const URL_LENGTH = 2000;
const TOKEN = 36;

/** Answers the page's calls. */
export function registerHandlers(handle: Handle, desktop: Desktop, commands: Commands): void {
  // Paths of saved files, under tokens that mean nothing elsewhere: the page names no path, ever.
  const saved = new Map<string, string>();

  handle('openFile', none, async sender => {
    const { canceled, filePaths } = await desktop.dialog.showOpenDialog(windowOf(sender), {
      properties: ['openFile'],
    });
    const [file] = filePaths;
    return canceled || file === undefined ? null : orReject(await readWhole(file));
  });

  handle(
    'saveFile',
    ([name, bytes]) => [checks.text(name, NAME), new Uint8Array(checks.bytes(bytes))],
    async (sender, name, bytes) => {
      const { canceled, filePath } = await desktop.dialog.showSaveDialog(windowOf(sender), saveOptions(name));
      if (canceled || filePath === '') return null;
      const file = orReject(await writeWhole(filePath, bytes));
      const token = randomUUID();
      saved.set(token, file);
      return { name: basename(file), token };
    },
  );

  handle(
    'revealFile',
    ([token]) => [checks.text(token, TOKEN)],
    async (_sender, token) => {
      const file = saved.get(token);
      if (file === undefined) throw new checks.Refused('the token of a saved file');
      desktop.shell.showItemInFolder(file);
    },
  );

  handle(
    'openLink',
    ([url]) => [externalLink(checks.text(url, URL_LENGTH)) ?? refuseLink()],
    async (_sender, url) => desktop.shell.openExternal(url),
  );

  handle(
    'setMenu',
    ([menu]) => [checks.menu(menu)],
    async (_sender, menu) => {
      const onCommand = (id: string) => commands.send({ kind: 'menu', id });
      const template = menuTemplate(menu, desktop.platform, onCommand);
      desktop.menu.setApplicationMenu(desktop.menu.buildFromTemplate(template));
    },
  );

  handle('listen', none, async sender => {
    commands.listen((command: HostCommand) => {
      if (!sender.isDestroyed()) sender.send(COMMANDS, command);
    });
  });

  function windowOf(sender: WebContents): BrowserWindow {
    return desktop.windowOf(sender) ?? refuseWindow();
  }
}

function none(sent: readonly unknown[]): [] {
  if (sent.length > 0) throw new checks.Refused('no arguments');
  return [];
}

function refuseLink(): never {
  throw new checks.Refused('an http address');
}

function refuseWindow(): never {
  throw new checks.Refused('a window');
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
