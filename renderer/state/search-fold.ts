/** A text as a search sees it, and the way back: `at[i]` is where the folded character i stands in the text. */
export interface Folded {
  readonly text: string;
  /** One more entry than `text` has characters: the last is the length of the original. */
  readonly at: Uint32Array;
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'oe', æ: 'ae', Æ: 'ae', '’': "'", ß: 'ss' };

/** What one character beyond ASCII becomes: no accent, no case; nothing for a combining mark. */
function foldCharacter(character: string): string {
  return (
    LIGATURES[character] ??
    character
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
  );
}

const isSpace = (character: string): boolean => /\s/u.test(character);

/**
 * Folds accents, case, ligatures and typographic apostrophes, and each run of white space into one space, so that a
 * phrase is found over a line break. Linear in the length of the text.
 */
export function fold(text: string): Folded {
  const known = new Map<string, string>();
  const pieces: string[] = [];
  // A ligature is the only thing that grows, and it doubles.
  const at = new Uint32Array(2 * text.length + 1);
  let length = 0;
  let afterSpace = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    let folded = known.get(character);
    if (folded === undefined) {
      folded = isSpace(character) ? ' ' : foldCharacter(character);
      known.set(character, folded);
    }
    if (folded === ' ' && afterSpace) continue;
    afterSpace = folded === ' ' || (afterSpace && folded === '');
    pieces.push(folded);
    for (let k = 0; k < folded.length; k += 1) at[length + k] = i;
    length += folded.length;
  }
  at[length] = text.length;
  return { text: pieces.join(''), at: at.slice(0, length + 1) };
}

/** The passage of the original text that a stretch of the folded one stands for; an accent that combines belongs to its letter. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number } {
  const from = folded.at[start] ?? 0;
  const last = folded.at[end - 1] ?? from;
  const next = folded.at[end] ?? last + 1;
  // After a letter the passage runs to the next folded character; a folded space stands for its whole run all the same.
  return { start: from, end: end <= start ? from : next };
}

/** Whether a letter or digit stands at a place of a folded text. */
export function isWordAt(text: string, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(index));
}
