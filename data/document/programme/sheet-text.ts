/** More rows than any programme has; what lies below is left out. */
export const MOST_ROWS = 20_000;

/** A cell that is merged over the rows from top to bottom. */
export interface Reach {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** A day merged over the rows of its sessions holds for each of them. Changes the rows. */
export function fillDown(rows: string[][], reaches: readonly Reach[]): void {
  for (const { column, top, bottom } of reaches) {
    const words = rows[top]?.[column];
    for (let at = top + 1; words !== undefined && at <= Math.min(bottom, MOST_ROWS - 1); at += 1) {
      const row = rows[at] ?? [];
      if ((row[column] ?? '') === '') row[column] = words;
      rows[at] = row;
    }
  }
}

/** How a sheet is kept as text: behind a form feed, a tab and its name, a row a line, cells parted by tabs; nothing where it is empty. */
export function sheetText(name: string, rows: readonly (readonly string[])[]): string {
  const lines = rows.map(row => row.map(quoted).join('\t'));
  return lines.some(line => line.trim() !== '') ? `\f\t${name}\n${lines.join('\n')}\n` : '';
}

function quoted(cell: string): string {
  const words = cell.replaceAll('\r', '').replaceAll('\f', ' ');
  return /[\t\n]|^"/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
