import { matchesOf } from '../../text/matches.ts';
import { findNames } from '../../text/names.ts';
import { roleScore, startsAsRole } from '../../text/role-words.ts';
import { englishSpeech } from './english-speech.ts';
import type { Stretch } from './layout.ts';
import { speechOf } from './speech-verbs.ts';

/** What stands behind a name before the words that tell what the person does. */
export interface Apposition {
  readonly role: Stretch | null;
  /** Where those words begin, or the next name. */
  readonly end: number;
  /** "…, directrice de la BM, qui a rappelé": the verb is that of a clause about her, wherever she stands in the sentence. */
  readonly relative: boolean;
}

const LONGEST_ROLE = 200;
const MOST_WORDS_OF_BODY = 10;
/** A name so sure is somebody else. */
const A_NAME = 0.6;
/** Enough of what stands behind a role to know its verb. */
const LONGEST_VERB = 120;
const BRACKET = /^\s\(([^()]{2,160})\),?\s(?:(?=qui ))?/u;
const DASHED = /^ [–—-] ([^–—.;:!?]{2,100}) [–—-] (?=\p{Ll})/u;
/** Where a role may end: at a comma, or right before an auxiliary verb. */
const ENDS = /, | (?=(?:a|ont|est|sont|avait|avaient|s['’]est|se sont|qui) )/gu;
const OF_BODY =
  /^,? (?:of|from|at|with) (?:the )?((?:\p{Lu}[^\s,.;:()]*|of|the|for|and|&|on)(?: (?:\p{Lu}[^\s,.;:()]*|of|the|for|and|&|on|in)){0,9}),? (?=\p{Ll})/u;
const ACTS = /^(?:a|ont) /u;
const WHO = /^(?:qui|lequel|laquelle) /u;

/** "…, présidente, et son équipe": who comes besides, without a name. */
const COMPANY = /,? (?:et|avec|accompagnée? de) (?:toute )?(?:son|sa|ses|leurs?) \p{Ll}[^,]*$/u;

function isRole(words: string): boolean {
  return startsAsRole(words) || roleScore(words) >= 0.5;
}

/** ", de la DRAC,", ", du Centre des rives,": of whom somebody comes who speaks. */
const OF_BODY_NAMED = /^(?:du |de la |de l['’]|des |d['’])(?:\p{Ll}+ )?\p{Lu}/u;

function isOfBody(words: string): boolean {
  return OF_BODY_NAMED.test(words) && words.split(' ').length <= MOST_WORDS_OF_BODY;
}

/** "Anne Roux, Philips Lighting, said": what stands between commas before an English verb, and is nobody's name. */
function isBody(words: string, verb: string): boolean {
  if (!/^\p{Lu}/u.test(words) || words.split(' ').length > MOST_WORDS_OF_BODY) return false;
  return englishSpeech(verb) !== null && !findNames(words, A_NAME).some(({ start }) => start === 0);
}

function endingAt(text: string, role: Stretch | null, end: number): Apposition {
  const who = WHO.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  return { role, end: end + who, relative: who > 0 };
}

/** "Anne Roux of the Harbour Institute argued": the body before the verb; null where none is told of so. */
function ofBody(text: string, from: number): Apposition | null {
  const behind = text.slice(from, from + LONGEST_ROLE);
  const found = /^,? (?:of|from|at|with) /.test(behind) ? OF_BODY.exec(behind) : null;
  if (found?.[1] === undefined || englishSpeech(text.slice(from + found[0].length)) === null) return null;
  const start = from + found[0].length - found[1].length - 1;
  return { role: [start, start + found[1].length], end: from + found[0].length, relative: false };
}

/** The words between a name and its verb, where they are an apposition: ", directrice de la BM, ", " (CNRS) ", ", préfet du Nord ". */
export function appositionAt(text: string, from: number): Apposition | null {
  const bracket = BRACKET.exec(text.slice(from, from + LONGEST_ROLE));
  if (bracket?.[1] !== undefined)
    return endingAt(text, [from + 2, from + 2 + bracket[1].length], from + bracket[0].length);
  // "Anne Roux – SEM du Val – introduit": between two dashes, before what she does.
  const dashed = DASHED.exec(text.slice(from, from + LONGEST_ROLE));
  if (dashed?.[1] !== undefined && speechOf(text.slice(from + dashed[0].length)) !== null)
    return endingAt(text, [from + 3, from + 3 + dashed[1].length], from + dashed[0].length);
  // "Anne Roux , maire": behind bold words a space is easily left.
  if (text.startsWith(' , ', from)) return appositionAt(text, from + 1);
  if (text[from] === ' ') return ofBody(text, from) ?? endingAt(text, null, from + 1);
  if (!text.startsWith(', ', from)) return null;
  // "Anne Roux, a rappelé": nothing stands between the name and its verb but a comma too many.
  const verb = text.slice(from + 2, from + 2 + LONGEST_VERB);
  if (ACTS.test(verb) && speechOf(verb) !== null) return endingAt(text, null, from + 2);
  const ahead = text.slice(from + 2, from + 2 + LONGEST_ROLE + LONGEST_VERB);
  for (const found of matchesOf(ENDS, ahead)) {
    const words = ahead.slice(0, found.index);
    if (words.length > LONGEST_ROLE || /[.;:!?]\s/u.test(words)) return null;
    const behind = found.index + found[0].length;
    const who = WHO.exec(ahead.slice(behind))?.[0].length ?? 0;
    if (words === '' || speechOf(ahead.slice(behind + who)) === null) continue;
    const isTold =
      found[0] === ', '
        ? isRole(words) || isOfBody(words) || isBody(words, ahead.slice(behind))
        : startsAsRole(words);
    if (!isTold) return null;
    const own = words.length - (COMPANY.exec(words)?.[0].length ?? 0);
    return { role: [from + 2, from + 2 + own], end: from + 2 + behind + who, relative: who > 0 };
  }
  return null;
}

const BETWEEN = /^(?: \(([^()]{2,160})\)|, ([^.;:!?()]{3,200}?))?(?:,? (?:et|puis|ainsi que)|,) $/u;

/** What stands between two who share a verb: "A (CNRS) et B ont évoqué", "A, maire, et B présentent"; null where more does. */
export function appositionBetween(
  text: string,
  from: number,
  to: number,
): { readonly role: Stretch | null } | null {
  if (to - from > LONGEST_ROLE + 20) return null;
  const between = BETWEEN.exec(text.slice(from, to));
  if (between === null) return null;
  const [, bracketed, said] = between;
  if (bracketed !== undefined) return { role: [from + 2, from + 2 + bracketed.length] };
  if (said === undefined) return { role: null };
  return isRole(said) ? { role: [from + 2, from + 2 + said.length] } : null;
}
