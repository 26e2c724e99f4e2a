import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from './policy.ts';
import { createPageServer, fileOf } from './protocol.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-protocol-'));
const root = join(folder, 'renderer');
const serve = createPageServer(root);
const get = (path: string, init?: RequestInit) => serve(new Request(`app://maillage${path}`, init));

/** Files that are called nearly as the worker of PDFs is. */
const NO_WORKERS = [
  '/assets/pdf.js',
  '/pdf.worker-a.js',
  '/assets/pdf.worker-a.js.html',
  '/assets/a-pdf.worker-a.js',
];

/** The rules of an answer's policy by their names. */
function rulesOf({ headers }: Response): Readonly<Record<string, string>> {
  const rules = headers.get('content-security-policy')?.split('; ') ?? [];
  return Object.fromEntries(rules.map(rule => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
}

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Maillage</title>');
  writeFileSync(join(root, 'assets', 'été 1.js'), 'export {};');
  writeFileSync(join(root, 'assets', 'pdf.worker-a1_B-2.js'), 'export {};');
  for (const other of NO_WORKERS) writeFileSync(join(root, other), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'renderer-other'));
  writeFileSync(join(folder, 'renderer-other', 'x.txt'), 'secret');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('app://maillage', () => {
  it('serves the page, its type and the policy', async () => {
    const response = await get('/index.html');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Maillage');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-|\*/);
  });

  it('names each thing that the page may do, and refuses the rest', async () => {
    expect(rulesOf(await get('/index.html'))).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': expect.stringMatching(/^'self' 'sha256-[\w+/]+='$/),
      'img-src': "'self' blob: data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'manifest-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'maillage-worker',
    });
    expect(rulesOf(await get('/assets/pdf.worker-a1_B-2.js'))).toEqual({
      'default-src': "'none'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'connect-src': "'self'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  it('lets no other page hold the window or its files, guesses no type, and tells nobody where a link was pressed', async () => {
    const { headers } = await get('/index.html');
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
    });
    const devices = headers.get('permissions-policy')?.split(', ') ?? [];
    expect(devices).toEqual(
      ['camera', 'microphone', 'geolocation', 'usb', 'serial', 'hid'].map(each => `${each}=()`),
    );
  });

  it('lets the worker of PDFs compile a program, and nobody else', async () => {
    const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? '';
    const own = await policyOf('/assets/pdf.worker-a1_B-2.js');
    expect(own).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(own).not.toMatch(/unsafe-(?:inline|hashes)|(?<!wasm-)unsafe-eval|\*/);
    for (const other of NO_WORKERS) {
      const answer = await get(other);
      expect(answer.status, other).toBe(200);
      expect(answer.headers.get('content-security-policy'), other).not.toContain('unsafe');
    }
  });

  it.each([
    ['/app/assets/first-BEKnrHFG.js', true],
    ['C:\\app\\assets\\source-sans-3-latin-ext-600-normal-AEyh_-pm.woff2', true],
    // The same name for another content.
    ['/app/index.html', false],
    ['/app/assets/first.js', false],
    ['/app/assets/first-BEKnrHF.js', false],
    ['/app/first-BEKnrHFG.js', false],
    // Its policy would be kept with it.
    ['/app/assets/pdf.worker-DYwBwgFP.js', false],
    ['/app/assets/ingest.worker-DioPfoBR.js', false],
  ])('lets a browser keep what can never be another: %s, %s', (file, isKept) => {
    const kept = 'public, max-age=31536000, immutable';
    expect(headersOf(file)).toMatchObject({ 'cache-control': isKept ? kept : 'no-cache' });
    expect(headersOf(file)).toHaveProperty('content-security-policy');
  });

  it('serves the page for its root, and names with accents and spaces', async () => {
    expect((await get('/')).status).toBe(200);
    const script = await get('/assets/%C3%A9t%C3%A9%201.js?v=1');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('answers GET only, and its own host only', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])
      expect((await get('/index.html', { method })).status).toBe(405);
    expect((await serve(new Request('app://other/index.html'))).status).toBe(404);
  });

  it('sends the policy with refusals as well', async () => {
    expect((await get('/absent.js')).headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each([
    ['/%2e%2e/secret.txt', 404],
    ['/..%2fsecret.txt', 403],
    ['/assets/..%2f..%2fsecret.txt', 403],
    ['/%2e%2e%2frenderer-other%2fx.txt', 403],
    ['/..%5csecret.txt', 403],
    ['/index.html%00.js', 403],
    ['/%E0%A4%A', 403],
    ['/assets', 404],
    ['/assets/', 404],
  ])('does not leave its folder by %s', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it('finds no path outside of its folder, whatever is asked', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      '/',
      '\\',
      'a',
      'é',
      ' ',
      '%00',
      '%25',
      '~',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const file = fileOf(root, `/${pieces.join('')}`);
        expect(file === null || file.startsWith(`${root}/`)).toBe(true);
      }),
    );
  });

  it('does not hold a link that leads out', () => {
    // The built page has none; this says what would happen: the path is inside, so the build must never hold one.
    symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
    expect(fileOf(root, '/link.txt')).toBe(join(root, 'link.txt'));
  });
});
