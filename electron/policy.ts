/**
 * What the page may do, said once: the app:// protocol sends these headers, and so does the server that stands in for
 * the desktop host. Everything is refused but what is named.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The hash lets react-aria put its one fixed rule (touch-action of what can be pressed) into the page, and no other text.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  // Pictures are painted to blobs before they are saved.
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No text can become markup or a script; only renderer/state/clients/workers.ts makes addresses of workers.
  "require-trusted-types-for 'script'",
  'trusted-types maillage-worker',
].join('; ');

/** The headers of every answer, by lower-case name. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
  // Always asked again: another version under the same address must not run half old, half new.
  'cache-control': 'no-cache',
};

/** What the worker of PDFs may do: compile the program of its library, which the page itself may not, and fetch it. Nothing else. */
const PDF_WORKER_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
/** As the build names it. */
const PDF_WORKER = /[\\/]assets[\\/]pdf\.worker-[\w-]+\.js$/;

/**
 * What bears the hash of its content in its name, and so is never another under the same name. Not the workers: the policy that each
 * comes with would be kept as well, and it may change where the worker does not.
 */
const UNCHANGING = /[\\/]assets[\\/](?![^\\/]*\.worker-)[^\\/]+-[\w-]{8}\.\w+$/;
const KEPT = { ...HEADERS, 'cache-control': 'public, max-age=31536000, immutable' };

/** The headers of a file of the page. A worker has the policy that it comes with, and not that of the page. */
export function headersOf(file: string): Readonly<Record<string, string>> {
  if (PDF_WORKER.test(file)) return { ...HEADERS, 'content-security-policy': PDF_WORKER_POLICY };
  return UNCHANGING.test(file) ? KEPT : HEADERS;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  wasm: 'application/wasm',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
};

/** The media type of a file by the ending of its name. */
export function typeOf(file: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return TYPES[ending] ?? 'application/octet-stream';
}
