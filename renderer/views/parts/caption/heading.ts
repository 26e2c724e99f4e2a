import { measureText } from '../../../scenes/measure.ts';
import type { Mark, Scene, TextMark } from '../../../scenes/scene.ts';
import type { Rect } from '../../../scenes/scene-words.ts';

/** Room for the sign that a title can be written anew. */
const SIGN = 26;
const AROUND = 5;

/** Where the title of a picture stands, with room for a sign behind its last line; null where it bears none. */
export function headingOf(scene: Scene): Rect | null {
  const heads = scene.marks.find(mark => mark.kind === 'group' && mark.name === 'title');
  const lines = heads?.kind === 'group' ? heads.marks.filter(isTitle) : [];
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const longest = Math.max(...lines.map(({ text, font }) => measureText(text, font)));
  const x = first.x - AROUND;
  const y = first.y - first.font.size - AROUND / 2;
  return {
    x,
    y,
    width: Math.min(longest + 2 * AROUND + SIGN, scene.width - x - AROUND),
    height: last.y + last.font.size * 0.35 - y,
  };
}

function isTitle(mark: Mark): mark is TextMark {
  return mark.kind === 'text' && mark.key.startsWith('title:');
}
