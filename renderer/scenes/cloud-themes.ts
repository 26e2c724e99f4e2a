import type { CloudWord } from './cloud-input.ts';
import { category } from './parts/color.ts';
import { layer } from './parts/marks.ts';
import { type PackItem, packWords } from './parts/pack-words.ts';
import { pageOf } from './parts/page.ts';
import { wrap } from './parts/text.ts';
import { wordShape } from './parts/word-shape.ts';
import type { Datum, Font, Mark, Scene, Size, TextMeasure } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { type PictureWords, type Rect, sameDatum, type ThemeWords } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** The words of one theme. */
export interface ThemeCloud {
  readonly theme: ThemeWords;
  /** "t = 1 120" and, for a small text, that it is. */
  readonly size: string;
  readonly terms: readonly CloudWord[];
}

export interface CloudThemesWords extends PictureWords {
  readonly none: string;
  readonly dropped: (labels: readonly string[]) => string;
}

export interface CloudThemesInput {
  readonly clouds: readonly ThemeCloud[];
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: CloudThemesWords;
  readonly selected?: Datum | null;
}

/** No word is smaller, and none larger. */
const SMALLEST = 11;
const LARGEST = 72;
const GAP = 22;

interface Tile {
  readonly cloud: ThemeCloud;
  readonly box: Rect;
  /** Room of the words, under the title. */
  readonly room: Rect;
  readonly title: readonly string[];
}

const fontOf = (size: number): Font => ({ family: 'serif', size, weight: 600 });

/** A cloud for each theme, all at one scale: small multiples. */
export function cloudThemesScene(input: CloudThemesInput): Scene {
  const { words, theme } = input;
  const { plot, marks } = pageOf(input, []);
  const note = theme.textSmall * 1.6;
  const smallest = Math.max(SMALLEST, theme.textSmall);
  const tiles = tilesOf(input, { ...plot, height: plot.height - note });
  const items = tiles.map(({ cloud }) => cloud.terms.map(term => itemOf(term, input)));
  // The scale that all of them bear: the least of those that each would have alone.
  const scale = Math.min(
    ...tiles.map(({ room }, i) =>
      (items[i]?.length ?? 0) === 0
        ? Number.POSITIVE_INFINITY
        : packWords(items[i] ?? [], room, { smallest, largest: LARGEST }).scale,
    ),
  );
  const dropped: string[] = [];
  const clouds = tiles.map((tile, i) => {
    const heaviest = Math.max(0, ...tile.cloud.terms.map(({ weight }) => weight));
    const largest = Math.max(smallest, Math.min(LARGEST, scale * heaviest));
    const packing = packWords(items[i] ?? [], tile.room, { smallest, largest });
    dropped.push(...packing.dropped.flatMap(at => tile.cloud.terms[at]?.label ?? []));
    const shown = packing.words.flatMap(word => wordMark(input, tile.cloud, word));
    return layer(`theme:${tile.cloud.theme.id}`, [...headMarks(input, tile), ...shown]);
  });
  const description =
    dropped.length === 0 ? words.description : `${words.description} ${words.dropped(dropped)}`;
  const [said = ''] =
    dropped.length === 0 ? [] : wrap(words.dropped(dropped), noteFont(theme), plot.width, 1, input.measure);
  return sceneOf({ ...input, words: { ...words, description } }, [
    ...clouds,
    ...(said === '' ? [] : [layer('dropped', [noteMark(said, plot, theme)])]),
    ...marks,
  ]);
}

const noteFont = (theme: SceneTheme): Font => ({ family: 'sans', size: theme.textSmall, weight: 400 });

function noteMark(text: string, plot: Rect, theme: SceneTheme): Mark {
  const y = plot.y + plot.height - 3;
  return {
    kind: 'text',
    key: 'dropped:0',
    x: plot.x,
    y,
    text,
    font: noteFont(theme),
    fill: theme.quiet,
    anchor: 'start',
  };
}

const itemOf = ({ key, label, weight }: CloudWord, { measure }: CloudThemesInput): PackItem => ({
  key,
  weight,
  shape: wordShape(label, fontOf(1), measure),
});

/** The tiles of a grid whose cells come nearest to the shape of a page. */
function tilesOf(input: CloudThemesInput, plot: Rect): readonly Tile[] {
  const { clouds, theme, measure } = input;
  const count = Math.max(1, clouds.length);
  const badness = (columns: number) => {
    const rows = Math.ceil(count / columns);
    const shape = plot.width / columns / (plot.height / rows);
    return Math.abs(Math.log(shape / 1.6)) + (columns * rows - count) * 0.12;
  };
  const columns = Array.from({ length: Math.min(count, 4) }, (_, i) => i + 1).reduce((a, b) =>
    badness(b) < badness(a) ? b : a,
  );
  const rows = Math.ceil(count / columns);
  const width = (plot.width - GAP * (columns - 1)) / columns;
  const height = (plot.height - GAP * (rows - 1)) / rows;
  const font: Font = { family: 'sans', size: theme.text, weight: 600 };
  return clouds.map((cloud, i): Tile => {
    const box = {
      x: plot.x + (i % columns) * (width + GAP),
      y: plot.y + Math.floor(i / columns) * (height + GAP),
      width,
      height,
    };
    const title = wrap(cloud.theme.title, font, width, 2, measure);
    const head = title.length * font.size * 1.2 + theme.textSmall * 1.4 + 8;
    return { cloud, box, title, room: { ...box, y: box.y + head, height: Math.max(10, height - head) } };
  });
}

function headMarks({ theme, words }: CloudThemesInput, { cloud, box, title }: Tile): readonly Mark[] {
  const font: Font = { family: 'sans', size: theme.text, weight: 600 };
  const small: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const fill = category(theme, cloud.theme.colour);
  const under = box.y + font.size * 0.85 + (title.length - 1) * font.size * 1.2 + small.size * 1.4;
  return [
    {
      kind: 'group',
      key: `head:${cloud.theme.id}`,
      name: cloud.theme.title,
      x: 0,
      y: 0,
      datum: { kind: 'theme', id: cloud.theme.id },
      label: cloud.theme.title,
      marks: title.map((text, i) => ({
        kind: 'text',
        key: `title:${i}`,
        x: box.x,
        y: box.y + font.size * 0.85 + i * font.size * 1.2,
        text,
        font,
        fill,
        anchor: 'start',
      })),
    },
    {
      kind: 'text',
      key: `size:${cloud.theme.id}`,
      x: box.x,
      y: under,
      text: cloud.terms.length === 0 ? `${cloud.size}. ${words.none}` : cloud.size,
      font: small,
      fill: theme.quiet,
      anchor: 'start',
    },
  ];
}

function wordMark(
  { theme, selected }: CloudThemesInput,
  { theme: own, terms }: ThemeCloud,
  {
    item,
    x,
    y,
    size,
  }: { readonly item: number; readonly x: number; readonly y: number; readonly size: number },
): readonly Mark[] {
  const word = terms[item];
  if (word === undefined) return [];
  const datum: Datum = { kind: 'term', id: word.key };
  const isChosen = sameDatum(selected, datum);
  return [
    {
      kind: 'text',
      key: word.key,
      datum,
      label: word.say,
      x,
      y,
      text: word.label,
      font: fontOf(size),
      fill: isChosen ? theme.accent : category(theme, own.colour),
      anchor: 'start',
    },
  ];
}
