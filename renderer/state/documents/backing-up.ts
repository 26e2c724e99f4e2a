import type { Backup } from '../../../data/store/backup.ts';
import { type GivenFile, MAX_BACKUP_BYTES } from '../../bridge/contract.ts';
import { type AppError, bridgeError, UNNAMED } from '../../errors/errors.ts';
import type { NewNotice } from '../notices.ts';
import type { Outlived } from '../outlived.ts';
import { Refused, toError } from '../refused.ts';
import type { Base } from './base.ts';
import type { ExportActions } from './exporting.ts';
import { type BackupHost, type SelfBackup, whyUnkept } from './self-backup.ts';

/** The whole base, taken away and brought back. */
export interface BackupActions {
  /** Saves the whole base in a file that `nameOn` names on a day. */
  readonly saveBackup: (nameOn: (day: string) => string) => Promise<void>;
  /** Asks for a backup and reads it; null when there is none, or when it is refused, which is said. Nothing is changed yet. */
  readonly chooseBackup: () => Promise<Backup | null>;
  /** Puts a backup in the place of all that there is, which the host keeps first where it can; then begins anew. */
  readonly restoreBackup: (backup: Backup) => Promise<void>;
  /** Lists the backups that the host keeps by itself. */
  readonly listKept: () => Promise<void>;
  /** Reads one of them; null when it is refused, which is said. */
  readonly chooseKept: (name: string) => Promise<Backup | null>;
  /** Shows them in their folder. */
  readonly showKept: () => Promise<void>;
}

export interface BackupDeps {
  readonly base: Pick<Base, 'open' | 'change'>;
  readonly backups: BackupHost;
  readonly selfBackup: SelfBackup;
  readonly saveExport: ExportActions['saveExport'];
  readonly notify: (notice: NewNotice) => void;
  readonly report: (error: AppError) => void;
  readonly reload: () => void;
  readonly outlived: Outlived;
}

/** Comes when it is asked for: no start needs it. */
const loadBackup = () => import('../../../data/store/backup.ts');

export function backupActions(deps: BackupDeps): BackupActions {
  const { base, backups, selfBackup, saveExport, notify, report, reload, outlived } = deps;

  async function readFrom(given: Promise<GivenFile | null>): Promise<Backup | null> {
    let file: GivenFile | null = null;
    try {
      file = await given;
      if (file === null) return null;
      const { readBackup } = await loadBackup();
      const read = await readBackup(file.next);
      if (read.ok) return read.value;
      notify({ key: `backup.${read.error}`, args: { name: file.name }, tone: 'warning' });
    } catch (cause) {
      report(bridgeError(cause, file?.name ?? UNNAMED, MAX_BACKUP_BYTES));
    } finally {
      await file?.close();
    }
    return null;
  }

  const restored = outlived('import', async (backup: Backup) => {
    const { restoreBackup } = await loadBackup();
    await base.change(db => restoreBackup(db, backup));
  });

  /** Runs what the host does, and says what it could not. */
  const attempt = (run: () => Promise<void>) => run().catch(cause => report(bridgeError(cause)));

  return {
    saveBackup: async nameOn => {
      const isSaved = await saveExport(async day => {
        const { writeBackup } = await loadBackup();
        return {
          name: nameOn(day),
          bytes: new TextEncoder().encode(await writeBackup(await base.open(), day)),
        };
      });
      if (isSaved) await selfBackup.saved();
    },
    chooseBackup: () => readFrom(backups.openBackup()),
    restoreBackup: async backup => {
      try {
        await selfBackup.keepBefore();
      } catch (cause) {
        if (cause instanceof Refused) return report(cause.error);
        return notify({ key: 'backup.notBefore', args: { why: whyUnkept(cause) }, tone: 'error' });
      }
      try {
        await restored(backup);
        reload();
      } catch (cause) {
        report(toError(cause));
      }
    },
    listKept: () => attempt(selfBackup.list),
    chooseKept: name => readFrom(backups.readBackup(name)),
    showKept: () => attempt(backups.showBackups),
  };
}
