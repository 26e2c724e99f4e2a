/** Hours that stand at one place of a line: "9h00-10h30", "de 9 h à 10 h", "14:00 UTC", "9:00 AM – 10:00 AM". */
export interface Hours {
  /** "09:00", on the clock of the place. */
  readonly start: string;
  readonly end: string | null;
  /** Characters, brackets and the word before them included. */
  readonly length: number;
  /** As written: "UTC", "heure de Paris"; null when none is said. */
  readonly zone: string | null;
}

/** The hours of a day's work: only these are read with a dot ("14.30"), for "2.10" numbers a section. */
const DOTTED = '(?:0?[89]|1\\d|2[0-2])\\.[0-5][05](?!\\d|\\.\\d)';
const MERIDIEM = '(?:[ap]\\.?\\s?m\\b\\.?)';
/** "9:10a", "12:30p": the same in one letter, right behind the minutes. */
const LETTER = '[ap](?![\\p{L}\\p{N}.])';
/** A number behind which nothing says that it is an hour: only beside one that is ("9-10 h", "de 14 à 16 heures"). */
const BARE = '(?:[01]?\\d|2[0-4])';
/** "130", "0915": an hour and its minutes run together, where the half of the day is told. */
const RUN_ON = '(?:1[0-2]|0?[1-9])[0-5]\\d';
/** "24 heures du Mans", "2 heures de marche" are no hour of the day. */
const WORDED = `${BARE}\\s?heures?(?!\\s(?:de|du|des|d['’]))(?:\\s[0-5]\\d(?!\\d))?`;
const CLOCK = [
  // "9.30am", as Britain writes them.
  `(?:1[0-2]|0?[1-9])\\.[0-5]\\d\\s?${MERIDIEM}`,
  DOTTED,
  // "130pm", "0915am".
  `${RUN_ON}\\s?${MERIDIEM}`,
  `${BARE}\\s?[hH]\\s?[0-5]\\d(?!\\d)(?:\\s?(?:min|mn)\\b\\.?)?`,
  WORDED,
  `${BARE}\\s?[hH](?![\\p{L}\\d])`,
  // "1400 hrs", "12 noon".
  '(?:[01]\\d|2[0-3])[0-5]\\d\\s?hrs?\\b\\.?',
  '12\\s?(?:noon|midnight)(?![\\p{L}-])',
  // "13u30", as Belgium writes them in Dutch.
  `${BARE}u[0-5]\\d(?!\\d)`,
  `${BARE}\\s?:\\s?[0-5]\\d(?::[0-5]\\d)?(?!\\d|:\\d)(?:\\s?${MERIDIEM}|${LETTER})?`,
  `(?:1[0-2]|0?[1-9])\\s?${MERIDIEM}`,
  '(?:midi|minuit|noon|midnight)(?![\\p{L}-])',
].join('|');
const DASH = "\\s?(?:[-‐‑‒–—―−>→⇒/~]+|à|a|au|to|until|till|et|and|jusqu[’']à)\\s?";
const OPENING = "(?:(?:de|d['’]|à partir de|dès|à|vers|entre|from|at|between|ore|alle|um)\\s?)?";
const ZONE =
  "(?:UTC|GMT|CEST|CET|TU|JST|KST|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|PT|BST|IST|AEST|AEDT|SGT|HKT|SAST|EAT|WAT|CAT)(?:\\s?[+-]\\s?\\d{1,2})?(?![\\p{L}\\d])|heures?\\s(?:locale|d['’]été|d['’]hiver|(?:de|d['’])\\s?(?:l[ae]s? )?\\p{Lu}[\\p{L}-]*)(?:\\s?:\\s?\\d{1,2}\\s?h(?:\\s?\\d\\d)?)?|\\p{Lu}\\p{Ll}+ time\\b";
const HOURS = new RegExp(
  `^([[(]?)${OPENING}(?:(${CLOCK})(?:${DASH}(${CLOCK}))?|(${BARE}|${RUN_ON}(?=\\s?[-–—]\\s?\\d{3,4}\\s?[ap]))${DASH}(${CLOCK}))`,
  'iu',
);
/** "09:00 – 10", to the end of the line: an hour behind one that is told. */
const BARE_END = new RegExp(`^\\s?[-–—]\\s?(${BARE})$`, 'u');
/** What may stand behind hours: the German word for them ("9:00 Uhr"), how strictly they are meant ("9h précises"), a zone, and the bracket that closes. */
const BEHIND_HOURS = new RegExp(
  `^(?:\\s(?:Uhr|précises?|pile|tapantes?|environ|sharp)(?!\\p{L}))?(?:\\s?\\(?(${ZONE})\\)?)?((?:\\s?[\\])])?)`,
  'iu',
);
/** More than the longest hours take. */
const WINDOW = 80;
/** "midi" alone opens a line of a programme only where something sets it apart: "Midi : déjeuner". */
const NOON_ALONE = /^(?:midi|minuit|noon|midnight)$/iu;

/** Which half of the day is written: "am", "p.m.", "a". */
const HALF = /([ap])(?:\.?\s?m|$)/iu;

/** "1:30", "5:00": nobody writes an hour of the night so, with one digit; "01:30" may be one. */
const AFTER_NOON = /^[1-5]\s?:/;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** "9 h", "14.30", "2:15 PM", "midi" as "09:00", "14:30", "14:15", "12:00"; null for no hour of a day. */
function clockOf(written: string, afternoon: boolean): string | null {
  if (/^(?:midi|(?:12\s?)?noon)$/iu.test(written)) return '12:00';
  if (/^(?:minuit|(?:12\s?)?midnight)$/iu.test(written)) return '00:00';
  const [, hours = '', minutes = '0'] = /^(\d{1,2}?)\D*(\d{2})?(?!\d)/.exec(written) ?? [];
  const half = HALF.exec(written)?.[1]?.toLowerCase() ?? (afternoon || AFTER_NOON.test(written) ? 'p' : null);
  const hour = Number(hours);
  const day = half === null ? hour : half === 'p' ? (hour % 12) + 12 : hour % 12;
  if (day > 24 || Number(minutes) > 59 || (day === 24 && Number(minutes) > 0)) return null;
  return `${two(day % 24)}:${two(Number(minutes))}`;
}

/**
 * Hours begin with a number or one of these words, behind one word at most, and somewhere have a sign of the clock; most
 * lines have neither, and are done with at once.
 */
const BEGINS_HOURS =
  /^[[(]?(?:(?:de|d['’]|à partir de|dè[sſ]|à|ver[sſ]|entre|from|at|between|ore|alle|um)\s?)?(?:\d|midi|minuit|noon|midnight)/i;
const TELLS_HOUR = /\d(?:\.[0-5][05]|\s?(?:[hu]|:\s?[0-5]|[ap]\.?\s?m))|midi|minuit|noon|midnight/i;

/** "10hAccueil", "9h00-9h30Ouverture": where two cells ran together; "00:27Bonjour" is the clock of a transcription. */
const WELDED = /\d[hH](?:[0-5]\d)?(?=\p{Lu}\p{Ll}{2})/u;

/** Hours and nothing else before the word that they ran into; null where none did. */
function beforeWeld(line: string, at: number, ahead: string): Hours | null {
  const found = WELDED.exec(ahead);
  if (found === null) return null;
  const weld = found.index + found[0].length;
  const hours = readHours(line.slice(0, at + weld), at);
  return hours?.length === weld ? hours : null;
}

/** "0900-1030": a day's work in four digits each; years that open a line ("1950-2015") are no such hours. */
const FOUR_DIGITS =
  /^([[(]?)(0[6-9]|1[0-6])([0-5][05])\s?(?:[-–—]|to)\s?(0[6-9]|1\d|2[0-3])([0-5][05])(?:\s?(?:hrs?|h))?([\])]?)(?=$|\s?[:.,;|–—-]|\s+[\p{Lu}«“"])/u;
const LONGEST_FOUR = 24;
/** In minutes: nothing that is given lasts longer. */
const LONGEST_GIVEN = 240;

function inFourDigits(ahead: string): Hours | null {
  const found = FOUR_DIGITS.exec(ahead.slice(0, LONGEST_FOUR));
  if (found === null) return null;
  const [whole, opened = '', hour = '', minutes = '', until = '', rest = '', closed = ''] = found;
  const lasts = (Number(until) - Number(hour)) * 60 + Number(rest) - Number(minutes);
  if (lasts <= 0 || lasts > LONGEST_GIVEN || (opened === '') !== (closed === '')) return null;
  return { start: `${hour}:${minutes}`, end: `${until}:${rest}`, length: whole.length, zone: null };
}

/** "09:00 – 10": both hours where the second is the later one, else the first alone. */
function withBareEnd(core: string, [from, to]: readonly [string, string], behind: string): Hours | null {
  const start = clockOf(from, false);
  const end = clockOf(to, false);
  if (start === null) return null;
  const isLater = end !== null && end > start;
  const length = core.length + (isLater ? behind.length : 0);
  return { start, end: isLater ? end : null, length, zone: null };
}

/** Reads the hours that begin at `at`; null when none do. "9:00 – 10:00 AM" has both in the morning. */
export function readHours(line: string, at = 0): Hours | null {
  const ahead = line.slice(at, at + WINDOW);
  if (!BEGINS_HOURS.test(ahead)) return null;
  const digits = /^[[(]?[01]\d{3}/.test(ahead) ? inFourDigits(ahead) : null;
  if (digits !== null || !TELLS_HOUR.test(ahead)) return digits;
  const welded = beforeWeld(line, at, ahead);
  if (welded !== null) return welded;
  const match = HOURS.exec(ahead);
  if (match === null) return null;
  const [core, opened, first, second, bare, last] = match;
  const until = second === undefined && last === undefined ? BARE_END.exec(ahead.slice(core.length)) : null;
  if (until?.[1] !== undefined && opened === '') return withBareEnd(core, [first ?? '', until[1]], until[0]);
  const [all = '', zone, bracket = ''] = BEHIND_HOURS.exec(ahead.slice(core.length)) ?? [];
  // "(14h35 – 15h20 )": a space before the bracket that closes what was opened.
  const closed = opened === '' && /^\s/u.test(bracket) ? '' : bracket;
  const more = all.slice(0, all.length - bracket.length + closed.length);
  const whole = core + more;
  if (opened !== '' && closed === '') return null;
  const behind = line.slice(at + whole.length);
  // A letter glued to the hours: "10hier", "9h30min…" are other words.
  if (closed === '' && /^[\p{L}\p{N}]/u.test(behind)) return null;
  const from = first ?? bare ?? '';
  const to = second ?? last ?? null;
  if (to === null && NOON_ALONE.test(from) && !/^\s?(?:[:|–—-]|$)/u.test(behind)) return null;
  const ends = to ?? from;
  const afternoon = !HALF.test(from) && HALF.exec(ends)?.[1]?.toLowerCase() === 'p' && !/^1[01]/.test(from);
  const start = clockOf(from, afternoon);
  const end = to === null ? null : clockOf(to, false);
  if (start === null || (to !== null && end === null)) return null;
  const length = whole.length - (opened === '' && closed !== '' ? closed.length : 0);
  return { start, end, length, zone: zone ?? null };
}

/** What is far from the same everywhere ("IST", "CST") is left out: the hours are those of the place. */
const OFFSETS: Readonly<Record<string, string>> = {
  cet: '+01:00',
  cest: '+02:00',
  jst: '+09:00',
  kst: '+09:00',
  est: '-05:00',
  edt: '-04:00',
  pst: '-08:00',
  pdt: '-07:00',
  mst: '-07:00',
  mdt: '-06:00',
  bst: '+01:00',
  aest: '+10:00',
  aedt: '+11:00',
  sgt: '+08:00',
  hkt: '+08:00',
  sast: '+02:00',
  eat: '+03:00',
  wat: '+01:00',
  cat: '+02:00',
};

/** What a named zone adds to the hours of a date: "Z" for UTC; null where it depends on the day or is not known. */
function offsetOf(zone: string): string | null {
  const said = /^(?:UTC|GMT|TU)(?:\s?([+-])\s?(\d{1,2}))?$/iu.exec(zone);
  if (said) return said[1] === undefined ? 'Z' : `${said[1]}${two(Number(said[2]))}:00`;
  return OFFSETS[zone.toLowerCase()] ?? null;
}

/** An hour on a day, in ISO 8601: local, with an offset only where the text says one. */
export function instantOf(day: string, clock: string, zone: string | null): string {
  return `${day}T${clock}${zone === null ? '' : (offsetOf(zone) ?? '')}`;
}
