import type { Line } from '../document/lines.ts';
import { indexedAuthor, indexedAuthors } from './layouts/indexed-authors.ts';
import type { Candidate } from './layouts/layout.ts';
import { readLead } from './layouts/lead.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { isBreak, isDay } from './programme.ts';
import { isTitleSetApart } from './talk-title.ts';
import { areNumbered, type TrackTalk } from './track-cells.ts';

/** So many titles over authors as an index has them show how a document lists its talks. */
const LEAST_TALKS = 3;
const LEAST_WORDS = 3;
/** A title stands no further above its authors: one empty line may part them. */
const REACH = 2;
/** "Robic, Yann*": who presents a paper, be it by herself. */
const PRESENTS = /\*\s*$/u;

/** The authors of a line, and whether they are so many, or so marked, that nothing else is meant. */
function authorsOn({ start, end, text: clean }: Line, text: string): readonly [Candidate, boolean] | null {
  const words = wordsBehindMarks(clean);
  const several = indexedAuthors(words);
  if (several !== null) return [several, true];
  const one = indexedAuthor(words);
  return one === null ? null : [one, PRESENTS.test(text.slice(start, end))];
}

/** The line above that may be the title of what authors give: several words, and no label, hours, day or pause. */
function titleOver(text: string, lines: readonly Line[], at: number): Line | null {
  const above = lines.slice(Math.max(0, at - REACH), at).findLast(line => line.text !== '');
  if (above === undefined || above.level > 0) return null;
  const words = wordsBehindMarks(above.text);
  const said = words.replace(/\s?\.$/u, '');
  if (words.split(' ').length < LEAST_WORDS || marksOf(above.text).hours || !isTitleSetApart(said))
    return null;
  const isOther =
    isBreak(words) || isDay(words) || readLead(words).type === 'label' || /^\p{L}+\s?:/u.test(words);
  return isOther || authorsOn(above, text) !== null ? null : above;
}

/**
 * Talks as the programs that keep papers list them: a title, often under its number, and on the line below its authors with the family
 * name first, "Durandel, Paul*; Robic, Anne". Gives each by the line of its title.
 */
export function readIndexedTalks(text: string, lines: readonly Line[]): ReadonlyMap<number, TrackTalk> {
  const talks: TrackTalk[] = [];
  let sure = 0;
  for (const line of lines) {
    const authors = line.text.includes(',') && line.level === 0 ? authorsOn(line, text) : null;
    const title = authors === null ? null : titleOver(text, lines, line.index);
    if (authors === null || title === null) continue;
    const [candidate, isSure] = authors;
    if (isSure) sure += 1;
    const place = [title.index, title.index + 1] as const;
    talks.push({ from: title.index, title: place, within: null, people: line.index, candidate, part: true });
  }
  if (sure < LEAST_TALKS || sure * 2 < talks.length) return new Map();
  const numbered = areNumbered(lines, talks);
  return new Map(talks.map(talk => [talk.from, { ...talk, numbered }]));
}
