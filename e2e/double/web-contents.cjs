'use strict';
// One page of one window: attached over the protocol before it loads anything.
const crypto = require('node:crypto');
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const { world, note, cancelable } = require('./state.cjs');
const { toChromium, fromChromium } = require('./schemes.cjs');
const { defaultSession, applyPermissions } = require('./session.cjs');
const { answerRequest } = require('./requests.cjs');
const remote = require('./remote-calls.cjs');
const { scriptsOf, WORLD } = require('./worlds.cjs');
const { nativeTheme } = require('./native-theme.cjs');

let ids = 0;
/** Pages whose targets were asked for and have not come yet, in order. */
const expected = [];
/** Page.windowOpen comes from the renderer and the new target from the browser: this long apart at most, in milliseconds. */
const POPUP_GAP = 30;

class WebContents extends EventEmitter {
  constructor(window, prefs) {
    super();
    this.setMaxListeners(0);
    ids += 1;
    this.id = ids;
    this.window = window;
    this.prefs = prefs;
    this.session = defaultSession;
    this.url = '';
    this.preloadContext = null;
    this.isGone = false;
    this.hasCrashed = false;
    this.mainFrame = frameOf(this);
    this.attached = this.#attach();
    this.attached.catch(error => console.error('electron double:', error));
  }

  async #attach() {
    const arrived = new Promise(resolve => {
      expected.push({ contents: this, arrive: resolve });
    });
    const { width, height } = this.window.bounds;
    const target = { url: 'about:blank', newWindow: true, width, height };
    const { targetId } = await world.browser.send('Target.createTarget', target);
    this.targetId = targetId;
    this.cdp = await arrived;
    this.#listen();
    const { page, preload } = this.#scripts();
    const { cdp } = this;
    await Promise.all([
      cdp.send('Page.enable'),
      cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      cdp.send('Runtime.addBinding', { name: '__doubleSend', executionContextName: WORLD }),
      cdp.send('Runtime.enable'),
      cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: page }),
      cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: preload, worldName: WORLD }),
      cdp.send('Emulation.setEmulatedMedia', nativeTheme.media()),
      cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      cdp.send('Runtime.runIfWaitingForDebugger'),
    ]);
  }

  #scripts() {
    const { preload } = this.prefs;
    const { electron, chrome, node } = process.versions;
    const info = {
      preload: preload ?? '(none)',
      process: {
        platform: process.platform,
        arch: process.arch,
        versions: { electron, chrome, node },
        argv: this.prefs.additionalArguments ?? [],
      },
    };
    const source = preload ? fs.readFileSync(preload, 'utf8') : '';
    return scriptsOf(`k${crypto.randomBytes(12).toString('hex')}`, source, info);
  }

  #listen() {
    const { cdp, targetId } = this;
    const isMain = frameId => frameId === targetId;
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === WORLD && isMain(context.auxData.frameId)) this.preloadContext = context.id;
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (this.preloadContext === executionContextId) this.preloadContext = null;
    });
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === '__doubleSend') void remote.receive(this, payload, executionContextId);
    });
    cdp.on('Fetch.requestPaused', paused => {
      answerRequest(this, paused).catch(error => {
        if (!world.browser.isClosed && !this.isGone)
          note('request-error', { url: paused.request.url, message: error.message });
      });
    });
    cdp.on('Page.frameRequestedNavigation', asked => this.#onRequestedNavigation(asked));
    cdp.on('Page.frameStartedNavigating', ({ frameId, url, navigationType }) => {
      const isSameDocument = /same/i.test(navigationType);
      this.emit('did-start-navigation', {
        url: fromChromium(url),
        isSameDocument,
        isMainFrame: isMain(frameId),
      });
    });
    cdp.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return;
      this.url = fromChromium(frame.unreachableUrl ?? frame.url);
      this.emit('did-navigate', {}, this.url, 200, 'OK');
    });
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (!isMain(frameId)) return;
      this.url = fromChromium(url);
      this.emit('did-navigate-in-page', {}, this.url, true);
    });
    cdp.on('Page.domContentEventFired', () => this.emit('dom-ready', {}));
    cdp.on('Page.loadEventFired', () => {
      if (this.url === '' || this.url === 'about:blank') return;
      this.emit('did-finish-load', {});
      this.window.showFirstTime();
    });
    cdp.on('Page.windowOpen', opened => {
      this.opened = opened;
    });
    cdp.on('Page.javascriptDialogOpening', ({ type }) => {
      if (type !== 'beforeunload') return;
      const event = cancelable();
      this.emit('will-prevent-unload', event);
      this.#answer(event.defaultPrevented).catch(error => {
        if (!this.isGone) note('answer-error', { message: error.message });
      });
    });
    cdp.on('Inspector.targetCrashed', () => {
      this.hasCrashed = true;
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    // Workers wait for the debugger as well, and need nothing of it.
    cdp.on('Target.attachedToTarget', ({ sessionId }) => {
      const run = world.browser.sessions.get(sessionId).send('Runtime.runIfWaitingForDebugger');
      // A worker may be gone before it has begun.
      run.catch(error => note('worker-gone', { message: error.message }));
    });
    cdp.on('detached', () => this.window.die());
  }

  /**
   * A page that stays can be asked to go again only once Chromium has its answer, which the end of the page's own listener
   * gives: a Page.close sent before that is dropped without a word, and nobody would ever be asked again.
   */
  async #answer(accept) {
    await this.cdp.send('Page.handleJavaScriptDialog', { accept });
    if (accept) return;
    await this.cdp.send('Runtime.evaluate', { expression: '0' });
    this.window.stay();
  }

  #onRequestedNavigation({ frameId, url, disposition }) {
    if (disposition !== 'currentTab') return;
    const isMainFrame = frameId === this.targetId;
    const frame = isMainFrame ? this.mainFrame : null;
    const event = cancelable({ url: fromChromium(url), isSameDocument: false, isMainFrame, frame });
    if (isMainFrame) this.emit('will-navigate', event, event.url, false, true);
    this.emit('will-frame-navigate', event);
    if (!event.defaultPrevented) return;
    note('navigation-refused', { url: event.url });
    // The request will come without the hash.
    if (isMainFrame) this.refusal = url.replace(/#.*$/s, '');
  }

  /** Whether main has just refused to navigate there; the refusal counts once. */
  takeRefusal(url) {
    const isRefused = this.refusal === url;
    if (isRefused) this.refusal = undefined;
    return isRefused;
  }

  /** A page that this page opened: main decides, and Chromium has made its target already. */
  async decidePopup(targetId, address) {
    await new Promise(resolve => setTimeout(resolve, POPUP_GAP));
    const { opened } = this;
    this.opened = undefined;
    const url = fromChromium(opened?.url ?? address);
    const details = { url, frameName: opened?.windowName ?? '', features: '', disposition: 'foreground-tab' };
    const { action } = this.windowOpenHandler?.(details) ?? { action: 'allow' };
    note('window-open', { url, action });
    if (action === 'deny') await world.browser.send('Target.closeTarget', { targetId });
    else console.error(`electron double: a window was allowed to open (${url}), without a BrowserWindow`);
  }

  setWindowOpenHandler(handler) {
    this.windowOpenHandler = handler;
  }
  send(channel, ...args) {
    remote.send(this, channel, args).catch(error => {
      if (!this.isGone) note('send-error', { channel, message: error.message });
    });
  }
  async loadURL(url) {
    await this.attached;
    const shown = toChromium(url);
    const { origin } = new URL(shown);
    if (origin !== 'null' && this.askedFor !== origin) {
      this.askedFor = origin;
      await applyPermissions(this, origin);
    }
    // A page that was loading before stops as well: what counts is a stop behind the new page's beginning.
    const { cdp, targetId } = this;
    let isNew = false;
    const begun = ({ frame }) => {
      if (frame.id === targetId) isNew = true;
    };
    cdp.on('Page.frameNavigated', begun);
    const stopped = new Promise(resolve => {
      const listener = ({ frameId }) => {
        if (frameId !== targetId || !isNew) return;
        cdp.off('Page.frameStoppedLoading', listener);
        resolve();
      };
      cdp.on('Page.frameStoppedLoading', listener);
    });
    try {
      const { errorText } = await cdp.send('Page.navigate', { url: shown });
      if (errorText) throw new Error(`${errorText} (-2) loading '${url}'`);
      await stopped;
    } finally {
      cdp.off('Page.frameNavigated', begun);
    }
  }
  async executeJavaScript(expression, userGesture = false) {
    await this.attached;
    const asked = { expression, awaitPromise: true, returnByValue: true, userGesture };
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  reload() {
    void this.cdp.send('Page.reload');
  }
  /** The system's dialog is cancelled, as every dialog that no test answered. */
  print(options, callback) {
    note('print', { options });
    callback?.(false, 'Print job canceled');
  }
  forcefullyCrashRenderer() {
    // The page ends before it can answer.
    this.cdp.send('Page.crash').catch(error => note('crash', { message: error.message }));
  }
  getURL() {
    return this.url;
  }
  isDestroyed() {
    return this.isGone;
  }
  isCrashed() {
    return this.hasCrashed;
  }
  getLastWebPreferences() {
    return this.prefs;
  }
}

function frameOf(contents) {
  return {
    parent: null,
    frames: [],
    detached: false,
    get url() {
      return contents.url;
    },
    get top() {
      return contents.mainFrame;
    },
    isDestroyed: () => contents.isGone,
  };
}

module.exports = { WebContents, expected };
