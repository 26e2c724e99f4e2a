import { roleScore, startsAsRole } from '../text/role-words.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';

const LONGEST_TITLE = 220;
const LEAST_WORDS = 2;
/** A title of so many words needs no quotes behind a colon or a dash. */
const PLAIN_WORDS = 3;
const QUOTED = /[«“"]\s*([^«»“”"]{4,220})[»”"]/u;
const BEHIND = /^[\s,.;:–—|)-]+/u;

/** Whether words can be the title of a talk: several, no sentence, no role, no label. */
export function isTitle(words: string): boolean {
  if (words.length > LONGEST_TITLE || words.length < 4 || !/\p{L}/u.test(words) || words.startsWith('(')) return false;
  if (/[.;,]$/u.test(words) || /[.!?] +\p{Lu}.*[.!?] +\p{Lu}/u.test(words)) return false;
  return words.split(' ').length >= LEAST_WORDS && !startsAsRole(words) && roleScore(words) < 0.9;
}

const MARK = /[\s"«»“”,:;–—|-]/u;
const BY = /(?<!\p{L})\(?(?:par|avec|by|with)$/iu;
/** No longer than the longest word for "by", its bracket and the letter that would make it another word. */
const BY_LENGTH = 8;

function endBeforeMarks(words: string, from: number): number {
  let end = from;
  while (end > 0 && MARK.test(words[end - 1] ?? '')) end -= 1;
  return end;
}

/** The stretch without the quotes, marks and "par" around it. Marks are counted: a pattern for both ends takes cubic time. */
export function trimTitle(text: string, [from, to]: Stretch): Stretch {
  const words = text.slice(from, to);
  const lead = /^[\s"«»“”,.;:–—|•·-]*/u.exec(words)?.[0].length ?? 0;
  const end = endBeforeMarks(words, words.length);
  const by = BY.exec(words.slice(Math.max(0, end - BY_LENGTH), end))?.[0].length ?? 0;
  const until = by === 0 ? end : endBeforeMarks(words, end - by);
  return [from + lead, Math.max(from + lead, from + until)];
}

function quotedIn(text: string, from: number, to: number): Stretch | null {
  const found = QUOTED.exec(text.slice(from, to));
  const words = found?.[1];
  if (found === null || words === undefined) return null;
  const start = from + found.index + found[0].indexOf(words);
  return trimTitle(text, [start, start + words.length]);
}

/**
 * The title of a talk on the line of those who give it: "Anne Roux (CNRS), « Ce que dit la vase »", "Ce que dit la vase –
 * Anne Roux", "Anne Roux (CNRS) : Ce que dit la vase". Null where the line holds nothing but people and what they do.
 */
export function talkTitle(text: string, candidate: Candidate): Stretch | null {
  const { people, lead, layout } = candidate;
  if (candidate.title !== undefined) return candidate.title;
  const last = people.at(-1);
  if (last === undefined) return null;
  const end = Math.max(last.name.end, ...people.map(({ role }) => role?.[1] ?? 0));
  const behind = quotedIn(text, end, text.length);
  if (behind !== null) return behind;
  if (layout === 'title-first' || layout === 'spoken') {
    const ahead = quotedIn(text, 0, lead[1]) ?? trimTitle(text, [0, lead[1]]);
    return isTitle(text.slice(...ahead)) ? ahead : null;
  }
  if (layout !== 'name-first' && layout !== 'name-alone') return null;
  const gap = BEHIND.exec(text.slice(end))?.[0];
  if (gap === undefined || !/[:–—|-]/.test(gap)) return null;
  const title = trimTitle(text, [end + gap.length, text.length]);
  const words = text.slice(...title);
  return isTitle(words) && words.split(' ').length >= PLAIN_WORDS ? title : null;
}
