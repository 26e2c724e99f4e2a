import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import type { PdfPage } from './page.ts';

/** A character with its left edge; a hundred points high and fifty wide where nothing else is said. */
interface Drawn {
  readonly char: string;
  readonly left: number;
  readonly width?: number;
  readonly bottom?: number;
  readonly height?: number;
}

function pageOf(drawn: readonly Drawn[]): PdfPage {
  return {
    width: 2000,
    height: 2000,
    codes: Uint32Array.from(drawn, ({ char }) => char.codePointAt(0) ?? 0),
    boxes: Float32Array.from(
      drawn.flatMap(({ char, left, width = char === ' ' ? 0 : 50, bottom = 500, height = 100 }) => [
        left,
        bottom + height,
        left + width,
        bottom,
      ]),
    ),
    bold: new Uint8Array(drawn.length),
    slanted: new Uint8Array(drawn.length),
    pictured: false,
    unnamed: false,
    rules: new Float32Array(),
    dots: new Float32Array(),
  };
}

const read = (...drawn: readonly Drawn[]) =>
  linesOf(pageOf(drawn)).map(({ words }) => words.map(({ text }) => text).join(' '));

describe('the words of a line on a page', () => {
  it('part where a letter stands more than nine tenths of a height behind the one before', () => {
    expect(read({ char: 'a', left: 100 }, { char: 'b', left: 240 })).toEqual(['ab']);
    expect(read({ char: 'a', left: 100 }, { char: 'b', left: 241 })).toEqual(['a b']);
  });

  it('go on behind a blank that takes no room, up to four hundredths of a height, or thirteen before a hyphen', () => {
    const behind = (char: string, gap: number) =>
      read({ char: 'a', left: 100 }, { char: ' ', left: 150 }, { char, left: 150 + gap });
    expect([behind('b', 3.5), behind('b', 4)]).toEqual([['ab'], ['a b']]);
    expect([behind('-', 12.5), behind('-', 13)]).toEqual([['a-'], ['a -']]);
  });

  it('part at a blank that is drawn as wide as twelve hundredths of a height, though slanted letters lean over it', () => {
    const over = (width: number) =>
      read({ char: 'é', left: 100 }, { char: ' ', left: 145, width }, { char: 'f', left: 151 });
    expect([over(11.5), over(12)]).toEqual([['éf'], ['é f']]);
  });

  it('stand on one line where half of the lower letter overlaps', () => {
    const raised = (bottom: number) => read({ char: 'a', left: 100 }, { char: 'b', left: 150, bottom });
    expect([raised(550), raised(551)]).toEqual([['ab'], ['a', 'b']]);
  });

  it('begin another line where a letter stands more than six tenths of a height further left', () => {
    const back = (left: number) => read({ char: 'a', left: 500 }, { char: 'b', left });
    expect([back(490), back(489)]).toEqual([['ab'], ['a', 'b']]);
  });

  it('hold ligatures as their letters, and no letter that is outside of the page', () => {
    expect(read({ char: '\ufb03', left: 100 }, { char: 'À', left: 150 }, { char: 'z', left: 2001 })).toEqual([
      'ffiÀ',
    ]);
    expect(read({ char: 'a', left: 100 }, { char: 'b', left: 150, bottom: 2001 })).toEqual(['a']);
  });
});
