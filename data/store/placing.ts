import type { Dataset } from '../model/dataset.ts';
import { type EventTraits, mayBeSame, type Sameness, sameness, traitsOf } from '../model/event.ts';
import type { MaillageDb } from './db.ts';
import { documentId } from './documents.ts';
import type { DocumentRow } from './rows.ts';

/** Where a reading of a file goes. */
export interface Placing {
  /** The document that it becomes: one that is there is replaced. */
  readonly id: string;
  /** Another document that may be of the same event; whether it is replaced is for the analyst to say. */
  readonly like: string | null;
}

/**
 * What was looked up of the readings that the base holds, by their bytes. Several files that come in together share one, or
 * every one of them would read again all those of its title.
 */
export type KnownEvents = Map<string, EventTraits>;

/**
 * Finds the place of a reading by content and event: the document of that file's name when it is of the same event, else a
 * place of its own. So no event takes the place of another; where that is in doubt, or one event comes under another file
 * name, it stands beside until the analyst has said.
 */
export async function placeFor(
  db: MaillageDb,
  name: string,
  dataset: Dataset,
  known: KnownEvents = new Map(),
): Promise<Placing> {
  const own = traitsOf(dataset);
  const rows = await db.documents.filter(row => row.formerOf === undefined).toArray();
  const verdicts = new Map<DocumentRow, Sameness>();
  for (const row of rows) {
    if (row.name !== name && !mayBeSame({ title: row.title, dates: row.dates ?? [] }, own)) continue;
    const other = known.get(row.sha256) ?? (await traitsIn(db, row));
    if (other === null) continue;
    known.set(row.sha256, other);
    verdicts.set(row, sameness(other, own));
  }
  const found = (wanted: (row: DocumentRow, verdict: Sameness) => boolean) =>
    [...verdicts].find(([row, verdict]) => wanted(row, verdict))?.[0].id ?? null;

  const same = found((row, verdict) => row.name === name && verdict === 'same');
  if (same !== null) return { id: same, like: null };
  const isThere = (row: DocumentRow) => row.removedAt === undefined;
  const like =
    found((row, verdict) => isThere(row) && verdict === 'same') ??
    found((row, verdict) => isThere(row) && verdict === 'unsure');
  return { id: freeId(name, dataset, new Set(rows.map(({ id }) => id))), like };
}

async function traitsIn(db: MaillageDb, { id }: DocumentRow): Promise<EventTraits | null> {
  const reading = await db.readings.get(id);
  return reading === undefined ? null : traitsOf(reading.dataset);
}

/** The id of the name alone where it is free, else of name, title and days, else numbered. */
function freeId(name: string, { proceedings }: Dataset, taken: ReadonlySet<string>): string {
  const long = [name, proceedings.title, ...proceedings.dates].join(' ');
  let id = documentId(name);
  for (let count = 1; taken.has(id); count += 1) id = documentId(count === 1 ? long : `${long} ${count}`);
  return id;
}
