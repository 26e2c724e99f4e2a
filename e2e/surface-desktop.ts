import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Running, SurfaceKind } from './surface.ts';

/** The application that is tested: this repository's build, or a mutant of it (build/e2e-mutants.mjs). */
const APPLICATION = process.env.MAILLAGE_E2E_APP || join(import.meta.dirname, '..');
/** The double beside the real application.asar that electron-builder made (build/README.md). */
const PACKAGED = join(import.meta.dirname, '..', 'release', 'linux-unpacked', 'maillage');

/** What runs the desktop host: nothing in a browser, a program, or nothing here, with the reason. */
export type Program =
  | { readonly kind: 'none' }
  | { readonly kind: 'desktop'; readonly path: string }
  | { readonly kind: 'missing'; readonly reason: string };

/** The program of a surface. */
export function programOf(surface: SurfaceKind): Program {
  switch (surface) {
    case 'browser':
      return { kind: 'none' };
    case 'shell':
      return { kind: 'desktop', path: join(import.meta.dirname, 'double', 'electron') };
    case 'electron':
      return realElectron(process.env.MAILLAGE_ELECTRON);
    case 'packaged':
      return existsSync(PACKAGED)
        ? { kind: 'desktop', path: PACKAGED }
        : { kind: 'missing', reason: 'no packaged application here: see build/README.md, “Packages”' };
  }
}

function realElectron(path: string | undefined): Program {
  const isThere = path !== undefined && path !== '' && existsSync(path);
  // The double may stand where Electron is looked for; a script is no binary.
  return isThere && statSync(path).size > 1_000_000
    ? { kind: 'desktop', path }
    : { kind: 'missing', reason: 'no Electron binary here (npx install-electron --no fetches it)' };
}

/** How long a start may take, in milliseconds: Playwright's own half minute is short on a machine that is busy with other things. */
const PATIENCE = 120_000;

interface DesktopStart {
  readonly program: string;
  readonly surface: SurfaceKind;
  readonly profile: string;
  readonly files: readonly string[];
  readonly watch: (page: Page) => Promise<void>;
}

/** Starts the built desktop host with a profile of its own, and waits for its page. */
export async function openDesktop({
  program,
  surface,
  profile,
  files,
  watch,
}: DesktopStart): Promise<Running> {
  const main = await _electron.launch({
    executablePath: program,
    args: [...(surface === 'packaged' ? [] : [APPLICATION]), `--user-data-dir=${profile}`, ...files],
    cwd: APPLICATION,
    // Playwright would force light over what the application chooses.
    colorScheme: null,
    timeout: PATIENCE,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const started = main.process();
  const page = await shownBy(main, watch).catch(cause => {
    // Nobody else would end it, and what it still writes would stand in the way of clearing its profile.
    started.kill('SIGKILL');
    throw cause;
  });
  return {
    page,
    main,
    end: async how => {
      if (how === 'quit') {
        // What a test leaves unfinished is meant to be lost: nobody is there to be asked.
        if (main.windows().length > 0)
          await main.evaluate(({ dialog }) => {
            dialog.showMessageBoxSync = () => 1;
          });
        return main.close();
      }
      // A test may have ended it already.
      if (started.exitCode !== null) return;
      const ended = main.waitForEvent('close');
      started.kill('SIGKILL');
      await ended;
    },
  };
}

/** The page, once it can be used: its menu is drawn, too, which the page asks of main a moment before. */
async function shownBy(main: ElectronApplication, watch: DesktopStart['watch']): Promise<Page> {
  const page = await main.firstWindow({ timeout: PATIENCE });
  await watch(page);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: PATIENCE });
  const hasMenu = () =>
    main.evaluate(({ Menu }) => Boolean(Menu.getApplicationMenu()?.getMenuItemById('open')));
  await expect.poll(hasMenu, { timeout: PATIENCE }).toBe(true);
  return page;
}
