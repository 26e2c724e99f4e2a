import { columnOf } from './comparison-columns.ts';
import type { ComparisonInput, PortraitMap } from './comparison-input.ts';
import { frameOf, mainlandIn } from './map-frame.ts';
import type { MapOutlines } from './map-input.ts';
import { middleOf, outlinePath, type Point, type ToPaper } from './map-outline.ts';
import { category } from './parts/color.ts';
import { layer, textAt } from './parts/marks.ts';
import { wrap } from './parts/text.ts';
import type { Font, Mark } from './scene.ts';
import type { Rect } from './scene-words.ts';

/** What is finer than this is not seen on a map of that size. */
const COARSE = 1.6;

/** A map of the mainland, or of the part of it that holds all places, in each column, with a dot where its places are: the more of them in a department, the larger. */
export function portraitMaps(
  input: ComparisonInput,
  maps: readonly PortraitMap[],
  outlines: MapOutlines,
  box: Rect,
  gutter: number,
  lead: number,
): readonly Mark[] {
  const { theme, measure, words, sides } = input;
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const most = Math.max(1, ...maps.flatMap(map => map.dots.map(dot => dot.n)));
  const heading = wrap(words.headingMap, font, gutter - lead * 0.5, 2, measure).map((text, i) =>
    textAt(`map:heading:${i}`, [box.x, box.y + i * lead + font.size * 0.95], text, {
      font,
      fill: theme.quiet,
    }),
  );
  const hasOff = maps.some(map => map.off > 0);
  const height = Math.max(1, box.height - (hasOff ? lead * 1.1 : 0));
  // One ground for all: each column moves it to its place.
  const column = columnOf(maps.length, box, gutter, 0);
  const held = maps.flatMap(map => map.dots.flatMap(({ codes }) => codes));
  const frame = frameOf(outlines, held, { x: 0, y: 0, width: column.width, height });
  const sheet = frame ?? outlines;
  const width = Math.min((height * sheet.width) / sheet.height, column.width);
  const { departments, place } = mainlandIn(outlines, frame, { x: 0, y: 0, width, height });
  const ground = departments.map(each => outlinePath(each.rings, place, COARSE)).join('');
  const middles = middlesOf(outlines, place);
  const largest = Math.max(2, height * 0.045);
  // A border as wide as what was left out between neighbours: it joins them where the outline of the country tells where it is, and in a
  // frame, which has none, it parts them.
  const land: Mark = {
    kind: 'path',
    key: 'ground',
    d: ground,
    fill: theme.faint,
    stroke: { color: frame === null ? theme.faint : theme.background, width: COARSE / 2 },
  };
  const columns = maps.map((map, i): Mark => {
    const { x } = columnOf(maps.length, box, gutter, i);
    const fill = i < sides.length ? category(theme, i) : theme.ink;
    const dots = map.dots.flatMap(({ codes, n }, d): readonly Mark[] => {
      const at = codes.flatMap(code => middles.get(code) ?? []);
      if (at.length === 0) return [];
      const mean = (axis: 'x' | 'y') => at.reduce((sum, each) => sum + each[axis], 0) / at.length;
      return [
        {
          kind: 'circle',
          key: `dot:${d}`,
          x: mean('x'),
          y: mean('y'),
          r: Math.max(1.5, largest * Math.sqrt(n / most)),
          fill,
          stroke: { color: theme.background, width: 0.8 },
        },
      ];
    });
    const off: readonly Mark[] =
      map.off === 0
        ? []
        : [textAt('off', [0, height + font.size], words.off(map.off), { font, fill: theme.quiet })];
    return {
      kind: 'group',
      key: `map:${i}`,
      name: words.headingMap,
      x,
      y: box.y,
      marks: [land, ...dots, ...off],
    };
  });
  return [layer('maps', [...heading, ...columns])];
}

function middlesOf(outlines: MapOutlines, place: ToPaper): ReadonlyMap<string, Point> {
  return new Map(outlines.departments.map(each => [each.code, middleOf(each, place)]));
}
