import { type Line, lineOf } from '../document/lines.ts';
import { CIVILITY, DEGREE } from '../text/civilities.ts';
import { matchesOf } from '../text/matches.ts';
import { findNames, type NameMatch } from '../text/names.ts';
import { passage } from '../text/normalise.ts';
import { startsAsRole } from '../text/role-words.ts';
import { titleBefore } from '../text/titles-of-people.ts';
import { readHours } from './hours.ts';
import { begunCuts, labelCuts } from './inline-labels.ts';
import { joinedEntries } from './joined-entries.ts';
import { marksOf } from './marks.ts';
import { rollCuts } from './roll-cuts.ts';
import { signCuts } from './sign-cuts.ts';

/** A programme without line breaks: far longer than any entry of a list. */
const LONG = 300;
/** So many beginnings make a line several; one is an hour that its words speak of. */
const LEAST_HOURS = 2;
/** So many make a programme of a shorter line too. */
const DENSE_HOURS = 3;
/** What the format tells to be a heading, a cell or a value is one thing. */
const CUTTABLE: readonly string[] = ['paragraph', 'item'];

/** Where an hour may be written; most lines hold none, and are done with at once. */
const CLOCK =
  /(?<=^|\s)(?:\d{1,2}\s?[hH:](?![\p{L}])|(?:0?[89]|1\d|2[0-2])\.[0-5][05](?![\d.])|(?:De|de|From) (?=\d{1,2}\s?[hH:]\d{0,2} (?:à|to) \d)|\d{1,2}\s?[–—-]\s?\d{1,2}\s?[hH](?![\p{L}]))/gu;
/** Hours that a sentence speaks of: "de 14h à 16h", "le bus de 9h30". */
const SPOKEN =
  /(?:^|\s)(?:à|a|de|d['’]|dès|vers|entre|avant|après|jusqu['’](?:à|au)|jusque|depuis|partir de|et|le|la|les|du|au|pour|en|sur|dans|ou|horaires?|heures?|rendez-vous|rdv|from|at|to|until|by|between|and)$/iu;
/** What begins an entry: a capital, a quotation, the sign that parts hours from words. */
const ENTRY = /^[\s.,:;|–—-]*["«“(]?\s*\p{Lu}/u;
/** "12h : buffet", "| 12h discussion": in a row of entries a small letter begins one behind the sign that parts it. */
const SMALL_ENTRY = /^\s?[:–—]\s+["«“(]?\s*\p{L}/u;
const PARTED = /(?:^|\s)[|•;–—]\s*$/u;
/** What stands between two entries and is no word of either. */
const SEPARATORS = /(?:\s(?:et|and))?[\s|•;–—-]+$/u;
/** "Le langage clair. – Experte :": the stop and the dash before a label. */
const BEFORE_LABEL = /(?:(?<=\p{L}{3})\.)?[\s|•;–—-]+$/u;
/** "… et 10h30-12h Atelier B": behind "et" hours from and to before a label begin another entry. */
const NEXT_ENTRY = /(?:^|\s)(?:et|and)$/iu;
const LABELLED =
  /^\s?[:–—-]?\s*(?:Ateliers?|Workshop|Session|Séance|Table ronde|Conférence|Panel|Parcours|Groupe)(?!\p{L})/u;
/** "JEUDI 17 MAI", "jeudi 12 octobre 9h": a day that heads what stands behind. */
const DAY =
  /(?<=\s)(?:(?:LUNDI|MARDI|MERCREDI|JEUDI|VENDREDI|SAMEDI|DIMANCHE)\s+(?:\d{1,2}|1er)(?:\s+\p{Lu}{3,9})?(?:\s+(?:19|20)\d\d)?(?![\p{L}\d])|(?:[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche)\s+(?:\d{1,2}|1er)\s+\p{Ll}{3,9}(?:\s+(?:19|20)\d\d)?(?=\s*[:,–—-]?\s*\d{1,2}\s?[hH:.]))/gu;
/** What stands between the entries and belongs to none. */
const BREAK =
  /(?<=[\s.)])(?<!\d[hH]?\s|\d[hH]?\s?[:–—-]\s)(?:Pause|Déjeuner|Dîner|Buffet|Cocktail|PAUSE|DÉJEUNER|DEJEUNER|DÎNER|DINER)(?:[ -]?(?:café|déjeuner|libre))?(?=\s*(?:$|\d|\p{Lu}))/gu;
/** The words that open a session or name those who speak in it. */
const LABEL =
  /(?<=[\s.)])(?<!\d[hH]?\s|SESSIONS?\s)(?:SESSIONS? PL[ÉE]NI[ÈE]RES?|TABLES? RONDES?(?: N?[°o]? ?\d)?|ATELIERS? (?:N?[°o] ?)?\d|PL[ÉE]NI[ÈE]RE|CL[ÔO]TURE|OUVERTURE|CONCLUSION|(?:Table ronde|Séance|Session|Débats?) (?:présidée?s?|animée?s?|modérée?s?) par(?![\p{L}])|Débats? animés? par(?![\p{L}])|(?:Discutants?|Intervenants?|Modérat(?:eur|rice)|Animat(?:eur|rice)|Rapporteurs?|Discutantes?|Intervenantes?|Grand témoin)\s?:)(?![\p{Ll}])/gu;

/** A rule drawn on the page. */
const RULE = /(?<=\s)[_=*—–-]{4,}\s/gu;

/** A line shorter than this is one entry. */
const SHORT = 24;
/** Behind a line that begins as a row does, the next row may stand. */
const ROW = /^(?:["«“(]|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s\d)/iu;
/** A name this sure begins the list of those who speak. */
const SURE = 0.5;
/** Characters beside a name that say whether it opens an entry. */
const LONGEST_LEAD = 40;
/** What leads on to a name, so that both stand in one phrase. */
const LEADS_ON = new RegExp(
  String.raw`(?:[,;:&/(«“"'’–—-]|(?<!\p{L})(?:de|du|des|la|le|les|à|au|aux|et|ou|par|avec|pour|sur|chez|selon|chez|entre|président|présidente|maire|${CIVILITY}|${DEGREE}|and|by|with|of))$`,
  'iu',
);

/** What a title that no mark ends runs into: the abstract below it. */
const ABSTRACT = /(?<=\p{Ll}\)?)\s(?=(?:Quel(?:le)?s?|Comment|Pourquoi|Cette?|Nous|Dans)\s\p{Ll})/gu;

interface Beginnings {
  /** Behind hours stands a capital, or what a capital may follow. */
  readonly sure: readonly number[];
  /** So does a small letter behind the sign that parts it: an entry among others. */
  readonly small: readonly number[];
}

function hoursIn(line: string): Beginnings {
  const sure: number[] = [];
  const small: number[] = [];
  let end = 0;
  for (const found of matchesOf(CLOCK, line)) {
    const at = found.index;
    if (at < end) continue;
    const hours = readHours(line, at);
    if (hours === null) continue;
    end = at + hours.length;
    const before = line.slice(Math.max(0, at - 20), at);
    const behind = line.slice(end, end + 16);
    const next = hours.end !== null && NEXT_ENTRY.test(before.trimEnd()) && LABELLED.test(behind);
    if (at === 0 || (SPOKEN.test(before.trimEnd()) && !next)) continue;
    if (/^[Dd]e /u.test(found[0]) && !/^\s?[:–—-]/u.test(behind)) continue;
    if (ENTRY.test(behind)) sure.push(at);
    else if (SMALL_ENTRY.test(behind) || (PARTED.test(before) && /^\s\p{L}/u.test(behind))) small.push(at);
  }
  return { sure, small };
}

function matchesIn(line: string, pattern: RegExp): readonly number[] {
  return matchesOf(pattern, line).map(({ index }) => index);
}

/** "… (politique de l'eau) Luc PEREIRA, délégué (AEP)": where the title ends and those who speak begin, each on a line. */
function peopleIn(entry: string): readonly number[] {
  const words = marksOf(entry).length;
  return findNames(entry, SURE)
    .map(name => ({ ...name, start: titleBefore(entry, name.start)?.start ?? name.start }))
    .filter(name => name.start > words && opensEntry(entry, name))
    .map(({ start }) => start);
}

function opensEntry(entry: string, name: NameMatch): boolean {
  if (LEADS_ON.test(entry.slice(Math.max(0, name.start - LONGEST_LEAD), name.start).trimEnd())) return false;
  const written = entry.slice(name.start, name.end);
  const isSetApart = /\p{Lu}\p{Ll}/u.test(written) && /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(written);
  const behind = entry.slice(name.end, name.end + LONGEST_LEAD);
  const role = /^\s?,\s+/u.exec(behind);
  return isSetApart || (role !== null && startsAsRole(behind.slice(role[0].length)));
}

/** "« Les haies », Anne Roux (CNRS) ; « Les mares », Paul Petit (EHESS)": behind a semicolon the next talk of a run. */
const NEXT_TALK = /(?<=\)\s?;\s)[«“"](?=[^«»“”"]{6,220}[»”"]\s?,\s\p{Lu})/gu;

/** Where the entries of a line begin; empty for a line that is one. */
function entryCuts(line: string): readonly number[] {
  const marks = marksOf(line);
  if (/^[«“"]/u.test(line.slice(marks.length))) {
    const talks = matchesIn(line, NEXT_TALK);
    if (talks.length > 0) return talks;
  }
  const begins = hoursIn(line);
  const own = (marks.hours ? 1 : 0) + begins.sure.filter(at => at >= marks.length).length;
  const dense = own + begins.small.length >= DENSE_HOURS;
  const hours = [...begins.sure, ...(dense ? begins.small : [])]
    .filter(at => at >= marks.length)
    .sort((a, b) => a - b);
  if (hours.length === 0)
    return marks.hours && line.length >= LONG ? matchesIn(line, ABSTRACT).slice(0, 1) : [];
  const isLong = dense || (line.length >= LONG && own >= LEAST_HOURS);
  if (!isLong && !(ROW.test(line) || marks.hours)) return [];
  const apart = isLong ? [DAY, BREAK, LABEL, RULE].flatMap(pattern => matchesIn(line, pattern)) : [];
  const cuts = [...new Set([...hours, ...apart])].sort((a, b) => a - b);
  const people = [0, ...cuts].flatMap((from, i) =>
    peopleIn(line.slice(from, cuts[i] ?? line.length)).map(at => at + from),
  );
  return [...new Set([...cuts, ...people])].sort((a, b) => a - b);
}

/** Where a line is cut, and what stands before each place and is no word of either part. */
interface Cuts {
  readonly at: readonly number[];
  readonly parting: RegExp;
}

const NONE: Cuts = { at: [], parting: SEPARATORS };

/** The cuts of a line; a value of a record has them only at labels, for its hours are those of one thing. */
function cutsOf({ text, block }: Line): Cuts {
  const isCuttable = block === null || CUTTABLE.includes(block.kind);
  if (isCuttable ? text.length < SHORT : block.value == null) return NONE;
  const rolls = isCuttable ? rollCuts(text) : [];
  if (rolls.length > 0) return { at: rolls, parting: SEPARATORS };
  const signs = isCuttable ? signCuts(text) : [];
  if (signs.length > 0) return { at: signs, parting: SEPARATORS };
  const labels = labelCuts(text);
  if (labels.length > 0) return { at: labels, parting: BEFORE_LABEL };
  const entries = isCuttable ? entryCuts(text) : [];
  return { at: entries.length > 0 ? entries : begunCuts(text), parting: SEPARATORS };
}

/**
 * Cuts the lines that hold a whole programme, as the text of a PDF does, into its entries: at hours, days, meals, at the labels
 * of sessions and before those who speak. The lines of the result are stretches of the file as all lines are.
 */
export function cutLongLines(text: string, lines: readonly Line[]): readonly Line[] {
  const all: Line[] = [];
  const joined = joinedEntries(lines);
  for (const line of lines) {
    const next = joined(line.text);
    const { at: cuts, parting } = next.length > 0 ? { at: next, parting: SEPARATORS } : cutsOf(line);
    if (cuts.length === 0 || line.parts !== undefined) {
      all.push(all.length === line.index ? line : { ...line, index: all.length });
      continue;
    }
    const p = passage(text, line.start, line.end);
    const starts = [0, ...cuts];
    starts.forEach((from, i) => {
      const to = starts[i + 1];
      const words = p.text.slice(from, to);
      const length = to === undefined ? words.length : words.length - (parting.exec(words)?.[0].length ?? 0);
      const start = i === 0 ? line.start : (p.offsets[from] ?? line.end);
      const end =
        to === undefined ? line.end : Math.max(start, (p.offsets[from + length - 1] ?? line.end - 1) + 1);
      all.push(lineOf(text, all.length, start, end, line.block));
    });
  }
  return all;
}
