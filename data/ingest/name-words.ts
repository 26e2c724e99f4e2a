import { nameKey } from '../reference/name-key.ts';
import { remembered } from '../text/remembered.ts';

/** A word of a passage as the grammar of bodies and places sees it: cut at hyphens and apostrophes too. */
export interface NameWord {
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** The gap is one that a name goes over. */
  readonly joined: boolean;
  /** The gap is one that ends every name. */
  readonly broken: boolean;
  /** The gap is a hyphen and nothing else. */
  readonly hyphened: boolean;
}

/** Before the plain words "C.N.R.S.", with its last dot where no sentence ends: three letters at least, two may be someone's initials. */
const WORD = /\p{Lu}(?:\.\p{Lu}){2,}(?![\p{L}\p{N}])(?:\.(?=\s+\p{Ll}|['’)\],;:]))?|[\p{L}\p{M}\p{N}]+|&/gu;
const DOTTED = /\p{Lu}(?:\.\p{Lu}){2,}\.?/gu;

/** The sign of an acronym is its letters: "C.N.R.S." → "CNRS". */
export function withoutDots(name: string): string {
  return name.includes('.') ? name.replace(DOTTED, acronym => acronym.replaceAll('.', '')) : name;
}

/** "CD93", "SDIS44": the number of a department glued to its body is a word of its own. */
const GLUED = /^(CD|CG|CDG|SDIS|CAF|ADIL|CAUE|MDPH|UDAF|DSDEN|DDTM?|CPAM)(\d{2,3})$/;
const LONGEST_GLUED = 8;

function endsInDigit(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last >= 0x30 && last <= 0x39;
}

/** What a gap does to a name. */
type Gap = Pick<NameWord, 'gap' | 'joined' | 'broken' | 'hyphened'>;

const SPACE: Gap = { gap: ' ', joined: true, broken: false, hyphened: false };
const NO_GAP: Gap = { gap: '', joined: true, broken: false, hyphened: false };
/** A text has few gaps, most of them short: each kind is looked at once. */
const shortGaps = new Map<string, Gap>([
  [' ', SPACE],
  ['', NO_GAP],
]);

function gapOf(gap: string): Gap {
  const known = shortGaps.get(gap);
  if (known) return known;
  const made: Gap = {
    gap,
    joined: joinsName(gap),
    broken: breaksName(gap),
    hyphened: gap.length === 1 && /[-‐‑]/.test(gap),
  };
  if (gap.length < 3) shortGaps.set(gap, made);
  return made;
}

/** What a word is wherever it stands. */
type Written = Pick<NameWord, 'key' | 'capital' | 'upper'>;

/** A text writes a few thousand words again and again: each is looked at once. */
const writtenAs = remembered((text: string): Written => {
  const first = text[0] ?? '';
  const lower = first.toLowerCase();
  const key = text === '&' ? 'et' : nameKey(withoutDots(text));
  const capital = first !== lower;
  return {
    // A word of another alphabet has no key; it must not look like a gap.
    key: key === '' ? lower : key,
    capital,
    upper: capital && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase(),
  };
});

function wordOf(start: number, text: string, gap: Gap, sizeBefore: number): NameWord {
  const { key, capital, upper } = writtenAs(text);
  // A dot joins behind "St" or an initial; behind a longer word it ends the sentence.
  const ends = gap.joined && gap.gap.startsWith('.') && sizeBefore > 3;
  return {
    start,
    end: start + text.length,
    text,
    key,
    capital,
    upper,
    gap: gap.gap,
    joined: gap.joined && !ends,
    broken: gap.broken,
    hyphened: gap.hyphened,
  };
}

/** Cuts a passage into words; "&" counts as "et", an acronym with dots is one word. */
export const nameWords = remembered((text: string): readonly NameWord[] => {
  const words: NameWord[] = [];
  let last = 0;
  let size = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const [word] = match;
    const gap = gapOf(text.slice(last, match.index));
    const [, body, number] = (word.length <= LONGEST_GLUED && endsInDigit(word) && GLUED.exec(word)) || [];
    if (body !== undefined && number !== undefined) {
      words.push(wordOf(match.index, body, gap, size));
      words.push(wordOf(match.index + body.length, number, NO_GAP, body.length));
    } else words.push(wordOf(match.index, word, gap, size));
    last = match.index + word.length;
    size = word.length;
  }
  return words;
});

/** A gap that a name goes over: a space, hyphens, apostrophes, the dot of "St.", a slash. */
export function joinsName(gap: string): boolean {
  return gap.length < 4 && /^(?:[ '’‘]*|[-‐‑]{1,2}|['’‘]? ?[-‐‑]|[-‐‑] |\. ?| ?[&/] ?)$/.test(gap);
}

/** A gap that a long name with inner commas or dashes may go over. */
export function joinsLongName(gap: string): boolean {
  return gap === ' ' || /^[ '’‘\-‐‑–—,&/]*$/.test(gap);
}

/** A gap that ends every name: brackets, quotes, colons, the end of a sentence, a dash or slash set off by spaces. */
export function breaksName(gap: string): boolean {
  return /[,;:()[\]«»"“”„|•!?…·→]|\.(?: |$)| [-‐‑/] |[-‐‑/] | [-‐‑]$|[–—]/.test(gap);
}

/** The words [from, to) joined by single spaces. */
export function nameKeyIn(words: readonly NameWord[], from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i += 1) key += (i > from ? ' ' : '') + (words[i]?.key ?? '');
  return key;
}

/** The end of a name moved over the quote or bracket that it left open: "association « Fête le mur »". */
export function closed(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const rest = text.slice(end, end + 2);
  for (const [open, close] of ['«»', '“”', '()']) {
    if (open === undefined || close === undefined || !name.includes(open) || name.includes(close)) continue;
    const at = rest.indexOf(close);
    if (at >= 0 && rest.slice(0, at).trim() === '') return end + at + 1;
  }
  return end;
}

const LINK_WORDS = new Set('de du des d la le les l'.split(' '));

/** In a text all in capitals ("VILLE DE VILLANDRY") a link is in capitals too; "La" of "La Rochelle" is none. */
function isLink(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !LINK_WORDS.has(word.key)) return false;
  if (!word.capital) return true;
  const shouted = word.text === word.text.toUpperCase();
  return shouted && words[at - 1]?.upper === true && words[at + 1]?.upper !== false;
}

/** "de", "du", "de la", "de l'", "d'": the index of the first word after them. */
export function skipLink(words: readonly NameWord[], from: number): number {
  let at = from;
  while (at - from < 2 && isLink(words, at)) at += 1;
  return at;
}
