/** Guards of the host against what no call of the page brings about: crashes, permissions, navigation, a log that grows, sizes. */
export const UNASKED_MUTANTS = [
  {
    name: 'a page that was ended counts as a crash',
    file: 'electron/crashing.ts',
    from: 'isEnded = true;',
    to: '',
  },
  {
    name: 'a page comes back for ever',
    file: 'electron/crashing.ts',
    from: 'if (crashes <= TIMES) reload();',
    to: 'if (crashes >= 0) reload();',
  },
  {
    name: 'a device may be asked for',
    file: 'electron/security.ts',
    from: 'session.setDevicePermissionHandler(() => false);',
    to: '',
  },
  {
    name: 'files may be downloaded',
    file: 'electron/security.ts',
    from: "session.on('will-download', event => event.preventDefault());",
    to: '',
  },
  {
    name: 'the page may be redirected',
    file: 'electron/security.ts',
    from: "contents.on('will-redirect', event => event.preventDefault());",
    to: '',
  },
  {
    name: 'a webview may be attached',
    file: 'electron/security.ts',
    from: "contents.on('will-attach-webview', event => event.preventDefault());",
    to: '',
  },
  {
    name: 'a frame within the page may be led away',
    file: 'electron/security.ts',
    from: 'if (!event.isMainFrame) event.preventDefault();',
    to: '',
  },
  {
    name: 'dictionaries may be fetched',
    file: 'electron/security.ts',
    from: 'session.setSpellCheckerEnabled(false);',
    to: '',
  },
  {
    name: 'an error that nobody caught is logged and no more',
    file: 'electron/last-words.ts',
    from: /finally \{\s+exit\(\);\s+\}/,
    to: "finally { log('still here'); }",
  },
  {
    name: 'an error that nobody caught is said as often as it comes',
    file: 'electron/last-words.ts',
    from: 'if (isEnding) return;',
    to: '',
  },
  {
    name: 'a line of a message is taken for one of code',
    file: 'electron/log.ts',
    from: 'LINE_OF_CODE.test(line)',
    to: "line.trim().startsWith('at ')",
  },
  {
    name: 'the log grows for ever',
    file: 'electron/log.ts',
    from: ' && statSync(file).size > LARGEST',
    to: ' && statSync(file).size < 0',
  },
  {
    name: 'a save may be of any size',
    file: 'electron/saves.ts',
    from: 'MAX_SAVE_BYTES = 2 * 1024 * 1024 * 1024',
    to: 'MAX_SAVE_BYTES = 2 ** 50',
  },
];
