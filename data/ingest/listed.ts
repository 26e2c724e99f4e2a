import type { Readable } from '../document/readable.ts';
import { readAddressedTitles } from './addressed-titles.ts';
import { readBilledNames } from './billings.ts';
import { readBodiesOnRolls } from './bodies-on-rolls.ts';
import type { readBoldTurns } from './bold-turns.ts';
import { readCommaTitles } from './comma-titles.ts';
import { readDatedEntries } from './dated-entries.ts';
import { readDatedRows } from './dated-rows.ts';
import { readDrawnPeople } from './drawn-entries.ts';
import { readEmphasised } from './emphasised.ts';
import { readEmphasisedTitles } from './emphasised-titles.ts';
import { readGivenHeadings } from './given-headings.ts';
import { readGiversAtEnd } from './givers-at-end.ts';
import { readGiversWithOffice } from './givers-with-office.ts';
import { readGoingOn } from './going-on.ts';
import type { ReadLists } from './headings.ts';
import { readHeadingsThatName } from './headings-that-name.ts';
import { readItemNames } from './item-names.ts';
import type { Candidate } from './layouts/layout.ts';
import { readNamedTitles } from './named-titles.ts';
import { readNamesBelowItems } from './names-below-items.ts';
import { namesOfEntries } from './names-of-entries.ts';
import { readNamesOverOffices } from './names-over-offices.ts';
import { namesUnderLabels } from './names-under-labels.ts';
import { namesUnderTitles } from './names-under-titles.ts';
import { readPresentedNames } from './presented-names.ts';
import { readRowsOfPeople } from './rows-of-people.ts';
import { readSiblings } from './siblings.ts';
import { readThreeParts } from './three-parts.ts';
import { readTimedTitles } from './timed-titles.ts';
import { readTimedTurns } from './timed-turns.ts';
import { readTitlesBehindOffices } from './titles-behind-offices.ts';
import { readToldOffices } from './told-offices.ts';
import { readTopics } from './topics.ts';
import { readUnderHeadings } from './under-headings.ts';
import { readPresiding } from './verbatim.ts';

/** What the lines of lists name by what they have in common; a later reading of a line counts more than an earlier one. */
export function listedIn(
  document: Readable,
  { lines, turns }: ReturnType<typeof readBoldTurns>,
  read: Pick<ReadLists, 'turns' | 'rows' | 'talks'>,
  report: boolean,
): ReadonlyMap<number, Candidate> {
  return new Map([
    ...(report ? [] : readHeadingsThatName(lines)),
    ...(report ? [] : readAddressedTitles(lines)),
    ...(report ? [] : readGivenHeadings(lines)),
    ...(report ? [] : readGiversWithOffice(lines)),
    ...readEmphasisedTitles(document, lines),
    ...readDatedEntries(lines),
    ...readTimedTitles(lines),
    ...readGoingOn(lines),
    ...readPresiding(lines),
    ...readUnderHeadings(lines),
    ...readPresentedNames(lines),
    ...namesUnderTitles(lines),
    ...namesUnderLabels(lines),
    ...namesOfEntries(lines),
    ...readToldOffices(lines),
    ...readTopics(lines),
    ...readRowsOfPeople(lines),
    ...readSiblings(lines),
    ...readThreeParts(lines),
    ...readItemNames(lines),
    ...(report ? [] : readNamesOverOffices(lines)),
    ...(report ? [] : readNamesBelowItems(lines)),
    ...readDatedRows(lines),
    ...readBilledNames(lines),
    ...(report ? readBodiesOnRolls(document.text, lines) : []),
    ...[...read.rows.values()].flatMap(({ people, candidate }) =>
      candidate === null ? [] : [[people, candidate] as const],
    ),
    // In minutes what stands behind a name and a colon is what was said, or is to be done.
    ...(report ? [] : [...readNamedTitles(lines), ...readCommaTitles(lines), ...readGiversAtEnd(lines)]),
    ...(report ? [] : [...readTitlesBehindOffices(lines), ...readDrawnPeople(lines)]),
    ...[...read.talks.values()].flatMap(({ people, candidate }) =>
      candidate === null ? [] : [[people, candidate] as const],
    ),
    ...readEmphasised(document, lines),
    ...turns,
    ...readTimedTurns(lines),
    ...read.turns,
  ]);
}
