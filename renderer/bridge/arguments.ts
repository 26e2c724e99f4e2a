import type {
  BackupOccasion,
  Bridge,
  DroppedFile,
  HostWords,
  MenuGroup,
  MenuItem,
  MenuRole,
} from './contract.ts';

/** What a page sends is checked here, as if the page were not ours: a page that was taken over is not. Every host asks this. */

/** Thrown for arguments that our own page never sends. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

function refuse(what: string): never {
  throw new Refused(what);
}

/** So many arguments and no other: what is sent beside them was meant for something. */
export function exactly(sent: readonly unknown[], count: number): readonly unknown[] {
  return sent.length === count ? sent : refuse(`${count} arguments`);
}

export function none(sent: readonly unknown[]): [] {
  exactly(sent, 0);
  return [];
}

export function text(value: unknown, longest: number): string {
  return typeof value === 'string' && value.length <= longest
    ? value
    : refuse(`a text of ${longest} at most`);
}

export function bytes(value: unknown): Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : refuse('bytes');
}

/** A whole number from 0 on. */
export function count(value: unknown, largest: number): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= largest
    ? value
    : refuse(`a number of ${largest} at most`);
}

function flag(value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuse('a flag');
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('an object');
  return { ...value };
}

function list(value: unknown, longest: number): readonly unknown[] {
  return Array.isArray(value) && value.length <= longest ? value : refuse(`a list of ${longest} at most`);
}

const NAME = 255;

/** The name of a file: something of it can be seen. */
export function fileName(value: unknown): string {
  const name = text(value, NAME);
  return /[^\s\p{C}]/u.test(name) ? name : refuse('a name');
}

const TOKEN = 36;

/** What a host gave out: it means something to that host alone. */
export function token(value: unknown): string {
  return text(value, TOKEN);
}

export function occasion(value: unknown): BackupOccasion {
  return value === 'daily' || value === 'before' ? value : refuse('an occasion');
}

const URL_LENGTH = 2000;

export function address(value: unknown): string {
  return text(value, URL_LENGTH);
}

function dropped(value: unknown): DroppedFile {
  if (typeof value !== 'object' || value === null) return refuse('a file');
  // A file keeps what it has to say in its prototype, so it is asked and not spread.
  const name = fileName(Reflect.get(value, 'name'));
  const size = count(Reflect.get(value, 'size'), Number.MAX_SAFE_INTEGER);
  const read: unknown = Reflect.get(value, 'arrayBuffer');
  if (typeof read !== 'function') return refuse('a file');
  return {
    name,
    size,
    arrayBuffer: async () => {
      const buffer: unknown = await Reflect.apply(read, value, []);
      return buffer instanceof ArrayBuffer ? buffer : refuse('bytes');
    },
  };
}

type Listener = Parameters<Bridge['onCommand']>[0];

function listener(value: unknown): Listener {
  if (typeof value !== 'function') return refuse('a function');
  return command => void Reflect.apply(value, undefined, [command]);
}

const LABEL = 120;
const ROLES = [
  'quit',
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'resetZoom',
  'zoomIn',
  'zoomOut',
  'togglefullscreen',
  'close',
  'minimize',
] as const satisfies readonly MenuRole[];

/** A menu as the contract describes it, of a size that a screen can show. */
export function menu(value: unknown): readonly MenuGroup[] {
  return list(value, 12).map(group => {
    const { label, items } = record(group);
    return { label: text(label, LABEL), items: list(items, 60).map(menuItem) };
  });
}

function menuItem(value: unknown): MenuItem {
  const { kind, id, label, clear, accelerator, enabled, role } = record(value);
  switch (kind) {
    case 'separator':
      return { kind };
    case 'role':
      return {
        kind,
        role: ROLES.find(each => each === role) ?? refuse('a role'),
        label: text(label, LABEL),
      };
    case 'recent':
      return { kind, label: text(label, LABEL), clear: text(clear, LABEL) };
    case 'command':
      return {
        kind,
        id: text(id, LABEL),
        label: text(label, LABEL),
        enabled: flag(enabled),
        ...(accelerator === undefined ? {} : { accelerator: text(accelerator, 40) }),
      };
    default:
      return refuse('a menu item');
  }
}

const SENTENCE = 500;

/** The sentences of the host, each of a length that a dialog can show. */
export function words(value: unknown): HostWords {
  const { hang, leave, broken } = record(value);
  const hanging = record(hang);
  const leaving = record(leave);
  const breaking = record(broken);
  return {
    hang: {
      title: text(hanging.title, SENTENCE),
      detail: text(hanging.detail, SENTENCE),
      wait: text(hanging.wait, LABEL),
      reload: text(hanging.reload, LABEL),
    },
    leave: {
      title: text(leaving.title, SENTENCE),
      detail: text(leaving.detail, SENTENCE),
      stay: text(leaving.stay, LABEL),
      leave: text(leaving.leave, LABEL),
    },
    broken: { title: text(breaking.title, SENTENCE), detail: text(breaking.detail, SENTENCE) },
  };
}

/** The methods of the contract: all that of a bridge can be called. */
export type Method = Exclude<keyof Bridge, 'kind' | 'can'>;

/** For each method: turns what was sent into its arguments, or throws `Refused`. */
export const ARGUMENTS: {
  readonly [M in Method]: (sent: readonly unknown[]) => Parameters<Bridge[M]>;
} = {
  openFile: none,
  openFiles: none,
  openBackup: none,
  openDropped: sent => [dropped(exactly(sent, 1)[0])],
  saveFile: sent => {
    const [name, content] = exactly(sent, 2);
    return [fileName(name), bytes(content)];
  },
  revealFile: sent => [token(exactly(sent, 1)[0])],
  keepBackup: sent => {
    const [why, content] = exactly(sent, 2);
    return [occasion(why), bytes(content)];
  },
  listBackups: none,
  readBackup: sent => [fileName(exactly(sent, 1)[0])],
  showBackups: none,
  printPage: none,
  openLink: sent => [address(exactly(sent, 1)[0])],
  setMenu: sent => [menu(exactly(sent, 1)[0])],
  setWords: sent => [words(exactly(sent, 1)[0])],
  onCommand: sent => [listener(exactly(sent, 1)[0])],
};
