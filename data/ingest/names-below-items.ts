import type { Line } from '../document/lines.ts';
import type { Candidate } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { KNOWN, LEAST_KNOWN, PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { isTitleSetApart } from './talk-title.ts';

/** So many items over who gives them are a list of what is given. */
const LEAST_ITEMS = 2;
/** Of the items of more than one line, so many. */
const LEAST_SHARE = 0.5;
const LONGEST = 300;
const SCORE = 0.9;

/** "• Dessiner les places": a title behind the mark of a list, in plain text, where a page would have an item. */
function isTitleOfItem({ text, level, block }: Line): boolean {
  if (level > 0 || (block !== null && block.kind !== 'item') || text.length > LONGEST) return false;
  const { bullet, hours, length } = marksOf(text);
  const words = text.slice(length);
  if (!bullet || hours || /^\d/u.test(text) || !isTitleSetApart(words)) return false;
  const read = readLine(words, true);
  return read === null || read.lead[1] > 0 || read.score < PEOPLE;
}

/** Those who fill the line below such a title, with where they come from or what they do. */
function peopleOn({ text, level, block }: Line): Candidate | null {
  if (text === '' || text.length > LONGEST || level > 0 || block !== null || marksOf(text).length > 0)
    return null;
  // "Anne Roux, Presses du Val, 2012": who wrote it.
  if (/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u.test(text)) return null;
  const read = readLine(text);
  const starts = read !== null && read.lead[1] === 0 && /^name/u.test(read.layout) && read.score >= PEOPLE;
  if (starts) return { ...read, score: Math.max(read.score, SCORE), title: null };
  const people = peopleIn(text, [0, text.length]);
  const [first] = people ?? [];
  if (people === null || first === undefined || first.name.score < KNOWN) return null;
  return { layout: 'name-first', people, score: SCORE, lead: [0, 0], title: null };
}

/**
 * Items of a plain text that are a title and, on the next line, those who give it: "• Dessiner les places" over "Anne Roux, Paul Petit et
 * Zoé Marin, Agence du Val". What is cut at the width of the page begins no name. Gives by line whom it names.
 */
export function readNamesBelowItems(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  let items = 0;
  lines.forEach((line, at) => {
    const below = lines[at + 1];
    if (below === undefined || below.text === '' || !/\p{L}/u.test(line.text)) return;
    if (!isTitleOfItem(line) || marksOf(below.text).bullet) return;
    items += 1;
    const people = peopleOn(below);
    if (people !== null) found.set(below.index, people);
  });
  const people = [...found.values()].flatMap(each => each.people);
  const known = people.filter(({ name }) => name.score >= KNOWN).length;
  const isList = found.size >= Math.max(LEAST_ITEMS, items * LEAST_SHARE);
  return isList && known >= people.length * LEAST_KNOWN ? found : new Map();
}
