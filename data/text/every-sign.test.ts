import { expect, it } from 'vitest';
import { cleanText, fold, key } from './normalise.ts';
import { isLetterCode } from './words.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i));
/** Latin, Greek and Cyrillic letters and the marks on them, typography, signs, the wide blank, and the mark of byte orders. */
const SIGNS = [...range(0, 0x530), ...range(0x1d00, 0x2fff), '\u3000', '\ufeff'];
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const RAISED = /[\u02b0-\u02b8\u02e1-\u02e3\u1d43-\u1d61\u1d9c-\u1dbf\u2071\u207f]/g;

/** The key as it is defined, without what makes it quick. */
function definedKey(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(RAISED, letter => letter.normalize('NFKC'))
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const differing = (differs: (char: string) => boolean) =>
  SIGNS.filter(differs).map(char => char.charCodeAt(0).toString(16));

it('gives every character the key that its definition gives', () => {
  expect(differing(char => key(char) !== definedKey(char))).toEqual([]);
});

it('parts words by what is no letter, and by nothing that is', () => {
  expect(differing(char => key(`a${char}b`).includes(' ') !== definedKey(`a${char}b`).includes(' '))).toEqual(
    [],
  );
});

it('folds every blank and drops every invisible sign of a passage as of a text', () => {
  const read = (char: string) => cleanText(`a${char}${char}b`, 0, 4);
  expect(differing(char => !/[*_]/.test(char) && read(char) !== fold(`a${char}${char}b`))).toEqual([]);
});

it('takes letters and the marks on them for letters, and nothing else', () => {
  expect(differing(char => isLetterCode(char.charCodeAt(0)) !== /\p{L}|\p{M}/u.test(char))).toEqual([]);
});
