import type { CloudInput } from './cloud-input.ts';
import { shorten, WIDER } from './parts/text.ts';
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
  const indent = plot.x + measure(heading, strong) * WIDER + 12;
  let y = plot.y;
  if (declared.length === 0) {
    marks.push({
      kind: 'text',
      key: 'declared:none',
      x: indent,
      y: y + height / 2 + font.size * 0.35,
      text: words.noneDeclared,
      font,
      fill: theme.quiet,
      anchor: 'start',
    });
  }
  const badges = declared.map(badge => {
    const text = shorten(badge.label, font, plot.width * 0.7, measure);
    return { ...badge, text, width: measure(text, font) + font.size * 1.6 };
  });
  const widths = badges.map(badge => badge.width);
  const room = { first: indent, end: right, right: plot.x + plot.width };
  const behind = inRows(widths, { ...room, left: indent });
  const whole = inRows(widths, { ...room, left: plot.x });
  // Below one another behind the heading, unless one does not fit there or it takes more rows than the whole width does.
  const isCut = behind.some(({ x }, i) => x + (widths[i] ?? 0) > room.right);
  const places = isCut || lastRow(whole) < lastRow(behind) ? whole : behind;
  for (const [i, { key, label, text, width, absent }] of badges.entries()) {
    const { x = indent, row = 0 } = places[i] ?? {};
    y = plot.y + row * (height + 5);
    marks.push({
      kind: 'group',
      key: `declared:${key}`,
      name: `declared:${key}`,
      datum: { kind: 'keyword', id: key },
      label,
      x,
      y,
      marks: pill('badge', text, font, 0, 0, width, height, absent ? theme.quiet : theme.ink, absent),
    });
  }
  return { marks, height: y - plot.y + height + 12 };
}

interface Rows {
  /** Where the first row begins and ends, in units. */
  readonly first: number;
  readonly end: number;
  /** Where the others do. */
  readonly left: number;
  readonly right: number;
}

interface Place {
  readonly x: number;
  readonly row: number;
}

/** Between two badges of a row. */
const BETWEEN = 7;

/** Boxes of these widths side by side; one too wide for what is left begins a row. */
function inRows(widths: readonly number[], { first, end, left, right }: Rows): readonly Place[] {
  let [x, row] = [first, 0];
  return widths.map(width => {
    const begins = row === 0 ? first : left;
    if ((x > begins || left < begins) && x + width > (row === 0 ? end : right)) [x, row] = [left, row + 1];
    const place = { x, row };
    x += width + BETWEEN;
    return place;
  });
}

const lastRow = (places: readonly Place[]) => places.at(-1)?.row ?? 0;

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
