import { groupColour } from './parts/color.ts';
import type { LegendGroup, LegendItem } from './parts/legend.ts';
import { letterSample } from './parts/letter-sample.ts';
import { layer, textAt } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { shorten } from './parts/text.ts';
import type { Datum, Font, Mark, Scene, Size, TextMeasure } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { type PictureWords, type Rect, sameDatum, type ThemeWords } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';
import { type PlacedWord, placesOf, sizeOfWord } from './word-web-places.ts';

export interface WebWord {
  readonly key: string;
  readonly label: string;
  readonly f: number;
  readonly theme: string | null;
  readonly say: string;
}

export interface WebLink {
  readonly a: string;
  readonly b: string;
  readonly S: number;
  readonly say: string;
}

export interface WebWords extends PictureWords {
  readonly themes: readonly ThemeWords[];
  readonly noTheme: string;
  readonly legendThemes: string;
  /** What size and width mean. */
  readonly legendSize: string;
  readonly legendWidth: string;
  /** That so many words found no room. */
  readonly more: (count: number) => string;
}

export interface WordWebInput {
  readonly nodes: readonly WebWord[];
  readonly links: readonly WebLink[];
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: WebWords;
  readonly selected?: Datum | null;
  /** Key of the link that is asked about: `a|b`. */
  readonly asked?: string | null;
}

/** Words that stand in the same sentences, as a network of the words themselves. */
export function wordWebScene(input: WordWebInput): Scene {
  const { plot, marks } = pageOf(input, legendOf(input));
  const { placed, left } = inRoom(input, plot);
  const at = new Map(placed.map(each => [each.word.key, each]));
  return sceneOf(input, [
    layer(
      'links',
      input.links.flatMap(link => linkMark(input, link, at)),
    ),
    layer(
      'words',
      placed.map(each => wordMark(input, each)),
    ),
    ...(left === 0 ? [] : [layer('note', [noteMark(input, left, plot)])]),
    ...marks,
  ]);
}

/** The words that the plot has room for; where some are left out, a line at the foot says so. */
function inRoom(input: WordWebInput, plot: Rect) {
  const all = placesOf(input, plot);
  if (all.length === input.nodes.length) return { placed: all, left: 0 };
  const above = { ...plot, height: Math.max(1, plot.height - input.theme.textSmall * 1.4) };
  const placed = placesOf(input, above);
  return { placed, left: input.nodes.length - placed.length };
}

function noteMark({ theme, words, measure }: WordWebInput, left: number, plot: Rect): Mark {
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  return textAt(
    'more',
    [plot.x, plot.y + plot.height - 2],
    shorten(words.more(left), font, plot.width, measure),
    {
      font,
      fill: theme.quiet,
    },
  );
}

function linkMark(
  { theme, asked, selected }: WordWebInput,
  { a, b, S, say }: WebLink,
  at: ReadonlyMap<string, PlacedWord>,
): readonly Mark[] {
  const [from, to] = [at.get(a), at.get(b)];
  if (from === undefined || to === undefined) return [];
  const near = selected?.kind === 'term' && (selected.id === a || selected.id === b);
  const isAsked = asked === `${a}|${b}`;
  return [
    {
      kind: 'line',
      key: `link:${a}|${b}`,
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: {
        color: isAsked || near ? theme.accent : theme.faint,
        width: widthOf(S) + (isAsked ? 1.5 : 0),
      },
      datum: { kind: 'term', id: a },
      label: say,
    },
  ];
}

const widthOf = (S: number) => Math.max(1, Math.min(6, S * 0.75));

function fillOf({ theme, words }: Pick<WordWebInput, 'theme' | 'words'>, id: string | null): string {
  return groupColour(theme, words.themes, id);
}

function wordMark(input: WordWebInput, { word, font, x, y }: PlacedWord): Mark {
  const datum: Datum = { kind: 'term', id: word.key };
  const chosen = sameDatum(input.selected, datum);
  return {
    kind: 'text',
    key: `word:${word.key}`,
    x,
    y: y + font.size * 0.3,
    text: word.label,
    font,
    fill: chosen ? input.theme.accent : fillOf(input, word.theme),
    anchor: 'middle',
    halo: { color: input.theme.background, width: 4 },
    datum,
    label: word.say,
  };
}

function legendOf(input: WordWebInput): readonly LegendGroup[] {
  const { theme, words, nodes } = input;
  const number = words.number ?? String;
  const pill = (fill: string): Mark => ({
    kind: 'rect',
    key: 'pill',
    x: -7,
    y: -4,
    width: 14,
    height: 8,
    radius: 4,
    fill,
  });
  const line = (S: number): Mark => ({
    kind: 'line',
    key: 'line',
    x1: -9,
    y1: 0,
    x2: 9,
    y2: 0,
    stroke: { color: theme.quiet, width: widthOf(S) },
  });
  const known = new Set(words.themes.map(({ id }) => id));
  const groups = [
    ...words.themes.map(({ id, title }) => ({
      id,
      title,
      count: nodes.filter(node => node.theme === id).length,
    })),
    {
      id: null,
      title: words.noTheme,
      count: nodes.filter(node => node.theme === null || !known.has(node.theme)).length,
    },
  ];
  // Where there is nothing to tell apart no colours are promised.
  const colours = {
    key: 'themes',
    title: words.legendThemes,
    items: groups
      .filter(({ count }) => count > 0)
      .map(({ id, title, count }) => ({
        key: `theme:${id ?? 'none'}`,
        sign: [pill(fillOf(input, id))],
        reach: { rx: 7, ry: 4 },
        label: title,
        count: number(count),
      })),
  };
  return [
    { key: 'size', title: words.legendSize, inline: true, items: sizeItems(input) },
    {
      key: 'width',
      title: words.legendWidth,
      inline: true,
      items: [2, 4, 6].map(S => ({
        key: `width:${S}`,
        sign: [line(S)],
        reach: { rx: 9, ry: 4 },
        label: number(S),
      })),
    },
    ...(words.themes.length === 0 ? [] : [colours]),
  ];
}

/** The least, a middle and the greatest frequency, each by a letter as large as its words. */
function sizeItems({ nodes, theme, measure, words }: WordWebInput): readonly LegendItem[] {
  const counts = nodes.map(({ f }) => f).toSorted((a, b) => a - b);
  const picks = [counts[0], counts[Math.floor((2 * counts.length) / 3)], counts.at(-1)];
  const sizeOf = sizeOfWord(nodes, theme);
  const number = words.number ?? String;
  return [...new Set(picks)].flatMap(f =>
    f === undefined ? [] : [letterSample(sizeOf(f), number(f), theme, measure)],
  );
}
