/** `npm run gallery`: every golden picture and every widget on one page, in both languages and all themes. */
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { createServer } = await import('vite');
const server = await createServer({
  configFile: 'renderer/vite.config.ts',
  server: { host: '127.0.0.1', open: false },
});
await server.listen();
const { local } = server.resolvedUrls;
process.stdout.write(`maillage: ${local[0]}gallery/index.html (Ctrl-C ends it)\n`);
