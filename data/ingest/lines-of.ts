import { type Line, readLines } from '../document/lines.ts';
import { byPageColumns } from '../document/page-columns.ts';
import type { Readable } from '../document/readable.ts';
import { withBoldLeads } from './bold-leads.ts';
import { withHoursAhead } from './hours-over-entries.ts';
import { cutLongLines } from './long-lines.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { withoutSignature } from './signature.ts';
import { byTextColumns } from './text-columns.ts';

/** The lines of a document in the order in which they belong together, cut where one holds several things. */
export function linesOf(document: Readable): readonly Line[] {
  const { text } = document;
  const read = withBoldLeads(document, withoutRunningHeads(text, withoutSignature(readLines(document))));
  return cutLongLines(text, withHoursAhead(text, byTextColumns(text, byPageColumns(text, read))));
}
