'use strict';
// The system around the windows: dialogs, the shell, screens. Nothing reaches a person; what was asked is noted.
const { existsSync } = require('node:fs');
const { EventEmitter } = require('node:events');
const { note } = require('./state.cjs');

// A dialog that no test answered is cancelled: a real one would wait for a person. Tests put functions in their place.
const optionsOf = args => args.at(-1) ?? {};
const dialog = {
  showOpenDialog: async (...args) => {
    note('dialog', { kind: 'open', options: optionsOf(args) });
    return { canceled: true, filePaths: [] };
  },
  showSaveDialog: async (...args) => {
    note('dialog', { kind: 'save', options: optionsOf(args) });
    return { canceled: true, filePath: '' };
  },
  showMessageBox: async (...args) => {
    const options = optionsOf(args);
    note('dialog', { kind: 'message', options });
    return { response: options.cancelId ?? 0, checkboxChecked: false };
  },
  showMessageBoxSync: (...args) => {
    const options = optionsOf(args);
    note('dialog', { kind: 'message', options });
    return options.cancelId ?? 0;
  },
  showErrorBox: (title, content) => note('error-box', { title, content }),
};

const shell = {
  openExternal: async url => note('openExternal', { url }),
  // What failed, in words; nothing when it was shown.
  openPath: async folder => {
    note('openPath', { folder });
    return existsSync(folder) ? '' : 'Failed to open path';
  },
  showItemInFolder: file => note('showItemInFolder', { file }),
};

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const display = { id: 1, scaleFactor: 1, bounds: area, workArea: area, size: area, workAreaSize: area };
const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
});

module.exports = { dialog, shell, screen };
