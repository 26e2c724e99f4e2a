import { describe, expect, it } from 'vitest';
import { withDrawnAccents } from './drawn-accents.ts';
import type { PdfPage } from './page.ts';

const WIDTH = 5;

/** A page of letters side by side; what stands behind `|` is drawn over the letter behind it, and behind `!` over the one before it. */
function pageOf(written: string): PdfPage {
  const codes: number[] = [];
  const boxes: number[] = [];
  let left = 0;
  let over = '';
  for (const char of written) {
    if (char === '|' || char === '!') {
      over = char;
      continue;
    }
    const from = over === '!' ? left - WIDTH : left;
    codes.push(char.codePointAt(0) ?? 0);
    boxes.push(from, 10, from + WIDTH, 0);
    if (over === '') left += WIDTH;
    over = '';
  }
  const faces = Uint8Array.from(codes, (_, i) => i % 2);
  const none = { pictured: false, unnamed: false, rules: new Float32Array(), dots: new Float32Array() };
  return {
    width: 595,
    height: 842,
    codes: Uint32Array.from(codes),
    boxes: Float32Array.from(boxes),
    bold: faces,
    slanted: faces,
    ...none,
  };
}

const said = (written: string) => String.fromCodePoint(...withDrawnAccents(pageOf(written)).codes);

describe('accents that are drawn over letters', () => {
  it.each([
    ['F|´elix', 'Félix'],
    ['Universit|´e de Montr|´eal', 'Université de Montréal'],
    ['Lal|´ın et Ast|´erix', 'Lalín et Astérix'],
    ['H|¨older, Poincar|´e, Erd|˝os', 'Hölder, Poincaré, Erdős'],
    ['franc!¸ais', 'français'],
    ['|`a la fen|ˆetre', 'à la fenêtre'],
    ['Dvo|ˇr|´ak', 'Dvořák'],
    ['|´Etienne et |˚Asa', 'Étienne et Åsa'],
    ['Espa|˜na, Ma|~nana', 'España, Mañana'],
  ])('are of them: %s', (written, read) => {
    expect(said(written)).toBe(read);
  });

  it('are not where they stand beside a letter, or over one that takes none', () => {
    expect(said('a ` b ^ c ~ d ´ e')).toBe('a ` b ^ c ~ d ´ e');
    expect(said('x^2 et `mot´')).toBe('x^2 et `mot´');
    expect(said('|´7')).toBe('´7');
  });

  it('keep the places and faces of the letters', () => {
    const page = withDrawnAccents(pageOf('a|´eb'));
    expect([...page.boxes]).toEqual([0, 10, 5, 0, 5, 10, 10, 0, 10, 10, 15, 0]);
    expect([...page.bold]).toEqual([0, 0, 1]);
    const plain = pageOf('abc');
    expect(withDrawnAccents(plain)).toBe(plain);
  });
});
