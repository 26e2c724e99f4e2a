/**
 * Who may import whom, and who may touch the world: the one table of the house. Everything is an allow-list: what a row does not
 * name is refused, packages included; a folder without a row is refused too. Why it is so: build/decisions/0007.
 */

const D3_PURE = ['d3-array', 'd3-polygon', 'd3-sankey', 'd3-scale', 'd3-shape'];
const FORMATS = [
  '@embedpdf/pdfium',
  'decode-named-character-reference',
  'fflate',
  'jsonc-parser',
  'mdast',
  'mdast-util-from-markdown',
  'mdast-util-frontmatter',
  'mdast-util-gfm-table',
  'micromark-extension-frontmatter',
  'micromark-extension-gfm-table',
  'parse5',
  'saxes',
  'yaml',
];
/** What a screen may take from the rest. */
const SCREEN = [
  'data/model',
  'data/text',
  'data/reference',
  'data/resolve',
  'data/graph',
  'data/measure',
  'renderer/scenes',
  'renderer/paint',
  'renderer/interact',
  'renderer/export',
  'renderer/bridge',
  'renderer/errors',
  'renderer/i18n',
  'renderer/naming',
  'renderer/state',
  'renderer/state/hook.ts',
  'renderer/ui',
  'renderer/views/parts',
];
const NODE = ['node:*'];
const ARIA = ['react', 'react-aria-components'];
const buildFiles = names => names.split(' ').map(name => `build/${name}.mjs`);

/**
 * What the product may import. A row is a folder, a file, or each folder of a folder (`…/*`); the longest that holds a file counts. `sees`
 * names folders and files; `types` is the same for types alone. A file that has a row of its own in a folder is seen by whoever names it.
 */
export const PRODUCT = {
  'data/model': {},
  'data/reference': { sees: ['data/model'] },
  'data/text': { sees: ['data/model', 'data/reference'] },
  'data/document': { sees: ['data/model', 'data/text'], packages: FORMATS },
  'data/ingest': {
    sees: [
      'data/model',
      'data/text',
      'data/reference',
      'data/document/lines.ts',
      'data/document/page-columns.ts',
      'data/document/readable.ts',
    ],
    types: ['data/document'],
  },
  'data/resolve': { sees: ['data/model', 'data/text', 'data/reference'] },
  'data/graph': { sees: ['data/model'], packages: ['graphology', 'graphology-communities-louvain'] },
  'data/measure': { sees: ['data/model', 'data/text', 'data/reference'] },
  'data/store': {
    sees: ['data/model'],
    types: ['data/document/layout.ts', 'data/document/programme/columns.ts'],
    packages: ['dexie'],
  },
  'data/samples': {},
  'data/extract.ts': {
    sees: ['data/model', 'data/text', 'data/document', 'data/ingest', 'data/resolve', 'data/events-apart.ts'],
  },
  'data/events-apart.ts': { sees: ['data/model', 'data/document', 'data/ingest'] },
  'data/raw.d.ts': {},

  'renderer/scenes': {
    sees: ['data/model', 'data/graph', 'data/text/typeset.ts', 'renderer/scenes/layout'],
    types: ['data/measure'],
    packages: D3_PURE,
  },
  'renderer/scenes/layout': {
    sees: ['data/model', 'data/graph', 'renderer/scenes'],
    packages: [...D3_PURE, 'd3-force'],
  },
  'renderer/paint': {
    sees: ['renderer/scenes/parts/shapes.ts', 'renderer/scenes/scene-words.ts'],
    types: ['renderer/scenes'],
    packages: ['d3-selection', 'd3-transition'],
  },
  'renderer/interact': { types: ['renderer/scenes'], packages: ['d3-drag', 'd3-selection', 'd3-zoom'] },
  'renderer/export': {
    sees: ['data/model', 'data/graph', 'data/measure', 'renderer/scenes', 'renderer/paint'],
    packages: [
      '@fontsource/source-sans-3',
      '@fontsource/source-serif-4',
      'fflate',
      'saxes',
      'virtual:pdf-fonts',
    ],
  },
  'renderer/workers': {
    sees: ['data', 'data/extract.ts', 'data/events-apart.ts', 'renderer/scenes/layout'],
    packages: ['@embedpdf/pdfium'],
  },
  'renderer/bridge': {},
  'renderer/errors': { sees: ['renderer/bridge/contract.ts'], types: ['renderer/workers/protocol.ts'] },
  'renderer/i18n': { sees: ['data/text/typeset.ts'], packages: ['intl-messageformat'] },
  'renderer/naming': {
    sees: [
      'data/model',
      'data/text/plain-passage.ts',
      'data/reference/divisions.ts',
      'data/measure/word-table.ts',
      'renderer/i18n',
    ],
  },
  'renderer/state': {
    sees: [
      'data/model',
      'data/text',
      'data/reference',
      'data/resolve',
      'data/graph',
      'data/measure',
      'data/store',
      'renderer/workers/protocol.ts',
      'renderer/workers/measure-protocol.ts',
      'renderer/bridge',
      'renderer/errors',
      'renderer/i18n',
      'renderer/naming',
    ],
    types: [
      'data/document/pdf',
      'data/document/programme/columns.ts',
      'renderer/workers/pdf-protocol.ts',
      'renderer/workers/read-ahead.ts',
    ],
    packages: ['minisearch', 'zustand'],
  },
  // Where React meets the store: the only file of state/ that knows either.
  'renderer/state/hook.ts': { sees: ['renderer/state'], packages: ['react', 'zustand'] },
  // Where the workers are started: the addresses of their programs.
  'renderer/state/clients/workers.ts': {
    sees: ['renderer/state', 'renderer/workers', 'data/document/pdf/mark.ts'],
  },
  'renderer/ui': {
    sees: [
      'data/text/sought.ts',
      'data/text/typeset.ts',
      'renderer/i18n',
      'renderer/paint',
      'renderer/interact',
    ],
    types: ['renderer/scenes'],
    packages: ARIA,
  },
  // The mapping of columns is previewed by the reader of tables itself, fetched when it is asked for.
  'renderer/views/sessions': { sees: [...SCREEN, 'data/document/programme'], packages: ARIA },
  'renderer/views/about': { sees: SCREEN, packages: ['react', 'virtual:licences'] },
  'renderer/views/parts/columns': { sees: [...SCREEN, 'data/document/programme'], packages: ARIA },
  // What is printed stands beside the page, not in it: its sheet hangs from the body.
  'renderer/views/parts/print': { sees: SCREEN, packages: ['react', 'react-dom'] },
  'renderer/views/*': { sees: SCREEN, types: ['data/store'], packages: ARIA },
  'renderer/app': {
    sees: [
      'data/model',
      'data/store',
      'data/samples',
      'data/text/typeset.ts',
      'renderer',
      'renderer/state/hook.ts',
      'renderer/state/clients/workers.ts',
    ],
    // What the build read in the bundled proceedings comes as a module that the build makes.
    packages: ['react', 'virtual:read-ahead'],
  },
  // The application without a window, for commands: it takes from the screens what they draw.
  'renderer/headless': {
    sees: [
      'data/model',
      'data/text/normalise.ts',
      'data/document',
      'data/ingest',
      'data/resolve',
      'data/store',
      'renderer',
      'renderer/scenes/layout',
      'renderer/state/hook.ts',
    ],
    packages: ['react', 'react-dom'],
  },
  'renderer/main.tsx': {
    sees: ['renderer', 'renderer/state/hook.ts'],
    packages: ['@fontsource/source-sans-3', '@fontsource/source-serif-4', 'react', 'react-dom'],
  },
  'renderer/styles': {},
  'renderer/public': {},
  'renderer/index.html': { sees: ['renderer/main.tsx', 'renderer/public'] },

  electron: {
    sees: ['renderer/bridge/contract.ts', 'renderer/bridge/arguments.ts', 'renderer/bridge/door.ts'],
    packages: ['electron', ...NODE],
  },
};

/** What the host brings or the build makes, so that it is not among the product's own dependencies. */
export const FROM_THE_HOST = ['electron', 'virtual:licences', 'virtual:pdf-fonts', 'virtual:read-ahead'];

const FACES = ['@fontsource/source-sans-3', '@fontsource/source-serif-4'];
const READERS = ['fflate', 'pngjs', 'saxes'];
const PAGE = ['fake-indexeddb', 'happy-dom', 'react', 'react-dom'];
const TRYING = ['fast-check', 'vitest', ...NODE];

/** What tests may import: the programs of their side and those below, and what tries them. They are never seen from the product. */
export const TESTS = {
  data: { sees: ['data'], packages: [...TRYING, 'dexie', 'fake-indexeddb', 'fflate', 'graphology-types'] },
  renderer: {
    sees: ['data', 'renderer'],
    packages: [...TRYING, ...READERS, ...PAGE, '@formatjs/icu-messageformat-parser', 'd3-force'],
  },
  // The page of all pictures and widgets, which nothing is delivered with.
  'renderer/gallery': { sees: ['renderer'], packages: [...TRYING, ...FACES, 'react', 'react-dom'] },
  // What is painted in a page is bundled for one.
  'renderer/headless': {
    sees: ['data', 'renderer'],
    packages: [...TRYING, 'fake-indexeddb', 'pngjs', 'vite'],
  },
  // Files for other programs are read again by the readers that these use.
  'renderer/export': {
    sees: ['data', 'renderer'],
    packages: [...TRYING, ...READERS, 'graphology', 'graphology-gexf', 'graphology-graphml'],
  },
  // One suite that both halves of the bridge must pass.
  'renderer/bridge': { sees: ['renderer', 'electron'], packages: [...TRYING, 'electron'] },
  electron: { sees: ['electron', 'renderer/bridge'], packages: [...TRYING, 'electron'] },
  build: { sees: ['build', 'e2e'], packages: [...TRYING, 'app-builder-lib', 'hyparquet'] },
};

/** What the programs around the product may import. Nothing of the product imports them. */
export const TOOLS = {
  build: {
    sees: [
      'build/bench',
      'data/reference',
      'renderer/scenes/measure-data.ts',
      'renderer/scenes/office-data.ts',
    ],
    packages: [
      '@resvg/resvg-wasm',
      '@faker-js/faker',
      '@typescript-eslint/scope-manager',
      '@electron/fuses',
      'hyparquet-writer',
      'fake-indexeddb',
      'fast-check',
      'fontkit',
      'playwright-core',
      'vite',
      'wawoff2',
      ...NODE,
    ],
  },
  // Names the parts of the application that the exporting command is bundled of.
  'build/headless-entry.mjs': { sees: ['renderer', 'data/extract.ts'], packages: ['fake-indexeddb'] },
  'build/bench': {
    sees: ['build', 'data', 'renderer', 'e2e/chromium-features.json'],
    packages: [
      'pdfjs-dist',
      '@playwright/test',
      'd3-cloud',
      'd3-force',
      'graphology',
      'jspdf',
      'pptxgenjs',
      'sigma',
      'virtual:pdf-fonts',
      'vite',
      'wawoff2',
      ...NODE,
    ],
  },
  e2e: {
    types: ['renderer/bridge/contract.ts'],
    packages: ['@axe-core/playwright', '@playwright/test', 'fflate', ...NODE],
  },
  'e2e/double': { sees: ['e2e/chromium-features.json'], packages: ['electron', ...NODE] },
  'electron/vite.config.ts': { packages: ['vite', ...NODE] },
  'renderer/vite.config.ts': {
    sees: buildFiles('ahead-of-all font-ranges licences pdf-fonts plain-classes read-ahead unit-order'),
    packages: ['@vitejs/plugin-react', 'vite', 'vitest', ...NODE],
  },
  findings: { packages: ['*'] },
};
