import type { Font, GroupMark, Mark, Scene, Size, TextMark } from '../scene.ts';
import { asSaid, type PictureWords, type Said } from '../scene-words.ts';
import type { SceneTheme } from '../theme.ts';

/** A named layer of a picture, moved to a point: one in SVG, a group elsewhere. */
export function layer(name: string, marks: readonly Mark[], at = { x: 0, y: 0 }): GroupMark {
  return { kind: 'group', key: `layer:${name}`, name, x: at.x, y: at.y, marks };
}

/** A line of text at a point of its baseline. */
export function textAt(
  key: string,
  [x, y]: readonly [number, number],
  text: string,
  {
    font,
    fill,
    anchor = 'start',
  }: { readonly font: Font; readonly fill: string; readonly anchor?: TextMark['anchor'] },
): TextMark {
  return { kind: 'text', key, x, y, text, font, fill, anchor };
}

/** What every scene says of itself, around its marks. */
export function sceneOf(
  input: {
    readonly size: Size;
    readonly theme: SceneTheme;
    readonly words: PictureWords;
    readonly said?: Said;
  },
  marks: readonly Mark[],
): Scene {
  const { size, theme } = input;
  const words = asSaid(input.words, input.said);
  const { subtitle: _, ...otherwise } = input.said ?? {};
  return {
    ...size,
    background: theme.background,
    title: words.title,
    proposed: {
      plain: input.words.title,
      finding: input.words.finding ?? null,
      subtitle: asSaid(input.words, otherwise).subtitle,
    },
    description: words.description,
    language: words.language,
    marks,
  };
}
