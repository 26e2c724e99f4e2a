import type { MaillageDb } from './db.ts';
import { findBySha256, putDocument } from './documents.ts';
import { saveExploration } from './explorations.ts';
import type { HeldDocument } from './held-file.ts';
import { appendCorrections, readJournal } from './journal.ts';
import { bringBack } from './library.ts';

/**
 * Puts a document that a page or a file held into the base, with its decisions and its views, all or nothing. Where the same
 * content is there already it stays, and only what it lacks of them is added. Gives its id.
 */
export async function putHeld(db: MaillageDb, { stored, decisions, views }: HeldDocument): Promise<string> {
  const tables = [db.documents, db.texts, db.readings, db.journal, db.explorations];
  return db.transaction('rw', tables, async () => {
    const known = await findBySha256(db, stored.document.sha256);
    const id = known?.id ?? stored.document.id;
    if (known === null) await putDocument(db, stored);
    else await bringBack(db, id);
    const taken = new Set((await readJournal(db, id)).entries.map(each => JSON.stringify(each.correction)));
    await appendCorrections(
      db,
      id,
      decisions.filter(({ correction }) => !taken.has(JSON.stringify(correction))),
    );
    const there = await db.explorations.filter(each => each.document === id).toArray();
    for (const [i, view] of views.entries())
      if (!there.some(each => each.name === view.name && each.address === view.address))
        await saveExploration(db, {
          ...view,
          id: `${id}:held-${view.savedAt.toString(36)}-${i}`,
          document: id,
        });
    return id;
  });
}
