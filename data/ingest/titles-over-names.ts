import type { Line } from '../document/lines.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import type { MomentOf } from './moments.ts';
import { nextFilled } from './titles.ts';

/** So many entries of one form make a programme; fewer are a chance. */
const LEAST_ENTRIES = 3;
const LONGEST = 300;

/** "Paul Petit, doctorant à l'université de Redon": one who speaks from the first word on, with what he does. */
function isSpeaker(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST || marksOf(line.text).hours) return false;
  const read = readLine(line.text);
  return read?.layout === 'name-first' && read.score >= PEOPLE && read.lead[1] === 0 && hasRole(read);
}

function hasRole({ people }: NonNullable<ReturnType<typeof readLine>>): boolean {
  return people.some(({ role }) => role !== null);
}

/** What follows a name in a title, and no office: "Léon Garnier, une vision du canal", "Anne Roux, le gué et les rives". */
const GOES_ON_AS_TITLE = /^[^,]{4,60}, (?:une?|l[ae]s?|l['’]|des|du|entre|ou|son|sa|ses) ?\p{L}/u;

/**
 * Titles that begin with a name, among entries behind hours each of which stands over who gives it: "15h00 : Léon Garnier, une
 * vision du canal" over "Paul Petit, doctorant". By itself such a line would name its subject as one who speaks.
 */
export function readTitlesOverNames(lines: readonly Line[]): ReadonlyMap<number, MomentOf> {
  const found = new Map<number, MomentOf>();
  let entries = 0;
  for (const { index, text, level } of lines) {
    if (level > 0 || text.length > LONGEST || !/\d/u.test(text.slice(0, 12))) continue;
    const { clock, day, length } = marksOf(text);
    if (clock === null || day || length >= text.length || !isSpeaker(lines[nextFilled(lines, index + 1)]))
      continue;
    entries += 1;
    const words = text.slice(length);
    if (GOES_ON_AS_TITLE.test(words) && (readLine(words)?.score ?? 0) >= PEOPLE)
      found.set(index, { title: [index, index + 1], nameFirst: false, skip: length });
  }
  return entries >= LEAST_ENTRIES ? found : new Map();
}
