import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { readsAsSentence, roleScore, startsAsBody, startsAsRole } from '../text/role-words.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { readLine } from './layouts/read-line.ts';
import { areKnown, PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { isItem } from './opens-list.ts';
import { isInQuotes } from './quotes.ts';
import { isTitleSetApart, trimTitle, withoutStop } from './talk-title.ts';

/** So many lines of one list make a habit of it. */
const LEAST_LINES = 2;
/** Of the lines of a list that may hold two things, so many. */
const LEAST_SHARE = 0.5;
const SCORE = 0.85;
const LONGEST = 300;
/** A plain line that is longer is a paragraph. */
const LONGEST_PLAIN = 200;
const LEAST_WORDS = 3;
/** Between what somebody does and what is given. */
const COLON = /(?<=[\p{L}\d)»])\s?:\s+(?=[\p{L}«“"])/u;
/** A dash may as well stand before where somebody comes from: an article behind it, or what is done, opens what is given. */
const DASH =
  /\s[–—-]{1,2}\s+(?=(?:[Ll][ae]s? |[Ll]['’]|[Uu]ne? |[Dd]es? |[Dd]['’]|[Vv]ers |[Pp]our |[Cc]omment |[Qq]uel|\p{Lu}\p{Ll}+(?:(?<!i)er|ir|[dt]re|[uil]re) (?:l[ae]s? |l['’]|une? |des |aux? |sur |sa |son |ses |nos |en |avec )))/u;
/** Where most lines of a list open with one, the others need none: "– pluies et ruissellement". */
const ANY_DASH = /\s[–—-]{1,2}\s+(?=[\p{L}«“"])/u;
/** "Anne Roux, maire : anne.roux@ville.fr", "… : 02 98 11 22 33": how to reach somebody, or when. */
const REACHED = /@|https?:|\d{2}[ .]\d{2}|\d{1,2} ?h ?\d{0,2}(?!\p{L})/u;

/** "Anne Roux, hydrologue, Université de Brest : les crues de la Loire.": who, what she does, and what she gives. */
function titledBy(words: string, sign: RegExp): Candidate | null {
  const found = sign.exec(words);
  if (found === null || isInQuotes(words, found.index)) return null;
  const read = readLine(words.slice(0, found.index), true);
  if (read?.layout !== 'name-first' || read.lead[1] > 0 || read.score < PEOPLE || read.title != null)
    return null;
  if (read.people.at(-1)?.role?.[1] !== found.index) return null;
  const title = titleIn(words, found.index + found[0].length);
  return title === null ? null : { ...read, score: SCORE, title };
}

/** "Les haies": an article and what is spoken of, which is a title in two words. */
const ARTICLE_AND_NOUN = /^[«“"]?\s?(?:L[ae]s? |L['’]|Une? |Des? )(?!(?:Havre|Mans)(?!\p{L}))\p{Ll}{3}/u;

function hasWordsOfTitle(said: string): boolean {
  return said.split(' ').length >= LEAST_WORDS || ARTICLE_AND_NOUN.test(said);
}

/** What words behind the sign give; null for an office, a body, a sentence and an address. */
function titleIn(words: string, from: number): Stretch | null {
  const title = withoutStop(words, trimTitle(words, [from, words.length]));
  const said = words.slice(...title);
  if (!hasWordsOfTitle(said) || !isTitleSetApart(said) || REACHED.test(said)) return null;
  const isOffice = startsAsRole(said) || startsAsBody(said) || roleScore(said) > 0;
  return isOffice || readsAsSentence(said) || /[.!?]\s+\p{Lu}/u.test(said) ? null : title;
}

/** Items of one depth, and headings of one level, by the heading above them. */
function listsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const lists = new Map<string, Line[]>();
  const over: Line[] = [];
  let run = 0;
  for (const line of lines) {
    if (line.text === '') continue;
    while (line.level > 0 && (over.at(-1)?.level ?? 0) >= line.level) over.pop();
    const isOne = line.level > 0 || (isItem(line) && !marksOf(line.text).hours);
    // What stands between two lists parts them.
    if (!isOne) run += 1;
    const name = `${over.at(-1)?.index ?? -1} ${line.level > 0 ? `h${line.level}` : `${run} ${line.block?.level ?? 0}`}`;
    if (isOne && line.text.length <= LONGEST) lists.set(name, [...(lists.get(name) ?? []), line]);
    if (line.level > 0) over.push(line);
  }
  return [...lists.values()];
}

/** Plain lines that follow one another, each the beginning of its own: what has hours, a mark or another level parts them. */
function plainListsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const lists: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === '') continue;
    if (!isPlain(line)) lists.push([]);
    else if (line.text.length <= LONGEST_PLAIN) lists.at(-1)?.push(line);
  }
  return lists.filter(({ length }) => length >= LEAST_LINES);
}

function isPlain(line: Line): boolean {
  const { length } = marksOf(line.text);
  return (
    line.level === 0 && length === 0 && !isItem(line) && (line.block?.kind ?? 'paragraph') === 'paragraph'
  );
}

/** Whether what plain lines give has a capital and no stop: sentences of minutes stand behind colons too. */
function areTitles(list: readonly Line[], found: readonly (readonly [number, Candidate])[]): boolean {
  const texts = new Map(list.map(({ index, text }) => [index, text]));
  return found.every(([index, { title }]) => {
    const text = texts.get(index) ?? '';
    return title != null && /^\p{Lu}/u.test(text.slice(title[0])) && !/[.;]$/u.test(text);
  });
}

/** What the lines of a list give behind one sign, if most do and each is given by others. */
function titledIn(
  list: readonly Line[],
  sign: RegExp,
  like = sign,
): readonly (readonly [number, Candidate])[] {
  const held = list.map(({ index, text }) => ({ index, words: text.slice(marksOf(text).length) }));
  const by = (mark: RegExp) =>
    held.flatMap(({ index, words }) => {
      const candidate = titledBy(words, mark);
      if (candidate === null) return [];
      const who = key(candidate.people.map(({ name }) => words.slice(name.start, name.end)).join(' '));
      return [{ index, candidate, who }];
    });
  const found = by(sign);
  const several = held.filter(({ words }) => words.split(' ').length >= LEAST_WORDS).length;
  const isHabit =
    found.length >= Math.max(LEAST_LINES, several * LEAST_SHARE) &&
    new Set(found.map(({ who }) => who)).size === found.length &&
    areKnown(found.map(({ candidate }) => candidate));
  return isHabit ? (like === sign ? found : by(like)).map(({ index, candidate }) => [index, candidate]) : [];
}

/**
 * Lists whose lines name somebody with what she does and, behind a colon or a dash, what she gives, in lower case or with a stop as
 * they like. What only one line of a list says so is its own: "Anne Roux, maire : ouverte au dialogue". Gives each by its line.
 */
export function readTitlesBehindOffices(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const titled = (list: readonly Line[]) => {
    const behindColon = titledIn(list, COLON);
    return behindColon.length > 0 ? behindColon : titledIn(list, DASH, ANY_DASH);
  };
  const plain = plainListsOf(lines).flatMap(list => {
    const found = titled(list);
    return areTitles(list, found) ? found : [];
  });
  return new Map([...plain, ...listsOf(lines).flatMap(titled)]);
}
