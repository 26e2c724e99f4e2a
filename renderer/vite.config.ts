import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { aheadOfAllPlugin } from '../build/ahead-of-all.mjs';
import { fontRangesPlugin } from '../build/font-ranges.mjs';
import { licencesPlugin } from '../build/licences.mjs';
import { pdfFontsPlugin } from '../build/pdf-fonts.mjs';
import { plainClassesPlugin } from '../build/plain-classes.mjs';
import { readAheadPlugin } from '../build/read-ahead.mjs';
import { UnitOrder } from '../build/unit-order.mjs';

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

/**
 * What asks for the rest and must not wait for it, what the page imports before its first picture, and what the tools around that
 * picture do: filled when the graph is known.
 */
const together = { ahead: new Set<string>(), first: new Set<string>(), tools: new Set<string>() };

/**
 * Makes few files of many modules: what the first picture needs is one, what comes beside it another, and what several screens
 * share stays theirs. A start asks for a handful of files instead of ninety.
 */
const fewFiles: Plugin = {
  name: 'few-files',
  apply: 'build',
  buildEnd() {
    const reach = (into: Set<string>, from: readonly string[], besides: ReadonlySet<string>): void => {
      for (const id of from) {
        if (into.has(id) || besides.has(id) || WIDGETS.test(id)) continue;
        into.add(id);
        reach(into, this.getModuleInfo(id)?.importedIds ?? [], besides);
      }
    };
    const ids = [...this.getModuleIds()];
    // The base has what it shares with the rest there, so that it opens without the rest.
    const base = ids.filter(id => id.endsWith('/data/store/db.ts'));
    const own = new Set([...base, ...ids.filter(id => DEXIE.test(id))]);
    const ahead = ids.filter(id => id.endsWith('/renderer/app/ahead.ts'));
    const shared = base.flatMap(id => this.getModuleInfo(id)?.importedIds ?? []);
    reach(together.ahead, [...ahead, ...shared], own);
    const entry = ids.filter(id => id.endsWith('/renderer/main.tsx'));
    reach(together.first, entry, new Set());
    const beside = [...together.first].flatMap(id =>
      TOOLS_FROM.test(id) ? (this.getModuleInfo(id)?.dynamicallyImportedIds ?? []) : [],
    );
    reach(
      together.tools,
      beside.filter(id => TOOLS.test(id)),
      together.first,
    );
  },
};
/** Packages whose one entry imports all that they have: what of it is used where, the bundler knows better. */
const WIDGETS = /\/node_modules\/(?:@?react-aria|@?react-stately|@internationalized|@react-types)/;
const DEXIE = /\/node_modules\/dexie\//;
/** Of the bundler: what loads other files. */
const HELPER = /vite\/preload-helper/;
/** Whose parts come beside the first picture (renderer/ui/later.tsx), and which of them every start shows. */
const TOOLS_FROM = /\/renderer\/(?:app|views)\//;
const TOOLS =
  /\/(?:HeadTools|FilterBar|Preferences|Inspector|NetworkBeside|NetworkOptionsBar|FigureTools|ZoomButtons|zoom)\.tsx?$/;

/** A machine that is busy is no fault of ours, and a newcomer would not know what to make of the figures. */
const QUIET = { bundlerTimings: false };

/** The page and its workers to out/renderer; and the unit tests of the whole house, which live beside the code. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  base: './',
  plugins: [
    fewFiles,
    aheadOfAllPlugin(),
    fontRangesPlugin(),
    pageLocales,
    plainClassesPlugin(),
    readAheadPlugin(),
    pdfFontsPlugin(),
    licencesPlugin(),
    react(),
  ],
  worker: { format: 'es', plugins: () => [plainClassesPlugin()], rolldownOptions: { checks: QUIET } },
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
    rolldownOptions: {
      checks: QUIET,
      output: {
        codeSplitting: {
          groups: [
            { name: 'ahead', test: (id: string) => together.ahead.has(id) || HELPER.test(id), priority: 4 },
            {
              name: 'react',
              test: (id: string) =>
                together.first.has(id) && /\/node_modules\/(?:react|react-dom|scheduler)\//.test(id),
              priority: 3,
            },
            {
              name: 'first',
              test: (id: string) => together.first.has(id) && !id.endsWith('/main.tsx'),
              priority: 2,
            },
            { name: 'tools', test: (id: string) => together.tools.has(id), priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    root: repository,
    include: ['{data,renderer,electron,build}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
    // Files share what they import: the reader's tables, parsed once a process, weigh more than most tests.
    pool: 'forks',
    isolate: false,
    sequence: { sequencer: UnitOrder },
    // Two on two cores, where Vitest by itself takes one less than there are.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    unstubEnvs: true,
    setupFiles: ['build/test-setup.ts'],
    // For a machine that is busy with other things, as the end-to-end tests have it.
    testTimeout: 60_000,
  },
});
