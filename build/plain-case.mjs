/**
 * Writes the letters of an expression that ignores case out: `/été/iu` becomes `/[éÉ][tT][éÉ]/u`. With both flags an engine asks a library
 * for the other forms of each letter and each stretch of a class, whenever it compiles the expression; written out it compiles in a
 * third of that. Exact, but that a long s and the sign of the kelvin are no letters to `\b`.
 */

const LAST = 0x1ffff;
const SURROGATES = [0xd800, 0xdfff];
/** Escapes of one character, and what they stand for. */
const CONTROLS = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

/** For each letter that has other forms when case is ignored: all of them, the letter too. */
const forms = new Map();

function fillForms() {
  const byFold = new Map();
  for (let code = 0; code <= LAST; code += 1) {
    if (code >= SURROGATES[0] && code <= SURROGATES[1]) continue;
    const char = String.fromCodePoint(code);
    const upper = char.toUpperCase();
    const lower = char.toLowerCase();
    if (upper === char && lower === char) continue;
    // Letters that are written alike in some case are few; which of them the engine takes for one it says itself.
    for (const key of new Set([lower, upper.toLowerCase(), lower.toUpperCase().toLowerCase()]))
      byFold.set(key, [...(byFold.get(key) ?? []), char]);
  }
  for (const chars of byFold.values()) {
    for (const char of chars) {
      const same = new RegExp(`^${char}$`, 'iu');
      const known = forms.get(char) ?? [char];
      forms.set(char, [...new Set([...known, ...chars.filter(other => same.test(other))])]);
    }
  }
}

function formsOf(char) {
  if (forms.size === 0) fillForms();
  return forms.get(char) ?? [char];
}

/** The characters of a class by their stretches, and what stands in it as it is (`\d`, `\s`). */
function membersOf(inside) {
  const stretches = [];
  const kept = [];
  const chars = [...pieces(inside)];
  for (let at = 0; at < chars.length; at += 1) {
    const { char, text } = chars[at];
    if (char === null) {
      if (!/^\\[dswDS]$/.test(text)) return null;
      kept.push(text);
      continue;
    }
    const isRange = chars[at + 1]?.text === '-' && chars[at + 2]?.char;
    stretches.push([char.codePointAt(0), (isRange ? chars[at + 2].char : char).codePointAt(0)]);
    if (isRange) at += 2;
  }
  return { stretches, kept };
}

/** The characters of a text of an expression, each as it is written; null for what stands for several. */
function* pieces(source) {
  const PIECE = /\\u\{([0-9a-fA-F]+)\}|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\([\s\S])|([\s\S])/gu;
  for (const [text, long, short, byte, escaped, plain] of source.matchAll(PIECE)) {
    const code = long ?? short ?? byte;
    if (code !== undefined) yield { text, char: String.fromCodePoint(Number.parseInt(code, 16)) };
    else if (escaped !== undefined && /[A-Za-z0-9]/.test(escaped))
      yield { text, char: CONTROLS[escaped] ?? null };
    else yield { text, char: escaped ?? plain };
  }
}

/** What a class lacks of the other forms of its letters, to be written behind them; null where it cannot be told. */
function lacking(inside) {
  const members = membersOf(inside);
  if (members === null) return null;
  const { stretches, kept } = members;
  const has = code => stretches.some(([from, to]) => code >= from && code <= to);
  if (forms.size === 0) fillForms();
  const more = new Set();
  for (const [char, all] of forms) {
    if (!has(char.codePointAt(0))) continue;
    for (const other of all) if (!has(other.codePointAt(0))) more.add(other);
  }
  if (kept.includes('\\w')) for (const other of 'ſ\u212a') if (!has(other.codePointAt(0))) more.add(other);
  return ranged([...more].map(char => char.codePointAt(0)).sort((a, b) => a - b));
}

function ranged(codes) {
  let text = '';
  for (let at = 0; at < codes.length; ) {
    let to = at;
    while (codes[to + 1] === codes[to] + 1) to += 1;
    const [first, last] = [codes[at], codes[to]].map(code => String.fromCodePoint(code));
    text += to === at ? first : to === at + 1 ? first + last : `${first}-${last}`;
    at = to + 1;
  }
  return text;
}

const known = new Map();

function ofClass(text) {
  if (!known.has(text)) {
    const inside = text.slice(text.startsWith('[^') ? 2 : 1, -1);
    const more = lacking(inside);
    // A hyphen at the end is one; before more letters it would be a stretch.
    const own = inside.endsWith('-') && !inside.endsWith('\\-') ? `${inside.slice(0, -1)}\\-` : inside;
    const begin = text.startsWith('[^') ? '[^' : '[';
    known.set(text, more === null ? null : more === '' ? text : `${begin}${own}${more}]`);
  }
  return known.get(text);
}

/** A part of an expression: a class, the opening of a group with its name, a repetition, an escape or a character. */
const PART =
  /(?<ofClass>\[(?:\\[\s\S]|[^\]\\])*\])|(?<open>\(\?(?:<(?![=!])[^>]*>|<?[=!:])?)|(?<times>\{\d+,?\d*\})|\\u\{[0-9a-fA-F]+\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[\s\S]|[\s\S]/gu;

/** The source without need of the flag `i`; null where that cannot be written (references back, properties). */
export function withoutCase(source) {
  let plain = '';
  for (const { 0: text, groups } of source.matchAll(PART)) {
    if (groups.ofClass !== undefined) {
      const written = ofClass(text);
      if (written === null) return null;
      plain += written;
    } else if (groups.open !== undefined || groups.times !== undefined) plain += text;
    else if (/^\\[1-9kpPcW]/.test(text)) return null;
    else if (text === '\\w') plain += '[\\wſ\u212a]';
    else {
      const [{ char }] = pieces(text);
      const all = char === null ? [] : formsOf(char);
      plain += all.length > 1 ? `[${all.join('')}]` : text;
    }
  }
  return plain;
}
