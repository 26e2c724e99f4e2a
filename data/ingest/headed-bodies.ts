import { type BodyHead, headsFrom } from '../reference/body-heads.ts';
import { knownBodyNamed } from '../reference/directory.ts';
import { localBody } from '../reference/local-bodies.ts';
import { nameKey } from '../reference/name-key.ts';
import type { Setting } from './authorities.ts';
import { extentOf, LINKS, type StrongAt } from './body-extent.ts';
import type { BodyHit } from './body-hit.ts';
import { localName } from './local-bodies.ts';
import { breaksName, type NameWord, nameKeyIn, withoutDots } from './name-words.ts';

/** The longest head that begins at a word; an abbreviation only in capitals, a noun of two words also with a slip of one letter. */
function headAt(words: readonly NameWord[], at: number): BodyHead | null {
  const word = words[at];
  if (word === undefined) return null;
  for (const head of headsFrom(word.key)) {
    // "Drac", "Opac" are written as words too; shorter ones would be ordinary words.
    if (head.capitals && !word.upper && !(word.capital && word.text.length > 3)) continue;
    const fits = head.words.every((wanted, i) => {
      const found = words[at + i];
      const goesOn = i === 0 || found?.joined === true || (head.words.length > 4 && found?.gap === ', ');
      return found !== undefined && goesOn && resembles(found.key, wanted);
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

const OPENING = /[«“„]|\s"$/;
const CLOSING = /[»”]|^"/;

/** The most words of a quoted name; a quote that goes on is no name. */
const LONGEST_QUOTE = 14;

/** The name in quotes that follows a head, with at most four plain words between. */
function quotedAfter(words: readonly NameWord[], from: number): { from: number; to: number } | null {
  for (let at = from; at < Math.min(words.length, from + 5); at += 1) {
    const gap = words[at]?.gap ?? '';
    if (OPENING.test(gap)) {
      let to = at + 1;
      const limit = Math.min(words.length, at + LONGEST_QUOTE);
      while (to < limit && !CLOSING.test(words[to]?.gap ?? '')) to += 1;
      const shut = to === words.length || CLOSING.test(words[to]?.gap ?? '');
      return shut ? { from: at, to } : null;
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
  const name = withoutDots(text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0));
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

/** "Directeur général de l'Agence régionale de santé": a public body with a long title, said without its place. */
function isTitled(head: BodyHead, first: NameWord | undefined, setting: Setting): boolean {
  return (
    setting.mode === 'role' && head.strength === 'own' && head.words.length > 2 && first?.capital === true
  );
}

/** Whether the words behind a head make a name of it. `capital` is the first of them that has one, or -1. */
function isNamed(
  words: readonly NameWord[],
  at: number,
  nameStart: number,
  capital: number,
  head: BodyHead,
  setting: Setting,
): boolean {
  const headCapital = words[at]?.capital === true;
  if (setting.mode === 'text') {
    // "les associations en France" is no body: the name begins at once, or its head has a capital.
    if (capital < 0 || head.strength === 'unit') return false;
    return headCapital || words[nameStart]?.capital === true;
  }
  if (head.strength === 'own') return true;
  // "l'agence routière de Gannat" is not called Gannat: a link before the capital makes no name of it.
  const tied = capital > nameStart && /^(?:de|du|des|d)$/.test(words[capital - 1]?.key ?? '');
  return capital >= 0 && !(head.strength === 'named' && !headCapital && tied);
}

/** Whether the first letters of the capitalised words, or of all but the links, are an acronym. */
function spells(words: readonly NameWord[], acronym: string): boolean {
  const letters = (kept: (word: NameWord) => boolean): string =>
    words.flatMap(word => (kept(word) ? (word.key[0] ?? '') : [])).join('');
  return letters(word => word.capital) === acronym || letters(word => !LINKS.has(word.key)) === acronym;
}

/** How long a name that its own acronym explains may be. */
const LONGEST_EXPLAINED = 14;

/**
 * "Maison d'Éducation à l'Alimentation Durable (MEAD)": the capitals in brackets are the letters of the words since the head,
 * so these are a name, whatever small words stand in it; its end, or -1.
 */
function explainedBy(words: readonly NameWord[], at: number, start: number): number {
  if (!words[at]?.capital) return -1;
  for (let to = start; to < Math.min(words.length, at + LONGEST_EXPLAINED); to += 1) {
    const word = words[to];
    if (word === undefined) return -1;
    if (/^ ?\($/.test(word.gap)) {
      const closes = (words[to + 1]?.gap ?? ')').startsWith(')');
      return word.upper && closes && to > start && spells(words.slice(at, to), word.key) ? to : -1;
    }
    if (word.broken) return -1;
  }
  return -1;
}

/** Head words after which the head is only a meeting or a part: "groupe de travail", "centre d'intérêt". */
const NO_NAME =
  /^(?:de|du|d) (?:travail|projet|projets|coordination|reflexion|parole|pilotage|suivi|ville|loisirs|profit|gravite|interet|vie|vote|administration|surveillance|discipline|classe|famille|quartier|l europe|l ordre|la metropole|territoire)\b/;

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
  // "Direction départementale de l'emploi, du travail": behind a comma its matters go on.
  if (words[start]?.gap !== ', ' && NO_NAME.test(nameKeyIn(words, start, Math.min(words.length, start + 3))))
    return null;
  const explained = explainedBy(words, at, start);
  if (explained > 0) return identified(hit(explained, at));
  const quoted = quotedAfter(words, start);
  if (quoted) return identified({ ...hit(quoted.to, quoted.from) });
  // "Entreprise à But d'Emploi (EBE) l'Abeille Verte": the abbreviation of the head is no part of the name.
  const bracket = /^ ?\($/.test(words[start]?.gap ?? '') && (words[start + 1]?.gap ?? '').startsWith(')');
  const nameStart = bracket ? start + 1 : start;
  const extent = extentOf(words, nameStart, head, setting, strongAt);
  if (extent.to <= nameStart) return isTitled(head, words[at], setting) ? hit(start, at) : null;
  if (extent.owned && head.strength !== 'own') return null;
  const body = localBody(head.words.join(' '));
  const local = body && localName(words, nameStart, extent.to, body, setting);
  if (local) return { ...hit(extent.to, at), ...local };
  const capital = firstCapital(words, nameStart, extent.to);
  if (!isNamed(words, at, nameStart, capital, head, setting)) return null;
  const aside = head.aside && capital >= 0 && (!words[at]?.capital || bracket);
  return identified(hit(extent.to, aside ? withArticle(words, capital, nameStart) : at));
}
