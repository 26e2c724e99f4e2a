import type { Readable } from '../document/readable.ts';
import { readBoldTurns } from './bold-turns.ts';
import { withoutByline } from './bylines.ts';
import { withoutColophon, withoutLicensed } from './colophon.ts';
import { byColumns } from './column-sessions.ts';
import { linesOf } from './lines-of.ts';
import { openingOf, withoutOfficersAhead } from './officers-ahead.ts';
import { readsAsReport } from './report.ts';
import { withSlotsCut } from './slot-talks.ts';
import { withTitleSeries } from './title-series.ts';
import { NONE_TOLD, readToldSessions } from './told-sessions.ts';
import { withWholeEntries } from './wrapped-entries.ts';
import { withWrappedLines } from './wrapped-lines.ts';

/** The lines of a document, cut where one holds several things, in the order in which they belong together. */
export function cutLines(document: Readable) {
  const { text } = document;
  const {
    lines: whole,
    turns,
    headed,
  } = readBoldTurns(document, withWrappedLines(text, withWholeEntries(text, linesOf(document))));
  const spoken = withoutOfficersAhead(whole);
  const report = readsAsReport(openingOf(spoken, whole), document.declared);
  const lines = report ? withoutByline(withoutLicensed(spoken)) : withoutColophon(spoken);
  const told = report && turns.size === 0 ? readToldSessions(text, lines) : NONE_TOLD;
  if (told.turns.size > 0) return { lines: told.lines, whole, turns, told, report, headed };
  if (turns.size > 0) return { lines, whole, turns, told, report, headed };
  const ordered = report ? byColumns(lines) : withSlotsCut(text, withTitleSeries(byColumns(lines)));
  return { lines: ordered, whole, turns, told, report, headed };
}
