import { butterflyMarks } from './comparison-butterfly.ts';
import { countMarks } from './comparison-counts.ts';
import { headMarks } from './comparison-head.ts';
import type { ComparisonInput, Portraits } from './comparison-input.ts';
import { portraitMarks } from './comparison-portraits.ts';
import { sharesMarks } from './comparison-shares.ts';
import { layer } from './parts/marks.ts';
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

/** Counts, then who has what of one kind. */
function countedLayers(input: ComparisonInput, plot: Rect): readonly Mark[] {
  const lead = leadOf(input);
  const gutter = plot.width * 0.185;
  const head = headMarks(input, plot, gutter, input.sides.length);
  const counts: Rect = {
    ...plot,
    y: plot.y + head.height + lead * 0.4,
    height: lead * (input.counts.length + 1),
  };
  const top = counts.y + counts.height + lead * 0.7;
  const rest: Rect = { ...plot, y: top, height: Math.max(1, plot.y + plot.height - top) };
  return [
    layer('sides', head.marks),
    layer('counts', countMarks(input, counts, gutter, lead)),
    layer(
      'shares',
      input.butterfly === null
        ? sharesMarks(input, rest, gutter, lead)
        : butterflyMarks(input, input.butterfly, rest, lead),
    ),
  ];
}
