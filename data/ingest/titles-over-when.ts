import type { Line } from '../document/lines.ts';
import { mayStandOver } from './hours-under.ts';
import { readLead } from './layouts/lead.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { type MomentOf, momentWithPlace } from './moments.ts';
import { nextFilled } from './titles.ts';

/** So many titles over when they are given make a series; one is the event's own. */
const LEAST = 2;
/** Who gives it stands so near below. */
const NEAR = 2;

function saysWhen({ text, level, block }: Line): boolean {
  return level === 0 && block?.kind !== 'cell' && momentWithPlace(text) !== null;
}

/** Whether somebody is named right below, who gives what stands above: behind a label, or alone; null where nobody is. */
function givenBy(lines: readonly Line[], at: number): 'labelled' | 'named' | null {
  const below = nextFilled(lines, at + 1);
  const read = below > at + NEAR ? null : readLine(lines[below]?.text ?? '');
  if (read === null || read.score < PEOPLE) return null;
  return readLead(lines[below]?.text.slice(...read.lead) ?? '').type === 'label' ? 'labelled' : 'named';
}

/** "- Luc Morel, rive et jardin. Pour une histoire": the item that stands over when and "L’invité : …" is what is given, whomever it names. */
function isItem({ text }: Line): boolean {
  const { bullet, hours, length } = marksOf(text);
  return bullet && !hours && /^[«“"\p{Lu}\d]/u.test(text.slice(length)) && !/[;,:]$/u.test(text);
}

/**
 * Series whose entries are a title over its day and hours over who gives it: "Les haies en ville" over "16 octobre 2024 de 18h à 20h
 * à Lyon" over "L’invitée : Anne Roux". Gives each by the line of its title.
 */
export function readTitlesOverWhen(lines: readonly Line[]): ReadonlyMap<number, MomentOf> {
  const found = new Map<number, MomentOf>();
  for (const line of lines) {
    const at = line.index - 1;
    const title = lines[at];
    const given = title !== undefined && saysWhen(line) ? givenBy(lines, line.index) : null;
    if (title === undefined || given === null) continue;
    if (!mayStandOver(lines, at) && !(given === 'labelled' && isItem(title))) continue;
    const skip = marksOf(title.text).length;
    found.set(at, { title: [at, at + 1], nameFirst: false, skip, next: line.index + 1 });
  }
  return found.size >= LEAST ? found : new Map();
}
