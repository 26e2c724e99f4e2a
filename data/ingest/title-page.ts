import type { Line } from '../document/lines.ts';
import type { Span } from '../model/span.ts';
import { key } from '../text/normalise.ts';
import { isToldLabel } from './bare-kind.ts';
import { namedDays } from './days.ts';
import { firstPage } from './first-page.ts';
import { EVENT, type FrontLine, frontLineOf } from './front-lines.ts';
import { BODY } from './headline-score.ts';
import { areNeighbours, type Headline, headlinesOf, namesSomething } from './headlines.ts';
import {
  isMeetingBody,
  isOfBody,
  isOnlyMeeting,
  isSeries,
  numbersSeries,
  sittingLead,
} from './title-kinds.ts';

/** What a document is called, and what kind of event the line beside it says that it is. */
export interface Titled {
  readonly title: { readonly text: string; readonly span: Span };
  readonly event: string | null;
}

/** "Procès-verbal de l'assemblée générale du 11 avril 2015": the day that its title says is the day of a meeting. */
export const MINUTES =
  /^(?:projet de )?(?:proc[eè]s[- ]verbal|compte[- ]rendu|relev[eé] de (?:d[eé]cisions|conclusions)|p\.?v\.?|minutes)(?!\p{L})/iu;

/** "Séance du 9 mars 2020": what below the name of minutes, or of a commune, says when they were held. */
export const SAT =
  /^(?:s[ée]ance|r[ée]union) (?:(?:ordinaire|extraordinaire|publique|pl[ée]ni[èe]re) )?du(?!\p{L})/iu;

/** Below this no line is called a title. */
const LEAST_SCORE = -3;
/** "2025 / 025" over the title of minutes, "n° 20200525" below the commune whose they are. */
const NUMBER = /^\P{L}{1,20}$/u;
const ITS_NUMBER = /^n[°o] ?\P{L}{1,20}$/iu;
const LONGEST_LINE = 60;

/** The best headline, or the one beside it to which it only says what kind of event or of minutes this is; null where none may be a title. */
export function titleOf(text: string, lines: readonly Line[], end: number): Titled | null {
  const headlines = headlinesOf(
    text,
    lines,
    Math.max(end, endOfTop(lines), endOfDated(lines), endOfNamed(lines)),
  );
  let best: Headline | undefined;
  for (const headline of headlines) if (headline.score > (best?.score ?? LEAST_SCORE)) best = headline;
  if (best === undefined) return null;
  const at = headlines.indexOf(best);
  const beside = besideBest(lines, headlines, at, best);
  if (beside !== undefined) return { title: beside, event: best.text };
  if (best.bare) return { title: best, event: null };
  const kind = [headlines[at - 1], headlines[at + 1]].find(each => each?.bare === true);
  return { title: best, event: kind?.text ?? null };
}

/** The headline beside the best that is what the document is called. */
function besideBest(
  lines: readonly Line[],
  headlines: readonly Headline[],
  at: number,
  best: Headline,
): Headline | undefined {
  const above = neighbour(lines, headlines, at, -1);
  // A format that sets the minutes larger than what stands over them calls the document so.
  const isLarger = above !== undefined && best.level > 0 && above.level > best.level;
  if (above !== undefined && !isLarger && isOnlyMeeting(best.text)) {
    if (SAT.test(best.text) && MINUTES.test(above.text)) return above;
    if (isMeetingBody(above.text)) return above;
  }
  const isMeetingOfDay = /^(?:ag|assemblee)\b/.test(key(best.text)) && namedDays(best.text).length > 0;
  if ((best.bare && !isMeetingOfDay) || isOfBody(best.text)) {
    const below = neighbour(lines, headlines, at, 1);
    const isOne = above !== undefined && below !== undefined && isSeries(above.text) && namesSomething(below);
    if (isOne) return below;
    if (above !== undefined && namesSomething(above)) {
      const isBelow = below !== undefined && namesSomething(below) && isNearer(lines, [above, best, below]);
      return isBelow ? below : above;
    }
    if (below !== undefined && namesSomething(below)) return below;
  }
  return belowSeries(lines, headlines, at, best) ?? belowTold(lines, headlines, at, best);
}

/** "Relevé de conclusions" and no more. */
const ONLY_MINUTES =
  /^(?:projet de )?(?:procès[- ]verbal|compte[- ]rendu|relevé de (?:décisions|conclusions)|minutes)$/iu;
/** "Ce qu'il faut retenir du débat du 14 novembre": what tells of something held. */
const TELLS =
  /^(?:ce qu il faut retenir|retours? sur|bilan|synthese|restitution|(?:comptes? rendus?|actes) (?:de|du|des)) /;
const QUOTED = /^[«“"][^«»“”"]+[»”"]$/u;

/** The committee below "Relevé de conclusions"; what is quoted alone below the line that tells when it was held. */
function belowTold(
  lines: readonly Line[],
  headlines: readonly Headline[],
  at: number,
  best: Headline,
): Headline | undefined {
  const below = headlines[at + 1];
  if (below === undefined || !areNeighbours(lines, best, below)) return undefined;
  if (ONLY_MINUTES.test(best.text)) return isMeetingBody(below.text) ? below : undefined;
  const words = key(best.text);
  const tells = TELLS.test(words) || (EVENT.test(words) && namedDays(best.text).length > 0);
  return tells && !/[«“"]/u.test(best.text) && QUOTED.test(below.text) ? below : undefined;
}

/** "CREPS de Reims" over "Colloque" over "« Sport et handicap »" over its day: who invites stands over the kind, and the title below it. */
function isNearer(
  lines: readonly Line[],
  [above, best, below]: readonly [Headline, Headline, Headline],
): boolean {
  const isTight = best.to === below.from && above.to < best.from;
  const next = lines.slice(below.to).find(({ text }) => text !== '');
  const isOverDay = next !== undefined && frontLineOf(next) === 'days';
  return isTight || isOverDay || /^[«“]/u.test(lines[below.from]?.text ?? '');
}

/** The headline right above (-1) or below (1) another, bodies that present themselves between them passed over. */
function neighbour(
  lines: readonly Line[],
  headlines: readonly Headline[],
  at: number,
  step: 1 | -1,
): Headline | undefined {
  for (let to = at; ; to += step) {
    const [from, next] = [headlines[to], headlines[to + step]];
    if (from === undefined || next === undefined) return undefined;
    const [above, below] = step === 1 ? [from, next] : [next, from];
    if (!areNeighbours(lines, above, below)) return undefined;
    const words = key(next.text);
    if (step === -1 || !BODY.test(words) || EVENT.test(words)) return next;
  }
}

function numbersSeveral(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => numbersSeries(text) || sittingLead(text) > 0).length > 1;
}

const firstWord = (text: string): string => key(text).split(' ')[0] ?? '';

/** "Conférence « Les haies »", its day, "Conférence « Les mares »", its day: what opens as others further down do, over days of their own. */
function hasSisters(lines: readonly Line[], title: Headline): boolean {
  const filled = lines.slice(title.to).filter(({ text }) => text !== '');
  const word = firstWord(title.text);
  return filled.some(({ text }, i) => {
    const below = filled[i + 1];
    return firstWord(text) === word && below !== undefined && namedDays(below.text).length > 0;
  });
}

/** "Cycle « Ville et santé »" over "Webinaire n° 4" over a title: what the one of the series is called, where the best names the series. */
function belowSeries(
  lines: readonly Line[],
  headlines: readonly Headline[],
  at: number,
  best: Headline,
): Headline | undefined {
  const title = headlines.slice(at + 1).find(({ bare }) => !bare);
  if (title === undefined || !namesSomething(title) || title.level > Math.max(best.level, 2))
    return undefined;
  const between = lines.slice(best.to, title.from).filter(({ text }) => text !== '');
  const kinds = between.map(frontLineOf);
  const isClose = between.every(
    ({ text, index }, i) =>
      kinds[i] === 'none' ||
      kinds[i] === 'days' ||
      numbersSeries(text) ||
      headlines.some(({ bare, from, to }) => bare && index >= from && index < to),
  );
  const isOne =
    between.some(({ text }) => numbersSeries(text)) || sittingLead(lines[title.from]?.text ?? '') > 0;
  // Of a programme that numbers several it is the first, and not what the whole is called.
  const isAlone = !numbersSeveral(lines) && !hasSisters(lines, title);
  return isClose && (isOne || isSeries(best.text)) && isAlone ? title : undefined;
}

/** Titles at the very top are the document's, even where their level made one of them a session's. */
function endOfTop(lines: readonly Line[]): number {
  let end = 0;
  let isLabel = false;
  for (const line of firstPage(lines)) {
    const kind = frontLineOf(line);
    if (line.text === '' || (end === 0 && NUMBER.test(line.text)) || (end > 0 && ITS_NUMBER.test(line.text)))
      continue;
    const isBelowLabel = isLabel && (kind === 'title' || kind === 'label');
    if (!isBelowLabel && (kind !== 'title' || (line.level === 0 && end > 0))) break;
    // "Actes – Table ronde n° 2": the title stands below.
    isLabel = line.level === 0 && end === 0 && isToldLabel(line.text);
    end = line.index + 1;
  }
  return end;
}

/** The first heading of all, where it names an event: it may be taken for a session for all that it says. */
function endOfNamed(lines: readonly Line[]): number {
  const first = firstPage(lines).find(({ level, text }) => level > 0 && text !== '');
  const isNamed = first?.level === 1 && frontLineOf(first) === 'title' && EVENT.test(key(first.text));
  return isNamed ? first.index + 1 : 0;
}

/** So many lines with words a title page has up to its day. */
const MOST_LINES = 14;
const OF_PAGE: ReadonlySet<FrontLine> = new Set<FrontLine>([
  'title',
  'named',
  'days',
  'place',
  'room',
  'generic',
  'none',
]);

/** Behind the line that says when, where nothing but words of a title page stands over it: a session may open there for all its words say. */
function endOfDated(lines: readonly Line[]): number {
  const filled = firstPage(lines).filter(({ text }) => text !== '');
  let isTitled = false;
  let isNumbered = false;
  let above: Line | undefined;
  let isHeaded = false;
  for (const line of filled.slice(0, MOST_LINES)) {
    const kind = frontLineOf(line);
    // Behind words of its own a heading opens what follows, and is no part of the title above.
    if (line.level > 0 && isHeaded && above?.level === 0) return 0;
    isHeaded ||= line.level > 0;
    above = line;
    const isSitting = kind === 'title' && isOnlyMeeting(line.text) && namedDays(line.text).length > 0;
    if (isSitting || sittingLead(line.text) > 0) return line.index + 1;
    if ((kind === 'days' || kind === 'hours') && numbersSeries(line.text)) {
      isNumbered = isTitled;
      continue;
    }
    if (kind === 'days' && isTitled) return line.index;
    const mayGoOn = kind === 'label' || (kind === 'sentence' && line.text.length < LONGEST_LINE);
    if (line.block?.kind === 'cell' || (!OF_PAGE.has(kind) && !mayGoOn)) return isNumbered ? line.index : 0;
    if (kind === 'title') isTitled = true;
  }
  return 0;
}
