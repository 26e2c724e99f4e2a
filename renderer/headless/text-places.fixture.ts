import type { PNG } from 'pngjs';
import type { Mark, Scene, TextMark } from '../scenes/scene.ts';
import { type At, flat } from './bare-shapes.fixture.ts';

const isUpright = (at: At<Mark>): at is At<TextMark> =>
  at.mark.kind === 'text' && !at.mark.rotate && at.alpha === 1 && at.mark.text.trim() !== '';

/** The whole, upright texts of a picture, in painting order. */
export function textsOf(scene: Scene): readonly At<TextMark>[] {
  return flat(scene.marks).filter(isUpright);
}

/** A text has a colour of its own, no other's, and none that white makes of another: one channel of each is empty. */
export function colourOf(index: number): readonly [number, number, number] {
  const step = 24;
  const [a, b] = [1 + (index % 10), 1 + (Math.floor(index / 10) % 10)].map(each => each * step);
  const pair = [a ?? 0, b ?? 0] as const;
  return (
    (
      [
        [0, ...pair],
        [pair[0], 0, pair[1]],
        [...pair, 0],
      ] as const
    )[Math.floor(index / 100) % 3] ?? [0, 0, 0]
  );
}

/** So many texts can be told apart. */
export const MOST_TEXTS = 300;

const hex = (rgb: readonly number[]) => `#${rgb.map(each => each.toString(16).padStart(2, '0')).join('')}`;

/** The texts of a picture on white, each in a colour of its own, and nothing else. */
export function textsAlone(scene: Scene): Scene {
  const marks = textsOf(scene).map(({ mark, x, y }, i): TextMark => {
    const { halo: _, ...text } = mark;
    return { ...text, x: x + mark.x, y: y + mark.y, fill: hex(colourOf(i)) };
  });
  return { ...scene, background: '#ffffff', marks };
}

interface Ink {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const numberOf = (r: number, g: number, b: number) => (r << 16) | (g << 8) | b;
const isSame = (data: Uint8Array, a: number, b: number) => [0, 1, 2].every(i => data[a + i] === data[b + i]);

/** Where the ink of each text is, in scene units. */
function inkOf({ data, width, height }: PNG, scale: number): ReadonlyMap<number, Ink> {
  const indices = new Map(Array.from({ length: MOST_TEXTS }, (_, i) => [numberOf(...colourOf(i)), i]));
  const inks = new Map<number, Ink>();
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (data[at] === 255 && data[at + 1] === 255) continue;
      const index = indices.get(numberOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0));
      // One by itself is where two colours run into each other.
      if (index === undefined || !isSame(data, at, at + 4)) continue;
      const ink = inks.get(index) ?? { left: x, right: x, top: y, bottom: y };
      ink.left = Math.min(ink.left, x);
      ink.right = Math.max(ink.right, x + 1);
      ink.bottom = y;
      inks.set(index, ink);
    }
  for (const ink of inks.values()) {
    ink.left /= scale;
    ink.right = (ink.right + 1) / scale;
    ink.top /= scale;
    ink.bottom = (ink.bottom + 1) / scale;
  }
  return inks;
}

/**
 * The texts that are not held where the picture holds them, within a hundredth of its width: at their beginning, their middle or their
 * end, and on their line, whatever typeface the program took. `pixels` shows `textsAlone`, `scale` pixels a unit.
 */
export function displaced(scene: Scene, pixels: PNG, scale: number): readonly string[] {
  const inks = inkOf(pixels, scale);
  const tolerance = scene.width / 100;
  return textsOf(scene).flatMap(({ mark, x, y }, i) => {
    const ink = inks.get(i);
    if (ink === undefined) return [`${mark.text}: not there`];
    const { left, right } = ink;
    const held = { start: left, middle: (left + right) / 2, end: right }[mark.anchor];
    const middle = (ink.top + ink.bottom) / 2;
    const far = Math.max(Math.abs(held - x - mark.x), Math.abs(middle - (y + mark.y - mark.font.size * 0.3)));
    return far > tolerance ? [`${mark.text}: ${far.toFixed(1)} off`] : [];
  });
}
