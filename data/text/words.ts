/** How a word is written; what the grammar of names looks at. */
export type WordShape = 'caps' | 'title' | 'initial' | 'lower';

/** A word of a passage, with its offsets there. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly shape: WordShape;
}

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;
/** Elided words end at their apostrophe: "d'Isabelle" is two words, "D'ANGELO" is one. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd|presqu|entr)$/;

/** Letters and marks among the Latin characters; the others are asked one by one. */
const LATIN_LETTERS: readonly boolean[] = Array.from({ length: 0x250 }, (_, code) =>
  LETTER.test(String.fromCharCode(code)),
);

/** Capitals among the Latin characters. */
const LATIN_CAPITALS: readonly boolean[] = Array.from({ length: 0x250 }, (_, code) =>
  UPPER.test(String.fromCharCode(code)),
);

function isCapital(char: string): boolean {
  return LATIN_CAPITALS[char.charCodeAt(0)] ?? UPPER.test(char);
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && (char <= '9' ? char >= '0' : char > '٠' && /\p{Nd}/u.test(char));
}

function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false;
  return LATIN_LETTERS[char.charCodeAt(0)] ?? LETTER.test(char);
}

function isJoint(char: string | undefined): boolean {
  return char === '-' || char === '‑' || char === "'" || char === '’' || char === '–';
}

/** Given names cut short with more than one letter: "Ch. Villedieu", "Ph. Robic". */
const SHORTENED = new Set('Ch Th Ph Fr Cl Jh Gh Chr Alex'.split(' '));
/** Whether a word is a given name cut short, with its dot behind: "Ch". */
export function isShortGiven(word: string): boolean {
  return word.length < 5 && SHORTENED.has(word);
}

/** "R.M.", "J.-P.", "J.-Ch.": what may follow the first initial without a space. */
const MORE_INITIALS = /(?:-?\p{Lu}\p{Ll}?\.)*/uy;
/** More initials than this in a row are an acronym: "C.N.R.S." */
const MOST_INITIALS = 2;

/** Where the initials that end at a dot go on to: "J." → "J.-P.". */
function endOfInitials(text: string, at: number): number {
  MORE_INITIALS.lastIndex = at;
  MORE_INITIALS.test(text);
  return MORE_INITIALS.lastIndex;
}

const GLUED_PARTICLE = /^(?:al|el|ad|an|ar|as|at|az|ben|bin|ibn|ou|de)-/;

/** "d'ANGELO", "al-Khatib": a lower particle glued to a capital still shows a family name. */
function shapeOfGlued(word: string): WordShape {
  const tail = word.slice(word.search(/['’-]/) + 1);
  if (tail === word || tail.length < 3 || !isCapital(tail[0] ?? '')) return 'lower';
  return tail === tail.toUpperCase() ? 'caps' : GLUED_PARTICLE.test(word) ? 'title' : 'lower';
}

function shapeOf(word: string): WordShape {
  if (!isCapital(word[0] ?? '')) return shapeOfGlued(word);
  let letters = 0;
  let capitals = 0;
  // "McDONALD": the prefix keeps its small letters.
  const from = /^Ma?c\p{Lu}{2}/u.test(word) ? word.indexOf('c') + 1 : 0;
  for (let i = from; i < word.length; i += 1) {
    const char = word[i] ?? '';
    if (isJoint(char)) continue;
    letters += 1;
    if (char === char.toUpperCase()) capitals += 1;
  }
  if (letters === 1 && from === 0) return 'initial';
  return capitals === letters ? 'caps' : 'title';
}

function isShortened(text: string, start: number, dot: number): boolean {
  if (!UPPER.test(text[start] ?? '')) return false;
  return dot - start === 1 || (dot - start < 5 && isShortGiven(text.slice(start, dot)));
}

function shapeOfInitials(word: string): WordShape {
  const dots = word.split('.').length - 1;
  return dots > MOST_INITIALS ? 'lower' : 'initial';
}

/** The words of a passage in order. Hyphens and inner apostrophes stay inside a word; the dot of an initial belongs to it. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isLetter(text[at])) {
      at += 1;
      continue;
    }
    const start = at;
    let split = -1;
    while (at < text.length) {
      if (isLetter(text[at])) at += 1;
      else if (isJoint(text[at]) && isLetter(text[at + 1])) {
        // A dash joins two halves of a double name only: "HIDALGUET–LEFÈVRE".
        if (text[at] === '–' && !UPPER.test(text[at + 1] ?? '')) break;
        if ((text[at] === "'" || text[at] === '’') && ELIDED.test(text.slice(start, at))) {
          split = at + 1;
          break;
        }
        at += 1;
      } else if (text[at] === '.' && isShortened(text, start, at)) {
        at = endOfInitials(text, at + 1);
        break;
      } else break;
    }
    const word = text.slice(start, at);
    if (split >= 0) {
      words.push({ start, end: split, text: text.slice(start, split), shape: 'lower' });
      at = split;
    } else {
      // "AI4T", "R2": what digits are glued to is no name.
      const coded = isDigit(text[start - 1]) || isDigit(text[at]);
      const shape = coded ? 'lower' : word.endsWith('.') ? shapeOfInitials(word) : shapeOf(word);
      words.push({ start, end: at, text: word, shape });
    }
  }
  return words;
}
