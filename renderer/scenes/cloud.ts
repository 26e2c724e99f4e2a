import type { CloudInput, CloudScene, CloudWord } from './cloud-input.ts';
import { cloudStrip } from './cloud-strip.ts';
import { boxHolds, grow } from './parts/boxes.ts';
import { category, groupColour } from './parts/color.ts';
import type { LegendGroup, LegendItem } from './parts/legend.ts';
import { letterSample, SAMPLE } from './parts/letter-sample.ts';
import { layer } from './parts/marks.ts';
import { type Packing, packWords } from './parts/pack-words.ts';
import { type Page, pageOf } from './parts/page.ts';
import { wrap } from './parts/text.ts';
import { wordShape } from './parts/word-shape.ts';
import type { Font, Mark } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { type Rect, sameDatum } from './scene-words.ts';

/** No word of a cloud is smaller. */
const SMALLEST = 12;

function fontOf(size: number): Font {
  return { family: 'serif', size, weight: 600 };
}

/** Share of the largest size that the largest word mostly comes to: more room is kept for its legend only where it is needed. */
const USUAL = 0.7;
/** Rounds in which a cloud and its legend find their rooms. */
const ROUNDS = 3;

/** Words with their weights → cloud: horizontal words only, none over another, none left out in silence. */
export function cloudScene(input: CloudInput): CloudScene {
  const { terms, words } = input;
  const { plot, strip, packing, page } = laidOut(input);
  const dropped = packing.dropped.flatMap(i => terms[i]?.label ?? []);
  const note = [
    ...(words.beyond == null ? [] : [words.beyond]),
    ...(dropped.length === 0 ? [] : [words.dropped(dropped)]),
  ].join(' ');
  const description = note === '' ? words.description : `${words.description} ${note}`;
  return {
    dropped,
    ...sceneOf({ ...input, words: { ...words, description } }, [
      layer('words', wordMarks(input, packing)),
      layer('declared', strip.marks),
      ...(note === '' ? [] : [layer('dropped', noteMarks(input, plot, note))]),
      ...page.marks,
    ]),
  };
}

interface LaidOut {
  /** All that is the cloud's, its badges above and its note below. */
  readonly plot: Rect;
  readonly strip: ReturnType<typeof cloudStrip>;
  readonly packing: Packing;
  readonly page: Page;
}

/**
 * The scale of sizes is known only once the words are packed: room is kept for the largest that it mostly shows. Where the legend
 * comes out larger than that, or on another side, the words are packed again in what it leaves.
 */
function laidOut(input: CloudInput): LaidOut {
  const { terms, size, theme } = input;
  const largest = Math.max(18, Math.min(120, size.height / 6));
  let { plot } = pageOf(input, legend(input, scaleDraft(input, USUAL * largest)));
  for (let round = 1; ; round += 1) {
    const strip = cloudStrip(input, plot);
    const room: Rect = {
      ...plot,
      y: plot.y + strip.height,
      height: Math.max(20, plot.height - strip.height - theme.textSmall * 1.6),
    };
    const packing = packWords(
      terms.map(term => ({
        key: term.key,
        weight: term.weight,
        shape: wordShape(term.label, fontOf(1), input.measure),
      })),
      room,
      { smallest: Math.max(SMALLEST, theme.textSmall), largest },
    );
    const placed = packing.words.flatMap(({ item }) => terms[item] ?? []);
    const page = pageOf(input, legend({ ...input, terms: placed }, scaleItems(input, packing)));
    if (round === ROUNDS || boxHolds(grow(page.plot, SLACK), plot)) return { plot, strip, packing, page };
    plot = shared(plot, page.plot);
  }
}

/** What a legend may come nearer than it was thought to, in units: the page keeps more between it and the picture. */
const SLACK = 2;

/** What two boxes have in common. */
function shared(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return { x, y, width: Math.max(1, width), height: Math.max(1, height) };
}

function colourOf({ theme, words }: CloudInput): (word: CloudWord) => string {
  return word => groupColour(theme, words.themes, word.theme);
}

function wordMarks(input: CloudInput, packing: Packing): readonly Mark[] {
  const { terms, theme, selected } = input;
  const colour = colourOf(input);
  const isChosen = (word: CloudWord) => sameDatum(selected, { kind: 'term', id: word.key });
  const someChosen = terms.some(isChosen);
  return packing.words.flatMap(({ item, x, y, size, box }): readonly Mark[] => {
    const word = terms[item];
    if (word === undefined) return [];
    const chosen = isChosen(word);
    const mark: Mark = {
      kind: 'text',
      key: word.key,
      datum: { kind: 'term', id: word.key },
      label: word.say,
      x,
      y,
      text: word.label,
      font: fontOf(size),
      fill: colour(word),
      anchor: 'start',
      ...(someChosen && !chosen ? { opacity: 0.4 } : {}),
    };
    if (!chosen) return [mark];
    const line = y + size * 0.13;
    const stroke = { color: theme.accent, width: Math.max(1.5, size / 18) };
    // Under the letters, so that descenders stay whole.
    return [
      {
        kind: 'line',
        key: `${word.key}:chosen`,
        x1: box.x,
        y1: line,
        x2: box.x + box.width,
        y2: line,
        stroke,
      },
      mark,
    ];
  });
}

function noteMarks({ theme, measure }: CloudInput, plot: Rect, note: string): readonly Mark[] {
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const [text = ''] = wrap(note, font, plot.width, 1, measure);
  const y = plot.y + plot.height - font.size * 0.3;
  return [{ kind: 'text', key: 'dropped:0', x: plot.x, y, text, font, fill: theme.quiet, anchor: 'start' }];
}

/** The scale of sizes, and the colours that are in the cloud with the words that they count. */
function legend(input: CloudInput, scale: readonly LegendItem[]): readonly LegendGroup[] {
  const { terms, theme, words } = input;
  const say = words.number ?? String;
  const known = new Set(words.themes.map(t => t.id));
  const item = (key: string, fill: string, label: string, count: number): readonly LegendItem[] => {
    if (count === 0) return [];
    const sign: Mark = { kind: 'rect', key: 'pill', x: -7, y: -4, width: 14, height: 8, radius: 4, fill };
    return [{ key: `theme:${key}`, sign: [sign], reach: { rx: 7, ry: 4 }, label, count: say(count) }];
  };
  const outside = terms.filter(t => t.theme === null || !known.has(t.theme)).length;
  const sizes: LegendGroup = { key: 'sizes', title: words.legendSize, inline: true, items: scale };
  // Where there is nothing to tell apart no colours are promised.
  if (words.themes.length === 0) return [sizes];
  return [
    sizes,
    {
      key: 'themes',
      title: words.legendThemes,
      items: [
        ...words.themes.flatMap(t =>
          item(t.id, category(theme, t.colour), t.title, terms.filter(w => w.theme === t.id).length),
        ),
        ...item('none', theme.neutral, words.noTheme, outside),
      ],
    },
  ];
}

function scaleDraft({ words }: CloudInput, largest: number): readonly LegendItem[] {
  if (words.value === undefined) return [];
  return [{ key: 'size:draft', sign: [], reach: { rx: largest / 4, ry: largest * SAMPLE }, label: '' }];
}

/** The least, a middle and the greatest word as samples of size: a letter as large as theirs, and what it stands for. */
function scaleItems(
  { terms, theme, words, measure }: CloudInput,
  packing: Packing | null,
): readonly LegendItem[] {
  const { value } = words;
  if (value === undefined) return [];
  const sized = packing?.words ?? [];
  const picks = [sized.at(-1), sized[Math.floor(sized.length / 3)], sized[0]];
  const items: LegendItem[] = [];
  for (const pick of picks) {
    const word = pick === undefined ? undefined : terms[pick.item];
    if (pick === undefined || word === undefined) continue;
    const label = value(word);
    if (items.some(i => i.label === label)) continue;
    items.push(letterSample(pick.size, label, theme, measure));
  }
  return items;
}
