'use strict';
// Chromium over --remote-debugging-pipe: the DevTools protocol with flat sessions, no dependency.
const { spawn } = require('node:child_process');
const { EventEmitter } = require('node:events');
const { decode, encode, lengthOf } = require('./cbor.cjs');

/** One target's end of the connection; events of the protocol are its events. */
class Session extends EventEmitter {
  constructor(browser, id) {
    super();
    this.setMaxListeners(0);
    this.browser = browser;
    this.id = id;
  }
  send(method, params = {}) {
    return this.browser.call(method, params, this.id);
  }
}

/** The browser: its process, its own session, and those of its targets by id. */
class Browser extends Session {
  constructor(program, flags) {
    super(null, undefined);
    this.browser = this;
    this.calls = 0;
    this.waiting = new Map();
    this.sessions = new Map();
    this.isClosed = false;
    this.process = spawn(program, flags, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
    this.#passLines(this.process.stderr);
    this.#readMessages(this.process.stdio[4]);
    // A message to a browser that is going has nowhere to go; the exit tells those who wait.
    this.process.stdio[3].on('error', () => this.#fail());
    this.process.on('error', error => {
      console.error(`electron double: ${program} could not be started: ${error.message}`);
      process.exit(1);
    });
    this.process.on('exit', (code, signal) => {
      this.isClosed = true;
      this.#fail();
      this.emit('exit', code, signal);
    });
  }

  call(method, params, sessionId) {
    if (this.isClosed) return Promise.reject(new Error(`${method}: browser closed`));
    return new Promise((resolve, reject) => {
      this.calls += 1;
      this.waiting.set(this.calls, { resolve, reject, method });
      this.process.stdio[3].write(encode({ id: this.calls, method, params, sessionId }));
    });
  }

  #fail() {
    for (const { reject, method } of this.waiting.values()) reject(new Error(`${method}: browser closed`));
    this.waiting.clear();
  }

  /** Playwright waits for "DevTools listening" on the application's standard error; the rest is Chromium's noise. */
  #passLines(stream) {
    stream.setEncoding('utf8');
    stream.on('data', text => {
      for (const line of text.split('\n'))
        if (process.env.DOUBLE_VERBOSE || line.startsWith('DevTools listening')) console.error(line);
    });
  }

  /** Messages come one behind the other, and in pieces. */
  #readMessages(stream) {
    let pieces = [];
    let come = 0;
    let wanted = 0;
    stream.on('data', data => {
      pieces.push(data);
      come += data.length;
      if (come < wanted) return;
      let rest = Buffer.concat(pieces, come);
      for (wanted = lengthOf(rest); wanted > 0 && rest.length >= wanted; wanted = lengthOf(rest)) {
        this.#receive(decode(rest.subarray(0, wanted)));
        rest = rest.subarray(wanted);
      }
      pieces = [rest];
      come = rest.length;
    });
  }

  #receive({ id, method, params, sessionId, result, error }) {
    if (id) {
      const call = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) call?.reject(new Error(`${call.method}: ${error.message}`));
      else call?.resolve(result);
      return;
    }
    const session = sessionId ? this.sessions.get(sessionId) : this;
    if (method === 'Target.attachedToTarget')
      this.sessions.set(params.sessionId, new Session(this, params.sessionId));
    session?.emit(method, params);
    if (method === 'Target.detachedFromTarget') {
      this.sessions.get(params.sessionId)?.emit('detached');
      this.sessions.delete(params.sessionId);
    }
  }
}

module.exports = { Browser };
