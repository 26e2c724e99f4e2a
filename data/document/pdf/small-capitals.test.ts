import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import type { PdfPage } from './page.ts';

/** Letters of lines under one another, each as high as the capital at its place is told to be: "Bb" draws B large and B small, where nothing else is written. */
function read(
  lines: readonly string[],
  small: number,
  written = lines.map(text => text.toUpperCase()),
): readonly string[] {
  const letters = lines.flatMap((text, row) =>
    [...text].map((letter, i) => {
      const height = letter === letter.toLowerCase() && letter !== ' ' ? small : 20;
      return {
        code: (written[row] ?? '').codePointAt(i) ?? 0,
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
    dots: new Float32Array(),
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

  it('are the family name behind a given name in small letters, and stay capitals', () => {
    expect(read(['Maëlle Trévidic, maire'], 16, ['Maëlle TRÉVIDIC, maire'])).toEqual([
      'Maëlle TRÉVIDIC, maire',
    ]);
    expect(read(['Maëlle Le Goff-Riou'], 16, ['Maëlle LE GOFF-RIOU'])).toEqual(['Maëlle LE GOFF-RIOU']);
    expect(read(['Maëlle Trévidic, Compagnie'], 16, ['Maëlle TRÉVIDIC, COMPAGNIE'])).toEqual([
      'Maëlle TRÉVIDIC, Compagnie',
    ]);
  });

  it('are no capitals of another typeface behind which a lower comma stands', () => {
    expect(read(['TOLBEC, anne roux'], 18, ['TOLBEC, ANNE ROUX'])).toEqual(['TOLBEC, ANNE ROUX']);
  });

  it.each([
    ['a letter that opens a chapter', 'Le', 11],
    ['what is hardly smaller', 'Le', 19],
  ])('are capitals still: %s', (_, text, height) => {
    expect(read([text], height).join('')).toBe(text.toUpperCase());
  });
});
