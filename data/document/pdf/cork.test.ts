import { describe, expect, it } from 'vitest';
import { readCork } from './cork.ts';
import type { PdfPage } from './page.ts';

/** What a page says once its codes are read. */
function read(...texts: readonly string[]): readonly string[] {
  const pages = texts.map((text): PdfPage => {
    const codes = Uint32Array.from(text, char => char.codePointAt(0) ?? 0);
    const none = {
      boxes: new Float32Array(),
      rules: new Float32Array(),
      dots: new Float32Array(),
      pictured: false,
      unnamed: false,
    };
    return { width: 595, height: 842, codes, bold: new Uint8Array(), slanted: new Uint8Array(), ...none };
  });
  readCork(pages);
  return pages.map(({ codes }) => String.fromCodePoint(...codes).normalize('NFKC'));
}

describe('codes of the Cork encoding', () => {
  it('are the ligatures, marks and dashes that they draw, on all pages', () => {
    expect(read('de\u001cnir la \u001cliation', 'e\u001ecace, co\u001bre, \u001deuve, a\u001fuent')).toEqual([
      'definir la filiation',
      'efficace, coffre, fleuve, affluent',
    ]);
    expect(read('le \u001cl et l\u2019o\u001eciel, \u0013 la \u001cn \u0014, 9h\u001510h')).toEqual([
      'le fil et l’officiel, « la fin », 9h–10h',
    ]);
  });

  it('are told by two of them in words, and are left where only one stands', () => {
    expect(read('de\u001cnir la \u001cliation')).toEqual(['definir la filiation']);
    expect(read('de\u001cnir')).toEqual(['de\u001cnir']);
  });

  it('are no ligatures outside of words', () => {
    expect(read('\u001c de\u001cnir la \u001cliation \u001b')).toEqual([
      '\u001c definir la filiation \u001b',
    ]);
  });

  it('leave the older encoding alone, in which they are letters', () => {
    expect(read('le c\u001bur, la s\u001bur')).toEqual(['le c\u001bur, la s\u001bur']);
  });

  it('leave line breaks and words as they are', () => {
    expect(read('la \u001cn\r\nde\u001cnir')).toEqual(['la fin\r\ndefinir']);
  });
});
