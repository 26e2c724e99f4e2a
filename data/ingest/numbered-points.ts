import { remembered } from '../text/remembered.ts';

/** What numbers the points of a meeting: counts, numbers of Rome, letters, the register of a council, or a word ("Table 2"). */
export interface PointNumber {
  /** What the numbers of one series have in common. */
  readonly shape: string;
  /** How far the series has come; acts of a register have none. */
  readonly value: number;
  /** Where the title begins. */
  readonly length: number;
  /** Nothing but a space stands between number and title. */
  readonly bare: boolean;
}

/** "1. ", "n° 2 – ", "3°) ", "Point n°4 : ", "Résolution 5 : ". */
const COUNT =
  /^(?:(?:[Pp]oint|POINT|[Rr][ée]solution|R[ÉE]SOLUTION)\s+)?(?:[Nn]\s?[°º]\s?)?(\d{1,2})\s?[°º]?\s?(?:[.):/–—-]\s?)+(?=[\p{L}«"“])/u;
/** "1er point : ", "2ème point – ". */
const ORDINAL = /^(\d{1,2})\s?(?:er|ère|nde?|[eè](?:me)?|ème)\s[Pp]oint\s?[:–—-]\s?(?=[\p{L}«"“])/u;
/** "2 Rapport moral". */
const SPACED = /^(\d{1,2}) (?=\p{Lu})/u;
/** "2Rapport moral": the space was lost. */
const GLUED = /^(\d{1,2})(?=\p{Lu}\p{Ll}{2})/u;
/** "II – ", "IV. ", "III Adhésion". */
const ROMAN = /^([IVX]{1,5})(?:\s?(?:[.):/–—-]\s?)+|\s)(?=[\p{Lu}«"“])/u;
/** "PREMIÈRE RÉSOLUTION", "Troisième point": the words are the title. */
const ORDINALS = [
  'premi[eè]re?',
  '(?:deuxi[eè]me|seconde?)',
  'troisi[eè]me',
  'quatri[eè]me',
  'cinqui[eè]me',
  'sixi[eè]me',
  'septi[eè]me',
  'huiti[eè]me',
  'neuvi[eè]me',
  'dixi[eè]me',
  'onzi[eè]me',
  'douzi[eè]me',
];
const ORDINAL_WORD = new RegExp(
  `^(?:${ORDINALS.map(word => `(${word})`).join('|')})\\s+(r[ée]solution|d[ée]lib[ée]ration|question|point|partie|sujet)(?!\\p{L})`,
  'iu',
);
const LIKE_ORDINAL = /^(?:premi|deuxi|second|troisi|quatri|cinqui|sixi|septi|huiti|neuvi|dixi|onzi|douzi)/iu;
const LETTER = /^([A-H])\s?(?:[.):/–—-]\s?)+(?=[\p{Lu}«"“])/u;
/** "Partie 1 – ", "Table n°2 : ": a heading says what it numbers. */
const WORD =
  /^(\p{Lu}\p{L}{3,11})\s(?:[Nn]\s?[°º]\s?)?(\d{1,2}|[IVX]{1,4})\s?(?:[.):/–—-]\s?)+(?=[\p{L}«"“])/u;
/** What numbers something else: the points that `COUNT` reads, or what stands beside the minutes. */
const NO_POINT =
  /^(?:point|r[ée]solution|annexes?|articles?|chapitres?|figures?|tableaux?|images?|photos?|pages?|notes?)$/iu;

const ACT_WORD =
  '(?:D[ée]lib(?:[ée]rations?|\\.)?|D[ÉE]LIB(?:[ÉE]RATIONS?)?|DCM|DCC|DEL|[Dd]ossier|DOSSIER|[Rr]apport|RAPPORT|[Qq]uestion|QUESTION|[Aa]ffaire|AFFAIRE|D[ée]cision|D[ÉE]CISION)';
/** "2021-038", "2021/05/12", "20210507 1": the year and what came when in it. */
const REGISTERED =
  '(?:19|20)\\d{6}\\s?[-–.]?\\s?\\d{1,3}|(?:19|20)\\d\\d\\s?[-_/.]\\s?(?:\\d{1,2}\\s?[-_/.]\\s?\\d{1,4}|\\d{3,4})';
/** Behind a word that says so, "2021-12" is one too, and no month or season. */
const SHORT = '(?:19|20)\\d\\d\\s?[-_/.]\\s?\\d{1,2}';
const PARTED = '(?:\\s?[.):/–—-])*';
/** An act: its word, or "n°", or both, before a number of the register or a count. */
const ACT = new RegExp(
  `^(?:(?:${ACT_WORD}[\\s._-]{0,2})?(?:[Nn]\\s?[°º]\\s?)?(?:${REGISTERED})|(?:${ACT_WORD}[\\s._-]{0,2}(?:[Nn]\\s?[°º]\\s?)?|[Nn]\\s?[°º]\\s?)${SHORT}|${ACT_WORD}\\s?(?:[Nn]\\s?[°º]\\s?)?\\d{1,4})(?![\\d\\p{L}])`,
  'u',
);
const BEHIND_ACT = new RegExp(`^${PARTED}\\s*`, 'u');
/** A day of the calendar is the number of no act. */
const DAY = /^(?:19|20)\d\d-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])(?![\d-])/u;
const LIKE_ACT = /^\D{0,16}\d/;

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function roman(numeral: string): number {
  return [...numeral].reduce((sum, digit, i) => {
    const here = DIGITS[digit] ?? 0;
    return sum + (here < (DIGITS[numeral[i + 1] ?? ''] ?? 0) ? -here : here);
  }, 0);
}

/** "2021-03-02 VENTE DU PRÉ": a month and what was the second act of it, or a day. */
const MONTHLY = /^((?:19|20)\d\d-(?:0\d|1[0-2]))-(\d{2})\s+(?:[.:/–—-]\s*)?(?=[\p{Lu}«"“])/u;

/** An act by its month, which has the look of a day: which month, which act of it, where its title begins. */
export function monthlyAct(
  text: string,
): { readonly month: string; readonly value: number; readonly length: number } | null {
  const found = LIKE_ACT.test(text) ? MONTHLY.exec(text) : null;
  const [whole, month, value] = found ?? [];
  if (whole === undefined || month === undefined || value === undefined) return null;
  return { month, value: Number(value), length: whole.length };
}

/** How far the number of an act reaches ("Délibération n° 2021-12 : "), its title on the line or not; 0 without one. */
export const actLength = remembered((text: string): number => {
  if (!LIKE_ACT.test(text) || DAY.test(text)) return 0;
  const act = ACT.exec(text)?.[0].length ?? 0;
  if (act === 0) return 0;
  const to = act + (BEHIND_ACT.exec(text.slice(act))?.[0].length ?? 0);
  return to === text.length || /^[\p{Lu}«"“]/u.test(text.slice(to)) ? to : 0;
});

/** What numbers a point of a meeting at the start of its line; null for none. */
export const pointNumber = remembered((text: string): PointNumber | null => {
  const count = COUNT.exec(text) ?? ORDINAL.exec(text);
  if (count?.[1] !== undefined)
    return { shape: 'count', value: Number(count[1]), length: count[0].length, bare: false };
  const spaced = SPACED.exec(text);
  if (spaced?.[1] !== undefined)
    return { shape: 'spaced', value: Number(spaced[1]), length: spaced[0].length, bare: true };
  const glued = GLUED.exec(text);
  if (glued?.[1] !== undefined)
    return { shape: 'glued', value: Number(glued[1]), length: glued[0].length, bare: true };
  const numeral = ROMAN.exec(text);
  if (numeral?.[1] === undefined) return null;
  const bare = /^[IVX]+\s$/u.test(numeral[0]);
  return { shape: 'roman', value: roman(numeral[1]), length: numeral[0].length, bare };
});

function ordinal(text: string): PointNumber | null {
  const found = LIKE_ORDINAL.test(text) ? ORDINAL_WORD.exec(text) : null;
  if (found === null) return null;
  const value = found.slice(1, 1 + ORDINALS.length).findIndex(group => group !== undefined) + 1;
  return { shape: `ordinal ${found.at(-1)?.toLowerCase()}`, value, length: 0, bare: false };
}

/** What numbers a heading: as a point of plain lines, by letters, or behind the word for what it is. */
export const headingNumber = remembered((text: string): PointNumber | null => {
  const word = WORD.exec(text);
  if (word?.[1] !== undefined && word[2] !== undefined && !NO_POINT.test(word[1])) {
    const value = /^\d/.test(word[2]) ? Number(word[2]) : roman(word[2]);
    return { shape: word[1].toLowerCase(), value, length: word[0].length, bare: false };
  }
  const number = pointNumber(text) ?? ordinal(text);
  if (number !== null) return number;
  const letter = LETTER.exec(text);
  if (letter?.[1] === undefined) return null;
  return { shape: 'letter', value: letter[1].charCodeAt(0) - 64, length: letter[0].length, bare: false };
});
