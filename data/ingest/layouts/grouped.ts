import type { NameMatch } from '../../text/names.ts';
import type { Candidate, Found } from './layout.ts';
import { readLead } from './lead.ts';

/** So many names behind a colon are a list; two may be a title and who gives it. */
const LEAST_NAMES = 3;
const LONGEST_GROUP = 60;
/** Names that fill a line between labels hold each other up. */
const HELD_UP = 0.1;
/** Between two names of a group: nothing but what parts the names of a list. */
const PARTS = /^\s?(?:[,;&/]|et|and)\s+(?:et\s+|and\s+)?$/u;
/** Between the last name of a group and the first of the next: ", en Vallée d'Aoste : ", " – Suisse : ". */
const NEXT_GROUP = /^\s?[,;.–—/|-]\s*[^,;:.!?«»"()]{3,60}\s?:\s*$/u;
/** What closes the line. */
const END = /^\s*[,;.]?\s*(?:etc\.?|…)?$/u;

/**
 * "En Savoie : Anne Roux, Paul Petit, en Suisse : Zoé Marin", "Les associations : Anne Roux, Paul Petit et Zoé Marin": people by
 * where they come from or for whom they stand, and no other word on the line. One group alone may be a topic, but in a list.
 */
export function readGroups(text: string, names: readonly NameMatch[], item: boolean): Candidate | null {
  const first = names[0];
  if (first === undefined || names.length < LEAST_NAMES || first.start > LONGEST_GROUP) return null;
  const group = text.slice(0, first.start);
  if (!/\p{L}\s?:\s*$/u.test(group) || /[.!?«»"]/u.test(group)) return null;
  const lead = readLead(group).type;
  if (lead !== 'title' && lead !== 'body' && lead !== 'sentence') return null;
  let groups = 1;
  const isListed = names.every((name, i) => {
    const next = names[i + 1];
    const gap = text.slice(name.end, next?.start ?? text.length);
    if (next === undefined) return END.test(gap);
    const opens = NEXT_GROUP.test(gap);
    groups += opens ? 1 : 0;
    return opens || PARTS.test(gap);
  });
  if (!isListed || (groups < 2 && !item)) return null;
  const people = names.map((name): Found => ({ name, role: null, roleScore: 0, part: 'speaker' }));
  const mean = names.reduce((sum, { score }) => sum + score, 0) / names.length;
  return { layout: 'labelled', people, score: mean + HELD_UP, lead: [0, first.start] };
}
