import { describe, expect, it } from 'vitest';
import type { Mark, TextMark, TextMeasure } from '../scene.ts';
import { LIGHT } from '../theme.ts';
import { legendColumn } from './legend.ts';

/** A face whose characters are all half as wide as they are high, and what another program takes for it. */
const own: TextMeasure = (text, font) => text.length * font.size * 0.5;
const WIDER = 1.08;

const texts = (marks: readonly Mark[]): readonly TextMark[] =>
  marks.flatMap(mark => (mark.kind === 'group' ? texts(mark.marks) : mark.kind === 'text' ? [mark] : []));

/** Words of one letter, so that a line is as full as it may be, over a count. */
function row(width: number, count?: string): readonly TextMark[] {
  const item = { key: 'row', sign: [], reach: { rx: 4, ry: 4 }, label: 'a '.repeat(80).trim() };
  const items = [count === undefined ? item : { ...item, count }];
  return texts(
    legendColumn([{ key: 'all', title: 'Thème', items }], { x: 0, y: 0, width }, LIGHT, own).marks,
  ).slice(1);
}

describe('a row of a legend', () => {
  it.each([120, 170, 240, 400])(
    'keeps its count apart from its words in a face that is wider, at %i units',
    width => {
      const marks = row(width, '38');
      const count = marks.find(mark => mark.text === '38');
      if (count === undefined) throw new Error('no count');
      const begins = count.x - own(count.text, count.font) * WIDER;
      const ends = marks
        .filter(mark => mark !== count)
        .map(mark => mark.x + own(mark.text, mark.font) * WIDER);
      expect(Math.max(...ends)).toBeLessThan(begins - 4.9);
      // One letter more, with the blank before it, would be too much: room is lent to nobody.
      const [first] = marks;
      if (first === undefined) throw new Error('no words');
      expect(Math.max(...ends) + own('a a', first.font) * WIDER).toBeGreaterThan(begins - 12 - 2 * WIDER);
    },
  );

  it('takes the whole width where nothing is counted', () => {
    const [longest = 0] = row(240).map(mark => mark.x + own(mark.text, mark.font));
    expect(longest).toBeLessThanOrEqual(240);
    expect(longest + own('a a', { family: 'sans', size: 12, weight: 400 })).toBeGreaterThan(240);
  });
});
