import { describe, expect, it } from 'vitest';
import { svgText } from '../paint/svg-text.ts';
import { PICTURES } from './gallery/pictures.ts';
import { measureText } from './measure.ts';
import { boxesOverlap } from './parts/boxes.ts';
import { wordShape } from './parts/word-shape.ts';
import type { Mark, Scene, TextMark } from './scene.ts';
import type { Rect } from './scene-words.ts';

/** Every mark of a scene with the place of the groups it is in. */
function flat(
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

interface Ink {
  readonly boxes: readonly Rect[];
  readonly text: string;
  /** Faded to a background over which a label may lie. */
  readonly faint: boolean;
}

function texts(scene: Scene): readonly Ink[] {
  return flat(scene.marks).flatMap(({ mark, x, y, opacity }) =>
    mark.kind === 'text' ? [{ boxes: inkOf(mark, x, y), text: mark.text, faint: opacity < 0.2 }] : [],
  );
}

describe.each(PICTURES.map(picture => [picture.name, picture] as const))('%s', (name, picture) => {
  const scene = picture.scene();

  it('is the golden picture', async () => {
    await expect(svgText(scene)).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  it('is the same when drawn again', () => {
    expect(svgText(picture.scene())).toBe(svgText(scene));
  });

  it.each(['fr', 'en'] as const)('can be drawn in %s', language => {
    expect(picture.scene(undefined, language).language).toBe(language);
  });

  it('has no text over another', () => {
    const all = texts(scene).filter(text => !text.faint);
    const over = all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .flatMap(b =>
          a.boxes.some(one => b.boxes.some(other => boxesOverlap(one, other)))
            ? [`${a.text} / ${b.text}`]
            : [],
        ),
    );
    expect(over).toEqual([]);
  });

  it('has no text cut by the border', () => {
    const cut = texts(scene).filter(({ boxes }) =>
      boxes.some(
        box => box.x < 0 || box.y < 0 || box.x + box.width > scene.width || box.y + box.height > scene.height,
      ),
    );
    expect(cut.map(c => c.text)).toEqual([]);
  });

  it('gives siblings different keys, and marks that stand for something a name to speak', () => {
    const paths = flat(scene.marks).map(m => m.path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(flat(scene.marks).filter(({ mark }) => mark.label === '')).toEqual([]);
  });

  it('says in words what it shows', () => {
    expect(scene.title).not.toBe('');
    expect(scene.description.length).toBeGreaterThan(20);
    expect(
      texts(scene)
        .map(t => t.text)
        .join(' '),
    ).toContain('Source');
  });
});
