'use strict';
// What the parts of the double share: how it was launched, the browser, the windows, and what was asked of the system.

/** Filled by launch.cjs: { exe, args, appPath, manifest, isPackaged }. */
const boot = {};

/** `browser` is the connection of cdp.cjs once Chromium runs. `phase` goes from 'starting' to 'ready' to 'quitting'. */
const world = { browser: null, windows: [], phase: 'starting' };

/** What the application asked of the system, which tests read: links, dialogs, refused requests and the like. */
const notes = [];
const note = (what, detail = {}) => {
  notes.push({ what, ...detail });
};

/** An event that its listeners can prevent. */
const cancelable = (fields = {}) => ({
  ...fields,
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true;
  },
});

/** The double is loud about what it lacks: silence would be taken for success. */
const unsupported = what => {
  throw new Error(`electron double: ${what}`);
};

module.exports = { boot, world, notes, note, cancelable, unsupported };
