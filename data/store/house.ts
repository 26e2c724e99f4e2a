import type { MaillageDb } from './db.ts';
import type { MetaKey } from './rows.ts';

/** An organisation's own presentation, on whose pages slides are written. */
export interface HouseFile {
  /** The file's name. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const KEY: MetaKey = 'house-template';

/** The template that the base keeps, or null. */
export async function keptHouse(db: MaillageDb): Promise<HouseFile | null> {
  const row = await db.meta.get(KEY);
  if (row?.file === undefined) return null;
  return { name: row.value, bytes: new Uint8Array(await row.file.arrayBuffer()) };
}

/** Keeps a template in the place of the one before. */
export async function keepHouse(db: MaillageDb, { name, bytes }: HouseFile): Promise<void> {
  await db.meta.put({ key: KEY, value: name, file: new Blob([bytes]) });
}

/** Keeps no template any more. */
export async function dropHouse(db: MaillageDb): Promise<void> {
  await db.meta.delete(KEY);
}
