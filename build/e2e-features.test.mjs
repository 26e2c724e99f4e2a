import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import features from '../e2e/chromium-features.json' with { type: 'json' };

const { chromium } = createRequire(import.meta.url)('playwright-core');

/** What Playwright turns off in the browsers it starts: a program that is none says its command line as it fails. */
async function turnedOffByPlaywright() {
  const refusal = await chromium.launch({ executablePath: process.execPath }).then(
    () => '',
    error => error.message,
  );
  return (/--disable-features=(\S+)/.exec(refusal)?.[1] ?? '').split(',');
}

it('the browser of the tests is without all that Playwright takes out of it', async () => {
  const expected = await turnedOffByPlaywright();
  expect(expected.length).toBeGreaterThan(5);
  expect([...features.playwright].sort()).toEqual(expected.sort());
});
