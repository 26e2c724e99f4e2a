import type { MaillageDb } from './db.ts';
import type { ExplorationRow } from './rows.ts';

/** What the reader gives of a view; its place is the store's affair. */
export type NewExploration = Omit<ExplorationRow, 'order'>;

/** Saves a view: a new one goes last, one with a known id is replaced at its place. */
export async function saveExploration(db: MaillageDb, view: NewExploration): Promise<ExplorationRow> {
  return db.transaction('rw', db.explorations, async () => {
    const known = await db.explorations.get(view.id);
    const last = await db.explorations.orderBy('order').last();
    const row = { ...view, order: known?.order ?? (last?.order ?? 0) + 1 };
    await db.explorations.put(row);
    return row;
  });
}

/** The saved views of one document in their order. */
export async function explorationsOf(db: MaillageDb, document: string): Promise<readonly ExplorationRow[]> {
  return db.explorations
    .orderBy('order')
    .filter(row => row.document === document)
    .toArray();
}

/** Puts back a view that was removed, before the views that came behind it. */
export async function restoreExploration(db: MaillageDb, row: ExplorationRow): Promise<void> {
  await db.transaction('rw', db.explorations, async () => {
    const rows = await db.explorations.orderBy('order').toArray();
    const others = rows.filter(each => each.id !== row.id);
    const before = others.filter(each => each.order < row.order);
    const behind = others.filter(each => each.order >= row.order);
    await db.explorations.bulkPut([...before, row, ...behind].map((each, i) => ({ ...each, order: i + 1 })));
  });
}

/** Gives the views a new order: the ids named come first, in this order; the others follow in the order they had. */
export async function reorderExplorations(db: MaillageDb, ids: readonly string[]): Promise<void> {
  await db.transaction('rw', db.explorations, async () => {
    const rows = await db.explorations.orderBy('order').toArray();
    const place = new Map(ids.map((id, i) => [id, i]));
    const sorted = rows.toSorted(
      (a, b) => (place.get(a.id) ?? ids.length) - (place.get(b.id) ?? ids.length) || a.order - b.order,
    );
    await db.explorations.bulkPut(sorted.map((row, i) => ({ ...row, order: i + 1 })));
  });
}

/** Removes a view; the others keep their order. */
export async function removeExploration(db: MaillageDb, id: string): Promise<void> {
  await db.explorations.delete(id);
}
