import type { CloudInput } from './cloud-input.ts';
import { shorten } from './parts/text.ts';
import type { Font, Mark } from './scene.ts';
import type { Rect } from './scene-words.ts';

/** Declared keywords as badges above the cloud, and the warning of a small text at the end of the line; with the height taken. */
export function cloudStrip(
  input: CloudInput,
  plot: Rect,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { declared, theme, words, measure } = input;
  const font: Font = { family: 'sans', size: theme.textSmall + 1, weight: 400 };
  const strong: Font = { ...font, weight: 600 };
  const height = font.size * 1.75;
  const marks: Mark[] = [];
  let right = plot.x + plot.width;
  if (words.small !== null) {
    const width = measure(words.small, strong) + font.size * 1.4;
    right -= width;
    marks.push(...pill('small', words.small, strong, right, plot.y, width, height, theme.accent, false));
    right -= 14;
  }
  if (declared === null) return { marks, height: words.small === null ? 0 : height + 10 };

  const heading = words.declared;
  marks.push({
    kind: 'text',
    key: 'declared:title',
    x: plot.x,
    y: plot.y + height / 2 + font.size * 0.35,
    text: heading,
    font: strong,
    fill: theme.quiet,
    anchor: 'start',
  });
  const indent = plot.x + measure(heading, strong) + 12;
  let x = indent;
  let y = plot.y;
  if (declared.length === 0) {
    marks.push({
      kind: 'text',
      key: 'declared:none',
      x,
      y: y + height / 2 + font.size * 0.35,
      text: words.noneDeclared,
      font,
      fill: theme.quiet,
      anchor: 'start',
    });
  }
  for (const badge of declared) {
    const text = shorten(badge.label, font, plot.width * 0.7, measure);
    const width = measure(text, font) + font.size * 1.6;
    if (x > indent && x + width > right) {
      x = indent + width > plot.x + plot.width ? plot.x : indent;
      y += height + 5;
      right = plot.x + plot.width;
    }
    marks.push({
      kind: 'group',
      key: `declared:${badge.key}`,
      name: `declared:${badge.key}`,
      datum: { kind: 'keyword', id: badge.key },
      label: badge.label,
      x,
      y,
      marks: pill(
        'badge',
        text,
        font,
        0,
        0,
        width,
        height,
        badge.absent ? theme.quiet : theme.ink,
        badge.absent,
      ),
    });
    x += width + 7;
  }
  return { marks, height: y - plot.y + height + 12 };
}

function pill(
  key: string,
  text: string,
  font: Font,
  x: number,
  y: number,
  width: number,
  height: number,
  color: string,
  dashed: boolean,
): readonly Mark[] {
  return [
    {
      kind: 'rect',
      key: `${key}:shape`,
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
      radius: height / 2,
      fill: null,
      stroke: { color, width: 1, ...(dashed ? { dash: [3, 2.5] } : {}) },
    },
    {
      kind: 'text',
      key: `${key}:text`,
      x: x + width / 2,
      y: y + height / 2 + font.size * 0.35,
      text,
      font,
      fill: color,
      anchor: 'middle',
    },
  ];
}
