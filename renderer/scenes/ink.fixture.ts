import { measureText } from './measure.ts';
import { boxesOverlap } from './parts/boxes.ts';
import { wordShape } from './parts/word-shape.ts';
import type { Mark, Scene, TextMark } from './scene.ts';
import type { Rect } from './scene-words.ts';

/** Every mark of a scene with the place of the groups it is in. */
export function flat(
  marks: readonly Mark[],
  dx = 0,
  dy = 0,
  path = '',
  around = 1,
): { mark: Mark; x: number; y: number; path: string; opacity: number }[] {
  return marks.flatMap(mark => {
    const opacity = around * (mark.opacity ?? 1);
    const own = { mark, x: dx, y: dy, path: `${path}/${mark.key}`, opacity };
    if (mark.kind !== 'group') return [own];
    return [own, ...flat(mark.marks, dx + mark.x, dy + mark.y, own.path, opacity)];
  });
}

/** Ink of a text: letters from their own height to the baseline, where an overlap would be read. */
function inkOf(text: TextMark, dx: number, dy: number): readonly Rect[] {
  const width = measureText(text.text, text.font);
  const left = text.x + dx - (text.anchor === 'start' ? 0 : text.anchor === 'middle' ? width / 2 : width);
  const { size } = text.font;
  return wordShape(text.text, text.font, measureText).map(({ from, to, above }) => {
    const height = (above - 0.05) * size;
    const [at, width] = [left - text.x - dx + from * size, (to - from) * size];
    // Upright, what runs to the right runs upwards.
    return text.rotate === -90
      ? { x: text.x + dx - height, y: text.y + dy - at - width, width: height, height: width }
      : { x: text.x + dx + at, y: text.y + dy - height, width, height };
  });
}

/** A text and the boxes that its letters fill. */
export interface Ink {
  readonly boxes: readonly Rect[];
  readonly text: string;
  /** Faded to a background over which a label may lie. */
  readonly faint: boolean;
}

/** All texts of a scene with what they cover. */
export function texts(scene: Scene): readonly Ink[] {
  return flat(scene.marks).flatMap(({ mark, x, y, opacity }) =>
    mark.kind === 'text' ? [{ boxes: inkOf(mark, x, y), text: mark.text, faint: opacity < 0.2 }] : [],
  );
}

/** Texts that are read and lie over another, in pairs. */
export function overlaps(scene: Scene): readonly string[] {
  const all = texts(scene).filter(text => !text.faint);
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .flatMap(b =>
        a.boxes.some(one => b.boxes.some(other => boxesOverlap(one, other))) ? [`${a.text} / ${b.text}`] : [],
      ),
  );
}

/** Texts that the border of a scene cuts. */
export function cutTexts(scene: Scene): readonly string[] {
  return texts(scene)
    .filter(({ boxes }) =>
      boxes.some(
        box => box.x < 0 || box.y < 0 || box.x + box.width > scene.width || box.y + box.height > scene.height,
      ),
    )
    .map(({ text }) => text);
}
