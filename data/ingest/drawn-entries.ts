import type { Line } from '../document/lines.ts';
import { matchesOf } from '../text/matches.ts';
import { findNames } from '../text/names.ts';
import { key } from '../text/normalise.ts';
import { startsAsBody, startsAsRole } from '../text/role-words.ts';
import { endBeforeComing } from './come-with.ts';
import { readItemsOfKind } from './items-of-kind.ts';
import { labelOf } from './labels.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { KNOWN, PEOPLE } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import type { MomentOf } from './moments.ts';
import { isBreak, programmeHeading } from './programme.ts';
import { isTitleSetApart, isWholeTalk, trimTitle } from './talk-title.ts';

/** A sign that is drawn before an entry; a dash or a star parts what stands in one as well. */
const DRAWN = /^[•●▪■►▶◆◼➢➤❖]\s*(?=[\p{L}«“"])/u;
const LEAST_ENTRIES = 3;
/** So many of all entries with those who speak make a programme. */
const LEAST_SHARE = 0.5;
/** What names nobody is no longer. */
const MOST_WORDS_ALONE = 12;
/** From this length on the title is what stands before the first stop. */
const LONGEST_TITLE = 160;
/** "Dialogue entre", "Ouverture par" before a name: what leads to it is no part of the title. */
const LEADS_TO = /\s(?:entre|avec|par|de|du|d['’])\s?$/iu;
const COLON = /\s?:\s+(?=\p{Lu})/gu;
const ASKED = /\?\s+(?=\p{Lu})/gu;
/** Who speaks or leads in what stands above, and what is told of all of it. */
const OF_ABOVE =
  /^(?:co )?(?:anim|moder|presid(?:e|ence)|interven|avec |discutant|orateur|oratrice|invite|participant|present(?:s|es)|excus|absent|contact|inscription|lieu|dates?|horaire|tarif|public|organis|partenair|coordin|responsab)/;
/** What opens or closes a day, or is asked or held in it. */
const OF_PROGRAMME =
  /^(?:introduction|ouverture|accueil|mots? d|propos (?:intro|limin|conclu)|table ronde|conference|debat|atelier|plenier|temoign|regards? crois|grand temoin|cloture|conclusion|synthese|keynote|seance|session|projection|restitution|echange)/;

/** Whom a programme calls so has a time of their own, though a role says as much. */
const WITNESS = /^grande?s? témoins?$/iu;

/** An entry: its line, its title on the line, who is named behind it there, and whether somebody speaks on the line or below it. */
interface Entry {
  readonly line: Line;
  readonly title: Stretch | null;
  readonly people: Candidate | null;
  readonly speaks: boolean;
}

/** Whom words name from the first on. */
function peopleOn(words: string): Candidate | null {
  const read = readLine(words, true);
  return read !== null && read.score >= PEOPLE && read.lead[1] === 0 ? read : null;
}

/** Whether words before who speaks are what is held: no office, no body and none of their names. */
function mayBeHeld(words: string): boolean {
  if (isWholeTalk(words) || WITNESS.test(words)) return true;
  const isCalled = words.split(' ').every(word => /^(?:\p{Lu}|d[eu]s?$|l[ae]s?$)/u.test(word));
  return (
    !isCalled &&
    !OF_ABOVE.test(key(words)) &&
    !startsAsRole(words) &&
    !startsAsBody(words) &&
    isTitleSetApart(words)
  );
}

/** Those who give an entry on its line, behind a colon or the end of a question, and where its title ends; null where nobody is named so. */
function givenOn(words: string): { readonly end: number; readonly people: Candidate } | null {
  for (const [sign, kept] of [
    [COLON, 0],
    [ASKED, 1],
  ] as const)
    for (const { index, 0: mark } of matchesOf(sign, words)) {
      const from = index + mark.length;
      const read = mayBeHeld(words.slice(0, index + kept)) ? peopleOn(words.slice(from)) : null;
      if (read === null) continue;
      const people = { ...read, people: shiftPeople(read, from), lead: [0, from], title: null } as const;
      return { end: index + kept, people };
    }
  return null;
}

/** The end of a title that names nobody: before the sentences that go on behind it. */
function endAlone(words: string): number {
  const stop = words.length > LONGEST_TITLE ? /[.?!…](?=\s\p{Lu})/u.exec(words) : null;
  return stop === null ? words.length : stop.index + (stop[0] === '.' ? 0 : 1);
}

/** "Dialogue", "Atelier Récits de quartier" before "entre Anne Roux …", "animé par Paul Petit". */
function beforeName(words: string, at: number): string {
  const ahead = words.slice(0, trimTitle(words, [0, at])[1]).replace(LEADS_TO, '');
  return ahead.slice(0, endBeforeComing(ahead));
}

/** Whether somebody speaks on the lines below an entry, before the next. */
function speaksBelow(lines: readonly Line[], at: number, until: number): boolean {
  return lines
    .slice(at + 1, until)
    .some(({ text }) => text !== '' && (readLine(wordsBehindMarks(text), true)?.score ?? 0) >= PEOPLE);
}

/** What an entry says; `until`: the line of the next. */
function entryOn(lines: readonly Line[], line: Line, until: number): Entry {
  const skip = DRAWN.exec(line.text)?.[0].length ?? 0;
  const words = line.text.slice(skip);
  const given = givenOn(words);
  const mute = { line, title: null, people: null, speaks: false };
  if (given === null && peopleOn(words) !== null) return mute;
  const alone = given === null ? words.slice(0, endAlone(words)) : '';
  const named = findNames(alone, KNOWN)[0]?.start;
  const ahead = named === undefined ? alone : beforeName(alone, named);
  const title = trimTitle(line.text, [skip, skip + (given?.end ?? ahead.length)]);
  const said = line.text.slice(...title);
  const speaks =
    given !== null || (mayBeHeld(said) && (named !== undefined || speaksBelow(lines, line.index, until)));
  const isShort = said.split(' ').length <= MOST_WORDS_ALONE && !/[.;,:]$/u.test(words);
  const opens = speaks || (isShort && OF_PROGRAMME.test(key(said)) && !isBreak(said));
  return opens ? { line, title, people: given?.people ?? null, speaks } : mute;
}

/** The entries of a document, each up to the next or to a heading: lines that a drawn sign opens, without hours. */
function drawnIn(lines: readonly Line[]): readonly Entry[] {
  const drawn = lines.filter(
    ({ text, level, block }) =>
      level === 0 && block?.kind !== 'cell' && DRAWN.test(text) && !marksOf(text).hours,
  );
  if (drawn.length < LEAST_ENTRIES) return [];
  const isDrawn = new Set(drawn);
  const ends = lines.filter(line => line.level > 0 || isDrawn.has(line)).map(({ index }) => index);
  return drawn.map(line => entryOn(lines, line, ends.find(index => index > line.index) ?? lines.length));
}

type Opening = Entry & { readonly title: Stretch };

/** Asked for the titles and for the people of one document. */
const known = new WeakMap<readonly Line[], readonly Opening[]>();

function openingIn(lines: readonly Line[]): readonly Opening[] {
  const before = known.get(lines);
  if (before !== undefined) return before;
  const found = openingOf(drawnIn(lines));
  known.set(lines, found);
  return found;
}

/** The entries that open a session each, where most of a document say what is held and who speaks there. */
function openingOf(entries: readonly Entry[]): readonly Opening[] {
  const opening = entries.flatMap(entry => (entry.title === null ? [] : [{ ...entry, title: entry.title }]));
  const peopled = opening.filter(({ speaks }) => speaks).length;
  const isHabit =
    peopled >= entries.length * LEAST_SHARE &&
    opening.some(({ line, title }) => OF_PROGRAMME.test(key(line.text.slice(...title))));
  return isHabit ? opening : [];
}

/**
 * "• Accueil : Anne Roux, maire", "• Qui paie la digue ? Paul Petit, ingénieur", "• Table ronde – Les haies" over "- Zoé Marzin, OFB":
 * where most entries behind a drawn sign say what is held and name who speaks there, each opens a session. Gives each by its line.
 */
export function readDrawnEntries(lines: readonly Line[]): ReadonlyMap<number, MomentOf> {
  const kinds = readItemsOfKind(lines);
  return new Map(
    openingIn(lines).flatMap(({ line: { index, text }, title }) => {
      const isRead =
        kinds.has(index) || labelOf(text) !== null || programmeHeading(text, 0, false)?.sure === true;
      return isRead ? [] : [[index, { title: [index, index + 1], nameFirst: false, within: title }] as const];
    }),
  );
}

/** Who is named on the lines of such entries, behind what is held. */
export function readDrawnPeople(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  return new Map(
    openingIn(lines).flatMap(({ line, people }) => (people === null ? [] : [[line.index, people] as const])),
  );
}
