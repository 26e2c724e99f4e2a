import type { BrowserType, LaunchOptions, Page } from '@playwright/test';
import type { Running } from './surface.ts';

interface BrowserStart {
  readonly chromium: BrowserType;
  readonly launchOptions: LaunchOptions;
  readonly profile: string;
  readonly watch: (page: Page) => Promise<void>;
}

/** Opens the page that build/serve.mjs serves, in a browser with a profile of its own. */
export async function openBrowser({
  chromium,
  launchOptions,
  profile,
  watch,
}: BrowserStart): Promise<Running> {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    acceptDownloads: true,
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await watch(page);
  await page.goto(`http://127.0.0.1:${process.env.MAILLAGE_E2E_PORT ?? '47826'}/`);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
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

function ignoreDeath(cause: Error): void {
  if (!/closed|crash/i.test(cause.message)) throw cause;
}
