import { type Line, linePassage } from '../document/lines.ts';
import { type Declared, NOTHING_DECLARED } from '../document/readable.ts';
import type { Span } from '../model/span.ts';
import { key, spanIn } from '../text/normalise.ts';
import { isBareKind } from './bare-kind.ts';
import { isBareLabel } from './bare-label.ts';
import { daysIn } from './days.ts';
import { eventInSentence } from './event-in-sentence.ts';
import { firstPage } from './first-page.ts';
import { datesOf, withoutYearsSpokenOf } from './front-days.ts';
import { EVENT, frontLineOf, HELD, isGeneric, isLed, isProse } from './front-lines.ts';
import { BODY } from './headline-score.ts';
import { seriesIn } from './headlines.ts';
import { marksOf } from './marks.ts';
import { beforeOffice } from './office-behind.ts';
import { withoutSite } from './page-words.ts';
import { isWholeTalk } from './talk-title.ts';
import { MINUTES, SAT, type Titled, titleOf } from './title-page.ts';

/** The title page: what the document calls itself. */
export interface Front {
  readonly title: string;
  readonly titleSpan: Span;
  /** "Actes du colloque national de Rouen": what kind of document it is, when that is not the title itself. */
  readonly event: string | null;
  readonly dates: readonly string[];
}

const LONGEST_TITLE = 300;
/** So many entries behind hours are a programme. */
const LEAST_ENTRIES = 3;
/** "Table ronde « Habiter »" */
const QUOTES_HELD =
  /^(?:tables?[ -]rondes?|ateliers?|débats?|soirées?|matinées?|causeries?|rencontres?)(?!\p{L})[^«]{0,30}«/iu;
/** "Compte rendu de la table ronde", "Retour sur le débat": what tells of something held. */
const TELLS_OF_HELD =
  /^(?:comptes? rendus?|synthese|restitution|actes|retours? sur) (?:de la |du |de l |des |d une? |la |le |l |les |une? )(?:\p{L}+ )?(?:tables? rondes?|debats?|ateliers?|rencontres?|echanges?)(?: |$)/u;
/** "La Sorbonne accueillera le 4 mars un colloque sur « … »": what an announcement begins with, however long its paragraph is. */
const ANNOUNCES =
  /(?<!\p{L})(?:accueillera|organisera|organise|proposera|tiendra|recevra) [^.;:!?«»]{0,60}(?<!\p{L})(?:colloque|congrès|séminaire|symposium|forum|webinaire|tables?[ -]rondes?|conférences?|journées? d['’]études?)(?!\p{L})/u;
/** Whether the first lines speak of an event: a colloquium, study days, a programme. */
export function namesEvent(lines: readonly Line[]): boolean {
  const page = firstPage(lines);
  if (ANNOUNCES.test(page.find(({ text }) => text !== '')?.text.slice(0, 2 * LONGEST_TITLE) ?? ''))
    return true;
  return page.some(line => {
    const words = line.text.length < LONGEST_TITLE ? key(line.text) : '';
    // "Table ronde : le logement": what is held is an event, too.
    return (
      EVENT.test(words) ||
      TELLS_OF_HELD.test(words) ||
      QUOTES_HELD.test(line.text) ||
      (HELD.test(words) && !/[.!?]$/u.test(line.text))
    );
  });
}

/** "Amiens, le 12 octobre 2023": the day of a letter. */
const LETTER = /^\p{Lu}[\p{L}' -]+, le /u;

/** ":date: 2016-01-20", ":tags: web": what the head of a page says of the page. */
const FIELD = /^:\w+:\s/;

/** The days on which minutes say, by their title, right below it or further down, that those met of whom they tell. */
function meetingDays(title: Titled['title'], lines: readonly Line[]): readonly string[] {
  const isOfMinutes = MINUTES.test(title.text);
  const days = isOfMinutes || SAT.test(title.text) ? daysIn(title.text) : [];
  if (days.length > 0 || !isOfMinutes) return days;
  const page = firstPage(lines);
  const sat = page.find(({ text }) => text.length < LONGEST_TITLE && SAT.test(text));
  if (sat !== undefined) return daysIn(sat.text);
  const below = page.find(({ text, start }) => text !== '' && start >= title.span.end && !FIELD.test(text));
  const isDay = below !== undefined && frontLineOf(below) === 'days' && !LETTER.test(below.text);
  return isDay ? daysIn(below.text) : [];
}

/**
 * Reads the title page in the lines before `end`. What the head of the file declares wins; `name` stands for a title when
 * there is none.
 */
export function readFront(
  text: string,
  lines: readonly Line[],
  end: number,
  name: string,
  declared: Declared = NOTHING_DECLARED,
): Front {
  const limit = Math.min(end, firstPage(lines).length);
  const { title: whole, event } = titled(text, lines, limit, name, declared);
  const title = withoutQuotes(text, inSentence(text, ofEvent(text, whole)));
  const year = Number(/(?<!\d)20\d\d(?!\d)/.exec(withoutYearsSpokenOf(title.text))?.[0] ?? Number.NaN);
  const met = declared.dates.length === 0 ? meetingDays(title, lines) : [];
  const dates = met.length > 0 ? met : datesOf(lines, limit, declared, Number.isNaN(year) ? null : year);
  return { title: title.text, titleSpan: title.span, event, dates };
}

/** "Webinaire Sobriété - ADEME": the title without the name of the site, where it stands so in the text. */
function ofEvent(text: string, title: Titled['title']): Titled['title'] {
  const [from, to] = withoutSite(
    title.text,
    words => EVENT.test(key(words)) || HELD.test(key(words)),
    words => BODY.test(key(words)),
  );
  return to - from === title.text.length ? title : piece(text, title, title.text.slice(from, to));
}

/** "… ont rendez-vous pour le 59e congrès des maires.": what people come for, where a sentence tells of them. */
function inSentence(text: string, title: Titled['title']): Titled['title'] {
  const event = eventInSentence(title.text);
  return event === null ? title : piece(text, title, title.text.slice(...event));
}

/** Quotation marks around a whole title, and none inside. */
const ALL_QUOTED = /^[«“"]\s*([^«»“”"]+?)\s*[»”"]$/u;

/** "« Les fours »" over a programme: quoted is what is set so, and not what the event is called. */
function withoutQuotes(text: string, title: Titled['title']): Titled['title'] {
  const inner = ALL_QUOTED.exec(title.text)?.[1];
  return inner === undefined ? title : piece(text, title, inner);
}

/** Some of the words of a title, where they stand in it. */
function piece(text: string, title: Titled['title'], words: string): Titled['title'] {
  const at = text.slice(title.span.start, title.span.end).indexOf(words);
  // What the head of a page calls itself is none of its words.
  if (at < 0) return { text: words, span: title.span };
  const start = title.span.start + at;
  return { text: words, span: { start, end: start + words.length } };
}

/** "Programme principal", "Le programme": a word for what follows, that names no event. */
const PROGRAMME = /\bprogramm?e?s?\b/g;

function titled(text: string, lines: readonly Line[], end: number, name: string, declared: Declared): Titled {
  const isNamed = declared.title !== null && !isGeneric(declared.title.text);
  const found = isNamed ? null : titleOf(text, lines, end);
  if (declared.title !== null) {
    // "title: Programme" over "# Forum des haies": the page calls itself by what it is a part of.
    const calls = found !== null && EVENT.test(key(found.title.text).replace(PROGRAMME, ' '));
    return calls && !isBareKind(found.title.text) ? found : given(declared);
  }
  if (found !== null && !isSubject(lines, found)) return found;
  const quoted = found === null ? null : quotedEvent(text, lines);
  return (
    (quoted && { title: quoted, event: null }) ??
    found ?? { title: firstLine(text, lines, end, name), event: null }
  );
}

/** "Objet : Invitation – journée du 20 juin": what a message is about, where its sentences may say what the event is called. */
function isSubject(lines: readonly Line[], { title }: Titled): boolean {
  return lines.some(
    line => line.start <= title.span.start && title.span.end <= line.end && SUBJECT.test(line.text),
  );
}

const SUBJECT = /^(?:objet|sujet|subject)\s?:/iu;

/** "…, le conseil municipal de la commune de Brévans, dûment convoqué, s'est réuni": who sat, in minutes that have no title. */
const SAT_IN_SENTENCE =
  /(?<!\p{L})(?:l[ea]s? (?:membres d[ue] (?:la )?)?|l['’])((?:conseil (?:municipal|communautaire|syndical|départemental|régional|d['’]administration|d['’]école)|comité syndical|bureau (?:communautaire|syndical)|assemblée générale)(?!\p{L})[^,;.]{0,90}?)(?:,|\s)\s*(?=(?:dûment|légalement|régulièrement|étant|convoqué|s['’]est|se sont)(?!\p{L}))/iu;
const LIKE_SAT = /convoqu|réuni|assembl/i;

function sittingIn(text: string, line: Line): Titled['title'] | null {
  const head = line.text.slice(0, LONGEST_TITLE);
  const sat = LIKE_SAT.test(head) ? SAT_IN_SENTENCE.exec(head) : null;
  if (sat?.[1] === undefined) return null;
  const p = linePassage(text, line);
  const from = p.text.indexOf(sat[1], sat.index);
  return { text: sat[1], span: spanIn(p, from, from + sat[1].length) };
}

/** What a sentence of the first lines quotes as the name of an event. */
function quotedEvent(text: string, lines: readonly Line[]): Titled['title'] | null {
  for (const line of lines.slice(0, 12)) {
    const quoted = line.text.length < 2 * LONGEST_TITLE ? quotedIn(text, line) : null;
    if (quoted !== null) return quoted;
  }
  return null;
}

function quotedIn(text: string, line: Line): Titled['title'] | null {
  const quoted = /[«“"]/.test(line.text) && EVENT.test(key(line.text)) ? QUOTED.exec(line.text) : null;
  if (quoted?.[1] === undefined) return null;
  const p = linePassage(text, line);
  const from = p.text.indexOf(quoted[1], quoted.index);
  return { text: quoted[1], span: spanIn(p, from, from + quoted[1].length) };
}

function given({ title, subtitle }: Declared): Titled {
  return {
    title: title ?? { text: '', span: { start: 0, end: 0 } },
    event: subtitle?.text ?? null,
  };
}

/** "le programme des Rencontres de la mobilité, à Angers": the event that the sentence of a message announces. */
const ANNOUNCED =
  /(?:programme|compte[- ]rendu|ordre du jour|invitation|invit\p{L}*|convi\p{L}*|annonc\p{L}*|particip\p{L}*)\s+(?:provisoire |définitif |complet )?(?:de la |du |des |de l['’]|à la |aux? |à l['’]|les? |la |l['’])(\p{L}[^,;:.!?()]{8,140}?)(?=[,;:.!?()]|\s+(?:qui|à \p{Lu}|le \d|les \d|du \d|se tien|aura lieu|organis)|$)/iu;

/** "Le Congrès des doctorants (CDD) se déroulera les 29 et 30 octobre": the event of which a sentence says when. */
const TO_BE_HELD =
  /^(?:(?:le|la|les|the)\s+|l['’])(\p{L}[^,;:.!?]{6,140}?)\s+(?:se déroul|se tien|s['’]est|aura|a lieu|a eu lieu|will)\p{L}*/iu;

/** "Terr’Avenir 3 se déroulera les 10 et 11 avril": what bears a name of its own and no article. */
const NAMED_HELD =
  /^(?!(?:L[ea]s?|L['’].*|Une?|Des|Il|Elle|Ils|Elles|On|Ce|Cet|Cette|Ces|Cela|Notre|Votre|The|This|It) )(?=[^.]{0,40}[\p{Lu}\d])(\p{L}[^,;:.!?]{3,60}?)\s+(?:se déroulera|se tiendra|aura lieu|s['’]est (?:tenue?|déroulée?)|a eu lieu)\s+(?:le|les|du)\s\d/u;

/** "Un colloque se tient autour du thème « Artisans et passeurs »": a sentence may quote what the event is called. */
const QUOTED =
  /(?:(?:thèmes?|thématique)(?: \p{Ll}{3,}){0,2}|intitulée?s?|titre|sujet|nommée?|baptisée?|question|(?:événement|colloque|journée|rencontre|conférence|séminaire)(?: \p{L}+){0,3}(?=\s?[:«“"]))(?: (?:de|du|est|suivant))?\s?[:–—]?\s?[«“"]\s?([^«»“”"]{8,160}?)\s?[»”"]/iu;

/** No title page: the event that a sentence announces, else the first line that is one of the document, else the file's name. */
function firstLine(
  text: string,
  lines: readonly Line[],
  end: number,
  name: string,
): { readonly text: string; readonly span: Span } {
  for (const line of lines.slice(0, Math.max(end, 12))) {
    const sat = sittingIn(text, line);
    if (sat !== null) return sat;
    if (line.text.length >= 2 * LONGEST_TITLE) continue;
    const quoted = quotedIn(text, line);
    if (quoted !== null) return quoted;
    const named = NAMED_HELD.exec(line.text);
    const found = named ?? TO_BE_HELD.exec(line.text) ?? ANNOUNCED.exec(line.text);
    const said = found?.[1];
    if (!found || said === undefined || isBareKind(said)) continue;
    if (named === null && !EVENT.test(key(said))) continue;
    // "Le séminaire est conduit en français et se tient …": a clause, and no name of an event.
    if (/(?<!\p{L})(?:est|sont|était|a été|se|et)(?!\p{L})(?! \p{L}+$)/u.test(said) && !/\p{Lu}/u.test(said))
      continue;
    const p = linePassage(text, line);
    const from = p.text.indexOf(said, found.index);
    return { text: said, span: spanIn(p, from, from + said.length) };
  }
  const isOfSeries = seriesIn(lines);
  const filled = firstPage(lines).filter(line => line.text !== '' && !isOfSeries(line));
  const all = filled.filter(line => !SKIPPED.has(frontLineOf(line)));
  const told = all.filter(line => !isLed(line.text) && !isProse(line.text));
  // "- Anne Roux, maire": an entry of a list calls the document only where nothing else is there.
  const top = told.find(line => frontLineOf(line) !== 'item') ?? told[0] ?? filled[0];
  const over = top === undefined ? undefined : programmeOver(filled, top);
  const called = over ?? (top !== undefined && isHours(top) ? (belowHours(filled, top) ?? top) : top);
  const first = called !== undefined && isBehindHours(filled, called) ? undefined : called;
  const span = first === undefined ? { start: 0, end: 0 } : { start: first.start, end: first.end };
  // An entry behind hours is one of many, and calls no document that has more of them.
  const isEntry =
    first !== undefined &&
    filled.filter(line => frontLineOf(line) === 'hours').length >= LEAST_ENTRIES &&
    frontLineOf(first) === 'hours';
  const says =
    first !== undefined &&
    !isEntry &&
    !isMoment(first) &&
    !(told.length < all.length && frontLineOf(first) === 'item') &&
    !isBareLabel(first.text) &&
    !isWholeTalk(first.text) &&
    first.text.length <= LONGEST_TITLE &&
    /\p{L}/u.test(first.text);
  return {
    text: says ? first.text.slice(0, beforeOffice(first.text)) : name.replace(/\.\w{1,5}$/u, ''),
    span,
  };
}

/** "Programme" over entries behind hours: it calls the document more than the first of them does. */
function programmeOver(filled: readonly Line[], top: Line): Line | undefined {
  if (frontLineOf(top) !== 'hours') return undefined;
  return filled.find(
    ({ text, index }) =>
      index < top.index && /^(?:le |notre )?(?:pre ?)?programme|^agenda$|^schedule$/u.test(key(text)),
  );
}

/** Hours in a cell or under a key, with nothing behind them. */
function isMoment({ text, block }: Line): boolean {
  const marks = marksOf(text);
  return block !== null && marks.hours && marks.length >= text.length;
}

/** What stands beside hours in the row of a grid is one of its entries, and calls no document. */
function isBehindHours(filled: readonly Line[], line: Line): boolean {
  const before = filled[filled.indexOf(line) - 1];
  return line.block?.kind === 'cell' && before?.block?.kind === 'cell' && isMoment(before);
}

/** "14H00 - 16H45": hours alone call nothing. */
function isHours({ text, block }: Line): boolean {
  return block === null && marksOf(text).length >= text.length;
}

/** What stands below hours alone, a bare label ("Session") passed over, where it is a title. */
function belowHours(filled: readonly Line[], hours: Line): Line | null {
  const below = filled.slice(filled.indexOf(hours) + 1).find(({ text }) => !isBareLabel(text));
  return below !== undefined && frontLineOf(below) === 'title' ? below : null;
}

const SKIPPED: ReadonlySet<string> = new Set(['mail', 'label', 'days', 'place', 'room', 'generic', 'none']);
