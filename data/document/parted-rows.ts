/** A line of nothing but markup: "<tr style=…><td></td></tr>", "<br>", a comment. */
const MARKUP = /^[ \t]*(?:<!--.*-->|(?:<\/?[a-z][^<>]*>[ \t]*)+)[ \t]*$/iu;
const ROW = /^[ \t]*\|.*\|[ \t]*$/u;
/** A line shorter than the least row of a table. */
const LEAST = 2;
/** So many lines of markup may part two rows. */
const MOST = 4;

/** The line of the next row, over lines of markup alone; -1 where something else comes. */
function nextRow(lines: readonly string[], at: number): number {
  for (let next = at; next <= at + MOST && next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (ROW.test(line)) return next;
    if (!MARKUP.test(line) || line.length < LEAST) return -1;
  }
  return -1;
}

/**
 * A Markdown text of the same length in which lines of markup between two rows of a table ("<tr>…</tr>", drawn to part them) are empty
 * rows of it: the parser would end the table there, and what follows has no head. Null where no row is parted.
 */
export function withWholeTables(text: string): string | null {
  if (!/\|[ \t]*\r?\n[ \t]*</u.test(text)) return null;
  const lines = text.split('\n');
  let found = false;
  for (let at = 1; at < lines.length; at += 1) {
    if (!ROW.test(lines[at - 1] ?? '') || ROW.test(lines[at] ?? '')) continue;
    const next = nextRow(lines, at);
    if (next < 0) continue;
    found = true;
    for (let i = at; i < next; i += 1) lines[i] = `|${' '.repeat((lines[i] ?? '').length - LEAST)}|`;
    at = next;
  }
  return found ? lines.join('\n') : null;
}
