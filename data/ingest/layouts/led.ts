import type { NameMatch } from '../../text/names.ts';
import { startsAsRole } from '../../text/role-words.ts';
import { titleBefore } from '../../text/titles-of-people.ts';
import { readBehind } from './behind.ts';
import type { Found, LineLayoutId, Stretch } from './layout.ts';
import { readLine } from './read-line.ts';
import { shiftPeople } from './shift.ts';
import { LIKELY, officeBefore, subjectStart } from './subject.ts';

/** A name that is told to lead or to take part is believed from this score on. */
const KNOWN = 0.6;
/** What is held, where people speak. */
export const EVENT =
  '(?:tables?[- ]rondes?|débats?|discussions?|échanges?|ateliers?|sessions?|séances?|plénières?|rencontres?|conférences?|journées?|soirées?|matinées?|après-midi|séquences?|panels?|forums?|webinaires?|réunions?|dialogues?|entretiens?|tribunes?|temps|parties?|volets?|événements?)';
/** "La table ronde, modérée par", "la discussion était animée par": who leads; a club that somebody animates is no event. */
const LED = new RegExp(
  `(?<!\\p{L})${EVENT}(?!\\p{L})[^.;:!?]{0,90}(?<!\\p{L})(?:animé|modéré|conduit|mené|dirigé|facilité|orchestré|arbitré)e?s? (?:par|de main de maître par) (?:(?:l[ea] |l['’])?(?:\\p{Ll}[\\p{Ll}-]* ){1,4})?$`,
  'iu',
);
/** "Elle sera animée par": of what the sentence before foretold. */
const WILL_BE_LED =
  /^(?:elles?|ils?|celle-ci|celui-ci|le tout) ser(?:a|ont) (?:\p{L}+ )?(?:animé|modéré|conduit|mené|présidé|facilité|orchestré|arbitré)e?s? par (?:(?:l[ea] |l['’])?(?:\p{Ll}[\p{Ll}-]* ){1,4})?$/iu;
/** "qui a animé les échanges", "qui modérait le débat": what tells of a person that she led. */
const WHO_LED = new RegExp(
  `^,? qui (?:a |ont |avait |avaient )?(?:anim|modér|condui|men|facilit)\\p{Ll}* (?!une conférence)(?:les?|la|l['’]|ces?|cette|une?)(?: ?\\p{L}+){0,2}? ?${EVENT}(?!\\p{L})`,
  'iu',
);
/** "réunissait", "a rassemblé", "faisait dialoguer": whom an event brought together. */
const GATHERED = new RegExp(
  `(?:(?<!\\p{L})${EVENT}(?!\\p{L})[^.;:!?]{0,160}?|^(?:elles?|ils?|celle-ci|celui-ci) )(?<!\\p{L})(?:réunissai(?:t|ent)|réuni(?:t|ssent|ssant|ra|ront)|a(?:vait)? réuni|rassembl(?:e|ent|ait|aient|ant|era|eront)|a(?:vait)? rassemblé|accueill(?:e|ent|ait|aient|ant|era|eront)|a(?:vait)? accueilli|f(?:ait|aisait|era|eront) (?:dialoguer|intervenir|débattre)|a(?:vait)? fait (?:dialoguer|intervenir)) (?:notamment |entre autres |également |ainsi |ensuite )?(?=\\p{L})`,
  'iu',
);
/** "Animée par Anne Roux et Paul Petit, cette rencontre a permis": a sentence that opens on who led what it is about. */
const OPENS_LED =
  /^(?:Animé|Modéré|Mené|Facilité|Co-?animé)e?s? (?:conjointement |brillamment )?par (?:l[ea] |l['’])?(?:\p{Ll}[\p{Ll}-]* ){0,4}$/u;
const IS_LED = new RegExp(`, (?:cet(?:te)?|ces?|l[ea]s?|l['’]) ?(?:\\p{Ll}+ ){0,2}?${EVENT}(?!\\p{L})`, 'iu');
/** What each of these has; nearly no sentence does. */
const LIKE_LED = /par (?:[\p{Ll}'’ -]{2,60} )?$/iu;
const LIKE_WHO_LED = /^,? qui (?:\S+ )?(?:anim|mod|cond|men|fac)/iu;
/** "Mme la ministre ainsi que Anne Roux": somebody by the office alone, before those who are named. */
const OFFICE_AHEAD =
  /^(?:(?:M\.|Mme|Madame|Monsieur|M) )?(?:[Ll][ae] |[Ll]['’])(?:\p{L}[\p{L}'’-]+ ){1,5}?(?:ainsi qu(?:e |['’])|et |, )/u;
const LIKE_GATHERED = /réuni|rassembl|accueill|dialoguer|intervenir/iu;

/** "Sous la houlette de A, B et C ont débattu": a sentence that opens on who led. */
const UNDER = /^sous la (?:houlette|conduite|baguette|férule) (?:de |d['’])$/iu;
const LONGEST_UNDER = 30;

/** How people are listed behind a verb. */
const ROWS: readonly LineLayoutId[] = ['name-first', 'name-alone'];

function roleOf(text: string, name: NameMatch, next?: NameMatch): Stretch | null {
  const bracket = /^\s\(([^()]{2,80})\)/u.exec(text.slice(name.end));
  if (bracket?.[1] !== undefined) return [name.end + 2, name.end + 2 + bracket[1].length];
  const { role } = readBehind(text, name.end, next?.start ?? text.length, next === undefined);
  return role !== null && startsAsRole(text.slice(...role)) ? role : null;
}

function leading(text: string, name: NameMatch, next?: NameMatch): Found {
  const role = roleOf(text, name, next) ?? officeBefore(text, name);
  return { name, role, roleScore: role === null ? 0 : 1, part: 'moderator' };
}

/** Beside so many who are known a name in the same list may be hardly known. */
const MOST_KNOWN = 2;

/** "réunissait Anne Roux, maire de Cahors, et Paul Petit, sociologue": all who stand behind the verb, if nothing else does. */
function gathered(text: string): readonly Found[] {
  const verb = LIKE_GATHERED.test(text) ? GATHERED.exec(text) : null;
  if (verb === null) return [];
  const behind = verb.index + verb[0].length;
  const at = behind + (OFFICE_AHEAD.exec(text.slice(behind))?.[0].length ?? 0);
  const read = readLine(text.slice(at).replace(/[.\s]+$/u, ''));
  const isRow = read !== null && ROWS.includes(read.layout) && read.lead[1] === 0;
  const known = read?.people.filter(({ name }) => name.score >= KNOWN).length ?? 0;
  const isKnown = (one: Found) =>
    one.name.score >= KNOWN || (known >= MOST_KNOWN && one.name.score >= LIKELY);
  if (!isRow || !read.people.every(isKnown)) return [];
  const told = (one: Found) =>
    read.people.length > 1 || (one.role !== null && startsAsRole(text.slice(at).slice(...one.role)));
  return read.people.every(told) ? shiftPeople(read, at) : [];
}

/** Between two who lead: "et", behind an apposition. */
const WITH = /^(?: \([^()]{2,80}\)|, [^.;:!?()]{3,90})? et (?:par )?$/u;

/** Who led an event and whom it brought together, as a report tells it in one sentence. */
export function ledIn(text: string, names: readonly NameMatch[]): readonly Found[] {
  const leaders = names.filter(name => {
    const before = text.slice(0, titleBefore(text, name.start)?.start ?? name.start);
    const role = roleOf(text, name);
    const behind = text.slice(role === null ? name.end : role[1]).replace(/^\)/u, '');
    if (name.score < KNOWN) return false;
    if (before.includes('par ') && OPENS_LED.test(before)) return IS_LED.test(behind);
    if (before.length < LONGEST_UNDER && UNDER.test(before)) return true;
    const isLed = LIKE_LED.test(before) && (LED.test(before) || WILL_BE_LED.test(before));
    return isLed || (LIKE_WHO_LED.test(behind) && WHO_LED.test(behind));
  });
  const starts = new Set(leaders.map(({ start }) => start));
  // "animés par Anne Roux et le sociologue Paul Petit": who is named with one who leads does so, too.
  for (const [i, name] of names.entries()) {
    const before = names[i - 1];
    if (before === undefined || starts.has(name.start) || !starts.has(before.start) || name.score < LIKELY)
      continue;
    const between = text.slice(before.end, subjectStart(text, name));
    if (!WITH.test(between) || LIKE_GATHERED.test(between)) continue;
    leaders.push(name);
    starts.add(name.start);
  }
  return [
    ...leaders.map(name => leading(text, name, names[names.indexOf(name) + 1])),
    ...gathered(text).filter(({ name }) => !starts.has(name.start)),
  ];
}

/** Whether a sentence tells whom an event brought together: its list begins behind that verb, not behind who led. */
export function gathers(text: string): boolean {
  return LIKE_GATHERED.test(text) && GATHERED.test(text);
}
