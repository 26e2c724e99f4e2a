import { span as makeSpan, type Span } from '../model/span.ts';
import { findAddresses } from './addresses.ts';
import { RAISED } from './raised.ts';
import { remembered } from './remembered.ts';

/** One word or number of a text. */
export interface Token {
  /** As written, but for what only typesetting put there: soft hyphens and line breaks out, apostrophes straight. */
  readonly form: string;
  /** The form in small letters: every list of words is asked for it. */
  readonly lower: string;
  readonly span: Span;
  readonly kind: 'word' | 'number';
}

/** A letter or a mark on it; a soft hyphen inside a word, with the line break that it may bring. */
const L = '[\\p{L}\\p{M}]';
const SOFT = '\\u00AD[ \\t]*\\n?[ \\t]*';
const LETTERS = `${L}+(?:${SOFT}${L}+)*`;
const APOSTROPHE = "['’ʼ]";
/** A hyphen inside a word: the plain one, the typographic one, the one that does not break. */
const HYPHEN = '[-‐‑]';

/**
 * One alternative a kind, a number (1) or a word with its apostrophe (2), tried in order at each place; none can give back more than a run of letters, so that the
 * whole is linear. A word is letters with digits behind (CO₂, R2), joined by hyphens, also across a line break.
 */
const WORD = `${LETTERS}[\\p{Nd}\\p{No}]*`;
/** What is set behind a word for its other gender or number: "élu·e·s", "habitant(e)s", "acteur.rice.s". */
const GENDERS = 'e|ne|le|te|rice|trice|euse|ère|ière|ive|ve';
const OTHER_GENDER = `(?:[·•‧∙](?:${GENDERS}|tes|s)(?:[·•‧∙]?s)?|\\.(?:${GENDERS})(?:\\.?s)?|\\((?:${GENDERS}|s|es)\\)s?)(?!${L})`;
/** An apostrophe before a letter; by mistake with a space on either side ("qu' élu", "l ' eau"). */
const APOSTROPHES = `[ \\u00A0\\u202F]?${APOSTROPHE}[ \\u00A0\\u202F\\n]?(?=${L})`;
const TOKEN = new RegExp(
  [
    `(\\p{Nd}+(?:[.,]\\p{Nd}+|[ \\u00A0\\u202F](?=\\p{Nd}{3}(?!\\p{Nd}))\\p{Nd}{3})*(?:${L}{1,3}(?!${L}))?)`,
    `${WORD}(?:${HYPHEN}(?:[ \\t]*\\n[ \\t]*(?=\\p{Ll}))?${WORD})*(?:${OTHER_GENDER}|(${APOSTROPHES}))?`,
  ].join('|'),
  'gu',
);

/** What loses its vowel before another word. Behind any other beginning the apostrophe belongs to the word ("prud'hommes"). */
const ELIDED = new Set('l d j m t s c n qu jusqu lorsqu puisqu quoiqu parce-qu'.split(' '));
/** Written with an apostrophe, yet one word. */
const WHOLE =
  /^(?:aujourd ?' ?hui|quelqu ?' ?une?s?|c ?' ?est-à-dire|d ?' ?abord|d ?' ?ailleurs|presqu ?' ?îles?|s'il-vous-plaît)/iu;
/** With what those words begin; most elided ones are an article or a pronoun that does not. */
const LIKE_WHOLE = /^[acdpqsACDPQSſ]/;
/** "élu-e-s", "habitant·e·s", "acteur(rice)s": the word, and the plural when it has one. */
const INCLUSIVE = new RegExp(`^(${L}{2,})(?:[·•‧∙.(-](?:${GENDERS}|tes|s|es)\\)?)(?:[·•‧∙.-]?(s))?$`, 'u');
/** Beginnings that keep their hyphen when a line breaks behind it; any other word was only cut there. */
const KEEPS_HYPHEN = new Set(
  (
    'non co auto pré post anti pro inter multi micro mini semi demi mi vice ex quasi sous sur contre avant après ' +
    'bien mal savoir aller éco socio médico bio agro vivre laisser par au au-delà vis peut celui celle ceux ' +
    'lui elle eux soi nous vous saint sainte grand haut bas arrière mieux ici là tiers porte chef plate'
  ).split(' '),
);
/** A subject or an object turned behind its verb: "existe-t-il", "parlons-en". */
const CLITICS = /-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce|en|y|moi|toi|lui|leur|les?|la)$/iu;
const NOT_A_VERB =
  /^(?:rendez-vous|chez-.*|celui-.*|(?:entre|après|avec|par|sur|sous|au|là)-.*|.*-en-.*|peut-.*être|garde-.*|laissez-.*|va-et-.*|moi-.*|nous-.*|vous-.*|non-.*|m'as-tu-vu)$/iu;

/** What the other gender is set behind; nearly no word has any of them. */
const INCLUSIVE_SIGN = /[·•‧∙.(]|-(?:e|ne|rice|trice|euse)(?:-?s)?$/u;

/** An apostrophe beside a space, inside of a word. */
const SPACED = /\s['’ʼ]|['’ʼ]\s/u;

/** Letters of mathematics, which posts set instead of bold and italic ones ("𝐭𝐚𝐛𝐥𝐞"), and those above the line ("XXᵉ", "Mᵐᵉ"). */
const STYLED = new RegExp(`[\\u{1D400}-\\u{1D7FF}${RAISED}]`, 'gu');

/** Latin letters without a soft hyphen or a line break: nearly every word is tidy as it is written. */
const TIDY = /^[ -\u00AC\u00AE-\u02AF]*$/;

/** Takes out soft hyphens and the line break of a word cut in two, and the other gender; makes apostrophes straight. */
function tidy(raw: string): string {
  const [, head, plural = ''] = INCLUSIVE_SIGN.test(raw) ? (INCLUSIVE.exec(raw) ?? []) : [];
  if (head !== undefined) return tidy(head.endsWith('s') ? head : head + plural);
  if (SPACED.test(raw)) return tidy(raw.replace(/\s*['’ʼ]\s*/gu, "'"));
  if (TIDY.test(raw)) return raw;
  const parts = raw.replace(/\u00AD\s*/gu, '').split(/[-‐‑][ \t]*\n[ \t]*/u);
  const form = parts
    .map((part, i) => {
      const head = part.slice(part.lastIndexOf('-') + 1).toLowerCase();
      return i < parts.length - 1 && KEEPS_HYPHEN.has(head) ? `${part}-` : part;
    })
    .join('');
  return form
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(STYLED, letter => letter.normalize('NFKC'))
    .normalize('NFC');
}

/** A word tidied, and in small letters; one string for all places where it is written so, which a list knows at once. */
const written = remembered((raw: string): Pick<Token, 'form' | 'lower'> => {
  const form = tidy(raw);
  const lower = form.toLowerCase();
  return { form, lower: lower === form ? form : lower };
});

/**
 * Cuts a passage into words and numbers, in order, with their places in the whole text. Elided words stand alone with
 * their apostrophe ("l'", "qu'"), compounds stay whole ("non-recours"), a pronoun turned behind its verb is cut off
 * ("existe", "-t-il"). Punctuation, addresses and names of files give nothing. Time grows linearly with the passage.
 */
export function tokenise(text: string, span: Span): Token[] {
  const passage = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  const addresses = findAddresses(passage);
  let address = 0;
  const push = (from: number, to: number, kind: Token['kind']) => {
    const { form, lower } = written(passage.slice(from, to));
    tokens.push({ form, lower, span: makeSpan(span.start + from, span.start + to), kind });
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(passage); match !== null; match = TOKEN.exec(passage)) {
    const at = match.index;
    while (addresses[address] !== undefined && (addresses[address]?.end ?? 0) <= at) address += 1;
    const around = addresses[address];
    if (around !== undefined && around.start <= at) {
      TOKEN.lastIndex = around.end;
      continue;
    }
    const [whole, number, apostrophe] = match;
    const end = at + whole.length;
    if (number !== undefined) {
      push(at, end, 'number');
    } else if (apostrophe === undefined) {
      pushWord(passage, at, end, push);
    } else {
      TOKEN.lastIndex = pushElided(passage, at, end, apostrophe, push);
    }
  }
  return tokens;
}

type Push = (from: number, to: number, kind: Token['kind']) => void;

/** A word whole, or its verb and the pronoun behind it. */
function pushWord(passage: string, from: number, to: number, push: Push): void {
  const raw = passage.slice(from, to);
  const joins = raw.includes('-') && !raw.includes('\n');
  const clitic = joins ? CLITICS.exec(raw) : null;
  if (clitic === null || clitic.index === 0 || NOT_A_VERB.test(raw)) {
    push(from, to, 'word');
    return;
  }
  push(from, from + clitic.index, 'word');
  push(from + clitic.index, to, 'word');
}

const TAIL = new RegExp(`${WORD}(?:${HYPHEN}${WORD})*`, 'uy');

/** Where a word with an apostrophe ends that is one word all the same, or null. */
function endOfWhole(passage: string, from: number): number | null {
  // The longest has 14 letters: a look at the next 24 characters says.
  const ahead = passage.slice(from, from + 24);
  if (!LIKE_WHOLE.test(ahead)) return null;
  const whole = WHOLE.exec(ahead.replace(/[’ʼ]/gu, "'").replace(/[\u00A0\u202F\n]/gu, ' '));
  if (whole === null) return null;
  const end = from + whole[0].length;
  return /^[\p{L}\p{M}]/u.test(passage.slice(end, end + 1)) ? null : end;
}

/** A word that ends in an apostrophe: elided, or the head of a longer one. Returns where reading goes on. */
function pushElided(passage: string, from: number, to: number, apostrophe: string, push: Push): number {
  const whole = endOfWhole(passage, from);
  if (whole !== null) {
    push(from, whole, 'word');
    return whole;
  }
  const bare = to - apostrophe.length;
  if (ELIDED.has(passage.slice(from, bare).toLowerCase())) {
    push(from, from + passage.slice(from, to).trimEnd().length, 'word');
    return to;
  }
  // With a space it opens a quotation: "les 'communs'".
  if (apostrophe.length > 1) {
    push(from, bare, 'word');
    return bare;
  }
  // "existe-t-il qu'il": only the last part of a compound can be elided ("presqu'", "entr'" are old and rare).
  TAIL.lastIndex = to;
  const tail = TAIL.exec(passage);
  const end = tail === null ? to : TAIL.lastIndex;
  push(from, end, 'word');
  return end;
}

const ROMAN = /^[IVX]+$/u;
const SMALL_A = 0x61;

/** Numbers, and Roman ones, which head the items of a list. */
export function isNumeral({ kind, form }: Token): boolean {
  return kind === 'number' || (form.charCodeAt(0) < SMALL_A && ROMAN.test(form));
}
