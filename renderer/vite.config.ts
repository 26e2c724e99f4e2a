import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const repository = new URL('..', import.meta.url).pathname;

/** The page and its workers to out/renderer; and the unit tests of the whole house, which live beside the code. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
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
    testTimeout: 20_000,
  },
});
