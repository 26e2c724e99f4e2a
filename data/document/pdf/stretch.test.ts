import { expect, it } from 'vitest';
import { charactersOf } from './characters.ts';
import { Stretch } from './stretch.ts';

/** Characters ten high and five wide, each where it is said to begin; `raised` stands a tenth of a point higher. */
function stretchesOf(text: string, lefts: readonly number[], raised = -1): readonly string[] {
  const codes = Uint32Array.from(text, char => char.codePointAt(0) ?? 0);
  const boxes = Float32Array.from(
    lefts.flatMap((left, i) => [left, i === raised ? 110.1 : 110, left + 5, i === raised ? 100.1 : 100]),
  );
  const flat = new Uint8Array(codes.length);
  const page = {
    width: 500,
    height: 800,
    codes,
    boxes,
    bold: flat,
    slanted: flat,
    pictured: false,
    unnamed: false,
  };
  const stretch = new Stretch({ ...page, rules: new Float32Array(), dots: new Float32Array() });
  const out: string[] = [];
  for (let i = 0; i < codes.length; i = stretch.end) {
    stretch.set(i, false);
    out.push(text.slice(stretch.from, stretch.end));
  }
  return out;
}

it.each([
  ['side by side', [0, 5, 10], -1, ['mer']],
  ['as far apart as letters of one word may be', [0, 5, 19], -1, ['mer']],
  ['further apart', [0, 5, 19.1], -1, ['me', 'r']],
  ['a little back', [0, 5, 4.1], -1, ['mer']],
  ['further back', [0, 5, 3.9], -1, ['me', 'r']],
  ['on another level', [0, 5, 10], 2, ['me', 'r']],
  ['beyond the page', [490, 495, 500.1], -1, ['me', 'r']],
])('keeps characters together that stand %s, or not', (_, lefts, raised, parts) => {
  expect(stretchesOf('mer', lefts, raised)).toEqual(parts);
});

it('ends before a blank, and says whether there is anything to tidy', () => {
  expect(stretchesOf('ré ', [0, 5, 10])[0]).toBe('ré');
  const at = (code: number) => {
    const page = { width: 500, height: 800, codes: Uint32Array.of(code), boxes: Float32Array.of(0, 9, 5, 0) };
    const flat = new Uint8Array(1);
    const stretch = new Stretch({
      ...page,
      bold: flat,
      slanted: flat,
      pictured: false,
      unnamed: false,
      rules: new Float32Array(),
      dots: new Float32Array(),
    });
    stretch.set(0, false);
    return stretch.isPlain;
  };
  expect([0x61, 0xe9, 0x2019].every(at)).toBe(true);
  expect([0x2, 0xad, 0xfb01, 0x1f600].some(at)).toBe(false);
});

it.each([0, 1, 4095, 4096, 4097, 9000])('makes a character for each of %i codes', count => {
  const codes = new Uint32Array(count).map((_, i) => 0x61 + (i % 26));
  expect(charactersOf(codes)).toBe(Array.from(codes, code => String.fromCharCode(code)).join(''));
});
