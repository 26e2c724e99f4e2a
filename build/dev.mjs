/** `npm run dev`: Vite serves the page and reloads it as it is edited; Electron shows it where there is one. */
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { build, createServer } = await import('vite');
const { HOST_BUNDLES } = await import('./build.mjs');
const { findElectron, runElectron } = await import('./start-electron.mjs');

const server = await createServer({ configFile: 'renderer/vite.config.ts', server: { host: '127.0.0.1' } });
await server.listen();
server.printUrls();
const electron = findElectron();
if (electron !== null) {
  for (const mode of HOST_BUNDLES)
    await build({ configFile: 'electron/vite.config.ts', mode, logLevel: 'warn' });
  process.env.MAILLAGE_DEV_URL = server.resolvedUrls.local[0];
  await runElectron(electron, []);
  await server.close();
}
