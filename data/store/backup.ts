import type { Table } from 'dexie';
import { FNV_START, fnv1a, fnvStep } from '../model/fnv.ts';
import { type Fields, isFields, readJson } from '../model/json.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { MaillageDb } from './db.ts';
import { withFile, withFileAsText } from './file-text.ts';
import { linesOf, type NextPiece } from './lines.ts';
import { SCHEMA_VERSION } from './schema.ts';

/** Says what the file is, so that another one is not taken for it. */
const FORMAT = 'maillage-backup';
const VERSION = 1;

/** The tables of the base, in the order of the file, each with what every row of it must have. */
const TABLES = {
  documents: ['id', 'name', 'sha256'],
  texts: ['document', 'text'],
  readings: ['document', 'dataset'],
  journal: ['document', 'sequence', 'correction'],
  explorations: ['id', 'document', 'address'],
  meta: ['key', 'value'],
} as const;
type TableName = keyof typeof TABLES;
const NAMES = Object.keys(TABLES).filter((name): name is TableName => name in TABLES);

type Row = Fields;

/** What a backup holds, checked whole before anything of the base is touched. */
export interface Backup {
  readonly rows: Readonly<Record<TableName, readonly Row[]>>;
  readonly documents: number;
  readonly decisions: number;
  /** ISO day on which it was made. */
  readonly day: string;
}

export type BackupError =
  /** Another kind of file. */
  | 'not-a-backup'
  /** Made by a later version, which may hold what this one would lose. */
  | 'newer-backup'
  /** Cut short or changed since it was made. */
  | 'damaged-backup';

/**
 * The whole base as text, a row a line under a line that counts and weighs them: what is cut short or changed is told
 * before it does harm. The same base gives the same text. Between rows there is time to `breathe`: a large base takes a while.
 */
export async function writeBackup(
  db: MaillageDb,
  day: string,
  breathe: () => Promise<void> = async () => undefined,
): Promise<string> {
  const entries = await db.transaction(
    'r',
    NAMES.map(name => db.table(name)),
    async () => {
      const all: (readonly [TableName, Row])[] = [];
      for (const name of NAMES) {
        const rows: Row[] = await db.table(name).toArray();
        for (const row of rows) all.push([name, row]);
      }
      return all;
    },
  );
  const lines: string[] = [];
  for (const [name, row] of entries) {
    lines.push(JSON.stringify([name, await withFileAsText(row)]));
    await breathe();
  }
  const head = {
    format: FORMAT,
    version: VERSION,
    schema: SCHEMA_VERSION,
    day,
    rows: lines.length,
    sum: sumOf(lines),
  };
  return `${[JSON.stringify(head), ...lines].join('\n')}\n`;
}

/** Whether a base holds anything that somebody brought or decided: the bundled proceedings alone can be had again. */
export async function isWorthKeeping(db: MaillageDb): Promise<boolean> {
  const isBrought = await db.documents.filter(({ bundled }) => !bundled).count();
  return isBrought + (await db.journal.count()) + (await db.explorations.count()) > 0;
}

/** Reads a backup piece by piece, whole or not at all; another kind of file is told by its first piece. */
export async function readBackup(next: NextPiece): Promise<Result<Backup, BackupError>> {
  const lines = linesOf(next, LONGEST_HEAD);
  const first = await lines.next();
  const head = headOf(first.done === true ? '' : first.value);
  if (!head.ok) return head;
  const rows: Record<TableName, Row[]> = {
    documents: [],
    texts: [],
    readings: [],
    journal: [],
    explorations: [],
    meta: [],
  };
  let count = 0;
  let sum = FNV_START;
  for await (const line of lines) {
    const entry = readJson(line);
    const [name, row] = Array.isArray(entry) ? entry : [];
    const table = NAMES.find(each => each === name);
    if (table === undefined || !isFields(row) || !TABLES[table].every(key => key in row))
      return fail('damaged-backup');
    rows[table].push(row);
    count += 1;
    sum = summed(sum, line);
  }
  if (head.value.rows !== count || head.value.sum !== written(sum)) return fail('damaged-backup');
  const { day } = head.value;
  return ok({ rows, documents: rows.documents.length, decisions: rows.journal.length, day });
}

/** No first line of a backup is as long, in characters. */
const LONGEST_HEAD = 4096;

/** What the first line says of the rest. */
interface Head {
  readonly day: string;
  readonly rows: unknown;
  readonly sum: unknown;
}

function headOf(line: string): Result<Head, BackupError> {
  const head = readJson(line);
  if (!isFields(head) || head.format !== FORMAT) return fail('not-a-backup');
  const { version, schema, day, rows, sum } = head;
  if (typeof version !== 'number' || typeof schema !== 'number' || typeof day !== 'string')
    return fail('damaged-backup');
  return version > VERSION || schema > SCHEMA_VERSION ? fail('newer-backup') : ok({ day, rows, sum });
}

/** Puts a backup in the place of all that the base holds: all of it, or nothing is changed. */
export async function restoreBackup(db: MaillageDb, { rows }: Backup): Promise<void> {
  await db.transaction(
    'rw',
    NAMES.map(name => db.table(name)),
    async () => {
      for (const name of NAMES) {
        const table: Table<Row> = db.table(name);
        await table.clear();
        await table.bulkAdd(rows[name].map(withFile));
      }
    },
  );
}

/** A sum of all characters that knows their order, in hexadecimal; each line counts with its end. */
function sumOf(lines: readonly string[]): string {
  return written(lines.reduce(summed, FNV_START));
}

function summed(before: number, line: string): number {
  return fnvStep(fnv1a(line, before), LINE_END);
}

function written(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}

const LINE_END = 10;
