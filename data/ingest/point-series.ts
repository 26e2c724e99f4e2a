import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { actLength, monthlyAct, pointNumber } from './numbered-points.ts';
import { reportsAt } from './point-rapporteurs.ts';
import { nextFilled } from './titles.ts';

/** Where the title begins on the line of each point. */
export type Points = ReadonlyMap<number, number>;

/** A series has at least so many points; what no mark parts from its number, one more. */
const LEAST = 2;
const LEAST_BARE = 3;
const LONGEST = 90;
const LONGEST_APART = 200;
/** A title that closes as a sentence does is no longer, and stands apart from what is above. */
const LONGEST_CLOSED = 70;
const LONGEST_ACT = 400;

const OBJECT = /^O(?:bjet|BJET)\s?:\s*(?=[\p{Lu}\d«"“])/u;
const OPENING =
  /^(?:approbation|adoption|validation|lecture) (?:et (?:adoption|approbation) )?(?:d(?:u|es) )(?:\p{L}+ ){0,2}?(?:proces verb(?:al|aux)|comptes? rendus?|pv)(?: |$)/u;
const CLOSING =
  /^(?:(?:questions?|affaires?|informations?|points?|communications?|sujets?)(?: et (?:questions?|affaires?|informations?|points?|communications?))? (?:diverses?|divers|orales?)|(?:informations?|communications?) d(?:u|e la) (?:maire|president\p{L}*))$/u;
const LONGEST_CLOSING = 60;

function isHeld({ text, level, block }: Line): boolean {
  return text !== '' && level === 0 && block?.kind !== 'cell' && block?.kind !== 'item';
}

/** "Le conseil décide : 1. Approuve la convention,": what is decided, and not what about. */
const DECIDES =
  /^(?:d['’]|de |que |approuve|autorise|dit|décide|charge|donne|précise|fixe|prend|accepte|valide|adopte|sollicite|émet|confirme|mandate|désigne)/iu;

/**
 * "2. Tarifs de la cantine," in a paragraph of its own, "2) Budget primitif ;" over what was said of it: copied from the agenda, whose
 * items end so. The items of a list stand one under the other, and those of a decision say what is done.
 */
function goesOnBelow(lines: readonly Line[], text: string, index: number): boolean {
  const number = pointNumber(text);
  if (number === null || number.bare || text.length > LONGEST_APART) return false;
  if (DECIDES.test(text.slice(number.length))) return false;
  const isBlank = (at: number) => (lines[at]?.text ?? '') === '';
  if (isBlank(index - 1) && isBlank(index + 1)) return true;
  return text.endsWith(';') && /^\p{Lu}/u.test(lines[index + 1]?.text ?? '');
}

/** Whether a line of plain text may be the title of a point: no sentence, but words that stand apart, or a few of them. */
function isTitle(lines: readonly Line[], { text, index }: Line): boolean {
  if (/[;,]$/u.test(text)) return goesOnBelow(lines, text, index);
  const isApart = (lines[index - 1]?.text ?? '') === '';
  const closing = /[.:]$/u.exec(text)?.[0];
  if (closing === '.')
    return isApart && text.length <= (pointNumber(text)?.shape === 'glued' ? LONGEST : LONGEST_CLOSED);
  return text.length <= (isApart ? LONGEST_APART : LONGEST) && (closing === undefined || isApart);
}

/** The number that comes next, or the one behind it: a title over two lines, or a slip of the pen. */
function isNext(value: number, next: number): boolean {
  return value === next || (next > 1 && value === next + 1);
}

/** Lines that bear the numbers 1, 2, 3 … of one shape; with words of their own below, or they may be a list. */
function rising(lines: readonly Line[], shape: string, least: number, listed = false): readonly Line[] {
  const filled = lines.filter(({ text }) => text !== '');
  let next = 1;
  const found = filled.filter((line, i) => {
    const number = pointNumber(line.text);
    if (number?.shape !== shape || line.level > 0 || !isNext(number.value, next)) return false;
    const below = pointNumber(filled[i + 1]?.text ?? '');
    // "1. …" right below the thirteenth point begins a list of its own.
    const isListed =
      i === filled.length - 1 || (below?.shape === shape && !(below.value === 1 && number.value > 1));
    if ((isListed && !listed) || !isTitle(lines, line)) return false;
    next = number.value + 1;
    return true;
  });
  return found.length >= least ? withSkipped(filled, found, shape) : [];
}

/** A point between the eighth and the tenth that no mark told to be one ("9. Convention avec le centre de gestion."): its number does. */
function withSkipped(filled: readonly Line[], found: readonly Line[], shape: string): readonly Line[] {
  return found.flatMap((line, i) => {
    const value = pointNumber(line.text)?.value ?? 0;
    const next = found[i + 1];
    if (next === undefined || pointNumber(next.text)?.value !== value + 2) return [line];
    const between = filled.filter(({ index, level, text }) => {
      if (index <= line.index || index >= next.index || level > 0 || text.length > LONGEST_APART)
        return false;
      const number = pointNumber(text);
      return number?.shape === shape && number.value === value + 1;
    });
    return between.length === 1 ? [line, ...between] : [line];
  });
}

/** The points of plain minutes that numbers count: "1. Budget", "II – Travaux", "III Adhésion". */
export function counted(lines: readonly Line[]): Points {
  const series = [
    rising(lines, 'count', LEAST),
    rising(lines, 'roman', LEAST_BARE),
    rising(lines, 'spaced', LEAST_BARE),
    rising(lines, 'spaced', LEAST_BARE, true),
    rising(lines, 'glued', LEAST_BARE),
  ].find(found => found.length > 0);
  return new Map((series ?? []).map(({ index, text }) => [index, pointNumber(text)?.length ?? 0]));
}

interface Act {
  readonly line: Line;
  readonly number: string;
  /** Where its title begins. */
  readonly length: number;
}

/** The month by which a register counts its acts, whose numbers have the look of days: 1, 2 and 3 of it are there. */
function monthCounted(filled: readonly Line[]): string | null {
  const values = new Map<string, Set<number>>();
  for (const { text } of filled) {
    const act = monthlyAct(text);
    if (act !== null) values.set(act.month, (values.get(act.month) ?? new Set()).add(act.value));
  }
  return [...values].find(([, found]) => [1, 2, 3].every(value => found.has(value)))?.[0] ?? null;
}

function actsIn(filled: readonly Line[]): readonly Act[] {
  const month = monthCounted(filled);
  return filled.flatMap(line => {
    const monthly = month === null ? null : monthlyAct(line.text);
    const length = monthly?.month === month ? (monthly?.length ?? 0) : actLength(line.text);
    return length === 0 ? [] : [{ line, number: line.text.slice(0, length).trim(), length }];
  });
}

/** Each act once, where most is said of it: a list of them, before the minutes or behind them, says only what they are called. */
function once(acts: readonly Act[], end: number): readonly Act[] {
  const said = acts.map(({ line }, i) => (acts[i + 1]?.line.index ?? end) - line.index);
  const most = new Map<string, number>();
  acts.forEach(({ number }, i) => {
    const before = most.get(number);
    if (before === undefined || (said[i] ?? 0) > (said[before] ?? 0)) most.set(number, i);
  });
  return acts.filter(({ number }, i) => most.get(number) === i);
}

/** "POINT 3 – ", "Point n° 3 : ". */
const WORDED = /^(?:Point|POINT)\s+(?:[Nn]\s?[°º]\s?)?(\d{1,2})\s?(?:[.):/–—-]\s?)+(?=[\p{L}«"“])/u;

/** The points that minutes number by that word, each where most is said of it: they hold the acts of a register. */
export function wordedPoints(lines: readonly Line[]): Points {
  const found = lines.flatMap((line): readonly Act[] => {
    const [whole, number] = WORDED.exec(line.text) ?? [];
    const isOpen = whole !== undefined && number !== undefined && line.text.length <= LONGEST_ACT;
    return isOpen ? [{ line, number, length: whole.length }] : [];
  });
  const points = once(found, lines.length);
  const isSeries = points.length >= LEAST && points.every(({ number }, i) => Number(number) === i + 1);
  return new Map(isSeries ? points.map(({ line, length }) => [line.index, length]) : []);
}

/** Where the title of an act stands: behind its number, or on the line below it; null where there is none. */
function titleOfAct(lines: readonly Line[], { line, length }: Act): readonly [number, number] | null {
  const { text, index } = line;
  if (length < text.length) return [index, length];
  const below = lines[nextFilled(lines, index + 1)];
  if (below === undefined || !/^[\p{Lu}«"“]/u.test(below.text) || /[.;,]$/u.test(below.text)) return null;
  return [below.index, OBJECT.exec(below.text)?.[0].length ?? 0];
}

/** What a council decides, by the numbers of its register ("2021-038 Vente du pré") or its objects ("Objet : Vente du pré"). */
export function acts(lines: readonly Line[]): Points {
  const filled = lines.filter(line => isHeld(line) && line.text.length <= LONGEST_ACT);
  const titled = once(actsIn(filled), lines.length).flatMap(act => {
    const title = titleOfAct(lines, act);
    return title === null ? [] : [title];
  });
  if (titled.length >= LEAST) return new Map(titled);
  const objects = filled.flatMap(({ index, text }) => {
    const length = OBJECT.exec(text)?.[0].length ?? 0;
    return length === 0 ? [] : [[index, length] as const];
  });
  return new Map(objects.length >= LEAST ? objects : []);
}

/** The points that say who reports on them, on their line or on the next. */
export function reported(lines: readonly Line[]): Points {
  const found = lines.filter(
    line => isHeld(line) && line.text.length <= LONGEST_ACT && reportsAt(lines, line.index) > 0,
  );
  return new Map(found.length >= LEAST ? found.map(({ index }) => [index, 0]) : []);
}

/** What meetings begin and end with, beside the points of a series: the minutes of the last one, what else there is. */
export function aroundPoints(lines: readonly Line[], points: Points): Points {
  const first = Math.min(...points.keys());
  const found = lines.filter(line => {
    if (!isHeld(line) || points.has(line.index) || line.text.length > LONGEST_ACT) return false;
    const { text, index } = line;
    if (index < first) return text.length <= 2 * LONGEST && !/[.;,]$/u.test(text) && OPENING.test(key(text));
    return text.length <= LONGEST_CLOSING && CLOSING.test(key(text));
  });
  return new Map(found.map(({ index }) => [index, 0]));
}
