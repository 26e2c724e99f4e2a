import { type Line, linePassage, passageOf } from '../document/lines.ts';
import type { Appearance } from '../model/reading.ts';
import type { Located } from '../model/span.ts';
import { spanIn } from '../text/normalise.ts';
import { isBodyWord } from '../text/not-names.ts';
import { isParticle } from '../text/particles.ts';
import { isFunction } from '../text/role-words.ts';
import type { Candidate, Found } from './layouts/layout.ts';
import { marksOf } from './marks.ts';
import { isTitleSetApart } from './talk-title.ts';
import type { TrackTalk } from './track-cells.ts';

/** "1", "(2)", "1,2", "¹": what an author bears, and an affiliation below. */
const MARK = String.raw`\s?(?:\(\d{1,2}(?:\s?[,;&-]\s?\d{1,2})*\)|\d{1,2}(?:\s?[,;&]\s?\d{1,2})*(?![\d\p{L}])|[¹²³⁴⁵⁶⁷⁸⁹]+(?:\s?[,·]\s?[¹²³⁴⁵⁶⁷⁸⁹]+)*)\s?\*?`;
const WORD = String.raw`\p{L}[\p{L}.'’-]*`;
const AUTHOR = new RegExp(
  String.raw`((?:${WORD} ){0,4}${WORD})(${MARK})(?:\s?[,;]\s?(?:et |and )?|\s(?:et|and|&)\s|\s*$)`,
  'uy',
);
const AFFILIATION = /^\(?(\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹])\)?\s?[.:–-]?\s?(\p{Lu}.{3,})$/u;
const LIKE_MARK = /[\p{L}.](?:\s?\(?\d|[¹²³⁴⁵⁶⁷⁸⁹])/u;
/** "O1. ", "P12 – ", "C3: " before the title of what is presented. */
const CODE = /^\p{Lu}{1,2}-?\d{1,3}\s?[.:)–-]\s+(?=[«“"\p{Lu}])/u;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SCORE = 0.85;
const LEAST_WORDS_OF_NAME = 2;
const LEAST_WORDS_OF_TITLE = 3;
const MOST_TITLE_LINES = 3;
const MOST_AFFILIATIONS = 30;
/** So many titles over authors by number make a book of abstracts, or one with several authors. */
const LEAST_TALKS = 2;
const LONGEST = 600;

interface Author {
  readonly found: Found;
  readonly marks: readonly string[];
}

function marksIn(words: string): readonly string[] {
  const plain = words.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, raised => ` ${RAISED.indexOf(raised)}`);
  return plain.match(/\d{1,2}/g) ?? [];
}

const isInitial = (word: string): boolean => /^(?:(?:\p{Lu}\p{Ll}?\.-?){1,3}|\p{Lu})$/u.test(word);
const isShouted = (word: string): boolean => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase();

/** Where the family name begins among the words of a name, and whether it stands first. */
function familyAt(words: readonly string[]): readonly [at: number, first: boolean] {
  const last = words.length - 1;
  if (isInitial(words[last] ?? '') && !isInitial(words[0] ?? '')) return [last, true];
  const shouted = words.findIndex(word => isShouted(word) && !isInitial(word));
  if (shouted > 0) return [shouted, false];
  if (shouted === 0 && !isShouted(words[last] ?? ''))
    return [words.findIndex(word => !isShouted(word)), true];
  const given = words.findIndex(word => !isInitial(word));
  return [Math.max(1, given), false];
}

function foundIn(name: string, start: number): Found | null {
  const words = name.split(' ');
  const isOther = (word: string) =>
    !isInitial(word) && !isParticle(word) && (isBodyWord(word) || isFunction(word));
  if (words.length < LEAST_WORDS_OF_NAME || !/^\p{Lu}/u.test(name) || words.some(isOther)) return null;
  const [at, first] = familyAt(words);
  const [ahead, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  if (ahead === '' || behind === '') return null;
  const [givenName, familyName] = first ? [behind, ahead] : [ahead, behind];
  const match = { start, end: start + name.length, givenName, familyName, score: SCORE, slip: false };
  return { name: match, role: null, roleScore: 0, part: 'speaker' };
}

/** "L. Fauconnier1, M. Ben Salah2", "Maëlle DHERBOMEZ (1), Luc PETIT (2)": the authors of a line that is nothing else, each with numbers. */
function authorsOn(text: string): readonly Author[] {
  if (text.length > LONGEST || !LIKE_MARK.test(text)) return [];
  const authors: Author[] = [];
  AUTHOR.lastIndex = 0;
  for (let at = 0; at < text.length; at = AUTHOR.lastIndex) {
    AUTHOR.lastIndex = at;
    const [, name = '', mark = ''] = AUTHOR.exec(text) ?? [];
    const found = name === '' ? null : foundIn(name, at);
    if (found === null) return [];
    authors.push({ found, marks: marksIn(mark) });
  }
  return authors;
}

interface Affiliation {
  readonly line: Line;
  /** Where the words begin behind the number. */
  readonly from: number;
}

/** The affiliations right below authors, by their number. */
function affiliationsFrom(lines: readonly Line[], from: number): ReadonlyMap<string, Affiliation> {
  const found = new Map<string, Affiliation>();
  for (const line of lines.slice(from, from + MOST_AFFILIATIONS)) {
    if (line.text === '' && found.size === 0) continue;
    const [whole = '', mark = '', words = ''] = AFFILIATION.exec(line.text) ?? [];
    const [number] = marksIn(mark);
    if (number === undefined || found.has(number)) break;
    found.set(number, { line, from: whole.length - words.length });
  }
  return found;
}

/** The lines of the title over authors: those of a paragraph, or of the paragraph above. */
function titleOver(lines: readonly Line[], at: number): readonly [number, number] | null {
  let to = at;
  while (to > 0 && lines[to - 1]?.text === '' && to > at - 1) to -= 1;
  let from = to;
  while (from > 0 && to - from < MOST_TITLE_LINES && lines[from - 1]?.text !== '') from -= 1;
  // A paragraph of more lines is one of text, whose last line alone may be the title.
  if (from > 0 && lines[from - 1]?.text !== '') from = to - 1;
  while (from < to && AFFILIATION.test(lines[from]?.text ?? '')) from += 1;
  const first = lines[from];
  if (from >= to || first === undefined || /[.!]$/u.test(lines[to - 1]?.text ?? '')) return null;
  const words = lines
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
    .slice(marksOf(first.text).length);
  return words.split(' ').length < LEAST_WORDS_OF_TITLE || !isTitleSetApart(words) ? null : [from, to];
}

interface Numbered {
  readonly line: Line;
  readonly authors: readonly Author[];
  readonly affiliations: ReadonlyMap<string, Affiliation>;
}

/** The lines of authors, each of whom bears a number that an affiliation below it bears. */
function numberedIn(lines: readonly Line[]): readonly Numbered[] {
  return lines.flatMap((line): readonly Numbered[] => {
    const authors = line.level > 0 || line.block?.kind === 'cell' ? [] : authorsOn(line.text);
    if (authors.length === 0) return [];
    const affiliations = affiliationsFrom(lines, line.index + 1);
    const areTold = authors.every(({ marks }) => marks.some(mark => affiliations.has(mark)));
    return affiliations.size > 0 && areTold ? [{ line, authors, affiliations }] : [];
  });
}

/**
 * Talks of a book of abstracts whose authors bear the numbers of their affiliations: a title, below it "L. Roux1, A. Petit1,2", and
 * below them "1 Université de Caen". Gives each by the first line of its title.
 */
export function readNumberedAuthors(text: string, lines: readonly Line[]): ReadonlyMap<number, TrackTalk> {
  const talks = numberedIn(lines).flatMap(({ line, authors }): readonly TrackTalk[] => {
    const title = titleOver(lines, line.index);
    if (title === null) return [];
    const people = authors.map(({ found }) => found);
    const candidate: Candidate = { layout: 'name-alone', people, score: SCORE, lead: [0, 0], title: null };
    const words = passageOf(text, lines, ...title).text;
    const code = Math.max(CODE.exec(words)?.[0].length ?? 0, marksOf(words).length);
    const within = code === 0 ? null : ([code, words.length] as const);
    return [{ from: title[0], title, within, people: line.index, candidate }];
  });
  return talks.length < LEAST_TALKS ? new Map() : new Map(talks.map(talk => [talk.from, talk]));
}

/** Those who appear, with the affiliations whose numbers they bear as their roles. */
export function withNumberedRoles(
  text: string,
  lines: readonly Line[],
  appearances: readonly Appearance[],
): readonly Appearance[] {
  const roles = new Map<number, Located>();
  for (const { line, authors, affiliations } of numberedIn(lines)) {
    const p = linePassage(text, line);
    for (const { found, marks } of authors) {
      const own = marks.map(mark => affiliations.get(mark)).find(each => each !== undefined);
      if (own === undefined) continue;
      const words = linePassage(text, own.line);
      const role = { text: words.text.slice(own.from), span: spanIn(words, own.from, words.text.length) };
      roles.set(spanIn(p, found.name.start, found.name.end).start, role);
    }
  }
  if (roles.size === 0) return appearances;
  return appearances.map(one => ({ ...one, role: roles.get(one.name.span.start) ?? one.role }));
}
