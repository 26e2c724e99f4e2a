import type { Line } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import { bySpan, type Span } from '../model/span.ts';
import { type Passage, passage } from '../text/normalise.ts';
import { startsAsBody } from '../text/role-words.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { readSetApart } from './set-apart.ts';
import { isTitleSetApart, trimTitle, withoutStop } from './talk-title.ts';

const SCORE = 0.85;
const LONGEST = 600;
/** "Invited talk:", "Keynote (online) :": what a talk is called before who gives it. */
const LABEL = /^(?:\[[^\]]{2,30}\]|[^:,;«“"]{3,40}\s?:)\s+/u;
const LEAST_WORDS = 3;
/** Behind a day or hours two words are a title too: "Calcul quantique". */
const LEAST_TIMED = 2;
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
  const { length, hours } = marksOf(whole.text);
  const words = whole.text.slice(length);
  const [from, to] = stretchOf(whole.offsets, length, span);
  if (from < LEAST_WORDS || /[\p{L}\p{N}]/u.test(words.slice(to))) return null;
  const title = withoutStop(words, trimTitle(words, [from, to]));
  const said = words.slice(...title);
  const isTitle = isTitleSetApart(hours ? withoutPoints(said) : said);
  if (!isTitle || said.split(' ').length < (hours ? LEAST_TIMED : LEAST_WORDS)) return null;
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

/** "Du droit dans le calcul, et autres usages...": a title that leaves off. */
function withoutPoints(title: string): string {
  return title.replace(/(?:\.{3}|…)$/u, '');
}

/** "Marie Dubois, Université de Brest": where she works. */
function isBody({ text }: Line, { title }: Candidate): boolean {
  return title != null && startsAsBody(wordsBehindMarks(text).slice(...title));
}

/** Slides and recordings: a link to one behind who speaks is the title of the talk. */
const TALK_FILE = /\.(?:pdf|pptx?|odp|key|html?|mp4|webm)(?:[?#][^\s]*)?$/iu;

/** Where titles may be set apart: in italics, or as a link to the slides of a line that begins with its day or hours. */
function setApart({ emphasis, links }: Readable, lines: readonly Line[]): readonly Span[] {
  const files = links.filter(({ kind, target }) => kind === 'web' && TALK_FILE.test(target));
  const found: Span[] = [];
  let next = 0;
  for (const { start, end, text } of files.length === 0 ? [] : lines) {
    while ((files[next]?.span.start ?? Number.MAX_SAFE_INTEGER) < start) next += 1;
    if (!/\d/u.test(text.slice(0, 12)) || !marksOf(text).hours) continue;
    for (let at = next; (files[at]?.span.end ?? Number.MAX_SAFE_INTEGER) <= end; at += 1)
      found.push(files[at]?.span ?? { start, end });
  }
  return found.length === 0 ? emphasis : [...emphasis, ...found].sort(bySpan);
}

/** Reads the lines in which people stand before what they give, which is set in italics up to the end, or leads to slides. */
export function readEmphasisedTitles(
  document: Readable,
  lines: readonly Line[],
): ReadonlyMap<number, Candidate> {
  const italics = new Set(document.emphasis);
  return readSetApart({ emphasis: setApart(document, lines) }, lines, (line, _, last) => {
    if (line.text.length > LONGEST) return null;
    const candidate = candidateOf(document.text, line, last);
    // Links lead to where somebody works, too.
    return candidate === null || italics.has(last) || !isBody(line, candidate) ? candidate : null;
  });
}
