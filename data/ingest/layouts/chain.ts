import type { NameMatch } from '../../text/names.ts';
import { startsAsRole } from '../../text/role-words.ts';
import { titleBefore } from '../../text/titles-of-people.ts';
import { substitutionIn } from '../presence.ts';
import { type Behind, readBehind } from './behind.ts';
import { endsWithDeed } from './deeds.ts';
import { englishSpeech } from './english-speech.ts';
import type { Found } from './layout.ts';
import { readLead } from './lead.ts';
import { tradeBefore } from './trade-before.ts';

/** The people of a line in order, each with what stands behind the name. */
export interface Chain {
  readonly people: readonly Found[];
  /** The first name is the subject of a sentence. */
  readonly sentence: boolean;
}

/** A role that says who led: "modérateur de la discussion", "animatrice du colloque". */
const LEADS =
  /(?:^|[\s,])(?:modérat(?:eur|rice)|animat(?:eur|rice) (?:du|de la|de l['’]|des) (?:colloque|journée|débats?|table|discussion|séance|rencontre|matinée|atelier|plénière))/iu;

/** "Anne Roux, maire de Caen (modération)", "Anna Reeve, MIT (chair)": what a bracket behind all the rest says that she does. */
const LEADS_IN_BRACKET =
  /(?:^|\()\s?(?:modération|animation|présidence|moderation|moderating|moderator|chair|facilitator|host)\s?\)?$/iu;

const LEADS_BEHIND = /^\)?\s?\((?:modération|animation|présidence|moderator|chair|host)\)/iu;
/** "Anne Roux (modératrice), CNRS": the same before the rest of what is said of somebody. */
const LEADS_FIRST =
  /^[([]\s?(?:modérat(?:eur|rice|ion)|animat(?:eur|rice|ion)|présidente? de (?:la )?s(?:éance|ession)|présidence|moderator|chair|facilitator|host)\s?[)\]]\s*[,;:–—-]*\s*/iu;
/** What these begin with; most roles and what is behind them do not. */
const BEGINS_BRACKET = /(?:^|\()\s?(?:mod|anim|pr.[sſ]id|chair|facil|ho[sſ]t)\S*\s?\)?$/i;
const BEGINS_BEHIND = /^\)?\s?\(/;

/** What these words have in them; most roles have nothing of it. */
const LIKE_LEADS = /(?:^|[\s,])(?:mod.rat|animat(?:eur|rice) d)/i;
/** "Anne Roux (chair)", "Anne Roux, moderator": alone, for who chairs a board does not chair the session. */
const LEADS_IN_ENGLISH = /^(?:moderator|facilitator|(?:session |panel )?chair)$/iu;
/** "Anne Roux, Harbour Institute, moderated the event": the verb behind a name says that she led. */
const LIKE_LED = /(?<!\p{L})(?:moderated|chaired|facilitated|hosted) /u;
const LONGEST_VERB = 80;
const LONGEST_BRACKET = 20;

/** What turns from those who lead to those who speak: "animée par X et réunissant Y". */
const TURN =
  /(?<!\p{L})(?:réuni(?:ssant|ssait|ssent|t)?|rassembl(?:ant|ait|aient|ent|é|e)|fai(?:t|sait) dialoguer|accueill(?:ait|ant|i)|(?<!(?:binôme|duo|tandem|trio) )avec|en présence de|intervenants?|with|featuring|joined by)(?!\p{L})/iu;

/** Whether the words between two people turn from those who lead to those who speak. */
export function turnsToSpeakers(between: string): boolean {
  return TURN.test(between);
}

/** "Pilote : Claude LARTIGUE – Rapporteur : Inès MARTY", "Animée par Claude Lartigue. Avec Inès Marty": the label of the next name is no role of the one before. */
const NEXT_LABEL =
  /(?:\s*[,;–—|/]|\s-)\s+(?:[Mm]odération|[Aa]nimation|[Pp]résidence|[Mm]odéra(?:teur|trice)|[Aa]nima(?:teur|trice))(?: (?:de |d['’]|assurée par )|\s?:)?\s*$|[\s,;–—|/-]+(?:\p{Lu}[\p{L}· ]{2,30}|(?:rapporteu(?:re?|se)|discutante?|intervenante?|invitée?|grande? témoin|interprète)s?)\s?:\s*$|\.\s+(?:Et|Puis|Enfin|Avec(?: la participation (?:de |d['’]))?|En présence (?:de |d['’])|With)\s*$/u;

/** The bracket is the end of a role, or stands behind it. */
function leadsInBracket(text: string, words: string, end: number): boolean {
  const behind = text.slice(end, end + LONGEST_BRACKET);
  return (
    (BEGINS_BRACKET.test(words) && LEADS_IN_BRACKET.test(words)) ||
    (BEGINS_BEHIND.test(behind) && LEADS_BEHIND.test(behind))
  );
}

function endOfBehind(text: string, names: readonly NameMatch[], i: number): number {
  const next = names[i + 1];
  const from = names[i]?.end ?? 0;
  if (next === undefined) return text.length;
  const label = NEXT_LABEL.exec(text.slice(Math.max(from, next.start - 60), next.start));
  return label === null ? next.start : next.start - label[0].length;
}

function behindOf(text: string, names: readonly NameMatch[], i: number): Behind {
  const last = i === names.length - 1;
  return readBehind(text, names[i]?.end ?? 0, endOfBehind(text, names, i), last);
}

/** "Yves Rabot (EPHE) : Marcel Mauss et l'École": behind the body and a colon stands the title of a talk, not one more speaker. */
function withoutTitle(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  const at = names.findIndex((name, i) => {
    const before = names[i - 1];
    if (before === undefined) return false;
    const between = text.slice(before.end, name.start);
    // "Mina Apic (Novi Sad) – Réécrire l'histoire : … d'Éric Robic": so does many words behind a dash.
    const isTitle = /^\s*\([^()]*\)\s?(?::\s+$|[:–—-]\s+(?:\S+ ){3})/u.test(between);
    return isTitle && readLead(between.replace(/^\s*\([^()]*\)\s?[:–—-]\s+/u, '')).type !== 'label';
  });
  return at < 0 ? names : names.slice(0, at);
}

/**
 * A later name that no list explains goes on a role ("co-créateur de Siri avec Adam Sawer et directeur …"): the words
 * belong to the name before.
 */
function withoutStrangers(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  const kept = [...names];
  for (let i = kept.length - 1; i > 0; i -= 1) if (behindOf(text, kept, i).sentence) kept.splice(i, 1);
  return kept;
}

function saysLed(text: string, at: number): boolean {
  const behind = text.slice(at, at + LONGEST_VERB);
  return LIKE_LED.test(behind) && englishSpeech(behind.replace(/^[\s,)]+/u, '')) === 'moderator';
}

/** What each name plays: a label or a turn of phrase before it changes what the line began with. */
function partsOf(text: string, names: readonly NameMatch[], lead: Found['part']): readonly Found['part'][] {
  let part = lead;
  return names.map((name, i) => {
    const before = names[i - 1];
    if (before === undefined) return part;
    const between = text.slice(endOfBehind(text, names, i - 1), name.start).replace(/^[\s,;–—|/-]+/u, '');
    const label = readLead(between);
    if (label.type === 'label') part = label.part;
    else if (turnsToSpeakers(text.slice(before.end, name.start))) part = 'speaker';
    return part;
  });
}

/** "…, Odile Jacob, 2020": a publisher. */
const PUBLISHED = /^(?:, ?| \()(?:19|20)\d\d\b/u;

function withoutPublishers(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  return names.filter((name, i) => i === 0 || !PUBLISHED.test(text.slice(name.end, name.end + 8)));
}

/** "Anne Roux, éditrice, Nathan Jeunesse. Paul Petit, libraire.": where dots part the people, a name before one is the body of who came before. */
function withoutBodies(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  const isStopped = names.some((name, i) => i > 0 && /\p{L}\.\s+$/u.test(text.slice(0, name.start)));
  if (!isStopped) return names;
  return names.filter((name, i) => {
    const before = names[i - 1];
    const between = before === undefined ? '' : text.slice(before.end, name.start);
    return !(/^,.*\p{L}, $/u.test(between) && /^\.(?:\s|$)/u.test(text.slice(name.end)));
  });
}

/** The title before a name, where it says what the person does and is no label of the list ("Modératrice Anne Roux"). */
function officeBefore(text: string, names: readonly NameMatch[], i: number): Found['role'] {
  const from = i === 0 ? 0 : endOfBehind(text, names, i - 1);
  const start = names[i]?.start ?? 0;
  const title = titleBefore(text, start);
  if (title === null || title.office === null) return tradeBefore(text, start);
  return title.start <= from && readLead(text.slice(from, start)).type === 'label' ? null : title.office;
}

/** "… avec Anne Roux, diffusée par Paul Petit": who made or published something stands among who speaks, and does not. */
function withoutMakers(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  return names.filter((name, i) => {
    const before = names[i - 1];
    if (before === undefined || !endsWithDeed(text.slice(0, name.start))) return true;
    // "Anne Roux, maire, représentée par Paul Petit": who came instead does.
    return substitutionIn(text.slice(before.end, name.start)) >= 0;
  });
}

/** ", et la présidente de la région, ": an office with its article that stands before the name it belongs to. */
const OFFICE_BEFORE = /^,? (?:et |puis |ainsi que )?(?:l[ea] |l['’])(?=\p{Ll})([^,;:.()]{3,90}?),? $/u;

/** "le maire de Redon, A, et la présidente de la région, B": where an office stands before each later name, whose it is; else null. */
function officesBefore(
  text: string,
  names: readonly NameMatch[],
): readonly (readonly [number, number])[] | null {
  const offices = names.slice(1).map((name, i) => {
    const before = names[i]?.end ?? 0;
    const words = OFFICE_BEFORE.exec(text.slice(before, name.start));
    const office = words?.[1];
    if (words === null || office === undefined || !startsAsRole(office)) return null;
    const from = before + words[0].lastIndexOf(office);
    return [from, from + office.length] as const;
  });
  const closes = /^\s*[.;]?\s*$/u.test(text.slice(names.at(-1)?.end ?? text.length));
  const all = offices.flatMap(office => (office === null ? [] : [office]));
  return all.length > 0 && all.length === offices.length && closes ? all : null;
}

/** An office that one holds, and no body of which several are. */
const OF_ONE =
  /^(?:maire|adjointe?|présidente?|vice-présidente?|trésori(?:er|ère)|secrétaire|conseill(?:er|ère) (?:municipal|communautaire|départemental|régional)e?|déléguée?|invitée?|suppléante?|rapporteure?|rapporteuse|doctorante?|stagiaire)(?!\p{L})/iu;

/**
 * "Mme Anne Roux, M. Paul Petit, maire", "A. Roux, P. Petit (présidente)": in a row of people who are each addressed, or before a bracket, an
 * office is that of the last. "Anne Roux ; Paul Petit, maire": where a semicolon parts them, all that is said is.
 */
function isOnesOwn(text: string, name: NameMatch, { name: next, role }: Found): boolean {
  if (/^\s?;/u.test(text.slice(name.end))) return true;
  if (role === null || !OF_ONE.test(text.slice(...role))) return false;
  const isBracketed = text[role[0] - 1] === '(';
  return /^\s?,/u.test(text.slice(name.end)) && (isBracketed || titleBefore(text, next.start) !== null);
}

/** A role without its first words; null where nothing is left. */
function restOf(role: Found['role'], ahead: number): Found['role'] {
  if (role === null || ahead === 0) return role;
  return role[0] + ahead < role[1] ? [role[0] + ahead, role[1]] : null;
}

/** Names with what stands behind each; a name with nothing behind shares the role of the next ("A et B (CNRS)"). */
export function chainOf(text: string, found: readonly NameMatch[], lead: Found['part']): Chain {
  const names = withoutStrangers(
    text,
    withoutTitle(text, withoutBodies(text, withoutPublishers(text, withoutMakers(text, found)))),
  );
  const offices = officesBefore(text, names);
  if (offices !== null) {
    const people = names.map((name, i): Found => {
      const role = offices[i - 1] ?? null;
      return { name, role, roleScore: role === null ? 0 : 1, part: lead };
    });
    return { people, sentence: false };
  }
  const behinds = names.map((_, i) => behindOf(text, names, i));
  const parts = partsOf(text, names, lead);
  const people: Found[] = [];
  for (let i = names.length - 1; i >= 0; i -= 1) {
    const name = names[i];
    const behind = behinds[i];
    if (name === undefined || behind === undefined) continue;
    const next = people[0];
    const office = behind.role === null ? officeBefore(text, names, i) : null;
    const words = behind.role === null ? '' : text.slice(...behind.role);
    const ahead = LEADS_FIRST.exec(words)?.[0].length ?? 0;
    const leads =
      ahead > 0 ||
      (LIKE_LEADS.test(words) && LEADS.test(words)) ||
      LEADS_IN_ENGLISH.test(words) ||
      leadsInBracket(text, words, behind.role?.[1] ?? name.end) ||
      saysLed(text, behind.role?.[1] ?? name.end);
    const part = leads ? 'moderator' : (parts[i] ?? lead);
    // "la députée A et le sénateur B": each has a title of their own. "le professeur A et B (CNRS)": both are of the body.
    const shares =
      behind.shared &&
      next !== undefined &&
      next.part === part &&
      next.role !== null &&
      next.role[0] >= next.name.end &&
      !isOnesOwn(text, name, next);
    if (shares) people.unshift({ name, role: next.role, roleScore: next.roleScore, part });
    else if (office !== null) people.unshift({ name, role: office, roleScore: 1, part });
    else people.unshift({ name, role: restOf(behind.role, ahead), roleScore: behind.score, part });
  }
  return { people, sentence: behinds[0]?.sentence ?? false };
}
