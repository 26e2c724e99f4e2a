/** One day of a phrase, filled in while the phrase is read. */
export interface Point {
  /** Every day between the one before and this one is meant. */
  readonly range: boolean;
  readonly day: number;
  month: number | null;
  year: number | null;
}

interface At {
  readonly from: number;
  readonly to: number;
}

/** What a phrase of dates is made of. */
export type Token = At &
  (
    | { readonly type: 'date'; readonly day: number; readonly month: number; readonly year: number | null }
    | { readonly type: 'day'; readonly day: number }
    | { readonly type: 'year'; readonly year: number }
    | { readonly type: 'word'; readonly word: string }
    | { readonly type: 'range' | 'list' | 'of' }
  );

/** Months by the first letters that tell them apart, French then English; "mar" may be a Tuesday. */
const MONTHS: readonly (readonly [string, number])[] = [
  ['janvier|janv|january|jan', 1],
  ['f[eé]\u0301?vrier|f[eé]\u0301?vr|f[eé]\u0301?v|february|feb', 2],
  ['mars|march|mar', 3],
  ['avril|avr|april|apr', 4],
  ['mai|may', 5],
  ['juin|june|jun', 6],
  ['juillet|juill|juil|july|jul', 7],
  ['ao[uû]\u0302?t|august|aug', 8],
  ['septembre|september|sept|sep', 9],
  ['octobre|october|oct', 10],
  ['novembre|november|nov', 11],
  ['d[eé]\u0301?cembre|d[eé]\u0301?c|december|dec', 12],
];
const MONTH_NAMES = MONTHS.map(([names]) => names).join('|');
const WEEKDAYS =
  'lundi|lun|mardi|mercredi|mer|jeudi|jeu|vendredi|ven|samedi|sam|dimanche|dim|monday|mon|tuesday|tues|tue|wednesday|wed|thursday|thurs|thu|friday|fri|saturday|sat|sunday|sun';
/** What is counted in a series: "Journée 2/5" is the second of five, and no day of May. */
const COUNTED =
  '(?:jour|journée|day|séance|session|ateliers?|partie|part|volet|épisode|episode|module|étape|phase|webinaire|webinar|cours|leçon|lesson|table[ -]ronde|panel|séquence|tome|saison|numéro|chapitre|chapter|acte|opus|conférence|rencontre|réunion|workshop|rendez-vous|conférence-débat|page|diapo|slide)';
/** A fraction of a series: no zero before its digits, and none behind the last of all. */
const FRACTION = `(?:${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => `${n}/(?:[${Math.max(n, 2)}-9]|[12]\\d)`).join('|')})(?![\\p{N}/])`;

/** "Table ronde 3 – 07/12/2023": a number of a series, but where the month stands right behind it: "Séance 12 mars". */
const NUMBERED = `(?<!\\p{L})${COUNTED} ?(?:n ?[°º]?)? ?(?!\\d{1,2}(?:er)? (?:${MONTH_NAMES})(?!\\p{L}))`;

/** A number that is no day: an hour, a decimal, a share, a sum, a part of a longer number. */
const NO_DAY =
  '(?![\\p{N}]|[.,/:]\\p{N}|\\s?(?:h(?!\\p{L})|heures?|min|[ap]\\.?m\\b|%|€|°)|[–—-]\\p{L}|\\s\\p{N}{3}(?!\\p{N})|\\s\\p{N}{1,2}[./-]\\p{N}{1,2}[./-]\\p{N}{2,4}(?!\\p{N}))';

/** "7/8/9 July", "3/4 juin": days of one month between strokes. */
const BEFORE_MONTH = `(?:/\\d{1,2})*(?:er)? (?:${MONTH_NAMES})(?!\\p{L})`;
/** "8,9 et 10 mai": what goes on behind a day that a comma without a space parts from the next one. */
const IN_LIST = `(?:, ?\\d{1,2}){0,6},? (?:et|and|&) \\d{1,2}(?:er)? (?:${MONTH_NAMES})(?!\\p{L})`;

/** Every piece of a date in a phrase in small letters: numeric dates, days, years, months and weekdays, and the words between them. */
export const TOKEN = new RegExp(
  [
    // "jeudi14déc.2023": the boxes of a page run together.
    `(?<!\\p{L})(?:${WEEKDAYS})(?<d4>\\d{1,2})(?<m4>${MONTH_NAMES})\\.?(?<y4>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}])`,
    '(?<![\\p{L}\\p{N}/.-])(?<y1>(?:19|20)\\d\\d)(?<sep1>[-/.])(?<m1>\\d{1,2})\\k<sep1>(?<d1>\\d{1,2})(?!\\p{N})',
    // "25-26-27 septembre": a month behind three numbers, and they are days.
    `(?<![\\p{L}\\p{N}/.])(?<d2>\\d{1,2})(?<sep2>[-/.])(?<m2>\\d{1,2})\\k<sep2>(?<y2>(?:19|20)\\d\\d|\\d\\d)(?![\\p{N}]|[/.-]\\p{N}|\\s(?:${MONTH_NAMES})(?!\\p{L}))`,
    `(?<![\\p{L}\\p{N}/.]|(?<!\\p{L})${COUNTED} (?:n ?[°º] ?)?(?=${FRACTION})|\\((?=${FRACTION}\\)))(?<d3>\\d{1,2})/(?<m3>\\d{1,2})(?![\\p{N}/]|(?:er)? (?:${MONTH_NAMES})(?!\\p{L}))`,
    `(?<![\\p{L}\\p{N}/.,:-]|n[°º] ?)(?<first>\\d{1,2})(?=/\\d{1,2}${BEFORE_MONTH}|,\\d{1,2}${IN_LIST})`,
    `(?:(?<=\\d/)(?=\\d{1,2}${BEFORE_MONTH})|(?<=\\d,)(?=\\d{1,2}${IN_LIST}))(?<next>\\d{1,2})`,
    '(?<![\\p{L}\\p{N}.,/])(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}]|[.,]\\p{N})',
    // "jeu. 5 oct. 23", "12 mars '24": behind a day and its month two digits are a year, where nothing more follows ("20" may be what is left of one).
    `(?<=\\d{1,2}(?:er)? (?:${MONTH_NAMES})\\.? )['’]?(?<short>(?!19|20)\\d\\d)(?=\\s*(?:$|[;)\\n]|(?:,|[–—|-] )(?!\\s*\\d)))`,
    `(?<![\\p{L}\\p{N}.,/:#]|${NUMBERED}|n[°º] ?)(?<day>\\d{1,2})(?:\\s?(?:er|ᵉʳ|st|nd|rd|th)(?!\\p{L}))?${NO_DAY}`,
    `(?<!\\p{L})(?<word>${MONTH_NAMES}|${WEEKDAYS})(?!\\p{L})\\.?`,
    "(?<range>(?<!\\p{L})(?:jusqu['’]au|au|à|to|through|until)(?!\\p{L})|[‐‑‒–—−-])",
    `(?<list>(?<!\\p{L})(?:et|and|puis|ou)(?!\\p{L})|[,&+]|(?<=\\d)/(?=\\d{1,2}${BEFORE_MONTH}))`,
    '(?<of>(?<!\\p{L})(?:le|les|du|de|des|the|of|from)(?!\\p{L}))',
  ].join('|'),
  'gu',
);

/** Two digits of a year are those of our century. */
function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The token of a match of `TOKEN`, as the phrase writes it. A numeric date is day first, unless only the other order makes a date. */
export function tokenOf(match: RegExpExecArray, phrase: string): Token {
  const at = { from: match.index, to: match.index + match[0].length };
  const { y1, m1, d1, d2, m2, y2, d3, m3, d4, m4, y4, year, short, word, range, list } = match.groups ?? {};
  const day = match.groups?.first ?? match.groups?.next ?? match.groups?.day;
  if (y1 !== undefined) return { ...at, type: 'date', day: Number(d1), month: Number(m1), year: Number(y1) };
  if (y2 !== undefined) {
    const american = Number(m2) > 12 && Number(d2) <= 12;
    const [first, second] = american ? [m2, d2] : [d2, m2];
    return { ...at, type: 'date', day: Number(first), month: Number(second), year: yearOf(y2) };
  }
  if (d3 !== undefined) return { ...at, type: 'date', day: Number(d3), month: Number(m3), year: null };
  if (m4 !== undefined)
    return { ...at, type: 'date', day: Number(d4), month: namedMonth(m4) ?? 0, year: Number(y4) };
  if (year !== undefined) return { ...at, type: 'year', year: Number(year) };
  if (short !== undefined) return { ...at, type: 'year', year: yearOf(short) };
  if (day !== undefined) return { ...at, type: 'day', day: Number(day) };
  if (word !== undefined)
    return { ...at, type: 'word', word: phrase.slice(match.index, match.index + word.length) };
  return { ...at, type: range !== undefined ? 'range' : list !== undefined ? 'list' : 'of' };
}

const MONTH_WORDS = MONTHS.map(([names, month]) => [new RegExp(`^(?:${names})$`, 'iu'), month] as const);

function namedMonth(word: string): number | null {
  return MONTH_WORDS.find(([names]) => names.test(word))?.[1] ?? null;
}

/** The month that the word at this place of a run names; null for a weekday. "mar. 12 mars" is a Tuesday, "Mar 12" a month. */
export function monthOf(run: readonly Token[], at: number): number | null {
  const token = run[at];
  if (token?.type !== 'word' || token.word === 'may') return null;
  const month = namedMonth(token.word);
  if (!/^mar$/iu.test(token.word)) return month;
  return run[at + 1]?.type === 'day' && run[at + 2]?.type === 'word' ? null : month;
}
