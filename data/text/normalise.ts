import { plainLetters, withoutLigatures } from '../model/plain-letters.ts';
import type { Span } from '../model/span.ts';
import { matchesOf } from './matches.ts';
import { onTheLine, raisedPlaces } from './raised.ts';
import { remembered } from './remembered.ts';

/** Soft hyphens, zero-width characters and byte order marks: they are in the file and mean nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** White space folded to single spaces, invisible characters dropped, trimmed; otherwise as written. */
export function fold(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

function slowKey(text: string): string {
  return withoutLigatures(plainLetters(text.replace(INVISIBLE, '')))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Keys of the Latin characters, ' ' for what separates words: names and headings are compared by the hundred thousand. */
const LATIN_KEYS: readonly string[] = Array.from({ length: 0x250 }, (_, code) =>
  code === 0xad ? '' : slowKey(String.fromCharCode(code)) || ' ',
);

/** The key of a character beyond the Latin ones. */
function rareKey(char: string, code: number): string {
  if ((code >= 0x300 && code <= 0x36f) || isInvisible(code)) return '';
  return code >= 0x2000 && code <= 0x206f
    ? ' '
    : slowKey(onTheLine(char)) || (/\p{Mn}/u.test(char) ? '' : ' ');
}

/**
 * The form under which two writings of the same words are equal: lower case, no accents, ligatures undone, and
 * everything but letters and digits turned to single spaces. Lines are asked for it by every reader of headings, labels, rooms
 * and roles. A text that is its own key is written anew all the same: an engine compiles an expression once more for a piece of a
 * text with wide characters than for letters by themselves.
 */
export const key = remembered((text: string): string => {
  let out = '';
  let gap = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let next = LATIN_KEYS[code];
    if (next === undefined) {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      next = rareKey(char, code);
      at += char.length - 1;
    }
    if (next === ' ') gap = out !== '';
    else if (next !== '') {
      out += gap ? ` ${next}` : next;
      gap = false;
    }
  }
  return out;
});

/** The words of a name by their keys: "Pays de la Loire" and "pays de la loire" have the same. */
export function keyWords(text: string): readonly string[] {
  return key(text)
    .split(' ')
    .filter(word => word !== '');
}

/** A stretch of the text made fit for reading, and the way back to the file's offsets. */
export interface Passage {
  /** White space folded, emphasis marks and invisible characters dropped, trimmed. */
  readonly text: string;
  /** Where each character of `text` stands in the file; one entry more than characters. */
  readonly offsets: Int32Array;
  /** A letter may fill two places of the file. */
  readonly wide?: boolean;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x205f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000
  );
}

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/** An asterisk that opens a line, before a blank and words: "* Anne Roux". */
function isBullet(text: string, at: number): boolean {
  if (!isBlank(text.charCodeAt(at + 1))) return false;
  let before = at - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before -= 1;
  if (before >= 0 && text.charCodeAt(before) !== 10) return false;
  let next = at + 2;
  while (isBlank(text.charCodeAt(next))) next += 1;
  const code = text.charCodeAt(next);
  return next < text.length && code !== 10 && code !== 42;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** Emphasis of Markdown: an asterisk but for one that is a bullet, an underscore doubled. */
function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 42) return !isBullet(text, at);
  if (code !== 95) return false;
  return text.charCodeAt(at + 1) === 95 || (at > 0 && text.charCodeAt(at - 1) === 95);
}

/** The high half of the letters of formulas: who writes for a network that knows no bold sets "𝐀𝐜𝐜𝐮𝐞𝐢𝐥" in them. */
const FANCY = 0xd835;
const FANCY_LETTER = /^[\u{1d400}-\u{1d7ff}]\p{Mn}?/u;

/** "ﬁ", "ﬀ": two letters or three in one character, as a PDF may leave them. */
const LIGATURES = /[\ufb00-\ufb06]/g;

function isLigature(code: number): boolean {
  return code >= 0xfb00 && code <= 0xfb06;
}

/** What a stretch must not hold to be read as it stands. */
const ROUGH =
  /[\ud835*_\r\t\v\f\u0085\u00a0\u00ad\u02b0-\u02b8\u02e1-\u02e3\u1d43-\u1d61\u1d9c-\u1dbf\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u2071\u207f\u3000\ufb00-\ufb06\ufeff]|\s\s|\n| ---? |(?:MM?|Mr|Mmes?|Mlle|Dr|Pr)\.[A-ZÀ-Þ][A-Za-zÀ-ÿ]{2}/;

/** "M.MORIN", "Dr.Roux": how somebody is addressed, glued to the name; "J.M.Morin" and "M.A." are initials. */
const GLUED = /(?<![\p{L}\p{N}.’'-])(?:MM?|Mr|Mmes?|Mlle|Dr|Pr)\.(?=\p{Lu}\p{L}{2})/gu;

/** The clean text of a raw stretch, as `passage` gives it, without the way back. */
export function cleanText(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  return ROUGH.test(raw) ? passage(text, start, end).text : raw.trim();
}

/** 0, 1, 2 …: the offsets of what stands in the file as it is read, as long as the longest text so far. */
let places = new Int32Array(0);

/** The offsets of a text from `start` to `end`, this one with them; a view that nobody may write on. */
function placesBetween(text: string, start: number, end: number): Int32Array {
  if (places.length <= end) {
    places = new Int32Array(Math.max(text.length + 1, 2 * places.length));
    for (let at = 0; at < places.length; at += 1) places[at] = at;
  }
  return places.subarray(start, end + 1);
}

/** Reads the raw stretch [start, end) of the file as one passage; line breaks count as spaces. */
export function passage(text: string, start: number, end: number): Passage {
  const raw = text.slice(start, end);
  if (ROUGH.test(raw)) return smoothed(text, start, end);
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return from < to
    ? { text: text.slice(from, to), offsets: placesBetween(text, from, to) }
    : { text: '', offsets: placesBetween(text, start, start) };
}

const HYPHEN = 45;
/** "Les haies -- Anne Roux": a dash as typewriters and Markdown write it. */
const TYPED_DASH = /(?<=\s-?)-(?=--?\s)/y;

/** Whether a hyphen is one of two or three that write a dash, and not the last of them. */
function isTyped(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== HYPHEN || text.charCodeAt(at + 1) !== HYPHEN) return false;
  TYPED_DASH.lastIndex = at;
  return TYPED_DASH.test(text);
}

/** Whether a Latin character is taken as it is, wherever it stands: most of a text, of which nothing else is asked. */
const ORDINARY: readonly boolean[] = Array.from(
  { length: 0x250 },
  (_, code) => !isSpace(code) && !isInvisible(code) && code !== 42 && code !== 95 && code !== HYPHEN,
);

const STOP = 46;
const NONE_GLUED: ReadonlySet<number> = new Set();

/** Where the stops stand, in the file, that are glued to the name of who is addressed. */
function gluedStops(raw: string, start: number): ReadonlySet<number> {
  const stops = matchesOf(GLUED, raw).map(({ index, 0: found }) => start + index + found.length - 1);
  return stops.length === 0 ? NONE_GLUED : new Set(stops);
}

/** A stretch with more in it than words and single spaces, as a passage. */
function smoothed(text: string, start: number, end: number): Passage {
  // Letters that come out of ligatures need places of their own.
  const raw = text.slice(start, end);
  const glued = gluedStops(raw, start);
  const raised = raisedPlaces(raw, start);
  const more = 2 * (raw.match(LIGATURES)?.length ?? 0) + glued.size;
  const offsets = new Int32Array(end - start + 1 + more);
  let out = '';
  let size = 0;
  let pending = -1;
  // What stands in the file as in the passage is taken in one stretch: a string grown letter by letter is slow to read.
  let from = start;
  let to = start;
  let wide = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!(ORDINARY[code] ?? false)) {
      const fancy =
        code === FANCY
          ? FANCY_LETTER.exec(text.slice(at, Math.min(end, at + 3)))?.[0]
          : isLigature(code) || raised.has(at)
            ? text[at]
            : undefined;
      if (fancy !== undefined) {
        const plain = fancy.normalize('NFKC');
        out += text.slice(from, to) + (pending < 0 ? '' : ' ') + plain;
        if (pending >= 0) offsets[size] = pending;
        size += pending < 0 ? 0 : 1;
        offsets.fill(at, size, size + plain.length);
        size += plain.length;
        pending = -1;
        from = at + fancy.length;
        to = from;
        at = from - 1;
        wide = true;
        continue;
      }
      if (isSpace(code)) {
        if (size > 0 && pending < 0) pending = at;
        continue;
      }
      if (isInvisible(code) || isMark(text, at) || isTyped(text, at)) continue;
    }
    const spaced = pending >= 0;
    if (spaced) {
      offsets[size] = pending;
      size += 1;
    }
    const goesOn = spaced ? pending === to && at === to + 1 && text[pending] === ' ' : at === to;
    if (!goesOn) {
      out += text.slice(from, to) + (spaced ? ' ' : '');
      from = at;
    }
    pending = -1;
    offsets[size] = at;
    size += 1;
    to = at + 1;
    // A space that the file does not have stands where the stop does.
    if (code === STOP && glued.has(at)) pending = at;
  }
  out += text.slice(from, to);
  offsets[size] = size === 0 ? start : wide ? to : (offsets[size - 1] ?? start) + 1;
  const read = { text: out, offsets: offsets.subarray(0, size + 1) };
  return wide ? { ...read, wide } : read;
}

/** The span in the file of characters [from, to) of a passage. */
export function spanIn(p: Passage, from: number, to: number): Span {
  const start = p.offsets[from] ?? 0;
  const last = p.offsets[Math.max(from, to - 1)] ?? start;
  const next = p.wide === true ? (p.offsets[to] ?? last) - last : 1;
  return { start, end: to > from ? last + (next === 2 || next === 3 ? next : 1) : start };
}

/** The part [from, to) of a passage as a passage of its own, trimmed of spaces. */
export function cut(p: Passage, from: number, to: number = p.text.length): Passage {
  let a = from;
  let b = to;
  while (a < b && p.text[a] === ' ') a += 1;
  while (b > a && p.text[b - 1] === ' ') b -= 1;
  const part = { text: p.text.slice(a, b), offsets: p.offsets.subarray(a, b + 1) };
  return p.wide === true ? { ...part, wide: true } : part;
}

/** Two passages as one, with a separator that the file does not have; it stands where the first ends. */
export function joined(a: Passage, b: Passage, separator: string): Passage {
  const end = a.offsets[a.text.length] ?? 0;
  const offsets = new Int32Array(a.text.length + separator.length + b.offsets.length);
  offsets.set(a.offsets.subarray(0, a.text.length));
  offsets.fill(Math.max(0, end - 1), a.text.length, a.text.length + separator.length);
  offsets.set(b.offsets, a.text.length + separator.length);
  return { text: a.text + separator + b.text, offsets };
}
