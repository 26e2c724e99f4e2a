import type { Lexicon } from './lexicon.ts';
import { FRENCH_STOPWORDS } from './stopwords.ts';
import type { Token } from './tokens.ts';

const PARAGRAPH = /\n\s*\n/;
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]*$/u;
/** So many words of a line in capitals that a dictionary knows make the line one that is set in capitals, and no row of acronyms. */
const LEAST_KNOWN = 2;
/** Letters that capitals often stand for without their accent. */
const ACCENTS: Readonly<Record<string, readonly string[]>> = {
  e: ['é', 'è', 'ê'],
  c: ['ç'],
  a: ['â'],
  o: ['ô'],
};
/** More accents than these are in no word. */
const MOST_ACCENTS = 3;

/** The forms with one more accent each, in order of their letters. */
function accentedOnce(form: string): readonly string[] {
  return Array.from(form).flatMap((letter, at) =>
    (ACCENTS[letter] ?? []).map(accent => `${form.slice(0, at)}${accent}${form.slice(at + 1)}`),
  );
}

/** In a word with more letters that may have lost one, accents are not looked for: the tries would be too many. */
const MOST_LETTERS = 9;

/** A word in small letters as the lexicon knows it, with the accents that capitals have lost; null when it knows none. */
function knownAs(lower: string, lexicon: Lexicon): string | null {
  let forms: readonly string[] = [lower];
  const letters = Array.from(lower).filter(letter => letter in ACCENTS).length;
  const most = letters > MOST_LETTERS ? 0 : MOST_ACCENTS;
  for (let accents = 0; ; accents += 1) {
    const found = forms.find(form => lexicon.readings(form).length > 0);
    if (found !== undefined || accents === most) return found ?? null;
    forms = [...new Set(forms.flatMap(accentedOnce))];
  }
}

/**
 * The words of lines that are set in capitals, by their place among the tokens, as they would be written otherwise: "LA SANTE DES
 * JEUNES" is "la santé des jeunes". Names and acronyms in such lines, which the lexicon does not know, are not among them.
 */
export function shoutedWords(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  const told = new Map<string, string | null>();
  const asWritten = ({ form, lower }: Token): string | null => {
    const before = told.get(form);
    if (before !== undefined) return before;
    const word = FRENCH_STOPWORDS.forms.has(lower) ? lower : knownAs(lower, lexicon);
    told.set(form, word);
    return word;
  };
  for (let from = 0; from < tokens.length; from += 1) {
    if (!CAPITALS.test(tokens[from]?.form ?? '')) continue;
    let to = from + 1;
    while (to < tokens.length && goesOn(text, tokens, to)) to += 1;
    if (to - from >= LEAST_KNOWN) {
      const run = tokens.slice(from, to).map(asWritten);
      if (run.filter(word => word !== null).length >= LEAST_KNOWN)
        run.forEach((word, i) => {
          if (word !== null) words.set(from + i, word);
        });
    }
    from = to - 1;
  }
  return words;
}

/** Whether a token stands in the lines of the one before it, in capitals too or a number. */
function goesOn(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  if (token.kind !== 'number' && !CAPITALS.test(token.form)) return false;
  return !PARAGRAPH.test(text.slice(before.span.end, token.span.start));
}
