import { withCoAuthors } from './co-authors.ts';
import type { Found, Stretch } from './layout.ts';
import { readLead } from './lead.ts';
import { peopleIn } from './people-filling.ts';

/** "discutante : ", "CNRS ; modération : ": in a bracket behind people, what somebody else does there. */
const LABEL = /(?:^|[,;–—-]\s)([\p{L}·.-]{5,20}(?: \p{L}+){0,3}\s?:\s+)(?=\p{Lu})/u;

interface Labelled {
  /** What the bracket says before the label; null where it says nothing. */
  readonly role: Stretch | null;
  readonly people: readonly Found[];
}

/** Those whom a stretch names from end to end, or one and her office. */
function namedIn(text: string, [from, to]: Stretch): readonly Found[] {
  const all = peopleIn(text, [from, to]) ?? [];
  if (all.length > 0) return all;
  const comma = text.slice(from, to).indexOf(', ');
  const [one, other] = comma < 0 ? [] : (peopleIn(text, [from, from + comma]) ?? []);
  if (one === undefined || other !== undefined) return [];
  return [{ ...one, role: [from + comma + 2, to], roleScore: 1 }];
}

function labelledIn(text: string, [from, to]: Stretch): Labelled | null {
  const words = text.slice(from, to);
  const found = words.includes(':') ? LABEL.exec(words) : null;
  const label = found?.[1];
  if (found === null || label === undefined) return null;
  const lead = readLead(label);
  if (lead.type !== 'label') return null;
  const people = namedIn(text, [from + found.index + found[0].length, to]);
  if (people.length === 0) return null;
  const ahead = words.slice(0, found.index).trimEnd();
  const role: Stretch | null = ahead === '' ? null : [from, from + ahead.length];
  return { role, people: people.map(one => ({ ...one, part: lead.part })) };
}

/** "… Paul Petit (DREAL) (animation : Léa Blanc)": those of a bracket that closes the line and is nobody's. */
function lastBracket(text: string, people: readonly Found[]): readonly Found[] {
  const last = people.at(-1);
  const from = text.lastIndexOf('(') + 1;
  const to = text.length - 1;
  const end = last === undefined ? to : Math.max(last.name.end, last.role?.[1] ?? 0);
  if (!text.endsWith(')') || from <= end) return [];
  return labelledIn(text, [from, to])?.people ?? [];
}

/** In "Anne Roux et Paul Petit (discutante : Léa Blanc)" she discusses, and that is nobody's office. */
function withLabelled(text: string, people: readonly Found[]): readonly Found[] {
  const more = new Map<number, readonly Found[]>();
  const own = people.map(person => {
    const labelled = person.role === null ? null : labelledIn(text, person.role);
    if (person.role === null || labelled === null) return person;
    more.set(person.role[0], labelled.people);
    // "(modératrice : …)" behind her name is another's.
    const part = labelled.people.some(one => one.part === 'moderator') ? 'speaker' : person.part;
    return { ...person, part, role: labelled.role, roleScore: labelled.role === null ? 0 : person.roleScore };
  });
  const others = [...more.values(), lastBracket(text, people)].flat();
  return others.length === 0 ? people : [...own, ...others];
}

/** The people of a line and those whom a bracket behind them names: with whom one does it, and who stands under a label of its own there. */
export function withOthersInBrackets(text: string, people: readonly Found[]): readonly Found[] {
  return withLabelled(text, withCoAuthors(text, people));
}
