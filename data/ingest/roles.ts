import { isPosition } from '../reference/professions.ts';
import { bodiesIn } from './bodies-in.ts';
import type { BodyHit } from './body-hit.ts';
import { closed, type NameWord, nameWords } from './name-words.ts';
import { bodyByCue } from './role-cues.ts';
import { lookAround } from './surroundings.ts';

/** One mandate of a role, on the role's own text. */
export interface RoleBody {
  readonly hit: BodyHit;
  /** Offsets of the body in the role. */
  readonly start: number;
  readonly end: number;
  /** Where the words of the position begin; the body's own start when it has none. */
  readonly mandateStart: number;
  /** The words that say what the person does there, or null. */
  readonly position: string | null;
}

const TRAILING_LINK =
  /(?:\s*[,;:–—/-]\s*|\s+(?:et|en|à|au|aux|a|chez|de|du|des|la|le|les|pour|auprès|dans|sur|au sein|sein|at|of|for|in|with|the)|\s+(?:à |de )?l['’]|\s+d['’]|[\s,;:–—/(-]+)$/iu;
const LEADING_LINK = /^(?:[\s,;:.–—/()-]+|(?:et|de|du|des|à|au|la|le|les)\s+|[ld]['’])/iu;

/** Takes links and punctuation off both ends of a stretch of role; null when nothing is left. */
function trimmed(stretch: string): string | null {
  let text = ` ${stretch} `.replace(/\s+$/, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(TRAILING_LINK, '');
  }
  text = text.trimStart();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(LEADING_LINK, '');
  }
  text = text.trim();
  return /\p{L}{2}/u.test(text) ? text : null;
}

/** Where the last mandate of a stretch of words begins: behind a comma, a dash or "et", at a noun of position. */
function lastMandate(words: readonly NameWord[], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    const word = words[at];
    if (word === undefined || !isPosition(word.key)) continue;
    const behindEt = words[at - 1]?.key === 'et' && at - 1 > from;
    if (word.broken || behindEt || /^\s*[/–—]\s*$/.test(word.gap)) return at;
  }
  return from;
}

/** A position and where it begins in the role. */
interface Position {
  readonly text: string | null;
  readonly start: number;
}

/** The position of one body: the words since the body before, or since the last noun of position among them. */
function positionBefore(words: readonly NameWord[], text: string, from: number, hit: BodyHit): Position {
  const to = hit.place ?? hit.from;
  const start = lastMandate(words, from, hit.from);
  // "ancien maire de X": the office's own words follow others of the same phrase, or stand alone behind a comma.
  const alone = hit.place !== undefined && words.slice(start, hit.from + 1).some((w, i) => i > 0 && w.broken);
  const first = alone ? hit.from : start;
  const begin = words[first]?.start ?? 0;
  return { text: first < to ? trimmed(text.slice(begin, words[to]?.start)) : null, start: begin };
}

/** Whether a stretch says what someone does; "situé au" or "délégation de" between two bodies does not. */
function opensMandate(words: readonly NameWord[], from: number, hit: BodyHit): boolean {
  return hit.place !== undefined || words.slice(from, hit.from).some(word => isPosition(word.key));
}

/** "Université de Nantes, chercheuse": the position behind the only body. */
function positionAfter(words: readonly NameWord[], text: string, hit: BodyHit): string | null {
  const next = words[hit.to];
  if (next === undefined || !next.broken || !isPosition(next.key)) return null;
  return trimmed(text.slice(next.start));
}

/** Bodies named twice by one role count once, at their fuller name. */
function withoutDoubles(hits: readonly BodyHit[]): readonly BodyHit[] {
  return hits.filter(
    (hit, i) =>
      !hits.some(
        (other, j) => j < i && /^(?:acronym|expansion|dictionary)$/.test(hit.rule) && sameBody(hit, other),
      ),
  );
}

function sameBody(a: BodyHit, b: BodyHit): boolean {
  return a.key !== null ? a.key === b.key : a.name === b.name;
}

/** A role taken apart: its words, every body that it names (for mentions), and its mandates. */
export interface RoleReading {
  readonly words: readonly NameWord[];
  readonly hits: readonly BodyHit[];
  readonly mandates: readonly RoleBody[];
}

/**
 * Reads one role ("maire de X, président de Y et membre de Z") into mandates: bodies first, by dictionary, authority,
 * office and head noun; where none is found, by the cues of a role alone; then the words before each as its position.
 */
export function readRole(text: string, words: readonly NameWord[] = nameWords(text)): RoleReading {
  const setting = { around: lookAround(words), mode: 'role' } as const;
  const strong = bodiesIn(words, text, setting);
  const cued = bodyByCue(words, text, strong, setting);
  const hits = [...strong, ...cued].sort((a, b) => a.from - b.from || b.to - a.to);
  const mandates: RoleBody[] = [];
  let from = 0;
  let last: string | null = null;
  for (const hit of withoutDoubles(hits)) {
    const start = words[hit.from]?.start ?? 0;
    const own: Position =
      hit.from >= from && (last === null || opensMandate(words, from, hit))
        ? positionBefore(words, text, from, hit)
        : { text: null, start };
    last = own.text ?? last ?? (hits.length === 1 ? positionAfter(words, text, hit) : null);
    const end = closed(text, start, words[hit.to - 1]?.end ?? start);
    mandates.push({ hit, start, end, mandateStart: own.text === null ? start : own.start, position: last });
    from = Math.max(from, hit.to);
  }
  return { words, hits, mandates: distinct(mandates) };
}

/** A body held in the same position twice by one role is one mandate. */
function distinct(mandates: readonly RoleBody[]): readonly RoleBody[] {
  return mandates.filter(
    (m, i) => !mandates.some((n, j) => j < i && sameBody(m.hit, n.hit) && m.position === n.position),
  );
}
