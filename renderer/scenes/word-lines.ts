import { mix } from './parts/color.ts';
import { layer, textAt } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { shorten } from './parts/text.ts';
import type { Font, Mark, Scene, Size, TextMeasure } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import type { PictureWords } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** One occurrence in its context. */
export interface WordLine {
  /** Of the place in the text: what is chosen leads there. */
  readonly key: string;
  readonly left: string;
  readonly pivot: string;
  readonly right: string;
  /** Short name of the session, and its colour. */
  readonly session: string;
  readonly id: string | null;
  readonly colour: string;
  readonly say: string;
}

export interface WordLinesWords extends PictureWords {
  readonly more: (count: number) => string;
}

export interface WordLinesInput {
  readonly lines: readonly WordLine[];
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: WordLinesWords;
}

/** The beginning of a text left out as far as it must be, word by word. */
function shortenLeft(text: string, font: Font, width: number, measure: TextMeasure): string {
  if (measure(text, font) <= width) return text;
  const words = text.split(' ');
  for (let from = 1; from < words.length; from += 1) {
    const cut = `…${words.slice(from).join(' ')}`;
    if (measure(cut, font) <= width) return cut;
  }
  return '';
}

/** How lines are set: the column of names, then the place where every pivot begins. */
interface Setting {
  readonly font: Font;
  readonly bold: Font;
  readonly small: Font;
  readonly lead: number;
  readonly width: number;
  readonly names: number;
  /** From the left edge. */
  readonly start: number;
  readonly side: number;
}

function settingOf({ theme, measure }: WordLinesInput, lines: readonly WordLine[], width: number): Setting {
  const font: Font = { family: 'serif', size: theme.text, weight: 400 };
  const bold: Font = { ...font, weight: 600 };
  const small: Font = { family: 'sans', size: theme.textSmall, weight: 600 };
  const longest = Math.max(0, ...lines.map(({ session }) => measure(session, small)));
  const names = Math.min(width * 0.22, longest + 14);
  const pivot = Math.max(0, ...lines.map(line => measure(line.pivot, bold)));
  const side = (width - names - pivot) / 2 - 6;
  return { font, bold, small, lead: font.size * 1.5, width, names, start: names + side + 6, side };
}

/** The concordance: each occurrence on a line, the word under itself, so that what surrounds it can be compared. */
export function wordLinesScene(input: WordLinesInput): Scene {
  const { lines, theme, words } = input;
  const { plot, marks } = pageOf(input, []);
  const lead = theme.text * 1.5;
  const fit = Math.max(1, Math.floor((plot.height - lead * 0.6) / lead));
  const shown = lines.length <= fit ? lines : lines.slice(0, Math.max(1, fit - 1));
  const setting = settingOf(input, shown, plot.width);
  const left = lines.length - shown.length;
  const note = textAt(
    'more',
    [plot.x + 4, plot.y + (shown.length + 0.5) * lead + setting.small.size * 0.34],
    words.more(left),
    { font: { ...setting.small, weight: 400 }, fill: theme.quiet },
  );
  return sceneOf(input, [
    layer(
      'lines',
      shown.map((line, i) => lineMark(input, line, i, setting)),
      { x: plot.x, y: plot.y },
    ),
    layer('note', left === 0 ? [] : [note]),
    ...marks,
  ]);
}

function lineMark({ theme, measure }: WordLinesInput, line: WordLine, row: number, setting: Setting): Mark {
  const { font, bold, small, lead, width, names, start, side } = setting;
  // Wider than a space of the text: the three columns are told apart by the eye, and by programs that read the file.
  const space = Math.max(measure(' ', font), font.size * 0.45);
  const y = lead * 0.5 + font.size * 0.34;
  const behind = start + measure(line.pivot, bold) + (line.right.startsWith(' ') ? space : 0);
  const marks: readonly Mark[] = [
    // The whole line answers to the hand, and is lightly striped to be followed across.
    {
      kind: 'rect',
      key: 'row',
      x: 0,
      y: 0,
      width,
      height: lead,
      fill: row % 2 === 0 ? theme.background : mix(theme.background, theme.faint, 0.2),
    },
    textAt('session', [4, y], shorten(line.session, small, names - 10, measure), {
      font: small,
      fill: line.colour,
    }),
    textAt(
      'left',
      [start - (line.left.endsWith(' ') ? space : 0), y],
      shortenLeft(line.left.trimEnd(), font, side, measure),
      { font, fill: theme.quiet, anchor: 'end' },
    ),
    textAt('pivot', [start, y], line.pivot, { font: bold, fill: line.colour }),
    textAt('right', [behind, y], shorten(line.right.trimStart(), font, width - behind - 2, measure), {
      font,
      fill: theme.quiet,
    }),
  ];
  return {
    kind: 'group',
    key: line.key,
    name: line.session,
    x: 0,
    y: row * lead,
    ...(line.id === null ? {} : { datum: { kind: 'session' as const, id: line.id } }),
    label: line.say,
    marks: marks.filter(mark => mark.kind !== 'text' || mark.text !== ''),
  };
}
