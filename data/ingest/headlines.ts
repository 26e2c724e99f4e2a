import { type Line, passageOf } from '../document/lines.ts';
import type { Span } from '../model/span.ts';
import { key, type Passage, spanIn } from '../text/normalise.ts';
import { agendaIn } from './agenda.ts';
import { isBareKind, isDatedKind, isToldLabel } from './bare-kind.ts';
import { isColonTitle } from './colon-titles.ts';
import { namedDays } from './days.ts';
import { EVENT, type FrontLine, frontLineOf, isGeneric, isOfMinutes, NAMED } from './front-lines.ts';
import { BODY, scoreOf, TOLD_HELD } from './headline-score.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { endsKind, isMeetingBody, isOfKind, isSeries, sittingLead } from './title-kinds.ts';
import { endOfColonTitle, endOfHeading, endOfMinutes, SHORT, withOffices } from './title-lines.ts';
import { endOfWords } from './title-tail.ts';
import { endOfTitle, filledAbove } from './titles.ts';

/** Words of the title page that may be the title. */
export interface Headline {
  readonly text: string;
  readonly span: Span;
  /** The line that it begins on, and the line behind it. */
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly score: number;
  /** "Colloque international", "Actes du colloque national de Rouen": what kind of event, not what about. */
  readonly bare: boolean;
}

const LONGEST_TITLE = 300;
const MOST_LINES = 4;
const LEAST_TITLE = 4;
/** "Colloque organisé par Anne Roux et Paul Petit : Les digues": who organises stands before what it is called. */
const ORGANISED =
  /^[^:;.]{4,80} (?:co-?)?(?:organis|propos|coordonn|présent|port)ée?s? par [^:;.]{3,200}\s?:\s+(?=[«“"\p{Lu}])/u;

/** The same of a line with its days and place: "Actes — Dijon, 14 mars 2026". */
function isBareLine(line: string): boolean {
  return isBareKind(line) || isBareKind(line.slice(0, endOfWords(line))) || isDatedKind(line);
}

function saysItsDay(text: string): boolean {
  return isOfMinutes(key(text)) && namedDays(text).length > 0;
}

/** "DES PROJETS ALIMENTAIRES" below "SÉMINAIRE NATIONAL": of what the event is. */
const OF_BARE = /^(?:d[eu]s?(?: |$)|d['’])/iu;

/** "avec Anne Roux, chercheuse", "par Luc Morel": who speaks, below what is announced. */
const GIVEN = /^(?:avec|par|with|by) /u;

function namesWhoSpeaks(text: string): boolean {
  return GIVEN.test(text) && (readLine(text)?.score ?? 0) >= PEOPLE;
}

/** "Université de Pau" below a title: who holds it, or where. */
const HOST =
  /^(?:universite|ecole (?:normale|nationale|polytechnique|superieure)|institut (?:national|universitaire|d etudes)|faculte|ministere|maison (?:de la recherche|des sciences)|archives (?:departementales|municipales|nationales)|bibliotheque (?:nationale|municipale|universitaire)) ?/;

function isHost(text: string): boolean {
  return HOST.test(key(text)) && !EVENT.test(key(text)) && !/[:?!«]/u.test(text);
}

/** Whether a line may go on with the title begun on the one before. */
function joins(line: Line | undefined, kind: FrontLine | undefined, first: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text !== '' &&
    (kind === 'title' ||
      ((kind === 'sentence' || kind === 'label') &&
        /^\p{Ll}/u.test(line.text) &&
        line.text.length < SHORT)) &&
    line.level === 0 &&
    first?.level === 0 &&
    // Minutes that say their day say all: below stands whose they are.
    (/^\p{Ll}/u.test(line.text) || !saysItsDay(first.text)) &&
    !isBareLine(line.text) &&
    !(isHost(line.text) && !endsKind(first.text)) &&
    !namesWhoSpeaks(line.text) &&
    !isOfMinutes(key(line.text)) &&
    // "Journée d'étude du réseau" below a title says what is held about it.
    !(isOfKind(line.text) && !endsKind(first.text)) &&
    !isSeries(first.text)
  );
}

/** "4 mai 2024 à Caen, Inauguration de la halle par Anne Roux": what the very first line says is held, and by whom. */
function heldBy(text: string, lines: readonly Line[], kinds: readonly FrontLine[]): Headline | null {
  const at = lines.findIndex(line => line.text !== '');
  const line = lines[at];
  if (line === undefined || (kinds[at] !== 'person' && kinds[at] !== 'days')) return null;
  const read = readLine(line.text);
  const words = read?.layout === 'spoken' ? line.text.slice(0, read.lead[1]) : '';
  const by = /[\s,–—-]+(?:par|by)\s*$/iu.exec(words);
  if (by === null) return null;
  const [days] = namedDays(words);
  const lead =
    days === undefined ? null : /^(?: à \p{Lu}[\p{L}-]+)?\s?[,:–—-]\s+/u.exec(words.slice(days.to));
  const from = lead !== null && days?.from === 0 ? days.to + lead[0].length : 0;
  if (by.index - from < LEAST_TITLE) return null;
  const p = passageOf(text, lines, at, at + 1);
  const title = p.text.slice(from, by.index);
  const score = scoreOf(title, line, 0, from > 0 ? ['days'] : []);
  return {
    text: title,
    span: spanIn(p, from, by.index),
    from: at,
    to: at + 1,
    level: line.level,
    score,
    bare: false,
  };
}

/** "Assises du vent            1": the running head of a page that was taken as text, without the number of the page. */
function beforePage(text: string, p: Passage): number {
  const number = /\s\d{1,3}$/u.exec(p.text);
  if (number === null) return p.text.length;
  const gap = text.slice(p.offsets[number.index - 1], p.offsets[number.index + 1]);
  return /\s{4,}$|\t$/u.test(gap) ? number.index : p.text.length;
}

/** A cell of a page without a head of its own, or a letter that is set large by itself. */
function isOfTable({ block, text }: Line): boolean {
  return block?.kind === 'cell' || text.replace(/\P{L}/gu, '').length < 2;
}

/** Tells which lines are of one of several records: what such a one is called says what it is, and not what all of them are. */
export function seriesIn(lines: readonly Line[]): (line: Line) => boolean {
  const isSeries = lines.some(({ block }) => (block?.value?.record ?? 0) > 0);
  return ({ block }) => isSeries && block?.value != null;
}

/** "Titre" alone over what it is. */
const TITLE = new Set([
  'titre',
  'title',
  'intitule',
  'titre de la journee',
  'titre du colloque',
  'titre du seminaire',
]);

function isTitled(lines: readonly Line[], at: number): boolean {
  const above = filledAbove(lines, at);
  return above !== undefined && above.text.length < SHORT && TITLE.has(key(above.text));
}

/** Labels that are titles with a colon, and committees whose minutes these are, are taken for titles. */
function asTitles(lines: readonly Line[], kinds: readonly FrontLine[]): readonly FrontLine[] {
  return kinds.map((kind, at) => {
    const isTitle =
      (kind === 'label' &&
        (isColonTitle(lines, kinds, at) || isToldLabel(filledAbove(lines, at)?.text ?? ''))) ||
      (kind === 'generic' && isMeetingBody(lines[at]?.text ?? ''));
    return isTitle ? 'title' : kind;
  });
}

/** Every run of lines before `end` that may be the title, in order, with its score. */
export function headlinesOf(text: string, lines: readonly Line[], end: number): readonly Headline[] {
  const kinds = withOffices(lines, asTitles(lines, lines.slice(0, end + 6).map(frontLineOf)));
  const isOfSeries = seriesIn(lines);
  // What a meeting has on its agenda is a point of it, and calls no document.
  const [agenda, behindAgenda] = agendaIn(lines.slice(0, end)) ?? [end, end];
  const found: Headline[] = [];
  const held = heldBy(text, lines, kinds);
  if (held !== null) found.push(held);
  for (let at = held?.to ?? 0; at < end; ) {
    const line = lines[at];
    const kind = kinds[at];
    // What stands in a cell says what its column holds, or what is said when.
    const isAnnounced = at >= agenda && at < behindAgenda;
    if (
      line === undefined ||
      (kind !== 'title' && kind !== 'named') ||
      isAnnounced ||
      isOfTable(line) ||
      isOfSeries(line)
    ) {
      at += 1;
      continue;
    }
    let to = at + 1;
    if (kind === 'title') to = Math.max(endOfHeading(lines, kinds, at), endOfColonTitle(lines, kinds, at));
    const isBroken = to > at + 1;
    const goesOn = !isBareKind(line.text) || OF_BARE.test(lines[to]?.text ?? '');
    if (kind === 'title' && !isBroken && goesOn)
      while (to < end && joins(lines[to], kinds[to], line)) to += 1;
    const isDated = kind === 'title' && to === at + 1;
    if (isDated) to = endOfMinutes(lines, kinds, at);
    const isShort = lines.slice(at, to).every(each => each.text.length < SHORT);
    const short = isBroken || (isShort && (isDated || to - at <= MOST_LINES));
    const stop = short ? to : Math.min(to, Math.max(at + 1, endOfTitle(lines, at)));
    const p = passageOf(text, lines, at, stop);
    const organised = kind === 'title' ? (ORGANISED.exec(p.text)?.[0].length ?? 0) : 0;
    const from =
      kind === 'named'
        ? (NAMED.exec(p.text)?.[0].length ?? 0)
        : Math.max(organised, marksOf(p.text).length, sittingLead(p.text));
    const until = Math.max(Math.min(endOfWords(p.text), beforePage(text, p)), from);
    const words = p.text.slice(from, until);
    if (
      words !== '' &&
      words.length <= LONGEST_TITLE &&
      !text.slice(line.start, line.end).trim().includes('\t')
    ) {
      const below = kinds
        .slice(stop, stop + 6)
        .filter(each => each !== 'none')
        .slice(0, 2);
      const own = until < p.text.length ? ['days' as const] : [];
      found.push({
        text: words,
        span: spanIn(p, from, until),
        from: at,
        to: stop,
        level: line.level,
        score:
          scoreOf(words, line, found.length, [...own, ...below]) +
          (kind === 'named' ? 3 : 0) +
          (isTitled(lines, at) ? 4 : 0) +
          (organised > 0 ? 2 : 0),
        bare: isBareKind(words) || isDatedKind(words),
      });
    }
    at = to;
  }
  return found;
}

/** Whether two headlines make one title page: nothing but blank lines stands between them. */
export function areNeighbours(lines: readonly Line[], above: Headline, below: Headline): boolean {
  return lines.slice(above.to, below.from).every(line => line.text === '');
}

/** A headline that a bare kind of event may belong to: a name of the event, no body and no part of the page. */
export function namesSomething(headline: Headline): boolean {
  return (
    !headline.bare &&
    !isGeneric(headline.text) &&
    !BODY.test(key(headline.text)) &&
    !/:$/.test(headline.text) &&
    !TOLD_HELD.test(headline.text)
  );
}
