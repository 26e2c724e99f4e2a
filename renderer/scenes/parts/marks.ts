import type { Font, GroupMark, Mark, TextMark } from '../scene.ts';

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
