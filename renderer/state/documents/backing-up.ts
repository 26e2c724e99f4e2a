import type { Backup } from '../../../data/store/backup.ts';
import type { Bridge } from '../../bridge/contract.ts';
import { type AppError, bridgeError } from '../../errors/errors.ts';
import type { NewNotice } from '../notices.ts';
import { toError } from '../refused.ts';
import type { Base } from './base.ts';
import type { ExportActions } from './exporting.ts';

/** The whole base, taken away and brought back. */
export interface BackupActions {
  /** Saves the whole base in a file that `nameOn` names on a day. */
  readonly saveBackup: (nameOn: (day: string) => string) => Promise<void>;
  /** Asks for a backup and reads it; null when there is none, or when it is refused, which is said. Nothing is changed yet. */
  readonly chooseBackup: () => Promise<Backup | null>;
  /** Puts a backup in the place of all that there is, then begins anew. */
  readonly restoreBackup: (backup: Backup) => Promise<void>;
}

export interface BackupDeps {
  readonly base: Pick<Base, 'open' | 'change'>;
  readonly bridge: Pick<Bridge, 'openFile'>;
  readonly saveExport: ExportActions['saveExport'];
  readonly notify: (notice: NewNotice) => void;
  readonly report: (error: AppError) => void;
  readonly reload: () => void;
}

/** Comes when it is asked for: no start needs it. */
const loadBackup = () => import('../../../data/store/backup.ts');

export function backupActions({
  base,
  bridge,
  saveExport,
  notify,
  report,
  reload,
}: BackupDeps): BackupActions {
  return {
    saveBackup: nameOn =>
      saveExport(async day => {
        const { writeBackup } = await loadBackup();
        return {
          name: nameOn(day),
          bytes: new TextEncoder().encode(await writeBackup(await base.open(), day)),
        };
      }),
    chooseBackup: async () => {
      try {
        const file = await bridge.openFile();
        if (file === null) return null;
        const { readBackup } = await loadBackup();
        const read = readBackup(new TextDecoder().decode(file.bytes));
        if (read.ok) return read.value;
        notify({ key: `backup.${read.error}`, args: { name: file.name }, tone: 'warning' });
      } catch (cause) {
        report(bridgeError(cause));
      }
      return null;
    },
    restoreBackup: async backup => {
      try {
        const { restoreBackup } = await loadBackup();
        await base.change(db => restoreBackup(db, backup));
        reload();
      } catch (cause) {
        report(toError(cause));
      }
    },
  };
}
