import type { Appearance } from '../model/reading.ts';
import type { Located } from '../model/span.ts';
import { ONE_CIVILITY, SHORT_DEGREE } from '../text/civilities.ts';
import { key, type Passage, passage, spanIn } from '../text/normalise.ts';
import { startsAsBody, startsAsRole, verbAt } from '../text/role-words.ts';
import { officeEnd, officeStart } from './told-offices.ts';

/** What stands before "est" and may be a name, and how far an office is looked for behind it; characters of the file. */
const BEFORE = 90;
const BEHIND = 420;
const LONGEST_ROLE = 200;
/** Names have so many words. */
const LEAST_WORDS = 2;
const MOST_WORDS = 5;
/** So many people are looked for wherever they are named: each costs a walk through the text. */
const MOST_NAMES = 300;

const COPULAS = [' est ', ' is '];
/** Another person: "… et Luc Petit", ", M. Petit". */
const NEXT_PERSON = new RegExp(
  String.raw`,? (?:et|and) (?=(?:${ONE_CIVILITY}|${SHORT_DEGREE}|\p{Lu}\p{Ll}+ \p{Lu}))|, (?=(?:${ONE_CIVILITY}|\p{Lu}\p{Ll}+ \p{Lu}{2}))`,
  'u',
);
/** Verbs that no office holds as a noun: with one of these a sentence goes on, though no comma parts it. */
const GOES_ON =
  / (?=(?:a|ont|avait|est|sont|était|sera|estime|explique|indique|précise|rappelle|souligne|insiste|propose|remercie|considère|constate|déclare|affirme|répond|revient|intervient|interviendra|présentera|animera|montrera|parlera|ouvrira|conclura) (?!\p{Lu}))/u;
const PARAGRAPH = /\n[ \t]*\n/u;
/** "Inès Carbonell, animatrice" on the next line of a list, where the line before is whole: the next person, and nothing of this one. */
const NEXT_ROW = new RegExp(
  String.raw`(?<!,|(?:\s(?:de|du|des|la|le|les|et|à|au|aux|en|sur|pour)|['’]))[ \t]*\n[ \t]*(?:[-–—•*][ \t]*)?(?:${ONE_CIVILITY} )?\p{Lu}\p{Ll}[\p{L}’'-]* (?:(?:de|du|le|la|Le|La) )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?[ \t]?[,(:–—]`,
  'u',
);
/** "CEREMA Méditerranée": the letters of a body. */
const LETTERS = /^\p{Lu}{3,}(?![\p{L}.])/u;

/**
 * People without a role whose office a sentence tells: "Anne Roux est directrice de recherche au CNRS." in a biography, or
 * "Anne Roux, chargée de mission à l'agence, estime que" where she speaks. Who has a role somewhere keeps it alone.
 */
export function withToldRoles(text: string, appearances: readonly Appearance[]): readonly Appearance[] {
  const roled = new Set(appearances.filter(({ role }) => role !== null).map(nameKey));
  const lacking = appearances.filter(one => speaks(one) && !roled.has(nameKey(one)));
  if (lacking.length === 0) return appearances;
  const told = new Map<string, Located>();
  const names = new Set(lacking.map(nameKey));
  for (const copula of COPULAS)
    for (let at = text.indexOf(copula); at >= 0; at = text.indexOf(copula, at + 1)) {
      const name = nameBefore(text, at, names);
      const role = name === null || told.has(name) ? null : officeOf(stretch(text, at));
      if (name !== null && role !== null) told.set(name, role);
    }
  for (const one of unlike(lacking).slice(0, MOST_NAMES)) {
    const role = told.has(nameKey(one)) ? null : apposedAnywhere(text, one.name.written ?? one.name.text);
    if (role !== null) told.set(nameKey(one), role);
  }
  return appearances.map(one => {
    const role = speaks(one) ? (told.get(nameKey(one)) ?? null) : null;
    return role === null ? one : { ...one, role };
  });
}

function speaks({ part, role, via }: Appearance): boolean {
  return (part === 'speaker' || part === 'moderator') && role === null && via !== 'caption';
}

/** One appearance of each of these people. */
function unlike(appearances: readonly Appearance[]): readonly Appearance[] {
  return [...new Map(appearances.map(one => [nameKey(one), one])).values()];
}

function nameKey({ name }: Appearance): string {
  return key(name.text);
}

/** The one of some names that ends where a verb begins, as words of its paragraph; null when none does. */
function nameBefore(text: string, at: number, names: ReadonlySet<string>): string | null {
  const words = key(passage(text, Math.max(0, at - BEFORE), at).text).split(' ');
  for (let many = Math.min(MOST_WORDS, words.length); many >= LEAST_WORDS; many -= 1) {
    const name = words.slice(-many).join(' ');
    if (names.has(name)) return name;
  }
  return null;
}

/** What stands behind an offset in its own paragraph, or in its own row of a list. */
function stretch(text: string, from: number): Passage {
  const rest = text.slice(from, from + BEHIND);
  const paragraph = rest.slice(0, PARAGRAPH.exec(rest)?.index);
  return passage(text, from, from + (NEXT_ROW.exec(paragraph)?.index ?? paragraph.length));
}

/** " est la directrice de l'agence.": the office that the verb tells. */
function officeOf(p: Passage): Located | null {
  const from = officeStart(p.text);
  return from === null ? null : located(p, from, from + officeEnd(p.text.slice(from)));
}

/** The office behind the first mention of a name that has one. */
function apposedAnywhere(text: string, name: string): Located | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const role = apposed(text, at + name.length);
    if (role !== null) return role;
  }
  return null;
}

/** ", chargée de mission à l'agence, estime que": the office between a name and its verb; without a comma, in small letters. */
function apposed(text: string, from: number): Located | null {
  const p = stretch(text, from);
  const start = /^, ?/u.exec(p.text)?.[0].length ?? (/^(?!et )\p{Ll}/u.test(p.text) ? 0 : null);
  if (start === null) return null;
  const words = p.text.slice(start);
  const ends = [verbAt(words), NEXT_PERSON.exec(words)?.index ?? -1, GOES_ON.exec(words)?.index ?? -1];
  return located(p, start, start + Math.min(officeEnd(words), ...ends.filter(end => end > 0)));
}

/** "élue à l'unanimité", "élu avec majorité": how somebody was chosen is no office. */
const CHOSEN =
  /^(?:ré)?élue?s?(?:[\s.]*$| (?:[àa] l['’]\p{Ll}+mité|[àa] (?:la |une )?(?:\p{Ll}+ )?majorité|avec |par |lors |dès |pour |sans |au (?:premier|deuxième|second) tour))/iu;

/** "Anne Roux, Rapporteur : Paul Petit": what somebody else is, and its colon. */
const LABEL = /^\p{L}[\p{L}·.()-]*(?: \p{L}+)? ?: /u;

function located(p: Passage, from: number, to: number): Located | null {
  const said = officesOnly(p.text.slice(from, to)).replace(/[\s,.–—-]+$/u, '');
  if (said.length > LONGEST_ROLE || /^[_*]/u.test(said) || CHOSEN.test(said) || LABEL.test(said)) return null;
  if (!startsAsRole(said)) return null;
  return { text: said, span: spanIn(p, from, from + said.length) };
}

/** How what stands behind a comma goes on with an office: another one, a body, what else it is in charge of. */
const GOES_WITH = /^(?:en charge|chargée?|spécialiste|aux?|à l[a’']|de|des|du|d[’'])(?!\p{L})/u;
const TELLS = /^(?:une? |qui |l['’])/u;

/** What is said of somebody as far as it names offices and bodies: behind another comma it may tell anything. */
function officesOnly(said: string): string {
  let end = said.indexOf(',');
  while (end >= 0) {
    const more = said.slice(end + 1).replace(/^ (?:et |and )?/u, '');
    const goesOn = GOES_WITH.test(more) || startsAsRole(more) || startsAsBody(more) || LETTERS.test(more);
    if (!isQuoting(said.slice(0, end)) && (!goesOn || TELLS.test(more))) return said.slice(0, end);
    end = said.indexOf(',', end + 1);
  }
  return said;
}

/** Whether quotes are still open at the end. */
function isQuoting(words: string): boolean {
  return words.lastIndexOf('«') > words.lastIndexOf('»') || words.split('"').length % 2 === 0;
}
