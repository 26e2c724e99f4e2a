import { columnOf } from './comparison-columns.ts';
import type { ComparedSide, ComparisonInput } from './comparison-input.ts';
import { category } from './parts/color.ts';
import { textAt } from './parts/marks.ts';
import { wrap } from './parts/text.ts';
import type { Font, Mark } from './scene.ts';
import type { Rect } from './scene-words.ts';

/** Lines that a name has, and what is said under it. */
const LINES = 2;

interface Head {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Name, kind and size of each side above its column; over a column more, that it holds what several have. */
export function headMarks(input: ComparisonInput, box: Rect, gutter: number, columns: number): Head {
  const { sides, theme, measure, words, kind } = input;
  const lead = theme.textSmall * 1.4;
  const name: Font = { family: 'sans', size: theme.text * 1.12, weight: 600 };
  const plain: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const swatch = theme.textSmall * 0.7;
  const beside = swatch + 7;
  const { width } = columnOf(columns, box, gutter, 0);
  const named = (label: string) => wrap(label, name, Math.max(1, width - beside), LINES, measure);
  const heads = sides.map(side => ({
    side,
    name: named(side.label),
    under: underOf(side, plain, width, measure),
  }));
  const shared = columns > sides.length ? named(words.headingShared) : [];
  const rows = Math.max(shared.length, ...heads.map(head => head.name.length));
  const line = (key: string, row: number, text: string, font: Font, fill: string, x = 0): Mark =>
    textAt(key, [x, row * lead + font.size * 0.85], text, { font, fill });
  const square = (fill: string): Mark => ({
    kind: 'rect',
    key: 'swatch',
    x: 0,
    y: name.size * 0.85 - swatch,
    width: swatch,
    height: swatch,
    radius: 2,
    fill,
  });
  const marks = heads.map(({ side, name: texts, under }, i): Mark => {
    const say = [side.label, side.level, side.people, side.n, side.small].filter(
      part => part !== null && part !== '',
    );
    return {
      kind: 'group',
      key: `side:${side.id}`,
      name: side.label,
      x: columnOf(columns, box, gutter, i).x,
      y: box.y,
      datum: { kind, id: side.id },
      label: say.join(', '),
      marks: [
        square(category(theme, i)),
        ...texts.map((text, row) => line(`name:${row}`, row, text, name, theme.ink, beside)),
        ...under.map(({ text, isWarning }, row) =>
          line(`under:${row}`, rows + row, text, plain, isWarning ? theme.accent : theme.quiet),
        ),
      ],
    };
  });
  if (shared.length > 0) {
    marks.push({
      kind: 'group',
      key: 'side:shared',
      name: words.headingShared,
      x: columnOf(columns, box, gutter, sides.length).x,
      y: box.y,
      marks: [
        square(theme.ink),
        ...shared.map((text, row) => line(`name:${row}`, row, text, name, theme.ink, beside)),
      ],
    });
  }
  const under = Math.max(0, ...heads.map(head => head.under.length));
  return { marks, height: (rows + under) * lead };
}

/** The lines under a name: its kind or its title, its people, how much there is of it. */
function underOf(
  { level, people, n, small }: ComparedSide,
  font: Font,
  width: number,
  measure: ComparisonInput['measure'],
): readonly { readonly text: string; readonly isWarning: boolean }[] {
  const quiet = [...wrap(level, font, width, LINES, measure), ...wrap(people, font, width, 1, measure)];
  const size = [n, small ?? ''].filter(part => part !== '').join(', ');
  const last = wrap(size, font, width, LINES, measure);
  return [
    ...quiet.map(text => ({ text, isWarning: false })),
    ...last.map(text => ({ text, isWarning: small !== null })),
  ].filter(({ text }) => text !== '');
}
