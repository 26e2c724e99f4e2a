import { ONE_CIVILITY } from '../text/civilities.ts';
import type { NameMatch } from '../text/names.ts';
import type { Candidate, Found } from './layouts/layout.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { shiftName } from './layouts/shift.ts';

/** Under "Ont donné pouvoir :", "Anne Roux à Paul Petit". */
const GIVES = new RegExp(
  String.raw`^(?:,[^,]{2,60},|,)?\s*(?:(?:a |ont |ayant )?donn(?:e|é|ent) (?:pouvoir|procuration) )?(?:à|→|->)\s*${ONE_CIVILITY}?\s*`,
  'u',
);
export const MANDATE = new RegExp(`${GIVES.source}$`, 'u');
const BETWEEN_MANDATES = new RegExp(String.raw`^\s*(?:[,;./–—-]|et(?!\p{L}))?\s*${ONE_CIVILITY}?\s*$`, 'u');

/** Who holds the vote of a giver, right behind her name: "à" before a name alone would tell of a place. */
function holderOf(line: string, giver: NameMatch): NameMatch | null {
  const gap = GIVES.exec(line.slice(giver.end))?.[0];
  if (gap === undefined) return null;
  const from = giver.end + gap.length;
  const [holder] = namesOfLine(line.slice(from));
  return holder?.start === 0 ? shiftName(holder, from) : null;
}

/** Lines that say whose vote somebody holds ("Anne Roux à Paul Petit, Luc Morel à Léa Blanc") name both, though as sentences they list nobody. */
export function mandateOn(line: string): Candidate | null {
  const people: Found[] = [];
  let at = 0;
  for (;;) {
    const [first] = namesOfLine(line.slice(at));
    const giver = first === undefined ? null : shiftName(first, at);
    const holder = giver === null ? null : holderOf(line, giver);
    if (giver === null || holder === null) break;
    if (people.length > 0 && !BETWEEN_MANDATES.test(line.slice(at, giver.start))) break;
    for (const name of [giver, holder]) people.push({ name, role: null, roleScore: 0, part: 'speaker' });
    at = holder.end;
  }
  if (people.length === 0) return null;
  const score = Math.min(...people.map(({ name }) => name.score));
  return { layout: 'name-alone', people, score, lead: [0, 0] };
}
