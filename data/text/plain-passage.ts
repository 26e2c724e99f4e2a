import type { Span } from '../model/span.ts';
import { characterOf } from './character-numbers.ts';

/** What stands in the place of a sign of markup, so that no place moves: it is in no text, and taken out at the end. */
const GONE = '\u0000';

/** Characters before and behind a passage that are looked at, to the end of their line: what opens in them may close in it. */
const REACH = 400;
/** A line is followed no farther: a whole document may stand on one. */
const FARTHEST = 1600;

const gone = (signs: string) => GONE.repeat(signs.length);
const kept = (before: string, words: string, behind: string) => gone(before) + words + gone(behind);
/** A sign that is written as itself, out of reach of the rules behind; as many letters as stood there. */
const ESCAPED = /\\([\\`*_{}[\]()#+.!|<>~-])/gu;
const escaped = (sign: string) => String.fromCodePoint(0xe000 + (sign.codePointAt(0) ?? 0));
const unescaped = (text: string) =>
  text.replace(/[\ue000-\ue07f]/gu, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xe000));

/**
 * Characters that HTML writes by name in French texts: any other stays as it is written. The library that knows all of them
 * (`data/document/characters.ts`) writes `innerHTML` in a page, which our policy refuses.
 */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  ccedil: 'ç',
  ocirc: 'ô',
};

/** A character that is written by its number or its name. */
function decoded(found: string, decimal?: string, hexadecimal?: string, name?: string): string {
  const sign = name === undefined ? characterOf(decimal, hexadecimal) : (NAMED[name] ?? null);
  return sign === null || sign < ' ' ? found : sign + gone(found.slice(sign.length));
}

/** What begins or ends a block parts words. */
const BLOCK = /^<\/?(?:p|div|li|ul|ol|t[dhr]|table|h[1-6]|br|d[dt]|section|article)\b/iu;

/** Row of a Markdown table that parts its head from its body. */
const RULE = /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|?[ \t]*$/gmu;

/** What Markdown writes around words, and what is left of it: a number between spaces, "C#" or "nom_du_fichier" stay. */
const RULES: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [RULE, found => gone(found)],
  [/^[ \t]{0,3}(?:>[ \t]?)+(?:#{1,6}[ \t]+)?|^[ \t]{0,3}#{1,6}[ \t]+/gmu, found => gone(found)],
  [/^([ \t]*)[*+](?=[ \t])/gmu, (_, indent = '') => `${indent}-`],
  [/^[ \t]*\|(.*)$/gmu, found => found.replace(/^[ \t]*\||\|[ \t]*$/gu, gone).replaceAll('|', '·')],
  [
    /(!?\[)([^[\]\n]+)(\]\([^()\s]*(?:[ \t]+"[^"\n]*")?\))/gu,
    (_, open = '', words = '', close = '') => kept(open, words, close),
  ],
  [
    /<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/giu,
    found => (BLOCK.test(found) ? ` ${gone(found.slice(1))}` : gone(found)),
  ],
  [/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, decoded],
  [/(`+)([^`\n]+)(\1)/gu, (_, open = '', words = '', close = '') => kept(open, words, close)],
  // Before two: a pair of one may open or close where a pair of two does.
  [
    /(?<=(?:^|[^*\p{L}\p{N}])(?:\*\*)?)(\*)(?=[^\s*])([^*\n]*[^\s*])(\*)(?=(?:\*\*)?(?:$|[^*\p{L}\p{N}]))/gmu,
    (_, open = '', words = '', close = '') => kept(open, words, close),
  ],
  // One end of a pair may lie beyond what is quoted.
  [/(?<![*\s])\*{2,3}|\*{2,3}(?![*\s])/gu, found => gone(found)],
  [/(?<![\p{L}\p{N}_])__(?=[^_\s])|(?<=[^_\s])__(?![\p{L}\p{N}_])/gu, found => gone(found)],
  [/~~(?=\S)|(?<=\S)~~/gu, found => gone(found)],
  [
    /(?<![\p{L}\p{N}_])(_)(?=[^\s_])([^_\n]*[^\s_])(_)(?![\p{L}\p{N}_])/gu,
    (_, open = '', words = '', close = '') => kept(open, words, close),
  ],
];

/** A passage in its surroundings, without markup. */
export interface PlainPassage {
  readonly text: string;
  /** Where the passage stands in `text`. */
  readonly span: Span;
  /** Where a place of the source stands in `text`. */
  readonly at: (place: number) => number;
  /** Whether the source goes on before `text`, and behind it. */
  readonly more: { readonly before: boolean; readonly after: boolean };
}

/**
 * The surroundings of a passage without the signs that Markdown and HTML write around words, so that it can be quoted; no
 * farther than `within`. Signs whose other end lies beyond what is looked at are known by what they touch.
 */
export function plainPassage(
  source: string,
  span: Span,
  within: Span = { start: 0, end: source.length },
): PlainPassage {
  const start = Math.max(within.start, opening(source, span.start));
  const end = Math.min(within.end, closing(source, span.end));
  let text = source.slice(start, end).replace(ESCAPED, (_, sign: string) => GONE + escaped(sign));
  for (const [pattern, instead] of RULES) text = text.replace(pattern, instead);
  const left = (part: string) => unescaped(part).replaceAll(GONE, '');
  const at = (place: number) => left(text.slice(0, Math.max(0, place - start))).length;
  return {
    text: left(text),
    span: { start: at(span.start), end: at(span.end) },
    at,
    more: { before: start > within.start, after: end < within.end },
  };
}

/** Where to begin: at a line, or not too far, and never inside of a tag. */
function opening(source: string, place: number): number {
  if (place <= REACH) return 0;
  const line = source.lastIndexOf('\n', place - REACH) + 1;
  const from = Math.max(line, place - FARTHEST);
  const opened = source.lastIndexOf('<', from - 1);
  const closed = source.indexOf('>', from);
  const isInside = opened >= 0 && from - opened < FARTHEST && source.indexOf('>', opened) === closed;
  return isInside && closed >= 0 && closed < place ? closed + 1 : from;
}

function closing(source: string, place: number): number {
  const line = source.indexOf('\n', place + REACH);
  return Math.min(line < 0 ? source.length : line, place + FARTHEST);
}

/** The words of a passage alone, on one line and without markup. */
export function plainWords(source: string, span: Span): string {
  const { text, span: own } = plainPassage(source, span);
  return onOneLine(text.slice(own.start, own.end)).trim();
}

/** A passage as it stands on one line: each run of white space is one space. */
export function onOneLine(passage: string): string {
  return passage.replace(/\s+/gu, ' ');
}
