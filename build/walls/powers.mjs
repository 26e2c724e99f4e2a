/**
 * What of the world may be touched, and where. Names are as `reaches.mjs` writes them: `Math.random`, `new Date()`; `Math …` is
 * the whole of it handed on.
 */
export const POWERS = {
  network: {
    names: [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'WebTransport',
      'RTCPeerConnection',
      'importScripts',
      'navigator.sendBeacon',
      'navigator …',
      'an address',
    ],
    // The bundled proceedings and the fonts of an exported picture, both files of the application itself.
    // And the program of the library that reads PDFs, another of them.
    files: [
      'renderer/app/compose.ts',
      'renderer/export/fonts.ts',
      'renderer/export/pdf/font-files.ts',
      'renderer/workers/pdf.worker.ts',
    ],
  },
  storage: {
    names: ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'document.cookie'],
    files: ['data/store/db.ts', 'renderer/state/preferences.ts'],
  },
  clock: {
    names: ['Date.now', 'new Date()', 'Date()', 'Date …', 'performance', 'Temporal.Now', 'Temporal …'],
    files: [
      'renderer/app/compose.ts',
      'renderer/headless',
      'renderer/paint/svg.ts',
      'renderer/workers/ingest.worker.ts',
      'renderer/workers/layout.worker.ts',
      'electron/log.ts',
      'electron/main.ts',
    ],
  },
  chance: {
    names: ['Math.random', 'Math …', 'crypto.getRandomValues', 'crypto.randomUUID', 'crypto …'],
    files: [],
  },
  timers: {
    names: [
      'setTimeout',
      'setInterval',
      'setImmediate',
      'queueMicrotask',
      'requestIdleCallback',
      'requestAnimationFrame',
      'cancelAnimationFrame',
    ],
    files: [
      'renderer/app',
      'renderer/bridge',
      // What a page lends to exports, a pause among it.
      'renderer/export/tools.ts',
      'renderer/headless',
      'renderer/interact',
      'renderer/paint/canvas-live.ts',
      'renderer/ui',
      'renderer/views',
      'renderer/workers/ingest.worker.ts',
      'renderer/workers/layout.worker.ts',
      'renderer/workers/measure.worker.ts',
      'electron',
    ],
  },
  page: {
    names: ['document', 'window', 'navigator', 'location', 'history', 'alert', 'confirm', 'prompt', 'open'],
    files: [
      'renderer/app',
      'renderer/bridge',
      'renderer/export/fonts.ts',
      'renderer/main.tsx',
      'renderer/paint/canvas-live.ts',
      'renderer/state/clients/workers.ts',
      'renderer/ui',
      'renderer/views',
    ],
  },
  worker: {
    names: ['self', 'postMessage', 'Worker', 'SharedWorker'],
    files: [
      'renderer/state/clients/workers.ts',
      'renderer/workers/ingest.worker.ts',
      'renderer/workers/layout.worker.ts',
      'renderer/workers/measure.worker.ts',
      'renderer/workers/pdf.worker.ts',
    ],
  },
  machine: {
    names: ['process', 'Buffer', '__dirname', '__filename', 'module', 'exports', 'require'],
    files: ['electron'],
  },
  'the whole world': { names: ['globalThis', 'global', 'eval', 'Function'], files: [] },
};

/**
 * Who may speak: sentences come from here, in both languages. Typefaces have names, which nobody translates, and a table of characters
 * inside a PDF is a program of words.
 */
export const SPEAKERS = ['renderer/i18n', 'renderer/paint/fonts.ts', 'renderer/export/pdf/to-unicode.ts'];
