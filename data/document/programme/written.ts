import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Leaf } from './tree.ts';

/** How a format writes characters that it needs for itself. */
export type Escapes = 'json' | 'xml' | 'calendar' | 'quoted' | 'none';

const JSON_ESCAPE = /\\(?:u([\dA-Fa-f]{4})|([\s\S]))/y;
const JSON_CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: '\f' };
const XML_REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,31}));/iy;
const CDATA = /<!\[CDATA\[|\]\]>|<!--[\s\S]*?-->/y;
/** iCalendar folds a line by a break and a space, and escapes commas, semicolons and breaks. */
const CALENDAR_ESCAPE = /\n[ \t]|\\([nN,;:\\"])/y;
const QUOTED = /""/y;

interface Step {
  readonly length: number;
  readonly means: string;
}

function stepOf(
  pattern: RegExp,
  text: string,
  at: number,
  means: (match: RegExpExecArray) => string,
): Step | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { length: match[0].length, means: means(match) };
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** What stands escaped at one place, and what it means; null for an ordinary character. */
const STEPS: Readonly<Record<Escapes, (text: string, at: number) => Step | null>> = {
  json: (text, at) =>
    stepOf(JSON_ESCAPE, text, at, ([, code, char = '']) =>
      code === undefined ? (JSON_CONTROLS[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16)),
    ),
  xml: (text, at) =>
    stepOf(CDATA, text, at, () => '') ??
    stepOf(XML_REFERENCE, text, at, ([whole, hex, decimal, name]) => {
      if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
      if (decimal !== undefined) return characterOf(Number(decimal));
      return decodeNamedCharacterReference(name ?? '') || whole;
    }),
  calendar: (text, at) =>
    stepOf(CALENDAR_ESCAPE, text, at, ([, char]) =>
      char === undefined ? '' : char.toLowerCase() === 'n' ? '\n' : char,
    ),
  quoted: (text, at) => stepOf(QUOTED, text, at, () => '"'),
  none: () => null,
};
/** What an escape of each format may begin with: other stretches are taken whole. */
const BEGINS: Readonly<Record<Escapes, RegExp>> = {
  json: /\\/g,
  xml: /[&<\]]/g,
  calendar: /[\\\n]/g,
  quoted: /"/g,
  none: /(?!)/g,
};

/** Reads the stretch [start, end) as a format writes it: the characters meant, and the place of each in the file. */
export function written(text: string, start: number, end: number, escapes: Escapes): Leaf {
  const raw = text.slice(start, end);
  const span = { start, end };
  const begins = BEGINS[escapes];
  begins.lastIndex = 0;
  if (!begins.test(raw)) return { kind: 'leaf', span, words: raw, places: null, empty: false };
  const step = STEPS[escapes];
  const places = new Int32Array(raw.length + 1);
  const parts: string[] = [];
  let size = 0;
  let from = 0;
  const take = (words: string, at: number, moves: boolean): void => {
    for (let i = 0; i < words.length; i += 1) places[size + i] = start + at + (moves ? i : 0);
    size += words.length;
    parts.push(words);
  };
  begins.lastIndex = 0;
  for (let found = begins.exec(raw); found !== null; found = begins.exec(raw)) {
    const sign = step(raw, found.index);
    if (sign === null) continue;
    take(raw.slice(from, found.index), from, true);
    take(sign.means, found.index, false);
    from = found.index + sign.length;
    begins.lastIndex = from;
  }
  take(raw.slice(from), from, true);
  places[size] = end;
  return { kind: 'leaf', span, words: parts.join(''), places: places.subarray(0, size + 1), empty: false };
}

/** Where a character of a leaf stands in the file. */
export function placeIn(leaf: Leaf, at: number): number {
  return leaf.places === null ? leaf.span.start + at : (leaf.places[at] ?? leaf.span.end);
}

/** The part [from, to) of a leaf as a leaf of its own. */
export function partOf(leaf: Leaf, from: number, to: number): Leaf {
  const words = leaf.words.slice(from, to);
  const start = placeIn(leaf, from);
  const end = leaf.places === null ? start + words.length : to > from ? placeIn(leaf, to - 1) + 1 : start;
  return {
    kind: 'leaf',
    span: { start, end: Math.max(start, end) },
    words,
    places: leaf.places === null ? null : leaf.places.subarray(from, to + 1),
    empty: false,
  };
}
