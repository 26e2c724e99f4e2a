import type { ColumnChoices } from '../../data/document/programme/columns.ts';
import type { Readable } from '../../data/document/readable.ts';
import type { SeenTable } from './protocol.ts';

/** Rows of a table that show how it is read. */
const FIRST_ROWS = 5;

/** The columns of a file that is a table, and its first sessions as they are read; null for others. */
export async function tableSeen(
  { format, programme }: Readable,
  text: string,
  columns?: ColumnChoices,
): Promise<SeenTable | null> {
  if (format !== 'table') return null;
  const { tablesIn } = await import('../../data/document/programme/table.ts');
  const [table] = tablesIn(text, columns);
  if (table === undefined) return null;
  const { heads, roles } = table;
  return { heads, roles, sessions: programme?.sessions.slice(0, FIRST_ROWS) ?? [] };
}
