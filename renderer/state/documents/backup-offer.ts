import type { MaillageDb } from '../../../data/store/db.ts';
import type { NewNotice } from '../notices.ts';
import type { BackupMemory } from './backup-memory.ts';

/** So many decisions, or so many days with a change, and a backup is offered; not again on the same day. */
const DECISIONS = 25;
const DAYS = 7;
const DAY = 24 * 60 * 60_000;

interface OfferDeps {
  readonly open: () => Promise<MaillageDb>;
  readonly clock: () => number;
  readonly notify: (notice: NewNotice) => void;
}

/** Says, where nothing is kept by itself, that it is time for a backup. */
export async function offerBackup(memory: BackupMemory, { open, clock, notify }: OfferDeps): Promise<void> {
  const { at, decisions, offered } = memory.get();
  const now = clock();
  memory.set({ at });
  if (now - offered < DAY) return;
  const db = await open();
  const { isWorthKeeping } = await import('../../../data/store/backup.ts');
  if (!(await isWorthKeeping(db))) return;
  const fresh = (await db.journal.count()) - decisions;
  if (fresh < DECISIONS && now - at < DAYS * DAY) return;
  memory.set({ offered: now });
  notify({ key: 'backup.offer', args: { decisions: Math.max(0, fresh) }, retry: 'backup' });
}
