import type { Span } from '../model/span.ts';
import { isHoursAlone } from './hours-alone.ts';
import type { Block } from './readable.ts';

/** Rows of three fields or more make a programme: so many where tabs part them, and where wide gaps do. */
const LEAST_FIELDS = 3;
const LEAST_TABBED = 2;
const LEAST_SPACED = 3;
/** Of the rows, so many begin with hours. */
const LEAST_SHARE = 0.4;
/** " ; " inside a field parts what stood on lines of its own. */
const PARTED = / ; /g;
/** As wide a gap parts two columns of a text that keeps the places of a page. */
const GAP = / {3,}/g;
/** What goes on with the last field stands below it, so far to its left at most. */
const BESIDE = 4;

/** A line, and the fields that it holds. */
interface Row {
  readonly from: number;
  readonly fields: readonly Span[];
}

/**
 * Rows as they are pasted from a table, hours, what and who parted by tabs or by wide gaps: each field is a cell, as in the table that
 * they come from. Null for a text that has no such rows.
 */
export function readTabRows(
  text: string,
): { readonly blocks: readonly Block[]; readonly text: string } | null {
  const tabbed = text.includes('\t') ? rowsAtTabs(text) : [];
  const rows = isProgramme(text, tabbed, LEAST_TABBED) ? tabbed : rowsAtGaps(text);
  if (rows !== tabbed && !isProgramme(text, rows, LEAST_SPACED)) return null;
  const blocks: Block[] = [];
  // By its units, that every place stays.
  const written = text.split('');
  for (const { fields } of rows)
    fields.forEach(({ start, end }, level) => {
      if (level > 0) {
        written[start - 1] = '\n';
        for (const found of text.slice(start, end).matchAll(PARTED)) written[start + found.index + 1] = '\n';
      }
      for (let at = start; at < end; at += 1) if (text[at] === '\n') written[at] = ' ';
      if (text.slice(start, end).trim() !== '')
        blocks.push({ kind: 'cell', span: { start, end }, level, strong: false, value: null });
    });
  return { blocks, text: written.join('') };
}

function isProgramme(text: string, rows: readonly Row[], least: number): boolean {
  const timed = rows.filter(
    ({ fields: [first] }) => first !== undefined && isHoursAlone(text.slice(first.start, first.end)),
  );
  const wide = timed.filter(({ fields }) => fields.length >= LEAST_FIELDS);
  return wide.length >= least && timed.length >= rows.length * LEAST_SHARE;
}

/** The lines that hold tabs, cut at them. */
function rowsAtTabs(text: string): readonly Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    if (line.trimEnd().includes('\t')) rows.push({ from, fields: fieldsOf(line, from, /\t/g) });
    from += line.length + 1;
  }
  return rows;
}

/** The lines that begin with hours and hold wide gaps, cut at these; what is wrapped right below their last field is part of it. */
function rowsAtGaps(text: string): readonly Row[] {
  const rows: Row[] = [];
  let from = 0;
  let open = false;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    const said = line.trim();
    const fields = /^(?:\d|de )/.test(said) ? fieldsOf(said, from + indent, GAP) : [];
    const last = rows.at(-1);
    if (fields.length > 1 && isHoursAlone(text.slice(fields[0]?.start, fields[0]?.end))) {
      rows.push({ from, fields });
      open = fields.length >= LEAST_FIELDS;
    } else if (open && last !== undefined && goesOn(last, said, indent)) {
      const before = last.fields.slice(0, -1);
      const start = last.fields.at(-1)?.start ?? 0;
      rows[rows.length - 1] = { ...last, fields: [...before, { start, end: from + line.trimEnd().length }] };
    } else open = false;
    from += line.length + 1;
  }
  return rows;
}

/** Whether words stand below the last field of a row, and nowhere else. */
function goesOn({ from, fields }: Row, said: string, indent: number): boolean {
  const column = (fields.at(-1)?.start ?? 0) - from;
  return said !== '' && !said.includes('   ') && Math.abs(column - indent) <= BESIDE;
}

/** A line cut where a sign parts it; the last place of a gap is that of the break. */
function fieldsOf(line: string, from: number, sign: RegExp): readonly Span[] {
  const fields: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of line.matchAll(sign)) {
    fields.push({ start: from + start, end: from + index });
    start = index + gap.length;
  }
  return [...fields, { start: from + start, end: from + line.length }];
}
