import { promises as fs } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { CustomScheme } from 'electron';
import { HOST, SCHEME } from './origin.ts';
import { HEADERS, headersOf, typeOf } from './policy.ts';

/** `standard` gives the page IndexedDB, `secure` its workers and crypto, `supportFetchAPI` the bundled proceedings. */
export const PRIVILEGES: CustomScheme = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Answers app:// with the files under `root` and nothing else: GET only, our host only, never outside of the folder. */
export function createPageServer(root: string): (request: Request) => Promise<Response> {
  return async request => {
    const url = new URL(request.url);
    if (url.host !== HOST) return refuse(404);
    if (request.method !== 'GET') return refuse(405);
    const file = fileOf(root, url.pathname);
    if (file === null) return refuse(403);
    const body = await fs.readFile(file).catch(() => null);
    if (body === null) return refuse(404);
    const headers = {
      ...headersOf(file),
      'content-type': typeOf(file),
      'content-length': String(body.byteLength),
    };
    return new Response(new Uint8Array(body), { headers });
  };
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: HEADERS });
}

/** The file that a path names, or null when the path leads out of the folder, however it is written. */
export function fileOf(root: string, pathname: string): string | null {
  const path = decode(pathname === '/' ? '/index.html' : pathname);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const file = resolve(root, `.${path}`);
  return file.startsWith(root + sep) ? file : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
