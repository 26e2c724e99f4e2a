import { butterflyMarks } from './comparison-butterfly.ts';
import { countMarks } from './comparison-counts.ts';
import { headMarks } from './comparison-head.ts';
import type { ComparisonInput, Portraits } from './comparison-input.ts';
import { portraitMarks } from './comparison-portraits.ts';
import { sharesMarks } from './comparison-shares.ts';
import { layer, textAt } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { slideSizesOrOwn } from './parts/slide-sizes.ts';
import { balance } from './parts/text.ts';
import type { Font, Mark, Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import type { Rect } from './scene-words.ts';

/** Two to four things of one kind → one slide: everything about them, or what each has of a kind and who shares it. */
export function comparisonScene(given: ComparisonInput): Scene {
  const input: ComparisonInput = { ...given, theme: slideSizesOrOwn(given.theme, given.size) };
  const page = pageOf(input, []);
  const { portraits } = input;
  return sceneOf(input, [
    ...(portraits === null ? countedLayers(input, page.plot) : portraitLayers(input, portraits, page.plot)),
    ...page.marks,
  ]);
}

const leadOf = ({ theme }: Pick<ComparisonInput, 'theme'>) => theme.textSmall * 1.4;

function portraitLayers(input: ComparisonInput, portraits: Portraits, plot: Rect): readonly Mark[] {
  const lead = leadOf(input);
  const gutter = gutterOf(input, portraits.rows.map(row => row.label).concat(input.words.headingMap), plot);
  const columns = input.sides.length + 1;
  const head = headMarks(input, plot, gutter, columns);
  const top = plot.y + head.height + lead * 0.5;
  const rest: Rect = { ...plot, y: top, height: Math.max(1, plot.y + plot.height - top) };
  return [
    layer('sides', head.marks),
    layer('portraits', portraitMarks(input, portraits, rest, gutter, lead)),
  ];
}

/** Room for the names of the rows, over two lines where they are long. */
function gutterOf({ theme, measure }: ComparisonInput, labels: readonly string[], plot: Rect): number {
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const longest = Math.max(
    0,
    ...labels.flatMap(label => balance(label, font, 2, measure)).map(line => measure(line, font)),
  );
  return Math.min(plot.width * 0.2, longest + leadOf({ theme }));
}

/** Lines that who has what takes at least: its heading, a row and what is said under it. */
const SHARES = 5;

/** Counts, then who has what of one kind, as far as there is room: what is left out is in the table, and said. */
function countedLayers(input: ComparisonInput, plot: Rect): readonly Mark[] {
  const lead = leadOf(input);
  const gutter = plot.width * 0.185;
  const head = headMarks(input, plot, gutter, input.sides.length);
  const top = plot.y + head.height + lead * 0.4;
  const bottom = plot.y + plot.height;
  const room = Math.max(1, Math.floor((bottom - top) / lead - 1));
  const isWhole = input.counts.length <= room;
  // A line at the foot says how many are left out.
  const counted = isWhole ? input.counts : input.counts.slice(0, Math.max(1, room - 1));
  const counts: Rect = { ...plot, y: top, height: lead * (counted.length + 1) };
  const under = counts.y + counts.height + lead * 0.7;
  const rest: Rect = { ...plot, y: under, height: bottom - under };
  const left = input.counts.length - counted.length;
  return [
    layer('sides', head.marks),
    layer('counts', countMarks({ ...input, counts: counted }, counts, gutter, lead)),
    ...(left > 0 && room > 1 ? [layer('rest', [restMark(input, left, plot.x, bottom)])] : []),
    ...(rest.height < lead * leastOf(input)
      ? []
      : [
          layer(
            'shares',
            input.butterfly === null
              ? sharesMarks(input, rest, gutter, lead)
              : butterflyMarks(input, input.butterfly, rest, lead),
          ),
        ]),
  ];
}

/** Lines that the lower part takes at least: a row a side where shares are dots, else a row of words and what all say. */
const leastOf = ({ butterfly, sides }: ComparisonInput) =>
  butterfly === null ? SHARES + sides.length : SHARES + 2;

function restMark({ words, theme }: ComparisonInput, left: number, x: number, bottom: number): Mark {
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  return textAt('rows:rest', [x, bottom - font.size * 0.3], words.more(left), { font, fill: theme.quiet });
}
