import type { Line } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import type { Span } from '../model/span.ts';
import { givenRank } from '../text/given-names.ts';
import { type NameMatch, nameAt } from '../text/names.ts';
import { passage } from '../text/normalise.ts';
import { wordsOf } from '../text/words.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { marksOf } from './marks.ts';
import { readSetApart } from './set-apart.ts';
import { isTitleSetApart, trimTitle, withoutStop } from './talk-title.ts';

const SCORE = 0.85;
/** A name that stands alone has no more words. */
const LONGEST_NAME = 3;
/** "Nom Prénom Nom Prénom": of the pairs of a run, so many must hold a given name. */
const LEAST_PAIRS = 0.6;

/** Where the words of a stretch stand. */
function tokensOf(text: string, [from, to]: Stretch): readonly Stretch[] {
  return [...text.slice(from, to).matchAll(/[^\s]+/gu)].map(({ index, 0: word }) => [
    from + index,
    from + index + word.length,
  ]);
}

/** Where the names of a run begin, up to its end. */
function upTo(starts: readonly number[], end: number): readonly Stretch[] {
  return starts.map((at, i) => [at, starts[i + 1] ?? end]);
}

/** Family names in capitals tell where each name of a run begins; null where capitals tell nothing. */
function byCapitals(words: readonly string[]): readonly Stretch[] | null {
  const capitals = words.map(word => /^[\p{Lu}'’-]{2,}$/u.test(word));
  if (capitals.every(Boolean) || !capitals.some(Boolean)) return null;
  const familyFirst = capitals[0] === true;
  const opens = (i: number) => i === 0 || (capitals[i] === familyFirst && capitals[i - 1] !== familyFirst);
  return upTo(
    words.flatMap((_, i) => (opens(i) ? [i] : [])),
    words.length,
  );
}

/** Names of two words each, with the given name always first or always last; else only the first name of the run is sure. */
function byPairs(words: readonly string[]): readonly Stretch[] {
  const pairs = upTo(
    words.flatMap((_, i) => (i % 2 === 0 ? [i] : [])),
    words.length,
  );
  const isGiven = (at: number) => givenRank(words[at] ?? '') > 0;
  const first = pairs.filter(([at]) => isGiven(at) && !isGiven(at + 1)).length;
  const last = pairs.filter(([at]) => !isGiven(at) && isGiven(at + 1)).length;
  const agree = words.length % 2 === 0 && Math.min(first, last) === 0;
  return agree && Math.max(first, last) >= pairs.length * LEAST_PAIRS ? pairs : pairs.slice(0, 1);
}

/** The names that a stretch without commas runs together: "NOURY Adèle FLOCH Paul"; which of its words are whose. */
function namesIn(words: readonly string[]): readonly Stretch[] {
  return byCapitals(words) ?? (words.length <= LONGEST_NAME ? [[0, words.length]] : byPairs(words));
}

function personAt(text: string, [from, to]: Stretch): Found | null {
  const part = text.slice(from, to);
  const name = nameAt(part, wordsOf(part), 0, true);
  if (name === null || name.start > 0) return null;
  const moved: NameMatch = { ...name, start: from, end: from + name.end };
  return { name: moved, role: null, roleScore: 0, part: 'speaker' };
}

/** The stretches between the commas. */
function betweenCommas(text: string, [from, to]: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (const gap of text.slice(from, to).matchAll(/\s*[,;&/]\s+|\s+(?:et|and)\s+/gu)) {
    parts.push([start, from + gap.index]);
    start = from + gap.index + gap[0].length;
  }
  parts.push([start, to]);
  return parts;
}

/** "Noury, Adèle Floch, Paul": where a given name closes the list, each comma stands inside a name. */
function aroundCommas(text: string, parts: readonly Stretch[]): readonly Stretch[] {
  const tokens = parts.map(part => tokensOf(text, part));
  return parts.slice(1).map((part, i): Stretch => {
    const family = i === 0 ? parts[0]?.[0] : tokens[i]?.at(-1)?.[0];
    const given = i === parts.length - 2 ? part[1] : tokens[i + 1]?.at(-2)?.[1];
    return [family ?? part[0], given ?? part[1]];
  });
}

function peopleIn(text: string, stretch: Stretch): readonly Found[] {
  const parts = betweenCommas(text, stretch);
  const last = parts.at(-1);
  const found = (from: number, to: number) => personAt(text, [from, to]) ?? [];
  if (parts.length > 1 && last !== undefined && tokensOf(text, last).length === 1)
    return aroundCommas(text, parts).flatMap(part => found(...part));
  return parts.flatMap(part => {
    const tokens = tokensOf(text, part);
    const names = namesIn(tokens.map(token => text.slice(...token)));
    return names.flatMap(([from, to]) => found(tokens[from]?.[0] ?? part[0], tokens[to - 1]?.[1] ?? part[1]));
  });
}

/** A line whose first words are set apart, with more behind: who, then what. */
function candidateOf(text: string, line: Line, first: Span): Candidate | null {
  const whole = passage(text, line.start, line.end);
  const marks = marksOf(whole.text);
  const at = (offset: number) => whole.offsets.findIndex(own => own >= offset) - marks.length;
  const end = at(first.end);
  if (at(first.start) > 0 || end <= 0) return null;
  const words = whole.text.slice(marks.length);
  const gap = /^\s*[.,:;–—-]\s*/u.exec(words.slice(end));
  if (gap === null) return null;
  const people = peopleIn(words, trimTitle(words, [0, end]));
  const title = withoutStop(words, trimTitle(words, [end + gap[0].length, words.length]));
  if (people.length === 0 || !isTitleSetApart(words.slice(...title))) return null;
  return { layout: 'name-first', people, score: SCORE, lead: [0, 0], title };
}

/** Reads the lists in which people stand in italics before what they give ("*Adèle Noury, Paul Floch*. **Une file équitable**"). */
export function readEmphasised(document: Readable, lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  return readSetApart(document, lines, (line, first) => candidateOf(document.text, line, first));
}
