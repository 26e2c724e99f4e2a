import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import type { HostWords } from '../renderer/bridge/contract.ts';
import { createBackups } from './backups.ts';
import { filesHanded, filesOf, openCommand } from './command-line.ts';
import { createCommands } from './commands.ts';
import { watchCrashes } from './crashing.ts';
import { registerHandlers } from './handlers.ts';
import { watchHanging } from './hanging.ts';
import { createDoor } from './ipc.ts';
import { endOnErrors } from './last-words.ts';
import { askBeforeLeaving } from './leaving.ts';
import { createLog, traceOf } from './log.ts';
import { createMenu } from './menu.ts';
import { originShown, SCHEME } from './origin.ts';
import { createPageServer, PRIVILEGES } from './protocol.ts';
import { createReadings } from './readings.ts';
import { createRecent } from './recent.ts';
import { createSaves } from './saves.ts';
import { secureContents, secureSession } from './security.ts';
import { openWindow } from './window.ts';

const page = originShown(app.isPackaged, process.env.MAILLAGE_DEV_URL);
const log = createLog(join(app.getPath('userData'), 'main.log'), () => new Date());
const commands = createCommands();
const saves = createSaves();
const readings = createReadings();
const backups = createBackups(join(app.getPath('userData'), 'backups'), () => new Date());

const recent = createRecent(join(app.getPath('userData'), 'recent.json'), app, () => menu.refresh());
const menu = createMenu(Menu, process.platform, () => ({
  onCommand: id => commands.send({ kind: 'menu', id }),
  recent: recent.list(),
  onRecent: file => void open([file]),
  onClear: () => void recent.clear(),
}));
/** What the page has given to be said in its place. */
let words: HostWords | null = null;

app.enableSandbox();
protocol.registerSchemesAsPrivileged([PRIVILEGES]);
// Before anything else can fail: an application that ends without a word cannot be helped.
endOnErrors(process, { dialog, words: () => words, log, exit: () => app.exit(1) });
app.on('web-contents-created', (_event, contents) => secureContents(contents, page));

// Two processes over one IndexedDB would damage it: the second hands its files to the first and ends.
const named = filesOf(process.argv, app.isPackaged, process.cwd());
if (app.requestSingleInstanceLock({ files: named })) begin();
else app.quit();

function begin(): void {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    raise();
    void open(filesHanded(data));
  });
  // macOS names files this way, and before `ready` when the application was started for one.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void open([file]);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) show();
  });
  void app.whenReady().then(() => {
    secureSession(session.defaultSession, page);
    protocol.handle(SCHEME, createPageServer(join(__dirname, '..', 'renderer')));
    registerHandlers(
      createDoor(ipcMain, page, log),
      {
        dialog,
        shell,
        windowOf: sender => BrowserWindow.fromWebContents(sender),
      },
      {
        commands,
        saves,
        readings,
        backups,
        menu,
        recent,
        speak: spoken => {
          words = spoken;
        },
      },
    );
    void backups.sweep().catch(cause => log(`backups: ${traceOf(cause)}`));
    show();
    void open(named);
  });
}

function show(): void {
  const window = openWindow(page, __dirname, app.getPath('userData'));
  const { webContents } = window;
  webContents.on('did-start-navigation', details => {
    if (details.isMainFrame && !details.isSameDocument) leave();
  });
  window.on('closed', leave);
  askBeforeLeaving(window, { dialog, words: () => words, log });
  const { end } = watchCrashes(webContents, {
    log,
    reload: () => window.reload(),
    stop: () => void window.loadURL(page.stopped).catch(cause => log(`no page at all: ${traceOf(cause)}`)),
    isDestroyed: () => window.isDestroyed(),
  });
  watchHanging(window, { dialog, words: () => words, log, end });
}

/** The page is going: nobody hears commands, and what it was writing or reading will not be finished. */
function leave(): void {
  commands.silence();
  void saves.dropAll();
  void readings.dropAll();
}

function raise(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) {
    show();
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** One after the other, in the order they were named. */
async function open(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const command = await openCommand(file);
    commands.send(command);
    if (command.kind === 'open') await recent.add(file);
    // A file that is busy, or too large, is still there.
    else if (command.kind === 'open-failed' && command.code === 'not-found') await recent.remove(file);
  }
}
