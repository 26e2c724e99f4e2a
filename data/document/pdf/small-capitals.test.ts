import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import type { PdfPage } from './page.ts';

/** Letters of lines under one another, each as high as the capital at its place is told to be: "Bb" draws B large and B small. */
function read(lines: readonly string[], small: number): readonly string[] {
  const letters = lines.flatMap((text, row) =>
    [...text].map((letter, i) => {
      const height = letter === letter.toLowerCase() && letter !== ' ' ? small : 20;
      return {
        code: letter.toUpperCase().codePointAt(0) ?? 0,
        left: 50 + i * 10,
        foot: 700 - row * 40,
        height,
      };
    }),
  );
  const page: PdfPage = {
    width: 595,
    height: 842,
    codes: Uint32Array.from(letters, ({ code }) => code),
    boxes: Float32Array.from(
      letters.flatMap(({ left, foot, height }) => [left, foot + height, left + 10, foot]),
    ),
    bold: new Uint8Array(letters.length),
    slanted: new Uint8Array(letters.length),
    pictured: false,
    unnamed: false,
    rules: new Float32Array(),
  };
  return linesOf(page).map(({ words }) => words.map(({ text }) => text).join(' '));
}

describe('small capitals that are drawn as capitals of another size', () => {
  it.each([
    ['a name', 'Maëlle Trévidic'],
    ['a particle', 'Guilhem d’Aubeterre'],
    ['words that are small altogether', 'Le château et la grange'],
    ['capitals that are large altogether', 'Le réseau SNCF'],
  ])('are small letters: %s', (_, text) => {
    expect(read([text], 16)).toEqual([text]);
  });

  it('go on in a line of small ones, of one height with the line before', () => {
    expect(read(['Le château, la grange', 'et le canal'], 16)).toEqual([
      'Le château, la grange',
      'et le canal',
    ]);
    expect(read(['LE CHÂTEAU', 'et le canal'], 16)).toEqual(['LE CHÂTEAU', 'ET LE CANAL']);
  });

  it.each([
    ['a letter that opens a chapter', 'Le', 11],
    ['what is hardly smaller', 'Le', 19],
  ])('are capitals still: %s', (_, text, height) => {
    expect(read([text], height).join('')).toBe(text.toUpperCase());
  });
});
