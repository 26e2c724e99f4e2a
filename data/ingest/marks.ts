import { remembered } from '../text/remembered.ts';
import { talkCodeLength } from '../text/talk-codes.ts';
import { type Hours, readHours } from './hours.ts';
import { roomBefore, roomBehind } from './room-marks.ts';

/** What stands before the words of a line and is no part of them: bullets, numbers, hours. */
const BULLET =
  /^(?:[-‐‑‒–—―•‣⁃·→★☆☐☑☒⮕*»›>\u2460-\u24ff\u25a0-\u25ff\u2700-\u27bf\uf000-\uf0ff🕐-🕧⏰🎤🎙🗣👤👥💬📌📍🔹🔸🔵🟢👉✨]\ufe0f?|[\u{1f300}-\u{1faff}](?= ?\d{1,2} ?[hH:.] ?\d{2})|[\u{1f300}-\u{1faff}](?= ?\d{1,2} ?[hH] )|[+.](?= )|\[[ xX]\](?= )|o(?= \p{Lu})|\d{1,2}[.)](?= )|\d{1,2} ?[-–—](?= \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3} ?:? ?[«“"])|\d{1,2}\s?\/(?= \p{Lu}\p{L}+ \p{Lu})|(?:\p{Lu}{1,2})?\d{1,2}\.\d[.)]?(?: [–—:-])?(?= \p{Lu}[\p{L}'’.-]*(?: (?:d[aeiu]|van|von|le|la|el|al) )?(?: \p{Lu}[\p{L}'’-]+){1,2}(?:[,:] | \(| (?:et|and|&|[–—-]) |\. \p{Lu}))|\((?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3})\)(?= \p{Lu})|[a-h][.)/](?= \p{Lu})|[A-H]\/(?= \p{Lu})|(?![IVX]\. \p{Lu}\p{Ll}+ (?:présente|rappelle|précise|demande|indique|propose|souhaite|explique|souligne|annonce|informe|remercie|ajoute|répond|signale|insiste|évoque|confirme|estime|ouvre|a |fait |lit |donne ))[IVX]{1,4}[.)](?= \p{L}\p{Ll}+ \p{Ll})|(?:I{2,3}|I[VX]|VI{1,3}|XI{1,2}|I(?=\. (?!(?:Van|Von|De|Di|Da|Du|Des|Le|La|El|Al|Ben|Ibn|Mac|Mc|St) )\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+)+,)|I(?=\) \p{Lu}))[.)](?= \p{Lu}))\s*/u;
/** What parts hours from the words behind them. */
const AFTER_HOURS = /^\s*(?:\/\/|>>|\/(?=\s*[\p{L}«“"])|[:.,;|–—―-]*)\s*(?:[›▸▶►•‣]\s+)?/u;
/** "(90 mn)", "(avec une pause à 16h)" behind hours: how long it lasts. */
const LASTS =
  /^\((?:\s?(?:durée\s?:?\s?)?\d{1,3}\s?(?:mn|min(?:utes)?|h\d{0,2}|['’′])\.?|(?:(?:avec|dont|incluant) )?(?:une? |des )?pauses?(?!\p{L})[^()]{0,45}(?=\)\s*[:.,–—-]?\s*\S))\s?\)\s*[:.,–—-]?\s*/iu;
/** "20 min Accueil", "(15 mn) : Tour de table": how long an entry lasts stands where hours would. */
const LENGTH_AHEAD = /^\(?\d{1,3}\s?(?:mn|mins?|minutes)\.?\)?\s*[:|–—-]?\s*(?=[«“"\p{Lu}])/u;
/** The same hours in another language: "9h00-10h30 / 9:00-10:30 am". */
const OR = /^\s*[/|]\s*/u;
const LONGEST_DAY = 40;
const LONGEST_ROOM = 60;

const MONTH =
  '(?:janv(?:ier)?|févr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?|january|february|march|april|may|june|july|august|september|october|november|december)\\.?';
const WEEKDAY =
  '(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mer|jeu|ven|sam|dim)\\.)';
/** "Jeudi 8 février 2024", "8/02/2024", "2024-02-08": the day of one entry of a calendar, behind its weekday. */
const BEFORE_DAY = new RegExp(`^(?:le )?(?:${WEEKDAY},? )?`, 'iu');
const DAY = new RegExp(
  `^(?:\\d{1,2}(?:er|st|nd|rd|th)?(?: ?(?:et|&|-|–) ?\\d{1,2})? ${MONTH}(?:,? (?:19|20)\\d\\d)?|\\d{1,2}/\\d{1,2}(?:/(?:\\d\\d){1,2})?|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d)(?![\\p{L}\\p{N}])`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `^${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?(?![\\p{L}\\p{N}])`,
  'iu',
);
/** A day begins with a number, a weekday or a month behind one word at most, and always has a number near; most lines have none. */
const LIKE_DAY =
  /^(?:le )?(?:\d|lun|mar|mer|jeu|ven|dim|mon|tue|wed|thu|fri|[sſ](?:am|at|un|ep)|jan|f.v|feb|avr|apr|ma[iy]|jui|jun|jul|ao|aug|oct|nov|d.c)/i;
const NUMBER = /\d/;
/** Between a day and the hours of its entry. */
const BEFORE_HOURS = /^(?:\s?[,:–—-])?\s?/u;
/** What parts the day of an entry from its words; a comma does in every sentence. */
const BEHIND_DAY =
  /^\s?(?:[:|–—-]\s*(?=[«“"(\p{Lu}])|[:,|–—-]\s*(?=(?:session|séance|atelier|table[ -]ronde|conférence|panel|module|plénière|webinaire)s?(?!\p{L})))/u;
/** The same with the hours of the entry, whose words may begin in small letters: "Vendredi 8 mars (13h – 14h) : café de la rive". */
const BEHIND_DAY_AND_HOURS = /^\s?(?:(?:[:.;|–—-]\s*)+(?=[«“"(\p{Lu}])|:\s+(?=\p{Ll}{3}))/u;
const BEHIND_BRACKET = /^\s?[\])]\s?[:|–—-]?\s*(?=[«“"\p{Lu}])/u;

export interface Marks {
  /** Where the words begin. */
  readonly length: number;
  readonly bullet: boolean;
  /** The line begins with hours, with the day of an entry of its own, or with how long it lasts. */
  readonly hours: boolean;
  /** It begins with a day. */
  readonly day: boolean;
  /** The hours themselves, where the line begins with them. */
  readonly clock: Hours | null;
}

/** "/ 9:00-10:30 am" behind hours: how long their other writing is; 0 without one. */
function sizeOfRepeat(line: string, at: number): number {
  const or = OR.exec(line.slice(at))?.[0].length ?? 0;
  const again = or === 0 ? null : readHours(line, at + or);
  if (again === null) return 0;
  const end = at + or + again.length;
  return end - at + (AFTER_HOURS.exec(line.slice(end))?.[0].length ?? 0);
}

/** How many characters from `at` on name a day; 0 where none does. */
export function dayLength(line: string, at: number): number {
  const ahead = line.slice(at, at + LONGEST_DAY);
  if (!NUMBER.test(ahead) || !LIKE_DAY.test(ahead)) return 0;
  const before = BEFORE_DAY.exec(ahead)?.[0].length ?? 0;
  const rest = ahead.slice(before);
  const day = (/^\d/.test(rest) ? DAY : MONTH_FIRST).exec(rest);
  return day === null ? 0 : before + day[0].length;
}

interface Day {
  readonly length: number;
  readonly clock: Hours | null;
}

/** "[19/03] ", "(mardi 4 février, 18h) : ": a day in brackets of its own, before words that begin anew. */
function readDayInBrackets(line: string, at: number): Day | null {
  const close = line.indexOf(line[at] === '[' ? ']' : ')', at + 1);
  if (close < 0 || close - at > LONGEST_DAY) return null;
  const day = dayLength(line, at + 1);
  if (day === 0) return null;
  let end = at + 1 + day;
  const gap = BEFORE_HOURS.exec(line.slice(end, close))?.[0].length ?? 0;
  const clock = readHours(line, end + gap);
  if (clock !== null) end += gap + clock.length;
  const behind = BEHIND_BRACKET.exec(line.slice(end, close + LONGEST_DAY));
  return behind === null ? null : { length: end + behind[0].length - at, clock };
}

/** "(10h-12h, ENAC) : " behind a day: its hours and where, up to the words; `length` counts from the beginning of the line. */
function hoursAndPlace(line: string, at: number): Day | null {
  const close = line[at] === '(' ? line.indexOf(')', at) : -1;
  const clock = close < 0 || close - at > LONGEST_ROOM ? null : readHours(line, at + 1);
  if (clock === null || !/^,\s[^()]{2,}$/u.test(line.slice(at + 1 + clock.length, close))) return null;
  const behind = BEHIND_DAY_AND_HOURS.exec(line.slice(close + 1, close + LONGEST_DAY));
  return behind === null ? null : { length: close + 1 + behind[0].length, clock };
}

/** "2022-03-18 (10h30-12h30). ", "14 janvier 2020 : ": the day of an entry, its hours and what parts them from its words. */
function readDay(line: string, at: number): Day | null {
  if (line[at] === '[' || line[at] === '(') return readDayInBrackets(line, at);
  if (!/^[\p{L}\d]/u.test(line.slice(at, at + 1))) return null;
  const day = dayLength(line, at);
  if (day === 0) return null;
  const gap = BEFORE_HOURS.exec(line.slice(at + day))?.[0].length ?? 0;
  const placed = hoursAndPlace(line, at + day + gap);
  if (placed !== null) return { ...placed, length: placed.length - at };
  const clock = readHours(line, at + day + gap);
  const end = at + day + (clock === null ? 0 : gap + clock.length);
  const behind = (clock === null ? BEHIND_DAY : BEHIND_DAY_AND_HOURS).exec(
    line.slice(end, end + LONGEST_DAY),
  );
  return behind === null ? null : { length: end + behind[0].length - at, clock };
}

function markLength(ahead: string): number {
  return BULLET.exec(ahead)?.[0].length ?? talkCodeLength(ahead);
}

/** Reads bullets, numbers of what is presented and hours at the start of a clean line ("• 9h00 – 9h30 : Accueil"). */
export const marksOf = remembered((line: string): Marks => {
  let length = roomBefore(line);
  let bullet = false;
  let clock: Hours | null = null;
  let day = false;
  for (let n = 0; n < 3; n += 1) {
    const dated: Day | null = day || clock !== null ? null : readDay(line, length);
    if (dated !== null) {
      day = true;
      ({ clock } = dated);
      length += dated.length;
      continue;
    }
    const found: Hours | null = clock === null ? readHours(line, length) : null;
    const size =
      found === null
        ? markLength(line.slice(length, length + 60))
        : found.length + (AFTER_HOURS.exec(line.slice(length + found.length))?.[0].length ?? 0);
    if (size === 0) break;
    length += size;
    if (found === null) bullet = true;
    else {
      clock = found;
      length += sizeOfRepeat(line, length);
      if (line[length] === '(') length += LASTS.exec(line.slice(length, length + 30))?.[0].length ?? 0;
    }
  }
  if (clock !== null) length += roomBehind(line.slice(length, length + LONGEST_ROOM));
  const lasts =
    clock === null && !day ? (LENGTH_AHEAD.exec(line.slice(length, length + 30))?.[0].length ?? 0) : 0;
  length += lasts;
  return {
    length: Math.min(length, line.length),
    bullet,
    hours: clock !== null || day || lasts > 0,
    day,
    clock,
  };
});

/** The words of a line behind its marks. */
export function wordsBehindMarks(text: string): string {
  return text.slice(marksOf(text).length);
}

/** Where the words of an entry begin behind its hours; null where none stand ahead, a day stands with them, or no words follow. */
export function behindHours(text: string): number | null {
  if (!/\d/u.test(text.slice(0, 12))) return null;
  const { length, clock, day } = marksOf(text);
  return clock === null || day || length >= text.length ? null : length;
}
