import type { ComparisonInput, ShareColumn } from './comparison-input.ts';
import { category, mix } from './parts/color.ts';
import { shorten, wrap } from './parts/text.ts';
import type { Font, Mark } from './scene.ts';
import type { Rect } from './scene-words.ts';

/** Who has what, as an UpSet plot (Lex et al. 2014): a column a set of territories, its bar the things that exactly they have. */
export function sharesMarks(
  input: ComparisonInput,
  box: Rect,
  gutter: number,
  lead: number,
): readonly Mark[] {
  const { shares, theme, words, measure } = input;
  const bold: Font = { family: 'sans', size: theme.textSmall, weight: 600 };
  const plain: Font = { ...bold, weight: 400 };
  const heading: Mark = {
    kind: 'text',
    key: 'shares:heading',
    x: box.x,
    y: box.y + bold.size * 0.85,
    text: shorten(words.headingShares, bold, box.width, measure),
    font: bold,
    fill: theme.quiet,
    anchor: 'start',
  };
  if (shares.length === 0) {
    const none: Mark = {
      ...heading,
      key: 'shares:none',
      y: heading.y + lead * 1.2,
      text: words.noShares,
      font: plain,
    };
    return [heading, none];
  }
  const pitch = Math.min(lead * 2, (box.width * 0.42) / shares.length);
  const width = gutter + shares.length * pitch + lead;
  const inner: Rect = { ...box, y: box.y + lead * 1.2, height: Math.max(1, box.height - lead * 1.2) };
  return [
    heading,
    ...plotMarks(input, { ...inner, width }, gutter, pitch, lead),
    ...listMarks(input, { ...inner, x: box.x + width, width: Math.max(1, box.width - width) }, lead),
  ];
}

/** Bars above, dots below: a filled dot for each territory of the set. */
function plotMarks(
  input: ComparisonInput,
  box: Rect,
  gutter: number,
  pitch: number,
  lead: number,
): readonly Mark[] {
  const { kind, sides, shares, theme, measure, words } = input;
  const number = words.number ?? String;
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const row = lead * 1.08;
  const bars = Math.max(1, Math.min(lead * 14, box.height - sides.length * row - lead * 0.5));
  const floor = box.y + bars;
  const most = Math.max(1, ...shares.map(share => share.n));
  const scale = Math.max(0, bars - lead * 1.1) / most;
  const r = Math.min(pitch, row) * 0.26;
  const marks: Mark[] = sides.map((side, i) => ({
    kind: 'text',
    key: `set:${side.id}`,
    x: box.x + gutter - lead * 0.6,
    y: floor + (i + 0.75) * row + font.size * 0.3,
    text: shorten(side.label, font, gutter - lead * 0.6, measure),
    font,
    fill: theme.ink,
    anchor: 'end',
  }));
  marks.push({
    kind: 'line',
    key: 'floor',
    x1: box.x + gutter - lead * 0.3,
    y1: floor,
    x2: box.x + gutter + shares.length * pitch,
    y2: floor,
    stroke: { color: theme.faint, width: 1 },
  });
  for (const [c, share] of shares.entries()) {
    const middle = box.x + gutter + (c + 0.5) * pitch;
    marks.push({
      kind: 'group',
      key: `share:${share.key}`,
      name: share.say,
      x: middle,
      y: floor,
      datum: { kind, id: sides[share.sides[0] ?? 0]?.id ?? '' },
      label: share.say,
      marks: [
        {
          kind: 'rect',
          key: 'bar',
          x: -pitch * 0.3,
          y: -share.n * scale,
          width: pitch * 0.6,
          height: share.n * scale,
          fill: colourOf(share, input),
        },
        {
          kind: 'text',
          key: 'n',
          x: 0,
          y: -share.n * scale - font.size * 0.3,
          text: number(share.n),
          font,
          fill: theme.ink,
          anchor: 'middle',
        },
        ...dots(share, input, row, r),
      ],
    });
  }
  return marks;
}

/** One territory has its colour; what several share is in ink. */
function colourOf({ sides }: ShareColumn, { theme }: ComparisonInput): string {
  const [only] = sides;
  return sides.length === 1 && only !== undefined ? category(theme, only) : theme.ink;
}

function dots(share: ShareColumn, input: ComparisonInput, row: number, r: number): readonly Mark[] {
  const { sides, theme } = input;
  const at = (i: number) => (i + 0.75) * row;
  const [first, last] = [share.sides[0] ?? 0, share.sides.at(-1) ?? 0];
  const faint = mix(theme.background, theme.faint, 0.9);
  const line: readonly Mark[] =
    first === last
      ? []
      : [
          {
            kind: 'line',
            key: 'tie',
            x1: 0,
            y1: at(first),
            x2: 0,
            y2: at(last),
            stroke: { color: theme.ink, width: r * 0.6 },
          },
        ];
  return [
    ...line,
    ...sides.map(
      (side, i): Mark => ({
        kind: 'circle',
        key: `dot:${side.id}`,
        x: 0,
        y: at(i),
        r,
        fill: share.sides.includes(i) ? colourOf(share, input) : faint,
      }),
    ),
  ];
}

/** The names behind the bars, set by set, as many lines each as there is room for. */
function listMarks(input: ComparisonInput, box: Rect, lead: number): readonly Mark[] {
  const { shares, theme, measure, words } = input;
  const number = words.number ?? String;
  const bold: Font = { family: 'sans', size: theme.textSmall, weight: 600 };
  const plain: Font = { ...bold, weight: 400 };
  const columns = shares.length > 3 && box.width > theme.textSmall * 34 ? 2 : 1;
  const width = (box.width - (columns - 1) * lead) / columns;
  const rows = Math.max(1, Math.floor(box.height / lead));
  const perColumn = Math.ceil(shares.length / columns);
  const room = Math.max(1, Math.floor(rows / perColumn) - 1);
  const fit = Math.max(1, Math.floor(rows / (room + 1))) * columns;
  const shown = shares.length <= fit ? shares : shares.slice(0, fit - 1);
  const marks: Mark[] = [];
  let [column, y] = [0, box.y];
  for (const [i, share] of shown.entries()) {
    if (i > 0 && i % Math.min(perColumn, fit / columns) === 0 && column < columns - 1)
      [column, y] = [column + 1, box.y];
    const x = box.x + column * (width + lead);
    const figure = `\u00a0(${number(share.n)})`;
    const title = shorten(share.label, bold, Math.max(1, width - measure(figure, bold)), measure) + figure;
    const lines = wrap(share.names.join(', '), plain, width, room, measure);
    marks.push({
      kind: 'group',
      key: `list:${share.key}`,
      name: share.label,
      x,
      y,
      marks: [
        {
          kind: 'text',
          key: 'title',
          x: 0,
          y: bold.size * 0.9,
          text: title,
          font: bold,
          fill: colourOf(share, input),
          anchor: 'start',
        },
        ...lines.map(
          (text, l): Mark => ({
            kind: 'text',
            key: `line:${l}`,
            x: 0,
            y: (l + 1) * lead + plain.size * 0.8,
            text,
            font: plain,
            fill: theme.ink,
            anchor: 'start',
          }),
        ),
      ],
    });
    y += (1 + lines.length) * lead + lead * 0.15;
  }
  if (shown.length < shares.length) {
    marks.push({
      kind: 'text',
      key: 'list:more',
      x: box.x + column * (width + lead),
      y: y + plain.size * 0.9,
      text: words.more(shares.length - shown.length),
      font: plain,
      fill: theme.quiet,
      anchor: 'start',
    });
  }
  return marks;
}
