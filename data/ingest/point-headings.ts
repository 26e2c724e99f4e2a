import type { Line } from '../document/lines.ts';
import { passageOf } from '../document/lines.ts';
import { cut, key, spanIn } from '../text/normalise.ts';
import { type Facts, type Heading, headingOf, withTitle } from './heading.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { headingNumber } from './numbered-points.ts';
import { rapporteurBehind } from './point-rapporteurs.ts';
import { programmeHeading } from './programme.ts';
import { kindOf } from './session-kind.ts';
import { goesOn, nextFilled } from './titles.ts';

/** What somebody says or gives at a meeting; a point on the sale of her field names her, and she says nothing. */
const GIVEN =
  /^(?:interventions?|allocutions?|discours|prises? de parole|exposes?|communications?|conferences?|presentations?|temoignages?|retours? d experience|mots?|eclairages?|introduction|ouverture|conclusions?|synthese|restitution|accueil|bilan|point|rapport)\b/u;
/** "Budget 2024 par Anne Roux", "Budget 2024 (par Mme Anne Roux)": who presents a point. */
const BY = /(?:^|[\s(])par (?:l[ea] |l['’])?(?:\p{Lu}|m(?:me|lle|r|\.)|monsieur|madame|maître)/iu;

/** So many lines may be a title, blank ones between two of them apart. */
const MOST_LINES = 4;
const LONGEST_LINE = 160;
/** Fewer words behind a colon may be a name. */
const LEAST_CALLED = 4;

/** The line behind the title of a point that begins at `at`: it may go over lines of its own kind. */
function endOf(lines: readonly Line[], at: number): number {
  const level = lines[at]?.level ?? 0;
  let to = at + 1;
  for (let i = 1; i < MOST_LINES; i += 1) {
    const before = lines[to - 1]?.text ?? '';
    const next = level > 0 ? nextFilled(lines, to) : to;
    const line = lines[next];
    if (line === undefined || next > to + 1 || line.text === '' || line.text.length > LONGEST_LINE) break;
    if (line.level !== level || /[.;]$/u.test(line.text) || headingNumber(line.text) !== null) break;
    // Behind "Vente du pré :" begins what is said of it.
    if (!goesOn(before, line.text) || (/:$/u.test(before) && /^[\p{Lu}\d]/u.test(line.text))) break;
    to = next + 1;
  }
  return to;
}

/** "Présentation par Anne Roux : le nouveau règlement": a word for what she does, and behind the colon what she speaks of. */
function calledBehind(
  title: string,
  [from, to]: readonly [number, number],
): readonly [number, number] | null {
  const colon = /\s?:\s+(?=[\p{L}\d«"“])/u.exec(title.slice(to));
  const words = title.slice(from, to);
  if (colon === null || (words.includes(' ') && namesOfLine(words).length === 0)) return null;
  const at = to + colon.index + colon[0].length;
  return title.slice(at).split(' ').length < LEAST_CALLED ? null : [at, title.length];
}

/** The words of a title up to what names who reports on it, and to the stop or the colon behind it. */
function titleEnd(title: string): number {
  const behind = rapporteurBehind(title);
  const words = behind < 0 ? title : title.slice(0, behind);
  return words.replace(/\s*[.:,;]+$/u, '').length;
}

/**
 * An item of the agenda of a meeting: "1 / VALIDATION DU COMPTE RENDU". Whoever gives it, as its words say ("Intervention de Anne
 * Roux, géographe"), speaks in it.
 */
export function pointHeading(text: string, lines: readonly Line[], at: number, skip: number): Heading {
  const line = lines[at];
  const to = endOf(lines, at);
  const whole = cut(passageOf(text, lines, at, to), skip);
  const end = titleEnd(whole.text);
  const facts: Facts = { type: 'session', label: null, kind: kindOf(whole.text), entry: null, sure: true };
  const heading = headingOf(text, lines, [at, to], [at, skip], facts);
  const title = whole.text.slice(0, end);
  const closed = end < whole.text.length ? withTitle(heading, whole, [0, end]) : heading;
  if (!GIVEN.test(key(title)) && !BY.test(title))
    return rapporteurBehind(whole.text) < 0 ? closed : { ...closed, to: at };
  const found = programmeHeading(title, Math.max(1, line?.level ?? 0), false);
  if (found === null || !found.speaks) return closed;
  const words = cut(whole, ...(calledBehind(title, found.title) ?? found.title));
  return {
    ...heading,
    to: at,
    title: words.text,
    titleSpan: spanIn(words, 0, words.text.length),
  };
}
