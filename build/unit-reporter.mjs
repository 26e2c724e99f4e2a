/**
 * What Vitest's own JSON report leaves out: it says `success` and names no file when the process of the tests dies on its way
 * (4.1.12). Written to $UNIT_RUN: the files that were asked for and never ended, those begun among them, what Vitest calls
 * unhandled errors, and how each process ended that did not end by itself.
 */
import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './root.mjs';

export default class UnitReporter {
  #waiting = new Set();
  #begun = new Set();
  #ends = [];

  constructor() {
    subscribe('child_process', ({ process: child }) => {
      child.once('exit', (code, signal) => {
        if (signal !== null || code !== 0) this.#ends.push(signal ?? `exit code ${code}`);
      });
    });
  }

  onTestRunStart(specifications) {
    for (const { moduleId } of specifications) this.#waiting.add(named(moduleId));
  }

  onTestModuleStart({ moduleId }) {
    this.#begun.add(named(moduleId));
  }

  onTestModuleEnd({ moduleId }) {
    this.#waiting.delete(named(moduleId));
    this.#begun.delete(named(moduleId));
  }

  onTestRunEnd(_, unhandled) {
    const errors = unhandled.map(({ message, cause }) => [message, cause?.message].filter(Boolean).join(' '));
    const run = { unended: [...this.#waiting], begun: [...this.#begun], errors, ends: this.#ends };
    writeFileSync(process.env.UNIT_RUN, JSON.stringify(run));
  }
}

function named(moduleId) {
  return relative(ROOT, moduleId);
}
