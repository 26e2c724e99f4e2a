/** The only door between the page and its host. Both hosts end `satisfies Bridge`; what a host cannot do it says in `can`. */
export interface Bridge {
  readonly kind: 'electron' | 'browser';
  readonly can: {
    /** Show the last saved file in the system's file manager. */
    readonly reveal: boolean;
    /** Draw the application menu outside of the page. */
    readonly menu: boolean;
    /** Receive files named on the command line. */
    readonly commandLine: boolean;
    /** Keep backups by itself, in a folder of its own. */
    readonly backups: boolean;
  };
  /** Asks the reader for a file. Null when the reader changes their mind. */
  readonly openFile: () => Promise<OpenedFile | null>;
  /** Asks the reader for files, one or many, each then read piece by piece. None when the reader changes their mind. */
  readonly openFiles: () => Promise<readonly GivenFile[]>;
  /** Asks for a backup, which may be larger than any other file. Null when the reader changes their mind. */
  readonly openBackup: () => Promise<GivenFile | null>;
  /** Reads a file that was dropped on the window. */
  readonly openDropped: (file: DroppedFile) => Promise<OpenedFile>;
  /** Writes the bytes whole or not at all. Null when the reader changes their mind; rejects with a `BridgeError` message code. */
  readonly saveFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<SavedFile | null>;
  /** Shows a saved file in its folder; only where `can.reveal`. */
  readonly revealFile: (token: string) => Promise<void>;
  /** Keeps a backup in the host's own folder, whole or not at all; this and the next three only where `can.backups`. */
  readonly keepBackup: (occasion: BackupOccasion, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** The backups that the host keeps, the newest first. */
  readonly listBackups: () => Promise<readonly KeptBackup[]>;
  readonly readBackup: (name: string) => Promise<GivenFile>;
  /** Shows their folder in the system's file manager. */
  readonly showBackups: () => Promise<void>;
  /** Lets the reader print the page as its print styles show it; over when they have, or changed their mind. */
  readonly printPage: () => Promise<void>;
  /** Opens an http(s) address in the system's browser. */
  readonly openLink: (url: string) => Promise<void>;
  /** Describes the application menu, with labels already translated; a no-op is impossible: call it only where `can.menu`. */
  readonly setMenu: (menu: readonly MenuGroup[]) => Promise<void>;
  /** Gives the host the sentences that it says itself when the page cannot; only where `can.menu`. */
  readonly setWords: (words: HostWords) => Promise<void>;
  /** Commands chosen in the host's menu, and files given on the command line, both from the first one on. Returns the way to stop. */
  readonly onCommand: (listener: (command: HostCommand) => void) => () => void;
}

/** What a dropped `File` is to this contract, so that hosts without a DOM can share the type. */
export interface DroppedFile {
  readonly name: string;
  /** In bytes; a file that is too large is refused before it is read. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file that is read piece by piece: no message holds all of it, and whoever reads sets the pace. */
export interface GivenFile {
  readonly name: string;
  /** Its next bytes; null behind the last. Asked for one after the other; rejects with a code. */
  readonly next: () => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Lets go of it, wherever it was read to. */
  readonly close: () => Promise<void>;
}

export interface SavedFile {
  readonly name: string;
  /** Names the file to `revealFile`; means nothing elsewhere. */
  readonly token: string;
}

/** Why a backup is kept: it is that of the day, or all that there is will be replaced. */
export type BackupOccasion = 'daily' | 'before';

export interface KeptBackup {
  /** Names it to `readBackup`. */
  readonly name: string;
  /** ISO day. */
  readonly day: string;
  readonly occasion: BackupOccasion;
  /** In bytes. */
  readonly size: number;
}

export interface MenuGroup {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | {
      readonly kind: 'command';
      readonly id: string;
      readonly label: string;
      readonly accelerator?: string;
      readonly enabled: boolean;
    }
  | { readonly kind: 'role'; readonly role: MenuRole; readonly label: string }
  /** The files that were opened last, which the host knows and the page does not, and the way to forget them. */
  | { readonly kind: 'recent'; readonly label: string; readonly clear: string }
  | { readonly kind: 'separator' };

/** What the host asks when the page does not answer, and when it would lose something by leaving; and what it says when it must end. */
export interface HostWords {
  readonly hang: {
    readonly title: string;
    readonly detail: string;
    readonly wait: string;
    readonly reload: string;
  };
  readonly leave: {
    readonly title: string;
    /** What would be lost. */
    readonly detail: string;
    readonly stay: string;
    readonly leave: string;
  };
  readonly broken: { readonly title: string; readonly detail: string };
}

export type MenuRole =
  | 'quit'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'close'
  | 'minimize';

export type HostCommand =
  | { readonly kind: 'menu'; readonly id: string }
  | { readonly kind: 'open'; readonly file: OpenedFile }
  /** A file named on the command line could not be opened. */
  | { readonly kind: 'open-failed'; readonly name: string; readonly code: BridgeErrorCode };

/** Codes of expected failures; a rejected promise of the bridge carries one as its message. */
export type BridgeErrorCode =
  | 'not-a-file'
  | 'not-found'
  | 'too-large'
  | 'no-permission'
  | 'disk-full'
  | 'refused'
  | 'unknown';
export const BRIDGE_ERROR_CODES = [
  'not-a-file',
  'not-found',
  'too-large',
  'no-permission',
  'disk-full',
  'refused',
  'unknown',
] as const satisfies readonly BridgeErrorCode[];

/** The largest file that a host hands to the page at once, in bytes. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** The largest backup, in bytes. It is one text when it is written, so that none of ours is as large: each can be read back. */
export const MAX_BACKUP_BYTES = 1024 * 1024 * 1024;

/**
 * How many bytes of a file that is saved go in one message: small ones, many under way, are packed while others are written.
 * As text a little under 128 kB, from where on V8 maps fresh memory for each.
 */
export const PIECE = 96_000;

/** So many of them at most wait for the disk: no more of a file stands in memory a second time, however large it is. */
export const PIECES_UNDER_WAY = 64;

/** How many bytes of a file that is read come through the door at once. */
export const CHUNK = 2 * 1024 * 1024;
