import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../text/bounds.fixture.ts';
import { Items } from './items.ts';

/** The depth of each paragraph of a page, by its text and where it begins. */
function depths(...paragraphs: readonly (readonly [text: string, left: number])[]): readonly number[] {
  const items = new Items();
  return paragraphs.map(([text, left]) => items.depthOf(text, left));
}

describe('the items of a PDF', () => {
  it.each(['•', '◦', '▪', '–', '-', '*', '■', '●', '‣', '○'])('open with a sign: %s', sign => {
    expect(depths([`${sign} Les haies`, 60], [`${sign} Les mares`, 60])).toEqual([1, 1]);
  });

  it('are as deep as their signs are set in', () => {
    expect(
      depths(
        ['• Atelier des haies', 60],
        ['◦ Anne Roux', 78],
        ['▪ maire', 96],
        ['◦ Paul Petit', 78],
        ['• Atelier des mares', 60],
      ),
    ).toEqual([1, 2, 3, 2, 1]);
  });

  it('go on below text that is set in as they are, and begin anew below text that is not', () => {
    expect(depths(['• Les haies', 60], ['avec Anne Roux', 74], ['◦ Les mares', 78])).toEqual([1, 0, 2]);
    expect(depths(['• Les haies', 60], ['Après-midi', 40], ['◦ Les mares', 78])).toEqual([1, 0, 1]);
  });

  it('stand under one another if their signs are less than two points apart', () => {
    expect(boundsOf([600, 640], left => depths(['• Les haies', 60], ['• Les mares', left / 10])[1])).toEqual([
      620,
    ]);
  });

  it.each(['Les haies', '•Les haies', '–', '12. Les haies', '2024 – Les haies'])(
    'are none without a sign that stands apart: %s',
    text => {
      expect(depths([text, 60])).toEqual([0]);
    },
  );
});
