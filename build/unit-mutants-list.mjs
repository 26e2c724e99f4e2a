import { DISK_MUTANTS } from './disk-mutants-list.mjs';
import { DOOR_MUTANTS } from './door-mutants-list.mjs';
import { POLICY_MUTANTS } from './policy-mutants-list.mjs';
import { UNASKED_MUTANTS } from './unasked-mutants-list.mjs';
import { FILE_MUTANTS } from './unit-mutants-files-list.mjs';

/** Guards that the page cannot reach past its own end of the bridge: the unit tests must notice that one is gone. */
export const UNIT_MUTANTS = [
  ...FILE_MUTANTS,
  {
    name: 'more arguments than there are pass',
    file: 'renderer/bridge/arguments.ts',
    from: /return sent\.length === count \? sent : refuse\(`\$\{count\} arguments`\);/,
    to: 'return sent;',
  },
  {
    name: 'texts may be as long as they like',
    file: 'renderer/bridge/arguments.ts',
    from: "typeof value === 'string' && value.length <= longest",
    to: "typeof value === 'string'",
  },
  {
    name: 'a file may have no name',
    file: 'renderer/bridge/arguments.ts',
    from: "return /[^\\s\\p{C}]/u.test(name) ? name : refuse('a name');",
    to: 'return name;',
  },
  {
    name: 'a size may be any number',
    file: 'renderer/bridge/arguments.ts',
    from: 'Number.isSafeInteger(value) && value >= 0 && value <= largest',
    to: 'value === value',
  },
  {
    name: 'a listener may be anything',
    file: 'renderer/bridge/arguments.ts',
    from: "if (typeof value !== 'function') return refuse('a function');",
    to: '',
  },
  {
    name: 'a dropped file is not looked at',
    file: 'renderer/bridge/arguments.ts',
    from: "if (typeof read !== 'function') return refuse('a file');",
    to: '',
  },
  {
    name: 'errors come out as they are',
    file: 'renderer/bridge/door.ts',
    from: "return BRIDGE_ERROR_CODES.find(code => code === last) ?? 'unknown';",
    to: 'return String(cause) as BridgeErrorCode;',
  },
  {
    name: 'main does not look where a call came from',
    file: 'electron/ipc.ts',
    from: 'if (isTrusted(frame, page)) return true;',
    to: 'if (frame !== undefined) return true;',
  },
  {
    name: 'what is told without an answer is taken from anywhere',
    file: 'electron/ipc.ts',
    from: 'if (!isOurs(event.senderFrame, method)) return;',
    to: '',
  },
  {
    name: 'what is told and refused ends the process',
    file: 'electron/ipc.ts',
    from: '          codeOf(cause, method);\n',
    to: '          throw new Error(codeOf(cause, method));\n',
  },
  {
    name: 'a frame within the page may call',
    file: 'electron/ipc.ts',
    from: 'frame.parent === null && ',
    to: '',
  },
  {
    name: 'main tells the page what went wrong',
    file: 'electron/ipc.ts',
    from: "return known ?? 'unknown';",
    to: 'return known ?? String(cause);',
  },
  {
    name: 'main does not check what begins a save',
    file: 'electron/handlers.ts',
    from: 'return [given.fileName(name), given.count(size, MAX_SAVE_BYTES)];',
    to: 'return [name as string, size as number];',
  },
  {
    name: 'main does not check the bytes of a save',
    file: 'electron/handlers.ts',
    from: 'return [given.token(save), given.bytes(chunk)];',
    to: 'return [save as string, chunk as Uint8Array<ArrayBuffer>];',
  },
  {
    name: 'main does not check the token of a save',
    file: 'electron/handlers.ts',
    from: 'return [given.token(given.exactly(sent, 1)[0])];',
    to: 'return [sent[0] as string];',
  },
  {
    name: 'main takes arguments where there are none',
    file: 'renderer/bridge/arguments.ts',
    from: 'exactly(sent, 0);',
    to: '',
  },
  {
    name: 'a hanging page is ended whatever was answered',
    file: 'electron/hanging.ts',
    from: 'response === 1 && ',
    to: '',
  },
  {
    name: 'a page that answers again is asked about all the same',
    file: 'electron/hanging.ts',
    from: "window.on('responsive', () => asked?.abort());",
    to: '',
  },
  {
    name: 'sentences of the host may be as long as they like',
    file: 'renderer/bridge/arguments.ts',
    from: 'title: text(hanging.title, SENTENCE)',
    to: 'title: String(hanging.title)',
  },
  {
    name: 'the log quotes what was read',
    file: 'electron/log.ts',
    from: /return \[`\$\{cause\.name\}\$\{code\}`, \.\.\.lines\]\.join\('\\n'\);/,
    to: "return [cause.name, code, cause.stack].join(' ');",
  },
  {
    name: 'the log keeps whole addresses',
    file: 'electron/ipc.ts',
    from: /return `\$\{protocol\}\/\/\$\{host\}`;/,
    to: 'return address;',
  },
  {
    name: 'paths lead out of the folder, by name',
    file: 'electron/protocol.ts',
    from: 'file.startsWith(root + sep) ? file : null',
    to: 'file',
  },
  {
    name: 'a backslash is a part of a name',
    file: 'electron/protocol.ts',
    from: " || path.includes('\\\\')",
    to: '',
  },
  {
    name: 'a path may hold a zero',
    file: 'electron/protocol.ts',
    from: "path.includes('\\0') || ",
    to: '',
  },
  {
    name: 'any host is the page’s',
    file: 'electron/protocol.ts',
    from: 'if (url.host !== HOST) return refuse(404);',
    to: '',
  },
  {
    name: 'a browser reads a backup of any size',
    file: 'renderer/bridge/dropped.ts',
    from: "if (file.size > MAX_BACKUP_BYTES) throw failure('too-large');",
    to: '',
  },
  {
    name: 'a page is left whatever was answered',
    file: 'electron/leaving.ts',
    from: 'if (answer !== 1) return;',
    to: '',
  },
  {
    name: 'a page that gave no words cannot be left',
    file: 'electron/leaving.ts',
    from: 'if (spoken === null) return event.preventDefault();',
    to: 'if (spoken === null) return;',
  },
  {
    name: 'a proposed name may be hidden',
    file: 'electron/handlers.ts',
    from: ".replace(/^\\.+/, '_')",
    to: '',
  },
  {
    name: 'backups are never tidied',
    file: 'electron/handlers.ts',
    from: 'await backups.tidy();',
    to: '',
  },
  {
    name: 'a save that failed stays open',
    file: 'electron/host-bridge.ts',
    from: "await call('dropSave', save);",
    to: '',
  },
  {
    name: 'a second process hands over what it likes',
    file: 'electron/command-line.ts',
    from: "return data.files.filter(file => typeof file === 'string');",
    to: 'return data.files;',
  },
  ...UNASKED_MUTANTS,
  ...POLICY_MUTANTS,
  ...DOOR_MUTANTS,
  ...DISK_MUTANTS,
];
