/**
 * Serves the built page on 127.0.0.1 with the desktop host's own headers, where Electron is not. One origin only, which
 * IndexedDB belongs to. `node build/serve.mjs PORT` serves and says where (the end-to-end tests do).
 */
import { timingSafeEqual } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';
import { createShelf, readNamed } from './serve-files.mjs';

/** Where the launcher talks to a server that may be ours, and the page asks for the files named to the launcher. */
export const WHO = '/.maillage/who';
export const OPENED = '/.maillage/opened';
/** Another start hands its files over here, with the token that only this user can read. */
export const OPEN = '/.maillage/open';
export const TOKEN_HEADER = 'x-maillage-token';

/** A server that is not listening yet. `page` is the folder of the built page, `token` the password of OPEN. */
export async function createPageServer({ page, policy, token, files = [] }) {
  // A build of before, served beside this one by a bench, has one policy for all of its files.
  const { HEADERS, headersOf = () => HEADERS, typeOf } = await import(pathToFileURL(policy).href);
  const shelf = createShelf();
  for (const file of files) shelf.put(file);

  const server = createServer((request, response) => {
    const port = server.address()?.port;
    const { host = '' } = request.headers;
    const answer = (status, headers = {}, body = undefined) =>
      response.writeHead(status, { ...HEADERS, ...headers }).end(body);
    // Another name for this machine would be another origin, with an empty base; a foreign name is an attack (DNS rebinding).
    if (host === `localhost:${port}`)
      return answer(308, { location: `http://127.0.0.1:${port}${request.url}` });
    if (host !== `127.0.0.1:${port}`) return answer(421);
    const path = pathOf(request.url);
    if (path === null) return answer(400);
    if (request.method === 'POST' && path === OPEN) return receive(request, answer).catch(() => answer(400));
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405);
    if (path === WHO) return json(answer, { program: 'maillage', root: ROOT });
    if (path === OPENED) return json(answer, request.method === 'GET' ? shelf.list() : []);
    if (path.startsWith(`${OPENED}/`)) return give(path.slice(OPENED.length + 1), answer);
    const file = fileOf(page, path);
    if (file === null) return answer(404);
    const headers = {
      ...headersOf(file.path),
      'content-type': typeOf(file.path),
      'content-length': file.size,
    };
    response.writeHead(200, headers);
    if (request.method === 'HEAD') response.end();
    else createReadStream(file.path).pipe(response);
  });

  function give(id, answer) {
    const bytes = shelf.take(id);
    if (bytes === undefined) answer(404);
    else answer(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length }, bytes);
  }

  async function receive(request, answer) {
    if (!isToken(request.headers[TOKEN_HEADER], token)) return answer(403);
    let body = '';
    for await (const chunk of request) {
      body += chunk;
      if (body.length > 100_000) return answer(413);
    }
    for (const file of JSON.parse(body)) shelf.put(readNamed(file));
    return answer(204);
  }

  return server;
}

/** Listens, and resolves to the port; rejects when the port is taken. */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

function json(answer, value) {
  answer(200, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(value));
}

function isToken(given, token) {
  const [one, other] = [Buffer.from(String(given ?? '')), Buffer.from(token ?? '')];
  return other.length > 0 && one.length === other.length && timingSafeEqual(one, other);
}

/** The decoded path of a request, or null when it is none. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return null;
  }
}

/** A regular file of the page, or null: never outside of its folder, however the path is written. */
function fileOf(folder, path) {
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = resolve(folder, `.${path === '/' ? '/index.html' : path}`);
  if (!file.startsWith(folder + sep)) return null;
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? { path: file, size: stat.size } : null;
}

/** The page and the policy as `npm run build` leaves them. */
export const BUILT = {
  page: join(ROOT, 'out', 'renderer'),
  policy: join(ROOT, 'out', 'electron', 'policy.mjs'),
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [port = '0', ...names] = process.argv.slice(2);
  const server = await createPageServer({ ...BUILT, files: names.map(readNamed) });
  process.stdout.write(`http://127.0.0.1:${await listen(server, Number(port))}/\n`);
}
