'use strict';
// Every request of a page stops here: main may refuse it (webRequest), and its protocol handler answers for its schemes.
const crypto = require('node:crypto');
const http = require('node:http');
const { Readable } = require('node:stream');
const { note } = require('./state.cjs');
const { schemes, handlers, fromChromium } = require('./schemes.cjs');
const { defaultSession } = require('./session.cjs');

/** Bodies above this many bytes are streamed to Chromium instead of being sent as base64 over the protocol. */
const LARGE = 4 * 1024 * 1024;

/** Answers one paused request of a window's page. */
async function answerRequest(contents, paused) {
  const { cdp } = contents;
  const { requestId, request, resourceType } = paused;
  const url = fromChromium(request.url);
  const scheme = url.split(':')[0];
  const isPage = resourceType === 'Document' && paused.frameId === contents.targetId;
  const refuse = errorReason => cdp.send('Fetch.failRequest', { requestId, errorReason });

  if (isPage && contents.takeRefusal(request.url)) return refuse('Aborted');
  if (await isCancelled(contents, url, request.method, isPage ? 'mainFrame' : resourceType.toLowerCase())) {
    note('request-cancelled', { url });
    return refuse('BlockedByClient');
  }
  if (!handlers.has(scheme)) {
    if (schemes.has(scheme)) return refuse('Failed');
    if (scheme === 'http' || scheme === 'https') note('external-request', { url });
    return cdp.send('Fetch.continueRequest', { requestId });
  }
  const isFetch = resourceType === 'Fetch' || resourceType === 'XHR';
  if (isFetch && !schemes.get(scheme).supportFetchAPI) return refuse('AccessDenied');

  const response = await handle(scheme, url, request);
  if (!(response instanceof Response) || response.status === 0) return refuse('Failed');
  const responseHeaders = await headersOf(response, url, request.method, isPage);
  if (response.body && Number(response.headers.get('content-length') ?? 0) > LARGE)
    return cdp.send('Fetch.continueRequest', { requestId, url: await lend(response, responseHeaders) });
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  return cdp.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders,
    body,
  });
}

async function isCancelled(contents, url, method, resourceType) {
  const { before } = defaultSession.webRequest;
  if (!before) return false;
  const details = { id: 0, url, method, resourceType, webContentsId: contents.id, referrer: '' };
  const verdict = await new Promise(resolve => before({ ...details, timestamp: Date.now() }, resolve));
  return Boolean(verdict?.cancel);
}

async function handle(scheme, url, { method, headers, hasPostData, postDataEntries = [] }) {
  try {
    const body = hasPostData
      ? Buffer.concat(postDataEntries.map(({ bytes = '' }) => Buffer.from(bytes, 'base64')))
      : undefined;
    return await handlers.get(scheme)(new Request(url, { method, headers, body }));
  } catch (error) {
    console.error('electron double: the protocol handler threw for', url, error);
    return null;
  }
}

/** The response's headers, after main has had its say (onHeadersReceived), as the protocol wants them. */
async function headersOf(response, url, method, isPage) {
  const plain = [...response.headers].map(([name, value]) => ({ name, value }));
  const { headersReceived } = defaultSession.webRequest;
  if (!headersReceived) return plain;
  const responseHeaders = {};
  for (const { name, value } of plain) responseHeaders[name] = [...(responseHeaders[name] ?? []), value];
  const resourceType = isPage ? 'mainFrame' : 'other';
  const details = { id: 0, url, method, resourceType, responseHeaders, statusCode: response.status };
  const verdict = await new Promise(resolve => headersReceived(details, resolve));
  if (!verdict?.responseHeaders) return plain;
  return Object.entries(verdict.responseHeaders).flatMap(([name, values]) =>
    [values].flat().map(value => ({ name, value })),
  );
}

// Large bodies wait behind an address that nobody can guess, on a server that only this process knows.
const lent = new Map();
let server = null;

async function lend(response, headers) {
  server ??= await startServer();
  const key = `/${crypto.randomBytes(16).toString('hex')}`;
  lent.set(key, { response, headers });
  return `http://127.0.0.1:${server.address().port}${key}`;
}

function startServer() {
  const started = http.createServer((request, answer) => {
    const found = lent.get(request.url);
    lent.delete(request.url);
    if (!found) return answer.writeHead(404).end();
    const pairs = found.headers.flatMap(({ name, value }) => [name, value]);
    answer.writeHead(found.response.status, pairs);
    return Readable.fromWeb(found.response.body)
      .on('error', () => answer.destroy())
      .pipe(answer);
  });
  started.unref();
  return new Promise(resolve => started.listen(0, '127.0.0.1', () => resolve(started)));
}

module.exports = { answerRequest };
