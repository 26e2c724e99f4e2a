import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { actLength, pointNumber } from './numbered-points.ts';
import { reportsAt } from './point-rapporteurs.ts';
import { nextFilled } from './titles.ts';

/** Where the title begins on the line of each point. */
export type Points = ReadonlyMap<number, number>;

/** A series has at least so many points; what no mark parts from its number, one more. */
const LEAST = 2;
const LEAST_BARE = 3;
const LONGEST = 90;
/** A title that closes as a sentence does is no longer, and stands alone. */
const LONGEST_CLOSED = 70;
const LONGEST_ACT = 400;
/** So many acts one below the other are a list of them. */
const LIST = 3;

const OBJECT = /^O(?:bjet|BJET)\s?:\s*(?=[\p{Lu}\d«"“])/u;
const OPENING =
  /^(?:approbation|adoption|validation|lecture) (?:et (?:adoption|approbation) )?(?:d(?:u|es) )(?:\p{L}+ ){0,2}?(?:proces verb(?:al|aux)|comptes? rendus?|pv)(?: |$)/u;
const CLOSING =
  /^(?:(?:questions?|affaires?|informations?|points?|communications?|sujets?)(?: et (?:questions?|affaires?|informations?|points?|communications?))? (?:diverses?|divers|orales?)|(?:informations?|communications?) d(?:u|e la) (?:maire|president\p{L}*))$/u;
const LONGEST_CLOSING = 60;

function isHeld({ text, level, block }: Line): boolean {
  return text !== '' && level === 0 && block?.kind !== 'cell' && block?.kind !== 'item';
}

/** Whether a line of plain text may be the title of a point: no sentence, but a few words with a stop that stand alone. */
function isTitle(lines: readonly Line[], { text, index }: Line): boolean {
  if (text.length > LONGEST || /[;,]$/u.test(text)) return false;
  if (!/[.:]$/u.test(text)) return true;
  return text.length <= LONGEST_CLOSED && lines[index + 1]?.text === '' && lines[index - 1]?.text === '';
}

/** Lines that bear the numbers 1, 2, 3 … of one shape; with words of their own below, or they may be a list. */
function rising(lines: readonly Line[], shape: string, least: number, listed = false): readonly Line[] {
  const filled = lines.filter(({ text }) => text !== '');
  let next = 1;
  const found = filled.filter((line, i) => {
    const number = pointNumber(line.text);
    if (number?.shape !== shape || number.value !== next || line.level > 0) return false;
    const below = filled[i + 1];
    const isListed = below === undefined || pointNumber(below.text)?.shape === shape;
    if ((isListed && !listed) || !isTitle(lines, line)) return false;
    next += 1;
    return true;
  });
  return found.length >= least ? found : [];
}

/** The points of plain minutes that numbers count: "1. Budget", "II – Travaux", "III Adhésion". */
export function counted(lines: readonly Line[]): Points {
  const series = [
    rising(lines, 'count', LEAST),
    rising(lines, 'roman', LEAST_BARE),
    rising(lines, 'spaced', LEAST_BARE),
    rising(lines, 'spaced', LEAST_BARE, true),
  ].find(found => found.length > 0);
  return new Map((series ?? []).map(({ index, text }) => [index, pointNumber(text)?.length ?? 0]));
}

/** The acts that stand one below the other, which is a list of them and no minutes. */
function listed(acts: readonly Line[], filled: readonly Line[]): ReadonlySet<number> {
  const at = new Map(filled.map(({ index }, i) => [index, i] as const));
  const runs: Line[][] = [];
  for (const act of acts) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && at.get(act.index) === (at.get(before.index) ?? 0) + 1) last.push(act);
    else runs.push([act]);
  }
  const lists = runs.filter(run => run.length >= LIST).flat();
  return new Set(lists.length === acts.length ? [] : lists.map(({ index }) => index));
}

/** Where the title of an act stands: behind its number, or on the line below it; null where there is none. */
function titleOfAct(lines: readonly Line[], { text, index }: Line): readonly [number, number] | null {
  const length = actLength(text);
  if (length < text.length) return [index, length];
  const below = lines[nextFilled(lines, index + 1)];
  if (below === undefined || !/^[\p{Lu}«"“]/u.test(below.text) || /[.;,]$/u.test(below.text)) return null;
  return [below.index, OBJECT.exec(below.text)?.[0].length ?? 0];
}

/** What a council decides, by the numbers of its register ("2021-038 Vente du pré") or its objects ("Objet : Vente du pré"). */
export function acts(lines: readonly Line[]): Points {
  const filled = lines.filter(line => isHeld(line) && line.text.length <= LONGEST_ACT);
  const numbered = filled.filter(({ text }) => actLength(text) > 0);
  const lists = listed(numbered, filled);
  const titled = numbered
    .filter(({ index }) => !lists.has(index))
    .flatMap(line => {
      const title = titleOfAct(lines, line);
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
