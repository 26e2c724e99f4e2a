import type { Backup } from '../../../data/store/backup.ts';
import type { Bridge, OpenedFile } from '../../bridge/contract.ts';
import { type AppError, bridgeError } from '../../errors/errors.ts';
import type { NewNotice } from '../notices.ts';
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
  readonly bridge: Pick<Bridge, 'openFile'>;
  readonly backups: BackupHost;
  readonly selfBackup: SelfBackup;
  readonly saveExport: ExportActions['saveExport'];
  readonly notify: (notice: NewNotice) => void;
  readonly report: (error: AppError) => void;
  readonly reload: () => void;
}

/** Comes when it is asked for: no start needs it. */
const loadBackup = () => import('../../../data/store/backup.ts');

export function backupActions(deps: BackupDeps): BackupActions {
  const { base, bridge, backups, selfBackup, saveExport, notify, report, reload } = deps;

  async function readFrom(file: Promise<OpenedFile | null>): Promise<Backup | null> {
    try {
      const opened = await file;
      if (opened === null) return null;
      const { readBackup } = await loadBackup();
      const read = readBackup(new TextDecoder().decode(opened.bytes));
      if (read.ok) return read.value;
      notify({ key: `backup.${read.error}`, args: { name: opened.name }, tone: 'warning' });
    } catch (cause) {
      report(bridgeError(cause));
    }
    return null;
  }

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
    chooseBackup: () => readFrom(bridge.openFile()),
    restoreBackup: async backup => {
      try {
        await selfBackup.keepBefore();
      } catch (cause) {
        if (cause instanceof Refused) return report(cause.error);
        return notify({ key: 'backup.notBefore', args: { why: whyUnkept(cause) }, tone: 'error' });
      }
      try {
        const { restoreBackup } = await loadBackup();
        await base.change(db => restoreBackup(db, backup));
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
