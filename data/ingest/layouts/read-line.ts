import type { NameMatch } from '../../text/names.ts';
import { roleScore } from '../../text/role-words.ts';
import { readBehind } from './behind.ts';
import type { Candidate, Found, LayoutId } from './layout.ts';
import { type Lead, readLead } from './lead.ts';
import { namesOfLine } from './line-names.ts';

const LONGEST_LINE = 2500;
/** Two words with capitals near each other; most lines of a text have none, and are done with at once. */
const NAME_LIKE = /\p{Lu}[\p{L}.'’-]{0,40},? (?:[\p{Ll}'’]{1,4} ?){0,3}\p{Lu}/u;
interface Chain {
  readonly people: readonly Found[];
  readonly sentence: boolean;
}

/** A role that says who led: "modérateur de la discussion", "animatrice du colloque". */
const LEADS =
  /(?:^|[\s,])(?:modérat(?:eur|rice)|animat(?:eur|rice) (?:du|de la|de l['’]|des) (?:colloque|journée|débats?|table|discussion|séance|rencontre|matinée|atelier|plénière))/iu;

/** What turns from those who lead to those who speak: "animée par X et réunissant Y". */
const TURN = /\b(?:réunissant|avec|en présence de|intervenants?)\b/iu;

/** "Pilote : Claude LARTIGUE – Rapporteur : Inès MARTY": the label of the next name is no role of the one before. */
const NEXT_LABEL = /[\s,;–—|/-]+\p{Lu}[\p{L}· ]{2,30}\s?:\s*$/u;

function endOfBehind(text: string, names: readonly NameMatch[], i: number): number {
  const next = names[i + 1];
  const from = names[i]?.end ?? 0;
  if (next === undefined) return text.length;
  const label = NEXT_LABEL.exec(text.slice(Math.max(from, next.start - 60), next.start));
  return label === null ? next.start : next.start - label[0].length;
}

/** Names with what stands behind each; a name with nothing behind shares the role of the next ("A et B (CNRS)"). */
function chainOf(text: string, names: readonly NameMatch[], lead: Found['part']): Chain {
  const ends = names.map((_, i) => endOfBehind(text, names, i));
  const behinds = names.map((name, i) =>
    readBehind(text, name.end, ends[i] ?? text.length, i === names.length - 1),
  );
  let sentence = false;
  let part = lead;
  const parts = names.map((name, i) => {
    const before = names[i - 1];
    if (before === undefined) return part;
    const label = readLead(text.slice(ends[i - 1] ?? name.start, name.start).replace(/^[\s,;–—|/-]+/u, ''));
    if (label.type === 'label') part = label.part;
    else if (TURN.test(text.slice(before.end, name.start))) part = 'speaker';
    return part;
  });
  const people: Found[] = [];
  for (let i = names.length - 1; i >= 0; i -= 1) {
    const name = names[i];
    const behind = behinds[i];
    if (name === undefined || behind === undefined) continue;
    if (behind.sentence) sentence = true;
    const next = people[0];
    const leads = behind.role !== null && LEADS.test(text.slice(...behind.role));
    const played = leads ? 'moderator' : (parts[i] ?? lead);
    if (behind.shared && next !== undefined && next.role !== null) {
      people.unshift({ name, role: next.role, roleScore: next.roleScore, part: played });
    } else people.unshift({ name, role: behind.role, roleScore: behind.score, part: played });
  }
  return { people, sentence };
}

/** Where the line says that somebody speaks, a name needs no role. */
const TELLING: readonly LayoutId[] = ['spoken', 'labelled'];

function meanScore(people: readonly Found[], layout: LayoutId): number {
  if (people.length === 0) return 0;
  const without = TELLING.includes(layout) ? 0 : -0.1;
  const sum = people.reduce(
    (all, { name, role, roleScore: fit }) =>
      all + name.score + (role === null ? without : fit === 1 ? 0.35 : 0.25 * fit),
    0,
  );
  return sum / people.length;
}

const FACTOR: Readonly<Record<LayoutId, number>> = {
  labelled: 1.1,
  'name-first': 1,
  'name-alone': 1,
  'role-first': 0.95,
  'body-first': 0.85,
  'title-first': 0.85,
  spoken: 0.95,
};

function layoutOf(lead: Lead, people: readonly Found[]): LayoutId | null {
  const alone = people.every(person => person.role === null);
  switch (lead.type) {
    case 'none':
      return alone ? 'name-alone' : 'name-first';
    case 'label':
      return 'labelled';
    case 'spoken':
      return 'spoken';
    case 'role':
      return 'role-first';
    case 'body':
      return 'body-first';
    case 'title':
      return alone ? null : 'title-first';
    case 'silent':
    case 'sentence':
      return null;
  }
}

/** What is said before whom: "Mot d'accueil du maire" is the maire's. */
const SPEECH =
  /^(?:mots? d['’]accueil|mots? de bienvenue|mot|allocutions?|discours|interventions?|accueil|ouverture|clôture|introduction|conclusion)(?: \p{L}+)? (?=du |de la |de l['’]|de |d['’])/iu;

/** The role before a name, where none stands behind it: "Le maire de Rouen, Prénom Nom". */
function withLeadAsRole(text: string, people: readonly Found[], until: number): readonly Found[] {
  const [first, ...others] = people;
  if (first === undefined || first.role !== null) return people;
  let from = 0;
  let to = until;
  while (to > from && /[\s,:–—|-]/u.test(text[to - 1] ?? '')) to -= 1;
  const civil = /[\s,:–—|-]+(?:M\.|Mme|Monsieur|Madame)$/u.exec(text.slice(from, to));
  if (civil) to = from + civil.index;
  const speech = SPEECH.exec(text.slice(from, to));
  if (speech) from += speech[0].length;
  const article =
    /^(?:le |la |l['’]|les |du |de la |de l['’]|de |d['’])?(?:(?:Madame|Monsieur) (?:la |le |l['’]))?/iu.exec(
      text.slice(from, to),
    );
  if (article) from += article[0].length;
  if (to <= from) return people;
  const role = [from, to] as const;
  return [{ ...first, role, roleScore: roleScore(text.slice(from, to)) }, ...others];
}

/** Reads one logical line as a list of people, or gives null where it holds none, or is a sentence about somebody. */
export function readLine(text: string): Candidate | null {
  if (text.length > LONGEST_LINE || !NAME_LIKE.test(text)) return null;
  const names = namesOfLine(text);
  const first = names[0];
  if (first === undefined) return null;
  const lead = readLead(text.slice(0, first.start));
  const leading = lead.type === 'label' || lead.type === 'spoken' ? lead.part : 'speaker';
  const { people, sentence } = chainOf(text, names, leading);
  if (sentence && lead.type !== 'spoken' && !(lead.type === 'label' && lead.sure)) return null;
  const layout = layoutOf(lead, people);
  if (layout === null) return null;
  const placed =
    layout === 'role-first' || layout === 'body-first' ? withLeadAsRole(text, people, first.start) : people;
  const kept = sentence ? placed.filter(person => person.role !== null) : placed;
  return { layout, people: kept, score: meanScore(kept, layout) * FACTOR[layout], lead: [0, first.start] };
}
