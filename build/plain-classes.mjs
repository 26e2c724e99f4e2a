/**
 * Writes the letter classes of the reader's regular expressions out. For each `\p{L}` an engine weaves some seven hundred ranges into the
 * expression, once a kind of string and once more when it is used often: with four hundred expressions that took more of a first
 * reading than all their matching. Exact for Latin, Greek and Cyrillic as they are written today, and for Hebrew and
 * Arabic but for capitals; other scripts are taken by whole stretches, their vowel signs and digits as letters.
 */
import { sep } from 'node:path';
import { withoutCase } from './plain-case.mjs';

/** Stretches where each character is asked: alphabets of Europe and its neighbours, punctuation and signs, which must never become letters. */
const EXACT = [
  [0x0000, 0x06ff],
  [0x1e00, 0x2dff],
  [0x3000, 0x33ff],
  [0xfe00, 0xfe6f],
  [0xff00, 0xffef],
  [0x1cc00, 0x1d3ff],
  // The Latin letters of mathematics, before this, lack unassigned places only; among the Greek ones stand operators.
  [0x1d6a6, 0x1deff],
  // Signs among the letters of Africa and Asia: coins, stops, the numbers of accounts.
  [0x1e14f, 0x1e14f],
  [0x1e2ff, 0x1e2ff],
  [0x1e5ff, 0x1e5ff],
  [0x1e95e, 0x1edff],
  [0x1eef0, 0x1eef1],
  [0x1f000, 0x1fbff],
];
/** Where capitals are told from small letters: Latin with the letters of Romanian and Vietnamese, Greek, Cyrillic. */
const CASED = [
  [0x0000, 0x017f],
  [0x01cd, 0x021b],
  [0x0386, 0x03ce],
  [0x0400, 0x045f],
  [0x1ea0, 0x1ef9],
];
const MARKED = [
  [0x0300, 0x06ff],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe2f],
];
const COUNTED = [
  [0x0000, 0x0fff],
  [0x2070, 0x2bff],
  [0x3000, 0x303f],
  [0xff00, 0xffef],
];
/** Where the characters of a property are looked for. */
const WHERE = {
  L: [[0, 0x10ffff]],
  Lu: CASED,
  Ll: CASED,
  M: MARKED,
  Mn: MARKED,
  N: COUNTED,
  Nd: COUNTED,
  No: COUNTED,
};
/** Letters of one script lie this near each other; beyond the first plane lie the scripts of a few. */
const NEAR = 0x200;
const FAR = 0x10000;
const PLANE = 0xffff;
/** Up to here every place is asked, also those that no character has yet. */
const OURS = 0x6ff;
/** Characters beyond the first plane that share their first half: an engine tries each broken stretch of them by itself. */
const HALF = 0x400;
const ESCAPE = /\\(p|P)\{(\w+)\}/y;

/** That a module writes classes at all, or ignores case. */
const WRITES = /\\[pP]\{|\/[dg]?im?s?u/;

const lies = (stretches, code) => stretches.some(([from, to]) => code >= from && code <= to);
const isSurrogate = code => code >= 0xd800 && code <= 0xdfff;

/** Whether a character must not be taken for a letter, its neighbours being some. */
function isKeptOut(code) {
  return lies(EXACT, code) && (code <= OURS || !/^\p{Cn}$/u.test(String.fromCodePoint(code)));
}

/** Whether the characters of a stretch may be taken with the letters beside it. */
function mayTake(from, to) {
  for (let code = from; code <= to; code += 1) if (isKeptOut(code)) return false;
  return true;
}

/** Whether the characters between two ranges may be taken with them. */
function mayJoin([, end], start) {
  return start - end <= (start > PLANE ? FAR : NEAR) && mayTake(end + 1, start - 1);
}

/** A range beyond the first plane, with the whole of its outer halves where nothing speaks against it. */
function widened([from, to]) {
  if (from <= PLANE) return [from, to];
  const first = from - (from % HALF);
  const last = to + HALF - 1 - (to % HALF);
  return [mayTake(first, from - 1) ? first : from, mayTake(to + 1, last) ? last : to];
}

/** First and last of each range of characters that have a property. */
function rangesOf(property) {
  const has = new RegExp(`^\\p{${property}}$`, 'u');
  const ranges = [];
  for (const [from, to] of WHERE[property]) {
    for (let code = from; code <= to; code += 1) {
      if (isSurrogate(code) || !has.test(String.fromCodePoint(code))) continue;
      const last = ranges.at(-1);
      if (last !== undefined && (last[1] === code - 1 || (property === 'L' && mayJoin(last, code))))
        last[1] = code;
      else ranges.push([code, code]);
    }
  }
  return property === 'L' ? ranges.map(widened) : ranges;
}

/** A letter as it is, so that the script stays small; what could not be seen in it, by its number. */
function written(code) {
  const char = String.fromCodePoint(code);
  if (/^[\p{L}\p{N}]$/u.test(char) && code <= PLANE) return char;
  return code > PLANE ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

const known = new Map();

/** The characters of a property, as the inside of a class: "A-Za-z…". */
export function charactersOf(property) {
  if (!known.has(property)) {
    const ranges = rangesOf(property).map(([from, to]) =>
      from === to ? written(from) : `${written(from)}${to > from + 1 ? '-' : ''}${written(to)}`,
    );
    known.set(property, ranges.join(''));
  }
  return known.get(property);
}

/** The source of a regular expression with its classes written out. */
export function plainSource(source) {
  let plain = '';
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    ESCAPE.lastIndex = at;
    const [whole, kind, property] = (char === '\\' && ESCAPE.exec(source)) || [];
    // What is no letter cannot be named among others without naming it all.
    if (property in WHERE && !(inClass && kind === 'P')) {
      const characters = charactersOf(property);
      plain += inClass ? characters : `[${kind === 'P' ? '^' : ''}${characters}]`;
      at += whole.length - 1;
      continue;
    }
    if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    plain += char === '\\' ? source.slice(at, at + 2) : char;
    if (char === '\\') at += 1;
  }
  return plain;
}

/** An expression with its classes written out, and its letters where it ignores case by the tables of Unicode. */
function plainLiteral({ pattern, flags }) {
  const source = plainSource(pattern);
  const written = /i.*u/.test(flags) ? withoutCase(source) : null;
  return written === null ? `/${source}/${flags}` : `/${written}/${flags.replace('i', '')}`;
}

/** Every expression of a module, and every string that one is made of, with what it becomes. */
function editsOf(node, code, edits) {
  if (node === null || typeof node !== 'object') return edits;
  if (Array.isArray(node)) {
    for (const one of node) editsOf(one, code, edits);
    return edits;
  }
  const { type, start, end, regex, value } = node;
  if (type === 'Literal') {
    if (regex) edits.push({ start, end, text: plainLiteral(regex) });
    else if (typeof value === 'string' && value.includes('\\p{'))
      edits.push({ start, end, text: JSON.stringify(plainSource(value)) });
    return edits;
  }
  if (type === 'TaggedTemplateExpression' && code.slice(node.tag.start, node.tag.end) === 'String.raw') {
    for (const { start, end, value } of node.quasi.quasis)
      if (value.raw.includes('\\p{')) edits.push({ start, end, text: plainSource(value.raw) });
    return editsOf(node.quasi.expressions, code, edits);
  }
  if (type === 'TemplateElement' && value.cooked?.includes('\\p{')) {
    edits.push({ start, end, text: plainSource(value.cooked).replace(/[\\`$]/g, '\\$&') });
    return edits;
  }
  for (const key in node) editsOf(node[key], code, edits);
  return edits;
}

/** The code of a module with its classes written out; `parse` gives its syntax tree. */
export function plainCode(code, parse) {
  let plain = code;
  for (const { start, end, text } of editsOf(parse(code), code, []).sort((a, b) => b.start - a.start))
    plain = plain.slice(0, start) + text + plain.slice(end);
  return plain;
}

const READER = ['model', 'text', 'document', 'ingest', 'resolve', 'reference'].map(name => `/data/${name}/`);

/** A Vite plugin: the folders of the reader, once they are JavaScript. */
export function plainClassesPlugin() {
  return {
    name: 'plain-classes',
    enforce: 'post',
    transform(code, id) {
      const path = id.split(sep).join('/');
      if (
        !WRITES.test(code) ||
        path.includes('/node_modules/') ||
        !READER.some(folder => path.includes(folder))
      )
        return null;
      return { code: plainCode(code, text => this.parse(text)), map: null };
    },
  };
}
