/** Draws build/icons/icon.png from renderer/public/icon.svg with Chromium: `node build/icons/icon.mjs`. electron-builder makes .ico and .icns of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.mjs';
import { ROOT } from '../root.mjs';

/** What macOS asks for, in pixels; the others want less. */
const SIZE = 1024;

const svg = readFileSync(join(ROOT, 'renderer', 'public', 'icon.svg'), 'utf8');
const found = findBrowser();
const browser = await chromium.launch({
  ...(found === null ? {} : { executablePath: found.path }),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(
  `<style>body{margin:0}svg{display:block;width:${SIZE}px;height:${SIZE}px}</style>${svg}`,
);
writeFileSync(join(ROOT, 'build', 'icons', 'icon.png'), await page.screenshot({ omitBackground: true }));
await browser.close();
