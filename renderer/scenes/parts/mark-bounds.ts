import type { Mark, TextMark, TextMeasure } from '../scene.ts';
import type { Rect } from '../scene-words.ts';

/** A mark in the picture, its groups' shifts undone: how large it is, and whether it is text. */
export interface StandingMark {
  readonly mark: Mark;
  readonly box: Rect;
}

/** Every mark of a picture with its box; batches and what has no extent are left out. Groups come before what they hold. */
export function standingMarks(
  marks: readonly Mark[],
  measure: TextMeasure,
  x = 0,
  y = 0,
): readonly StandingMark[] {
  return marks.flatMap((mark): readonly StandingMark[] => {
    if (mark.kind === 'group') {
      const held = standingMarks(mark.marks, measure, x + mark.x, y + mark.y);
      const box = around(held.map(each => each.box));
      return box === null ? [] : [{ mark, box }, ...held];
    }
    const box = boxOf(mark, measure);
    return box === null ? [] : [{ mark, box: { ...box, x: box.x + x, y: box.y + y } }];
  });
}

/** The least box around some; null around none. */
function around(boxes: readonly Rect[]): Rect | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map(each => each.x));
  const y = Math.min(...boxes.map(each => each.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map(each => each.x + each.width)) - x,
    height: Math.max(...boxes.map(each => each.y + each.height)) - y,
  };
}

function boxOf(mark: Exclude<Mark, { kind: 'group' }>, measure: TextMeasure): Rect | null {
  switch (mark.kind) {
    case 'circle':
      return { x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r };
    case 'rect':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
    case 'line':
      return {
        x: Math.min(mark.x1, mark.x2),
        y: Math.min(mark.y1, mark.y2),
        width: Math.abs(mark.x2 - mark.x1),
        height: Math.abs(mark.y2 - mark.y1),
      };
    case 'text':
      return textBox(mark, measure);
    case 'path':
      return pathBox(mark.d);
    case 'lines':
    case 'shapes':
      return null;
  }
}

/** From accents to descenders. A text that is turned is taken as what it would be lying. */
function textBox({ x, y, text, font, anchor }: TextMark, measure: TextMeasure): Rect {
  const width = measure(text, font);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { x: left, y: y - font.size * 0.85, width, height: font.size * 1.1 };
}

/** The box of a path's points: curves stay within those that bend them, and arcs go little beyond their ends. */
function pathBox(d: string): Rect | null {
  const points: Rect[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLCQAZ])([^MLCQAZ]*)/gu)) {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number);
    // Of an arc only the two last numbers are a point.
    const at = command === 'A' ? numbers.slice(-2) : numbers;
    for (let i = 0; i + 1 < at.length; i += 2)
      points.push({ x: at[i] ?? 0, y: at[i + 1] ?? 0, width: 0, height: 0 });
  }
  return around(points);
}
