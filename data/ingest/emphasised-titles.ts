import type { Line } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import type { Span } from '../model/span.ts';
import { type Passage, passage } from '../text/normalise.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { marksOf } from './marks.ts';
import { readSetApart } from './set-apart.ts';
import { isTitleSetApart, trimTitle, withoutStop } from './talk-title.ts';

const SCORE = 0.85;
const LONGEST = 600;
/** "Invited talk:", "Keynote (online) :": what a talk is called before who gives it. */
const LABEL = /^(?:\[[^\]]{2,30}\]|[^:,;«“"]{3,40}\s?:)\s+/u;
const LEAST_WORDS = 3;
/** Between people and title. */
const GAP = /[\s,.:;–—-]+$/u;

/** Where the stretch of a file stands in the clean words of a line, its marks left out. */
function stretchOf(offsets: Passage['offsets'], skip: number, { start, end }: Span): Stretch {
  const from = offsets.findIndex(at => at >= start);
  const to = offsets.findIndex(at => at >= end);
  return [from - skip, (to < 0 ? offsets.length : to) - skip];
}

/** "Anne Roux et Paul Petit (CNRS), *Le canal au printemps*". */
function candidateOf(text: string, line: Line, span: Span): Candidate | null {
  const whole = passage(text, line.start, line.end);
  const { length } = marksOf(whole.text);
  const words = whole.text.slice(length);
  const [from, to] = stretchOf(whole.offsets, length, span);
  if (from < LEAST_WORDS || /[\p{L}\p{N}]/u.test(words.slice(to))) return null;
  const title = withoutStop(words, trimTitle(words, [from, to]));
  const said = words.slice(...title);
  if (!isTitleSetApart(said) || said.split(' ').length < LEAST_WORDS) return null;
  const end = from - (GAP.exec(words.slice(0, from))?.[0].length ?? 0);
  const label = LABEL.exec(words.slice(0, end))?.[0].length ?? 0;
  const people = peopleIn(words, [label, end]) ?? withOffice(words, [label, end]);
  if (people === null || people.length === 0) return null;
  return { layout: 'name-first', people, score: SCORE, lead: [0, label], title };
}

/** "Anne Roux, musée de Bretagne": one person and where she comes from, from the first word on. */
function withOffice(words: string, [from, to]: Stretch): readonly Found[] | null {
  const read = readLine(words.slice(from, to), true);
  if (read === null || read.lead[1] > 0 || read.people.length !== 1) return null;
  return read.people.every(({ role }) => role !== null) ? shiftPeople(read, from) : null;
}

/** Reads the lines in which people stand before what they give, which is set in italics up to the end. */
export function readEmphasisedTitles(
  document: Readable,
  lines: readonly Line[],
): ReadonlyMap<number, Candidate> {
  return readSetApart(document, lines, (line, _, last) =>
    line.text.length > LONGEST ? null : candidateOf(document.text, line, last),
  );
}
