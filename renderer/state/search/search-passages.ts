import type { Corpus } from '../../../data/model/corpus.ts';
import { bySpan, contains, type Span } from '../../../data/model/span.ts';
import { type Folded, foldForSearch, isWordAt, unfold } from './search-fold.ts';
import { placesOfWord } from './search-one-word.ts';
import { askedTerms } from './search-words.ts';

/** A place of the text where all the words that were asked for stand together. */
export interface PassageHit {
  /** From the first of the words to the last, in whole words. */
  readonly span: Span;
  /** The words that were asked for, there and around, as far as they were typed. */
  readonly words: readonly Span[];
  /** The session that it stands in, or null. */
  readonly session: string | null;
}

export interface Passages {
  /** Best first: whole words before beginnings, close together before far apart, then in reading order. */
  readonly hits: readonly PassageHit[];
  readonly count: number;
}

/** Searches the full text. An empty text finds nothing. */
export type PassageSearch = (text: string, most?: number) => Passages;

/** The farthest that the words of one passage stand apart, in characters. */
const REACH = 240;
/** Nearer than this, in characters, two places are read as one. */
const APART = 160;
/** A line of the table of contents says it less well than the text itself. */
const IN_SUMMARY = 0.5;

/** Where a word that was asked for stands in the folded text. */
interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: number;
  readonly whole: boolean;
}

interface Window {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

const NOTHING: Passages = { hits: [], count: 0 };

/** Searches the text of a corpus, folded when it is first searched. Each search reads it once a word. */
export function createPassageSearch(
  { text, dataset }: Corpus,
  foldedText: () => Folded = () => foldForSearch(text),
): PassageSearch {
  let folded: Folded | null = null;
  const { sessions, proceedings } = dataset;
  const { part } = proceedings.source;
  const summaries = sessions.flatMap(({ summary }) => (summary === null ? [] : [summary])).toSorted(bySpan);
  return (asked, most = 6) => {
    const terms = askedTerms(asked);
    if (terms.length === 0) return NOTHING;
    folded ??= foldedText();
    const seen = folded;
    const place = ({ start, end }: Span): Span => unfold(seen, start, end);
    // Of a file that holds several events, the others are there to be read and not to be found.
    const isOwn = (match: Match) => part === undefined || contains(part, place(match));
    const hitOf = (start: number, last: number, near: readonly Match[]): PassageHit => {
      const span = place({ start, end: wordEnd(seen.text, last) });
      const session = sessions.find(each => contains(each.span, span));
      return { span, words: near.map(place), session: session?.id ?? null };
    };
    const [only] = terms;
    if (terms.length === 1 && only !== undefined) {
      const places = placesOfWord({ folded: seen, term: only, part, summaries, apart: APART });
      const hits = places.slice(0, most).map(start => {
        const end = start + only.length;
        const [from, to] = [start - APART - only.length, wordEnd(seen.text, end) + APART];
        const near = matchesOf(seen.text, only, 0, Math.max(0, from + 1), to).filter(isOwn);
        return hitOf(start, end, near);
      });
      return { hits, count: places.length };
    }
    const matches = terms
      .flatMap((term, i) => matchesOf(seen.text, term, i))
      .filter(isOwn)
      .toSorted(byPlace);
    const better = (span: Span) => (holderOf(summaries, span) === null ? 0 : IN_SUMMARY);
    const windows = windowsOf(matches, terms, text, place, better);
    const best = windows.slice(0, most).map(({ first, last }): PassageHit => {
      const start = matches[first]?.start ?? 0;
      const end = matches[last]?.end ?? start;
      const whole = wordEnd(seen.text, end);
      return hitOf(
        start,
        end,
        matches.filter(m => m.end > start - APART && m.start < whole + APART),
      );
    });
    return { hits: best, count: windows.length };
  };
}

/** The one of some spans, in order and apart, that holds another; null when none does. */
function holderOf(spans: readonly Span[], inner: Span): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= inner.start) low = middle + 1;
    else high = middle;
  }
  const last = spans[low - 1];
  return last !== undefined && contains(last, inner) ? last : null;
}

const byPlace = (a: Match, b: Match) => a.start - b.start || b.end - a.end;

/** Every word of the text, or of a stretch of it, that is the term or begins by it; a single letter has to be the whole word. */
function matchesOf(text: string, term: string, index: number, from = 0, to = text.length): Match[] {
  const found: Match[] = [];
  for (let at = text.indexOf(term, from); at >= 0 && at < to; at = text.indexOf(term, at + 1)) {
    if (isWordAt(text, at - 1)) continue;
    const end = at + term.length;
    const whole = !isWordAt(text, end);
    if (whole || term.length > 1) found.push({ start: at, end, term: index, whole });
  }
  return found;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (isWordAt(text, end)) end += 1;
  return end;
}

/** The shortest stretches that hold every term and cross no blank line, best first, none over another. */
function windowsOf(
  matches: readonly Match[],
  terms: readonly string[],
  text: string,
  place: (span: Span) => Span,
  better: (span: Span) => number,
): readonly Window[] {
  const letters = terms.reduce((sum, term) => sum + term.length, 0);
  /** The last match of each term so far. */
  const latest = new Map<number, number>();
  const windows: (Window & Span)[] = [];
  matches.forEach((match, last) => {
    latest.set(match.term, last);
    if (latest.size < terms.length) return;
    const first = Math.min(...latest.values());
    const from = matches[first];
    if (from === undefined || match.end - from.start > REACH) return;
    const span = place({ start: from.start, end: match.end });
    if (/\n\s*\n/u.test(text.slice(span.start, span.end))) return;
    const whole = [...latest.values()].filter(i => matches[i]?.whole === true).length / terms.length;
    const close = letters / (match.end - from.start);
    windows.push({ first, last, ...span, score: whole + close + better(span) });
  });
  const best = windows.toSorted((a, b) => b.score - a.score || a.start - b.start);
  return apart(best);
}

/** Leaves out what is near something better. Places are kept in cells of that width, so that each looks at three only. */
function apart(windows: readonly (Window & Span)[]): readonly Window[] {
  const kept = new Map<number, (Window & Span)[]>();
  return windows.filter(window => {
    const cell = Math.floor(window.start / (APART + REACH));
    const isNear = (other: Span) => window.start < other.end + APART && other.start < window.end + APART;
    for (let i = cell - 1; i <= cell + 1; i += 1) if (kept.get(i)?.some(isNear)) return false;
    const own = kept.get(cell);
    if (own === undefined) kept.set(cell, [window]);
    else own.push(window);
    return true;
  });
}
