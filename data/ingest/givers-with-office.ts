import type { Line } from '../document/lines.ts';
import { readsAsSentence, startsAsBody, startsAsRole } from '../text/role-words.ts';
import { giving } from './givers-at-end.ts';
import type { Candidate, Found } from './layouts/layout.ts';
import { readLead } from './layouts/lead.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { shiftPeople } from './layouts/shift.ts';
import { areKnown, KNOWN } from './likely.ts';
import { marksOf } from './marks.ts';
import { isTitleSetApart, withoutStop } from './talk-title.ts';

/** So many entries of this form make a programme; fewer are a chance. */
const LEAST_ENTRIES = 3;
/** So many lines apart, and two entries are of two lists. */
const MOST_APART = 6;
const LEAST_WORDS = 4;
/** How surely what stands behind the name is what she does. */
const ROLE = 0.5;
const LONGEST = 300;
const LONGEST_TITLE = 200;
/** Between a title and a name stands a comma; between a name and what she does, a comma or a stop. */
const NAME = /, (?=\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{L})/gu;
const BEHIND_NAME = /[,.] (?=\p{L})/u;
/** "MCF, Université d'Amiens", "PU-PH": ranks of those who teach, which no sentence begins with. */
const RANK = /^(?:MCF|MCU|PU|PR|Pr\.?|PRAG|ATER|DR|CR|IGR|IGE|PhD)(?![\p{L}])/u;

/** One person and what she does, from end to end of the words; null for anything else. */
function personWith(words: string): readonly Found[] | null {
  const mark = BEHIND_NAME.exec(words);
  if (mark === null) return null;
  const people = peopleIn(words, [0, mark.index]);
  const [one] = people ?? [];
  if (people?.length !== 1 || one === undefined || one.role !== null || one.name.score < KNOWN) return null;
  const from = mark.index + mark[0].length;
  const said = words.slice(from);
  const isTold = RANK.test(said) || startsAsRole(said) || startsAsBody(said);
  return isTold && !readsAsSentence(said) ? [{ ...one, role: [from, words.length], roleScore: ROLE }] : null;
}

/** "Le regard du théoricien du droit, Anne Roux, maître de conférences, université d’Amiens": a title, who gives it and what she does. */
function entryOn({ index, text, level }: Line): readonly [number, Candidate] | null {
  if (level > 0 || text.length > LONGEST) return null;
  const { length, clock } = marksOf(text);
  if (clock !== null || length >= text.length) return null;
  const words = text.slice(length, withoutStop(text, [length, text.length])[1]);
  for (const comma of words.matchAll(NAME)) {
    const from = comma.index + comma[0].length;
    const title = words.slice(0, comma.index);
    if (title.length > LONGEST_TITLE) return null;
    const people = personWith(words.slice(from));
    if (people === null || !isGiven(title)) continue;
    const given = giving(words, comma.index, shiftPeople({ people }, from));
    return given === null ? null : [index, given];
  }
  return null;
}

/** Whether words before a name may be what is given: no office, no body, no label, and more than a word or two. */
function isGiven(title: string): boolean {
  return (
    /^[«“"\p{Lu}]/u.test(title) &&
    title.split(' ').length >= LEAST_WORDS &&
    isTitleSetApart(title) &&
    !startsAsRole(title) &&
    !startsAsBody(title) &&
    readLead(title).type !== 'label'
  );
}

/** Entries without hours that end with who gives them and what she does, where one stands near another. Gives each by its line. */
export function readGiversWithOffice(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const entries = lines.flatMap(line => {
    const entry = entryOn(line);
    return entry === null ? [] : [entry];
  });
  const near = entries.filter(([index]) =>
    entries.some(([other]) => other !== index && Math.abs(other - index) <= MOST_APART),
  );
  return near.length >= LEAST_ENTRIES && areKnown(near.map(([, candidate]) => candidate))
    ? new Map(near)
    : new Map();
}
