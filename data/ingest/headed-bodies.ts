import { type BodyHead, headsFrom } from '../reference/body-heads.ts';
import { knownBodyNamed } from '../reference/directory.ts';
import { localBody } from '../reference/local-bodies.ts';
import { nameKey } from '../reference/name-key.ts';
import { isPosition } from '../reference/positions.ts';
import type { Setting } from './authorities.ts';
import type { BodyHit } from './body-hit.ts';
import { communeAt, divisionAt } from './gazetteer.ts';
import { localName } from './local-bodies.ts';
import { breaksName, keyOf, type NameWord, skipLink } from './name-words.ts';

/** Bodies already known to begin at a word: those of the dictionary, authorities, offices. */
export type StrongAt = (at: number) => BodyHit | null;

/** Where a name ended, and whether because a larger body was named as its owner. */
interface Extent {
  readonly to: number;
  readonly owned: boolean;
}

const LINKS = new Set('de du des d la le les l et en sur sous a au aux pour par'.split(' '));
const OWNERS = new Set('de du des d la le les l'.split(' '));
const PLACED = new Set('a au aux chez dans aupres pres'.split(' '));
/** Words that go on with what someone does, or where the body stands, not with its name. */
const STOPS = new Set(
  'charge chargee chargees delegue deleguee situe situee base basee dont qui ou ainsi mais afin aupres depuis'.split(
    ' ',
  ),
);
const LONGEST = 24;

/** The longest head that begins at a word; an abbreviation only in capitals, a noun of two words also with a slip of one letter. */
function headAt(words: readonly NameWord[], at: number): BodyHead | null {
  const word = words[at];
  if (word === undefined) return null;
  for (const head of headsFrom(word.key)) {
    if (head.capitals && !word.upper) continue;
    const fits = head.words.every((wanted, i) => {
      const found = words[at + i];
      return found !== undefined && (i === 0 || found.joined) && resembles(found.key, wanted);
    });
    if (fits) return head;
  }
  return null;
}

/** Equal, or one letter replaced in a word of five letters or more. */
function resembles(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  if (found.length < 5 || found.length !== wanted.length || found[0] !== wanted[0]) return false;
  let different = 0;
  for (let i = 0; i < found.length; i += 1) if (found[i] !== wanted[i]) different += 1;
  return different === 1;
}

/** Whether the words behind "et" open another mandate or another body rather than go on with the name. */
function endsAtAnd(words: readonly NameWord[], at: number, strongAt: StrongAt, setting: Setting): boolean {
  const next = skipLink(words, at + 1);
  const word = words[next];
  if (word === undefined || isPosition(word.key)) return true;
  if (strongAt(next) !== null || strongAt(at + 1) !== null) return true;
  return setting.mode === 'text' && !word.capital;
}

/** Whether "à", "au", "chez" lead to a place or to a body that owns the unit. */
function placedIn(words: readonly NameWord[], at: number, strongAt: StrongAt): 'body' | 'place' | null {
  const next = skipLink(words, at + 1);
  if (strongAt(next) !== null || strongAt(at + 1) !== null) return 'body';
  return (communeAt(words, next, false) ?? divisionAt(words, next)) ? 'place' : null;
}

/** How far the name goes that begins behind a head. */
function extentOf(
  words: readonly NameWord[],
  start: number,
  head: BodyHead,
  setting: Setting,
  strongAt: StrongAt,
): Extent {
  let at = start;
  let owned = false;
  const limit = Math.min(words.length, start + LONGEST);
  while (at < limit) {
    const word = words[at];
    if (word === undefined || (at > start && word.gap !== ') ' && word.broken)) break;
    if (at === start && word.broken && word.gap !== ') ') break;
    if (STOPS.has(word.key) && !word.capital) break;
    if (word.key === 'en' && words[at + 1]?.key === 'charge') break;
    if (word.key === 'et' && endsAtAnd(words, at, strongAt, setting)) break;
    if (PLACED.has(word.key)) {
      const where = placedIn(words, at, strongAt);
      if (where !== null || setting.mode === 'text') {
        owned = where === 'body';
        break;
      }
    }
    const strong = strongAt(at);
    if (strong !== null && OWNERS.has(words[at - 1]?.key ?? '')) {
      if (head.strength !== 'own') {
        owned = true;
        break;
      }
      at = strong.to;
      continue;
    }
    if (strong !== null && at > start && head.kind === 'other') {
      owned = true;
      break;
    }
    if (setting.mode === 'text' && !word.capital && !LINKS.has(word.key) && !/^\d+$/.test(word.key)) break;
    at += 1;
  }
  while (at > start && (LINKS.has(words[at - 1]?.key ?? '') || words[at - 1]?.key === 'dans')) at -= 1;
  return { to: at, owned };
}

const OPENING = /[«“„]|\s"$/;
const CLOSING = /[»”]|^"/;

/** The name in quotes that follows a head, with at most four plain words between. */
function quotedAfter(words: readonly NameWord[], from: number): { from: number; to: number } | null {
  for (let at = from; at < Math.min(words.length, from + 5); at += 1) {
    const gap = words[at]?.gap ?? '';
    if (OPENING.test(gap)) {
      let to = at + 1;
      while (to < words.length && !CLOSING.test(words[to]?.gap ?? '')) to += 1;
      return to - at <= 14 ? { from: at, to } : null;
    }
    const word = words[at];
    if (breaksName(gap) || word === undefined || word.capital || LINKS.has(word.key)) return null;
  }
  return null;
}

function firstCapital(words: readonly NameWord[], from: number, to: number): number {
  for (let at = from; at < to; at += 1)
    if (words[at]?.capital || /^\d/.test(words[at]?.text ?? '')) return at;
  return -1;
}

function sliceName(words: readonly NameWord[], from: number, to: number, text: string): string {
  const name = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The article that belongs to a name: "l'Abeille Verte", "Les 7 Vents". */
function withArticle(words: readonly NameWord[], at: number, start: number): number {
  const before = words[at - 1];
  return before && at - 1 >= start && /^(?:l|le|la|les)$/.test(before.key) ? at - 1 : at;
}

/** A name that the dictionary knows is that body, whatever head stood before it: "collectif Fake Off". */
function identified(hit: BodyHit): BodyHit {
  const known = knownBodyNamed(nameKey(hit.name));
  return known ? { ...hit, name: known.name, kind: known.kind, key: known.key } : hit;
}

/** Head words after which the head is only a meeting or a part: "groupe de travail", "centre d'intérêt". */
const NO_NAME =
  /^(?:de|du|d) (?:travail|projet|projets|coordination|reflexion|parole|pilotage|suivi|ville|loisirs|profit|gravite|interet|vie|vote)\b/;

/**
 * The body that a head introduces at a word: "SDIS de la Loire-Atlantique", "l'association « Fête le mur »", "Fédération
 * des acteurs de la solidarité". Null when the head has no name of its own, or is a unit of a body named after it.
 */
export function headedBodyAt(
  words: readonly NameWord[],
  at: number,
  text: string,
  setting: Setting,
  strongAt: StrongAt,
): BodyHit | null {
  const head = headAt(words, at);
  if (head === null) return null;
  const start = at + head.words.length;
  const hit = (to: number, from: number): BodyHit => ({
    from: at,
    to,
    name: sliceName(words, from, to, text),
    kind: head.kind,
    key: null,
    rule: `head:${head.words.join(' ')}`,
  });
  if (NO_NAME.test(keyOf(words, start, Math.min(words.length, start + 2)))) return null;
  const quoted = quotedAfter(words, start);
  if (quoted) return identified({ ...hit(quoted.to, quoted.from) });
  // "Entreprise à But d'Emploi (EBE) l'Abeille Verte": the abbreviation of the head is no part of the name.
  const bracket = /^ ?\($/.test(words[start]?.gap ?? '') && (words[start + 1]?.gap ?? '').startsWith(')');
  const nameStart = bracket ? start + 1 : start;
  const extent = extentOf(words, nameStart, head, setting, strongAt);
  if (extent.to <= nameStart || (extent.owned && head.strength !== 'own')) return null;
  const body = localBody(head.words.join(' '));
  const local = body && localName(words, nameStart, extent.to, body, setting);
  if (local) return { ...hit(extent.to, at), ...local };
  const capital = firstCapital(words, nameStart, extent.to);
  const nameless = capital < 0 && (head.strength !== 'own' || setting.mode === 'text');
  // In running text "les associations en France" is no body: the name begins at once, or its head has a capital.
  if (setting.mode === 'text' && !words[at]?.capital && !words[nameStart]?.capital) return null;
  if (nameless || (setting.mode === 'text' && head.strength === 'unit')) return null;
  const aside = head.aside && capital >= 0 && (!words[at]?.capital || bracket);
  return identified(hit(extent.to, aside ? withArticle(words, capital, nameStart) : at));
}
