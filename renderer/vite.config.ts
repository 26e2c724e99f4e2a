import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { pdfFontsPlugin } from '../build/pdf-fonts.mjs';
import { plainClassesPlugin } from '../build/plain-classes.mjs';
import { readAheadPlugin } from '../build/read-ahead.mjs';

const repository = new URL('..', import.meta.url).pathname;

/** Where React Aria keeps the widgets' own words: a module a language, thirty of them a widget. */
const WIDGET_WORDS = /\/node_modules\/react-(?:aria|stately)[^?]*\/intl\/[^?]*\/[a-z]{2}-[A-Z]{2}\.[cm]?js$/u;
const SPOKEN = /\/(?:en-US|fr-FR)\.[cm]?js$/u;

/** Leaves the widgets' words in other languages than the page's out of it: every start would parse them. */
const pageLocales: Plugin = {
  name: 'page-locales',
  enforce: 'pre',
  load: id => (WIDGET_WORDS.test(id) && !SPOKEN.test(id) ? 'export default {};' : null),
};

/** The page and its workers to out/renderer; and the unit tests of the whole house, which live beside the code. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  base: './',
  plugins: [pageLocales, plainClassesPlugin(), readAheadPlugin(), pdfFontsPlugin(), react()],
  worker: { format: 'es', plugins: () => [plainClassesPlugin()] },
  // Its build for browsers decodes with an element of the page, and the documents are read in a worker, which has none.
  resolve: {
    alias: {
      'decode-named-character-reference': fileURLToPath(
        import.meta.resolve('decode-named-character-reference'),
      ),
    },
  },
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    // A host that forbids data: URLs in its policy must still get every asset.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  test: {
    root: repository,
    include: ['{data,renderer,electron,build}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
    // Files share what they import: the reader's tables, parsed once a process, weigh more than most tests.
    pool: 'forks',
    isolate: false,
    unstubEnvs: true,
    setupFiles: ['build/test-setup.ts'],
    testTimeout: 20_000,
  },
});
