import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { PageOrigin } from './origin.ts';
import { readWindowState, SMALLEST, writeWindowState } from './window-state.ts';

/** The paper behind the page until it has painted itself: --paper of renderer/styles/tokens.css, light and dark. */
const PAPER = { light: '#ffffff', dark: '#191817' };

/** The one window. `userData` keeps its size; `folder` holds the preload beside the main bundle. */
export function openWindow(page: PageOrigin, folder: string, userData: string): BrowserWindow {
  const stateFile = join(userData, 'window.json');
  const screens = screen.getAllDisplays().map(display => display.workArea);
  const state = readWindowState(stateFile, screens);
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    // Each is Electron's own default; they stand here so that a change of defaults, or of a line, is seen.
    webPreferences: {
      preload: join(folder, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (state.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    writeWindowState(stateFile, {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
    });
  });
  void window.loadURL(page.start);
  return window;
}
