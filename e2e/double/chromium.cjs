'use strict';
// Starts Chromium under the application, and gives each new target to the window that asked for it.
const fs = require('node:fs');
const path = require('node:path');
const { world, unsupported } = require('./state.cjs');
const { Browser } = require('./cdp.cjs');
const { app, switches } = require('./app.cjs');
const { expected } = require('./web-contents.cjs');
const { addressBar } = require('../chromium-features.json');

const QUIET = [
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-popup-blocking',
  '--password-store=basic',
  '--use-mock-keychain',
];
/** Switches that are the double's own affair, or Node's. */
const OWN = new Set(['inspect', 'user-data-dir', 'headless', 'no-sandbox', 'disable-features']);
/** Only targets of pages and of what they start: the browser's own stay alone. */
const FILTER = [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}];

/** Starts everything, then makes the application ready. */
async function start() {
  // Who quits before it is ready, as a second start does, is gone here. A Chromium of its own would knock at the first one's,
  // which has the same profile, and end that when it is too busy to answer.
  await app.ended;
  const userData = app.getPath('userData');
  fs.mkdirSync(userData, { recursive: true });
  const browser = new Browser(findChromium(), flags(path.join(userData, 'double-profile')));
  world.browser = browser;
  browser.on('exit', () => {
    if (world.phase === 'quitting') return;
    console.error('electron double: Chromium ended by itself');
    process.exit(1);
  });
  process.on('exit', () => browser.process.kill('SIGKILL'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => app.quit());
  browser.on('Target.attachedToTarget', attached => adopt(browser, attached));
  const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter: FILTER };
  try {
    await browser.send('Target.setAutoAttach', attach);
    await browser.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  } catch (error) {
    // It was ended before its Chromium had begun.
    if (world.phase === 'quitting') return;
    throw error;
  }
  app.start();
}

function adopt(browser, { sessionId, targetInfo }) {
  const session = browser.sessions.get(sessionId);
  if (targetInfo.type !== 'page') {
    session.send('Runtime.runIfWaitingForDebugger').catch(ignoreGone);
    return;
  }
  // Targets come in the order in which they were asked for; a page that nobody asked for is a popup.
  const next = targetInfo.openerId ? undefined : expected.shift();
  if (next) {
    next.contents.targetId = targetInfo.targetId;
    next.arrive(session);
    return;
  }
  // It runs, with every request refused: a page closed while it waits for the debugger can hang its opener.
  session.on('Fetch.requestPaused', ({ requestId }) => {
    void session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(ignoreGone);
  });
  session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }).catch(ignoreGone);
  session.send('Runtime.runIfWaitingForDebugger').catch(ignoreGone);
  const isOpener = window => window.webContents.targetId === targetInfo.openerId;
  const opener = (world.windows.find(isOpener) ?? world.windows.at(-1))?.webContents;
  opener?.decidePopup(targetInfo.targetId, targetInfo.url).catch(ignoreGone);
}

/** A popup may be gone before it has heard us, and that is what we wanted. */
function ignoreGone(error) {
  if (process.env.DOUBLE_VERBOSE) console.error('electron double:', error.message);
}

function flags(profile) {
  const isUnsandboxed = process.getuid?.() === 0 || switches.has('no-sandbox');
  // Large bodies are lent from a loopback server (requests.cjs).
  const disabled = [switches.get('disable-features'), 'LocalNetworkAccessChecks', ...addressBar]
    .filter(Boolean)
    .join(',');
  const passed = [...switches].filter(([name]) => !OWN.has(name));
  return [
    ...(process.env.DOUBLE_HEADED ? [] : ['--headless=new']),
    ...(isUnsandboxed ? ['--no-sandbox'] : []),
    '--remote-debugging-pipe=cbor',
    ...QUIET,
    `--user-data-dir=${profile}`,
    `--disable-features=${disabled}`,
    ...passed.map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`)),
  ];
}

function findChromium() {
  const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'];
  return (
    places.find(place => place && fs.existsSync(place)) ??
    unsupported('no Chromium was found; CHROMIUM_PATH names one')
  );
}

module.exports = { start };
