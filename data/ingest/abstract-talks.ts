import type { Line } from '../document/lines.ts';
import { keywordLabel } from './keywords.ts';
import type { Candidate } from './layouts/layout.ts';
import { peopleFilling } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { areKnown, PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { isLikely } from './names-under-titles.ts';
import { isTitleSetApart } from './talk-title.ts';
import { nextFilled } from './titles.ts';
import type { TrackTalk } from './track-cells.ts';

/** So many talks of one form are a book of abstracts; fewer are where it says that it is one. */
const LEAST_TALKS = 4;
const LEAST_TALKS_OF_BOOK = 2;
/** An abstract is longer than what a programme says of a talk in passing. */
const LEAST_ABSTRACT = 160;
const LEAST_ABSTRACT_OF_BOOK = 24;
/** "Recueil des résumés", "Résumés des communications", "Book of abstracts": a title of what holds abstracts. */
const BOOK =
  /^(?:(?:le |les |the )?(?:recueil|livre|livret|cahier|book|booklet) (?:des? |of )(?:r[ée]sum[ée]s|abstracts)|(?:les )?r[ée]sum[ée]s(?: (?:des?|du) \p{L}+(?: \p{L}+){0,4})?|(?:talk |conference |list of )?abstracts)$/iu;
const FIRST_LINES = 12;
const LONGEST_NAMES = 140;
const LONGEST_TITLE = 240;
const LEAST_WORDS_OF_TITLE = 3;
const SCORE = 0.85;
/** "joint with Peter Hull", "en collaboration avec …": between a title and its abstract. */
const JOINT =
  /^\(?(?:joint(?:ly)? (?:work )?with|with|(?:travail )?en (?:collaboration|commun) avec|avec)\s/iu;

/** The names of a line that is names and where they come from, and nothing else. */
function namesOn(line: Line): Candidate | null {
  const marks = marksOf(line.text);
  const words = line.text.slice(marks.length).replace(/\.$/u, '');
  if (marks.hours || marks.day || words.length > LONGEST_NAMES || !/\p{Lu}/u.test(words)) return null;
  const people = peopleFilling(words);
  if (people.length === 0 || !people.every(isLikely)) return null;
  return { layout: 'name-first', people, score: SCORE, lead: [0, 0], title: null };
}

function isTitleLine(line: Line): boolean {
  const { text } = line;
  if (!isPlain(line) || /[:,;]$/u.test(text)) return false;
  if (text.length > LONGEST_TITLE || text.split(' ').length < LEAST_WORDS_OF_TITLE || JOINT.test(text))
    return false;
  const words = text.replace(/\.$/u, '');
  return isTitleSetApart(words) && peopleFilling(words).length === 0;
}

/** A line of no list, no table and no hour. */
function isPlain({ text, block }: Line): boolean {
  const marks = marksOf(text);
  return !marks.bullet && !marks.hours && block?.kind !== 'cell' && block?.kind !== 'item';
}

/** "Anne Roux, CNRS": one of a roll, which is as long as an abstract where it has many. */
function isSomebody({ text }: Line): boolean {
  const read = text.length > LONGEST_NAMES ? null : readLine(text);
  return read !== null && read.lead[1] === 0 && read.score >= PEOPLE;
}

/** Whether an abstract stands from a line on: a long paragraph, on one line or on several without an empty one between. */
function isAbstract(lines: readonly Line[], from: number, least: number): boolean {
  let length = 0;
  const first = lines[from];
  if (first === undefined || first.level > 0 || !isPlain(first) || isSomebody(first)) return false;
  for (let at = from; at < lines.length && (lines[at]?.text ?? '') !== ''; at += 1) {
    length += lines[at]?.text.length ?? 0;
    if (length >= least) return true;
  }
  return false;
}

function talkAt(lines: readonly Line[], at: number, least: number): TrackTalk | null {
  const head = lines[at];
  const title = nextFilled(lines, at + 1);
  const below = lines[title];
  if (head === undefined || below === undefined || head.text === '') return null;
  // The first line of a paragraph goes on in the next.
  if (/^\p{Ll}/u.test(lines[title + 1]?.text ?? '')) return null;
  const behind = nextFilled(lines, title + 1);
  const { text } = lines[behind] ?? { text: '' };
  const isBetween = JOINT.test(text) || keywordLabel(text) > 0;
  if (!isAbstract(lines, isBetween ? nextFilled(lines, behind + 1) : behind, least)) return null;
  if (!isTitleLine(below)) return null;
  const candidate = namesOn(head);
  if (candidate === null) return null;
  return { title: [title, title + 1], within: null, people: at, candidate, from: at };
}

/**
 * Talks of a book of abstracts: who gives each, its title below, and a long paragraph on what it is. Gives each by the line of its
 * names; none where only some are written so.
 */
export function readAbstractTalks(lines: readonly Line[]): ReadonlyMap<number, TrackTalk> {
  const filled = lines.filter(({ text }) => text !== '').slice(0, FIRST_LINES);
  const isBook = filled.some(({ text }) => BOOK.test(text));
  const talks: TrackTalk[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const talk = talkAt(lines, at, isBook ? LEAST_ABSTRACT_OF_BOOK : LEAST_ABSTRACT);
    if (talk === null) continue;
    talks.push(talk);
    at = talk.title[0];
  }
  if (
    talks.length < (isBook ? LEAST_TALKS_OF_BOOK : LEAST_TALKS) ||
    !areKnown(talks.flatMap(({ candidate }) => candidate ?? []))
  )
    return new Map();
  return new Map(talks.map(talk => [talk.from, talk]));
}
