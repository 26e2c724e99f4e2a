import type { Font, Mark, Size, TextMeasure } from '../scene.ts';
import { asSaid, type PictureWords, type Rect, type Said } from '../scene-words.ts';
import type { SceneTheme } from '../theme.ts';
import type { LegendGroup } from './legend.ts';
import { legendShare } from './legend-share.ts';
import { layer } from './marks.ts';
import { wrap } from './text.ts';

export interface Page {
  /** What is left for the picture itself. */
  readonly plot: Rect;
  /** What is left when title or subtitle takes a second line: what is placed by it does not move when a filter lengthens one of them, and never lies under them. */
  readonly frame: Rect;
  /** Title, legend and source, as named layers; to be painted above the picture. */
  readonly marks: readonly Mark[];
  readonly margin: number;
}

/** Height under which a picture is given the room of its legend. */
const LEAST = 60;

/** Lines of a title: what is proposed is short; what the analyst writes is shown whole while it can be. */
const titleLines = (said: Said | undefined) => (said?.title === undefined ? 2 : 3);

/** Lines that a remark may have, and how many times its type they are wide at most. */
const NOTE_LINES = 3;
const NOTE_MEASURE = 80;

/** How much of the air under title and subtitle what is placed by the frame may take. */
const AIR = 6;

interface Input {
  readonly words: PictureWords;
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly said?: Said;
}

function lines(
  key: string,
  texts: readonly string[],
  x: number,
  y: number,
  font: Font,
  fill: string,
): Mark[] {
  return texts.map((text, i) => ({
    kind: 'text',
    key: `${key}:${i}`,
    x,
    y: y + i * font.size * 1.25,
    text,
    font,
    fill,
    anchor: 'start',
  }));
}

function sourceLines(text: string, font: Font, width: number, measure: TextMeasure): readonly string[] {
  if (text === '') return [];
  return measure(text, font) <= width ? [text] : wrap(text, font, width, 2, measure);
}

interface NoteBox {
  readonly text: string;
  readonly x: number;
  /** What it stands over. */
  readonly ground: number;
  readonly width: number;
}

/** The analyst's remark at the foot of a picture, and where what stands over it ends. */
function noteOver({ text, x, ground, width }: NoteBox, theme: SceneTheme, measure: TextMeasure) {
  const font: Font = { family: 'sans', size: theme.text, weight: 400 };
  // Longer lines are lost by the eye.
  const wide = Math.min(width, font.size * NOTE_MEASURE);
  const texts = text === '' ? [] : wrap(text, font, wide, NOTE_LINES, measure);
  if (texts.length === 0) return { marks: [], bottom: ground };
  const y = ground - (texts.length - 1) * font.size * 1.25 - font.size * 0.25;
  return { marks: lines('note', texts, x, y, font, theme.ink), bottom: y - font.size - 8 };
}

/**
 * Title above, source below, legend in a column at the right or in a row at the foot, whichever leaves more room.
 * The plot depends on the size and on the legend's groups, not on what is counted in them, so that a filter moves nothing.
 */
export function pageOf(
  { words: proposed, size, theme, measure, said }: Input,
  legend: readonly LegendGroup[],
): Page {
  const words = asSaid(proposed, said);
  const groups = said?.legend === false ? [] : legend;
  const isHeaded = said?.heading !== false;
  const margin = isHeaded ? Math.max(14, Math.min(28, Math.min(size.width, size.height) * 0.026)) : 0;
  const width = size.width - 2 * margin;
  const titleFont: Font = { family: 'serif', size: theme.textTitle, weight: 600 };
  const subtitleFont: Font = { family: 'sans', size: theme.text, weight: 400 };
  const sourceFont: Font = { family: 'sans', size: theme.textSmall, weight: 400 };

  const title = isHeaded
    ? wrap(words.title, titleFont, width - (said?.aside ?? 0), titleLines(said), measure)
    : [];
  let y = margin + titleFont.size * 0.8;
  const heading = lines('title', title, margin, y, titleFont, theme.ink);
  y += (title.length - 1) * titleFont.size * 1.25;
  const subtitle = words.subtitle === '' ? [] : wrap(words.subtitle, subtitleFont, width, 2, measure);
  y = isHeaded ? y + subtitleFont.size * 1.55 : subtitleFont.size;
  heading.push(...lines('subtitle', subtitle, margin, y, subtitleFont, theme.quiet));
  const longer = Math.max(0, subtitle.length - 1) * subtitleFont.size * 1.25;
  const top = y + longer + subtitleFont.size * 0.35 + 10;
  // What is proposed follows the filters, and the subtitle does: a second line of either finds its room free. What the analyst writes stays.
  const found = said?.title === undefined ? Math.max(0, title.length - 1) * titleFont.size * 1.25 : 0;
  const room = (said?.title === undefined ? titleFont : subtitleFont).size * 1.25;
  const spare = isHeaded ? Math.max(0, room - found - longer) - AIR : 0;
  const framed = (plot: Rect): Pick<Page, 'plot' | 'frame'> => ({
    plot,
    frame: { ...plot, y: plot.y + spare, height: Math.max(1, plot.height - spare) },
  });

  const foot = size.height - (isHeaded ? margin * 0.8 : sourceFont.size * 0.25);
  // A licence stands at its end: it is broken before it is cut.
  const source = sourceLines(words.source, sourceFont, width, measure);
  const first = foot - Math.max(0, source.length - 1) * sourceFont.size * 1.25;
  const ground = source.length === 0 ? size.height - margin : first - sourceFont.size - 8;
  const noted = noteOver({ text: said?.note ?? '', x: margin, ground, width }, theme, measure);
  const { bottom } = noted;

  const marks: Mark[] = [
    { kind: 'group', key: 'layer:title', name: 'title', x: 0, y: 0, marks: heading },
    ...(noted.marks.length === 0 ? [] : [layer('note', noted.marks)]),
    {
      kind: 'group',
      key: 'layer:source',
      name: 'source',
      x: 0,
      y: 0,
      marks: lines('source', source, margin, first, sourceFont, theme.quiet),
    },
  ];
  const plot: Rect = { x: margin, y: top, width: Math.max(1, width), height: Math.max(1, bottom - top) };
  if (groups.length === 0) return { ...framed(plot), marks, margin };

  const column = Math.max(190, Math.min(270, size.width * 0.17));
  const share = legendShare(groups, { plot, column }, theme, measure);
  // In a sliver of a window the picture comes first.
  if (share === null || share.left.height < LEAST) return { ...framed(plot), marks, margin };
  marks.push(layer('legend', share.legend, { x: margin + share.x, y: plot.y + share.y }));
  return { ...framed(share.left), marks, margin };
}
