import type { Browser, BrowserType, LaunchOptions, Page } from '@playwright/test';
import type { Running } from './surface.ts';

const ADDRESS = `http://127.0.0.1:${process.env.MAILLAGE_E2E_PORT ?? '47826'}/`;
const LOOK = { acceptDownloads: true, viewport: { width: 1280, height: 800 }, locale: 'fr-FR' };

/** Opens the page in a context of its own of a browser that others share: nothing is stored there, and nothing stays. */
export async function openContext(browser: Browser, watch: (page: Page) => Promise<void>): Promise<Running> {
  const context = await browser.newContext(LOOK);
  const page = await context.newPage();
  await watch(page);
  await show(page);
  return { page, main: null, end: () => context.close() };
}

interface BrowserStart {
  readonly chromium: BrowserType;
  readonly launchOptions: LaunchOptions;
  readonly profile: string;
  readonly watch: (page: Page) => Promise<void>;
}

/** Opens the page in a browser of its own, with a profile that outlives it. */
export async function openBrowser({
  chromium,
  launchOptions,
  profile,
  watch,
}: BrowserStart): Promise<Running> {
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, ...LOOK });
  const page = context.pages()[0] ?? (await context.newPage());
  await watch(page);
  await show(page);
  return {
    page,
    main: null,
    end: async how => {
      if (how === 'kill') {
        const devtools = await context.browser()?.newBrowserCDPSession();
        // The browser dies before it can answer.
        await devtools?.send('Browser.crash').catch(ignoreDeath);
      }
      await context.close().catch(ignoreDeath);
    },
  };
}

/** Opens the page that build/serve.mjs serves, until it has drawn. */
async function show(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
}

function ignoreDeath(cause: Error): void {
  if (!/closed|crash/i.test(cause.message)) throw cause;
}
