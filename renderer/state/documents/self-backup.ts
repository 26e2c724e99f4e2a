import type { MaillageDb } from '../../../data/store/db.ts';
import type { BackupOccasion, Bridge, KeptBackup } from '../../bridge/contract.ts';
import { bridgeErrorCode } from '../../errors/errors.ts';
import type { NewNotice } from '../notices.ts';
import type { KeyValueStorage } from '../preferences.ts';
import { Refused } from '../refused.ts';
import type { Cell } from '../slice.ts';
import { type BackupMemory, createBackupMemory } from './backup-memory.ts';
import { offerBackup } from './backup-offer.ts';
import type { DocumentsSlice } from './documents.ts';
import { localDay } from './exporting.ts';

/** What a host does for backups that nobody has to think of. */
export type BackupHost = Pick<
  Bridge,
  'can' | 'keepBackup' | 'listBackups' | 'openBackup' | 'readBackup' | 'showBackups'
>;

export interface KeptSlice {
  /** The backups that the host keeps, the newest first; null where it keeps none, and until they are asked for. */
  readonly kept: readonly KeptBackup[] | null;
}

export interface SelfBackupDeps {
  readonly open: () => Promise<MaillageDb>;
  readonly backups: BackupHost;
  readonly storage: KeyValueStorage;
  readonly clock: () => number;
  readonly later: (run: () => void, milliseconds: number) => void;
  readonly notify: (notice: NewNotice) => void;
}

/** Backups without being asked: where the host keeps files, one of each day on which something changed; elsewhere, one is offered. */
export interface SelfBackup {
  /** Rows have changed. */
  readonly changed: () => void;
  /** Keeps what there is before it is replaced; rejects when that cannot be done. Nothing to keep is nothing to do. */
  readonly keepBefore: () => Promise<void>;
  /** Lists what is kept. */
  readonly list: () => Promise<void>;
  /** The analyst has saved a backup. */
  readonly saved: () => Promise<void>;
}

/** The first change is written soon, those that follow it at most so often, and what an earlier session left once it has begun. */
const SOON = 60_000;
const PAUSE = 15 * 60_000;
const BEGIN = 30_000;
/** So long the page may be kept from drawing, in milliseconds. */
const AT_ONCE = 12;

export function createSelfBackup(cell: Cell<KeptSlice & DocumentsSlice>, deps: SelfBackupDeps): SelfBackup {
  const { open, backups, storage, clock, later } = deps;
  const memory = createBackupMemory(storage, clock);
  let planned = false;
  let written = false;

  async function list(): Promise<void> {
    if (backups.can.backups) cell.set({ kept: await backups.listBackups() });
  }

  async function write(occasion: BackupOccasion): Promise<void> {
    const bytes = await bytesOf(deps);
    if (bytes === null) return;
    await backups.keepBackup(occasion, bytes);
    written = true;
    if (cell.get().kept !== null) await list();
  }

  const keepDaily = daily(memory, deps, write);

  function plan(wait: number): void {
    if (planned) return;
    planned = true;
    later(() => {
      planned = false;
      void run();
    }, wait);
  }

  async function run(): Promise<void> {
    // A base of which something is amiss is not copied over a good copy.
    const { status, lost } = cell.get();
    const isSound = status.kind === 'ready' && lost === null;
    if (!isSound) return plan(PAUSE);
    if (!backups.can.backups) return offerBackup(memory, deps);
    if (memory.get().due && !(await keepDaily())) plan(PAUSE);
  }

  if (backups.can.backups && memory.get().due) plan(BEGIN);
  return {
    changed: () => {
      if (!memory.get().due) memory.set({ due: true });
      plan(written ? PAUSE : SOON);
    },
    keepBefore: async () => {
      if (backups.can.backups) await write('before');
    },
    list,
    saved: async () => {
      const db = await open();
      memory.set({ at: clock(), decisions: await db.journal.count() });
    },
  };
}

/** Writes the backup of the day; gives whether that was done. The same failure is said once. */
function daily(
  memory: BackupMemory,
  { notify }: Pick<SelfBackupDeps, 'notify'>,
  write: (occasion: BackupOccasion) => Promise<void>,
): () => Promise<boolean> {
  let told = '';
  return async () => {
    // What changes while it is written is due again.
    memory.set({ due: false });
    try {
      await write('daily');
      told = '';
      return true;
    } catch (cause) {
      memory.set({ due: true });
      const why = whyUnkept(cause);
      // That the base cannot be had has been said already.
      if (cause instanceof Refused || why === told) return false;
      told = why;
      notify({ key: 'backup.unkept', args: { why }, tone: 'warning' });
      return false;
    }
  };
}

/** Why a backup was not kept, as its sentences tell it apart. */
export function whyUnkept(cause: unknown): 'full' | 'denied' | 'other' {
  const code = bridgeErrorCode(cause);
  return code === 'disk-full' ? 'full' : code === 'no-permission' ? 'denied' : 'other';
}

/** The base as the bytes of a backup, made in short turns; null when there is nothing in it to keep. */
async function bytesOf({ open, clock, later }: SelfBackupDeps): Promise<Uint8Array<ArrayBuffer> | null> {
  const db = await open();
  const { isWorthKeeping, writeBackup } = await import('../../../data/store/backup.ts');
  if (!(await isWorthKeeping(db))) return null;
  let since = clock();
  const nextTask = async () => {
    if (clock() - since < AT_ONCE) return;
    await new Promise<void>(done => later(done, 0));
    since = clock();
  };
  return new TextEncoder().encode(await writeBackup(db, localDay(clock()), nextTask));
}

/** Nothing was asked for yet. */
export const NOTHING_KEPT: KeptSlice = { kept: null };

/** A host that keeps nothing by itself. */
export const NO_BACKUPS: BackupHost = {
  can: { reveal: false, menu: false, commandLine: false, backups: false },
  keepBackup: refuse,
  listBackups: refuse,
  openBackup: async () => null,
  readBackup: refuse,
  showBackups: refuse,
};

async function refuse(): Promise<never> {
  throw new Error('refused');
}
