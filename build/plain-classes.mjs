/**
 * Writes the letter classes of the reader's regular expressions out. For each `\p{L}` an engine weaves some seven hundred ranges into the
 * expression, once a kind of string and once more when it is used often: with four hundred expressions that took more of a first
 * reading than all their matching. Exact for Latin, Greek and Cyrillic as they are written today; other scripts are taken by
 * whole stretches, their vowel signs and digits as letters. Each range costs in each of a thousand expressions: a letter that no word of
 * a programme has in it (the signs of phonetics, the numbers of mathematics) is none.
 */
import { sep } from 'node:path';
import { withoutCase } from './plain-case.mjs';

/**
 * First and last of each stretch of letters; the only one of a stretch of one. Between those of one alphabet lie places that no character
 * has. Beyond the first plane whole thousands are taken: an engine tries each broken one of them by itself.
 */
const LETTERS = [
  // Latin, with the signs of feminine and masculine and the letters of Africa and phonetics.
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa],
  [0xb5],
  [0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2c1],
  // Greek, Cyrillic, Armenian, Hebrew, Arabic.
  [0x386],
  [0x388, 0x3f5],
  [0x3f7, 0x481],
  [0x48a, 0x556],
  [0x560, 0x588],
  [0x5d0, 0x5f2],
  [0x620, 0x64a],
  [0x66e, 0x6d3],
  [0x6d5],
  // From Syriac to the Greek of the ancients, and from Coptic to Ethiopic: stops, vowel signs and digits with them.
  [0x700, 0x1ffc],
  [0x2c00, 0x2dde],
  // Japanese, Chinese, Korean; Latin, Hebrew and Arabic as they are printed.
  [0x3005],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x30fc, 0x31ff],
  [0x3400, 0xd7fb],
  [0xf900, 0xfdfb],
  [0xfe70, 0xfefc],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff66, 0xffdc],
  // Ancient scripts, the letters of mathematics that posts are set in, Adlam, rare Chinese; no notes, signs and pictures.
  [0x10000, 0x1bfff],
  [0x1d400, 0x1d7ff],
  [0x1e000, 0x1efff],
  [0x20000, 0x337ff],
];
/** Where capitals are told from small letters: Latin with the letters of Romanian and Vietnamese, Greek, Cyrillic. */
const CASED = [
  [0x0000, 0x017f],
  [0x01a0, 0x01a1],
  [0x01af, 0x01b0],
  [0x0218, 0x021b],
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
  [0x0000, 0x06ff],
  [0x2070, 0x2bff],
  [0x3000, 0x303f],
  [0xff00, 0xffef],
];
/** Where the characters of a property are looked for. */
const WHERE = {
  Lu: CASED,
  Ll: CASED,
  M: MARKED,
  Mn: MARKED,
  N: COUNTED,
  Nd: COUNTED,
  No: COUNTED,
};
const PLANE = 0xffff;
const ESCAPE = /\\(p|P)\{(\w+)\}/y;

/** That a module writes classes at all, or ignores case. */
const WRITES = /\\[pP]\{|\/[dg]?im?s?u/;

/** First and last of each range of characters that have a property. */
function rangesOf(property) {
  if (property === 'L') return LETTERS.map(([from, to = from]) => [from, to]);
  const has = new RegExp(`^\\p{${property}}$`, 'u');
  const ranges = [];
  for (const [from, to] of WHERE[property]) {
    for (let code = from; code <= to; code += 1) {
      if (!has.test(String.fromCodePoint(code))) continue;
      const last = ranges.at(-1);
      if (last?.[1] === code - 1) last[1] = code;
      else ranges.push([code, code]);
    }
  }
  return ranges;
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
    if ((property === 'L' || property in WHERE) && !(inClass && kind === 'P')) {
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
