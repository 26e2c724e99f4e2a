import type { Span } from '../../data/model/span.ts';

/** What stands in the place of a sign of markup, so that no place moves: it is in no text, and taken out at the end. */
const GONE = '\u0000';

/** Characters before and behind a passage that are looked at: what opens in them may close in it. */
const REACH = 400;

const gone = (signs: string) => GONE.repeat(signs.length);
const kept = (before: string, words: string, behind: string) => gone(before) + words + gone(behind);
/** A sign that is written as itself, out of reach of the rules behind; as many letters as stood there. */
const ESCAPED = /\\([\\`*_{}[\]()#+.!|<>~-])/gu;
const escaped = (sign: string) => String.fromCodePoint(0xe000 + (sign.codePointAt(0) ?? 0));
const unescaped = (text: string) =>
  text.replace(/[\ue000-\ue07f]/gu, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xe000));

/** Row of a Markdown table that parts its head from its body. */
const RULE = /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|?[ \t]*$/gmu;

/** What Markdown writes around words, and what is left of it: a number between spaces, "C#" or "nom_du_fichier" stay. */
const RULES: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [RULE, found => gone(found)],
  [
    /^([ \t]{0,3}(?:>[ \t]?)*)(#{1,6}[ \t]+)?/gmu,
    (found, quoted = '') => (found === '' ? '' : gone(quoted) + gone(found.slice(quoted.length))),
  ],
  [/^([ \t]*)[*+](?=[ \t])/gmu, (_, indent = '') => `${indent}-`],
  [/^[ \t]*\|(.*)$/gmu, found => found.replace(/^[ \t]*\||\|[ \t]*$/gu, gone).replaceAll('|', '·')],
  [
    /(!?\[)([^[\]\n]+)(\]\([^()\s]*(?:[ \t]+"[^"\n]*")?\))/gu,
    (_, open = '', words = '', close = '') => kept(open, words, close),
  ],
  [/<\/?[a-z][^<>\n]*>|<!--[^\n]*?-->/giu, found => gone(found)],
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

/** A passage in its surroundings, where signs of Markdown are gone, and what takes out what is left of them. */
export interface PlainPassage {
  readonly text: string;
  readonly span: Span;
}

/** The surroundings of a passage without the signs that Markdown writes around words; `cleaned` is asked of whatever is cut out of them. */
export function plainPassage(source: string, span: Span): PlainPassage {
  const from = span.start <= REACH ? 0 : source.lastIndexOf('\n', span.start - REACH) + 1;
  const line = source.indexOf('\n', span.end + REACH);
  let text = source
    .slice(from, line < 0 ? source.length : line)
    .replace(ESCAPED, (_, sign: string) => GONE + escaped(sign));
  for (const [pattern, instead] of RULES) text = text.replace(pattern, instead);
  return { text: unescaped(text), span: { start: span.start - from, end: span.end - from } };
}

/** What was cut out of a plain passage, nothing left of its markup. */
export function cleaned(text: string): string {
  return text.replaceAll(GONE, '').replace(/ {2,}/gu, ' ').trim();
}
