import { defineConfig } from 'vite';

const bundles = {
  /** The main process. */
  main: { entry: 'main.ts', format: 'cjs', file: 'main.cjs' },
  /** By itself: a sandboxed preload can require nothing but electron, so it may share no file with main. */
  preload: { entry: 'preload.ts', format: 'cjs', file: 'preload.cjs' },
  /** The headers, for the server that stands in for this host (build/serve.mjs). */
  policy: { entry: 'policy.ts', format: 'es', file: 'policy.mjs' },
} as const;

function bundleOf(mode: string) {
  if (mode === 'main' || mode === 'preload' || mode === 'policy') return bundles[mode];
  throw new Error(`electron/vite.config.ts: --mode is one of ${Object.keys(bundles).join(', ')}`);
}

/** One bundle a mode, to out/electron. CommonJS: Electron's sandbox takes nothing else. */
export default defineConfig(({ mode }) => {
  const { entry, format, file } = bundleOf(mode);
  return {
    root: import.meta.dirname,
    publicDir: false,
    build: {
      outDir: '../out/electron',
      emptyOutDir: false,
      target: 'node20',
      // Readable: a crash report of the main process must name lines that can be looked up.
      minify: false,
      lib: { entry, formats: [format], fileName: () => file },
      rolldownOptions: { external: ['electron', /^node:/], checks: { bundlerTimings: false } },
    },
  };
});
