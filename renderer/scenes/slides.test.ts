import { describe, expect, it } from 'vitest';
import { PICTURES } from './gallery/pictures.ts';
import type { Mark, TextMark } from './scene.ts';
import { slideSheet } from './slide-sheet.ts';
import { DARK, LIGHT } from './theme.ts';

function textsOf(marks: readonly Mark[], x = 0, y = 0): { readonly text: TextMark; x: number; y: number }[] {
  return marks.flatMap(mark => {
    if (mark.kind === 'text') return [{ text: mark, x: x + mark.x, y: y + mark.y }];
    return mark.kind === 'group' ? textsOf(mark.marks, x + mark.x, y + mark.y) : [];
  });
}

/** 12 points in units of 1/96 inch. */
const LEAST = 16;

describe.each(['16:9', '4:3'] as const)('on a slide of %s', format => {
  const sheet = slideSheet(format, LIGHT);
  it.each(PICTURES.map(picture => [picture.name, picture] as const))(
    '%s has no text under 12 pt',
    (_, picture) => {
      const small = textsOf(picture.scene(sheet).marks).filter(({ text }) => text.font.size < LEAST);
      expect(small.map(({ text }) => `${text.text} ${text.font.size}`)).toEqual([]);
    },
  );
  it.each(PICTURES.map(picture => [picture.name, picture] as const))('%s stays on it', (_, picture) => {
    const cut = textsOf(picture.scene(sheet).marks).filter(({ text, x }) => {
      const width = sheet.measure(text.text, text.font);
      const left = text.anchor === 'start' ? x : text.anchor === 'middle' ? x - width / 2 : x - width;
      return left < -0.5 || left + width > sheet.size.width + 0.5;
    });
    expect(cut.map(({ text }) => text.text)).toEqual([]);
  });
});

describe('a slide', () => {
  it('takes the colours of the theme, and its own sizes', () => {
    expect(slideSheet('16:9', DARK).theme).toMatchObject({ background: DARK.background, textSmall: LEAST });
  });
});
