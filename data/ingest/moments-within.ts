import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import type { Heading } from './heading.ts';
import { readLine } from './layouts/read-line.ts';
import { SOMEBODY } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';

/** "Introduction : Anne Roux", "Débat animé par Paul Petit", "Discussion – Zoé Marzin": what a session holds besides its talks, and who gives it. */
const MOMENT =
  /^(introduction|discussion|débat|échanges?|synthèse|conclusion|propos (?:introductifs?|conclusifs?)|grande? témoin|réactions?)s?(?: (?:du débat|des débats|de la (?:séance|session|table ronde)|du panel|avec (?:la salle|le public)))?(?:\s?[:–—-]\s|,? (?:animée?s? par|par|avec)\s)(?=.*\p{Lu})/iu;
/** The last words of a day are those of a session only where others have theirs. */
const LAST = /^(?:conclusion|synthese|propos conclusifs?)/;
const LEAST_LAST = 2;
const LONGEST = 300;

/** The word of a moment of a session that a line names, with its people; null for any other line. */
function momentOn({ text, level }: Line): string | null {
  if (level > 0 || marksOf(text).hours) return null;
  const words = wordsBehindMarks(text);
  const said = words.length > LONGEST ? undefined : MOMENT.exec(words)?.[1];
  return said === undefined || (readLine(words, true)?.score ?? 0) < SOMEBODY ? null : key(said);
}

/** Whether a line without hours is a moment of whatever session stands above it, and names who gives it. */
export function isMoment(line: Line): boolean {
  return momentOn(line) !== null;
}

/** "Témoignages de Anne Roux", "Retour d'expérience : Paul Petit", "Regards croisés de …": what one brings to a session that others bring too. */
const BROUGHT =
  /^(?:témoignages?|retours? d['’]expériences?|regards? croisés?|éclairages?|contrepoints?|mises? en perspective|points? de vue|paroles? d['’]\p{L}+|restitutions?|exemples?|cas pratiques?)(?:\s?[:–—-]\s|,? (?:par|avec|de|du|d['’]))(?=.*\p{Lu})/iu;

/** Whether a line is what somebody brings to a session: it names who does, and says no hours. */
function isBrought({ text, level }: Line): boolean {
  if (level > 0 || text.length > LONGEST || marksOf(text).hours) return false;
  const words = wordsBehindMarks(text);
  return BROUGHT.test(words) && (readLine(words, true)?.score ?? 0) >= SOMEBODY;
}

/** Whether no blank line parts a line from the heading above it, before which one stands. */
function isInBlockOf(lines: readonly Line[], { from, to, next }: Heading, at: number): boolean {
  const above = lines[from - 1];
  if (above !== undefined && above.text !== '') return false;
  return lines.slice(Math.min(to, next), at).every(({ text }) => text !== '');
}

/** "Table ronde, animée par …": what has moments, though its line names who leads it; a talk has none. */
const HOLDS = /table ronde|session|s[ée]ance|atelier|panel|pl[ée]ni[èe]re|axe |d[ée]bat/iu;

/** Whether a moment stands on as many lines as show that sessions have their own; the search ends with the last that it needs. */
function comesAgain(lines: readonly Line[], moment: string): boolean {
  let times = 0;
  return lines.some(line => {
    if (momentOn(line) === moment) times += 1;
    return times >= LEAST_LAST;
  });
}

/** Whether a session has hours on its own lines: what stands below it is its own up to the next ones. */
function isTimed(lines: readonly Line[], { from, to }: Heading): boolean {
  return lines.slice(from, Math.max(to, from + 1)).some(({ text }) => marksOf(text).clock !== null);
}

/**
 * Whether a line names a moment of the session above it, which says its hours, and no session of its own: "Introduction : Anne Roux"
 * below "9h15 – 10h45 : Les digues et les villes". What opens or closes a day holds none.
 */
export function isMomentWithin(lines: readonly Line[], before: Heading | undefined, at: number): boolean {
  const line = lines[at];
  if (line === undefined || before === undefined || before.type !== 'session') return false;
  const over = lines[before.from]?.text ?? '';
  if (HOLDS.test(over) && isBrought(line) && isInBlockOf(lines, before, at)) return true;
  const moment = momentOn(line);
  if (moment === null) return false;
  const isOfDay = before.kind === 'address' || before.kind === 'closing';
  const isTalk = before.next > before.to && !HOLDS.test(before.title);
  if (isOfDay || isTalk || !isTimed(lines, before)) return false;
  return !LAST.test(moment) || comesAgain(lines, moment);
}
