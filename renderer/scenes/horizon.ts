import {
  type HorizonRow,
  type HorizonRows,
  type HorizonSession,
  horizonRows,
  PHRASE_GAP,
  type RowMention,
} from './horizon-rows.ts';
import { layer, textAt } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { wrap } from './parts/text.ts';
import { yearScale } from './parts/year-scale.ts';
import type { Font, GroupMark, Mark, Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { type Rect, sameDatum } from './scene-words.ts';
import { timelineAxis } from './timeline-axis.ts';
import { axisYears, brushLayers } from './timeline-brush.ts';
import { decadeMarks, decadesHeight } from './timeline-decades.ts';
import { isChosen, type TimelineInput } from './timeline-input.ts';
import { colourOf, mentionShape, timelineLegend } from './timeline-legend.ts';
import { nowLine, nowRule } from './timeline-now.ts';

export interface HorizonInput extends TimelineInput {
  /** The sessions that speak of a year, by theme. */
  readonly sessions: readonly HorizonSession[];
}

interface Ground {
  /** The years: right of the names, between the heading and the axis. */
  readonly years: Rect;
  /** Left end of the names. */
  readonly left: number;
  readonly font: Font;
  /** Something is chosen, and all else steps back. */
  readonly fading: boolean;
}

/** Few rows in a large window are set larger, at most so much. */
const LARGEST = 1.35;
/** The part of the height that few rows leave free which stands over them: all of it below would look unfinished. */
const OVER = 0.4;

/** Years cited → rows: the sessions by theme, each mention at its year with its phrase, the past and the goals apart. */
export function horizonScene(given: HorizonInput): Scene {
  const page = pageOf(given, timelineLegend(given));
  const usual = laidOut(given, page.plot);
  const large = Math.max(1, Math.min(LARGEST, Math.sqrt(usual.room / Math.max(1, usual.years.height))));
  const { theme } = given;
  const larger: HorizonInput = {
    ...given,
    theme: { ...theme, text: theme.text * large, textSmall: theme.textSmall * large },
  };
  const set = large === 1 ? usual : laidOut(larger, page.plot);
  // Larger type is not worth words that it leaves no room for.
  const isWorth = saidIn(set.laid) >= saidIn(usual.laid);
  const [input, fitted] = isWorth ? [larger, set] : [given, usual];
  const lift = OVER * Math.max(0, fitted.room - fitted.years.height);
  const plot = { ...page.plot, y: page.plot.y + lift, height: page.plot.height - lift };
  const { across, scale, rule, said, laid, years } = laidOut(input, plot);
  const axis = years.y + years.height;
  const ground: Ground = {
    years,
    left: page.plot.x,
    font: laid.font,
    fading: input.entries.some(each => isChosen(input, each)),
  };
  const tops = topsOf(laid);
  return sceneOf(given, [
    ...brushLayers(input, scale, across, years.y, axis + input.theme.textSmall * 2),
    layer('rows', rowLines(input, laid, tops, ground)),
    layer('now', rule === null ? [] : [nowRule(rule, plot.y + said.height, axis - 2, input), ...said.marks]),
    layer('decades', decadeMarks(scale, across, axis + input.theme.textSmall * 2.4, input)),
    layer(
      'axis',
      input.entries.length === 0 ? [] : timelineAxis(countsOf(input), scale, across, axis, input),
    ),
    layer('sessions', nameMarks(input, laid, tops, ground)),
    layer(
      'mentions',
      laid.rows.flatMap((row, i) =>
        row.mentions.map(mention => mentionMark(input, mention, laid, tops[i] ?? 0, ground)),
      ),
    ),
    ...page.marks,
  ]);
}

/** How many letters of the phrases are shown. */
function saidIn({ rows }: HorizonRows): number {
  return rows.reduce(
    (sum, { mentions }) => sum + mentions.reduce((all, { texts }) => all + texts.join(' ').length, 0),
    0,
  );
}

/** Names, years and rows in a plot, in the type of the theme; `room` is the height that rows could have. */
function laidOut(input: HorizonInput, plot: Rect) {
  const { theme, now, sessions, measure } = input;
  const font: Font = { family: 'sans', size: theme.textSmall + 1, weight: 400 };
  const names = namesWidth(input, plot.width, font);
  const across: Rect = { ...plot, x: plot.x + names, width: Math.max(1, plot.width - names) };
  const label = measure('2025', { ...font, weight: 600 }) + 8;
  const scale = yearScale(axisYears(input), across.width, label);
  const rule = now === null ? null : across.x + scale.x(now);
  const said = nowLine(rule, across, input);
  const top = plot.y + said.height + theme.text * 0.45;
  const foot = theme.textSmall * 2.4 + decadesHeight(input);
  const room = Math.max(1, plot.y + plot.height - foot - top);
  const laid = horizonRows(input, sessions, scale, { width: across.width, height: room }, font);
  const height = laid.rows.reduce((sum, { lanes }) => sum + lanes, 0) * laid.pitch;
  return { across, scale, rule, said, laid, room, years: { ...across, y: top, height } };
}

function countsOf({ entries }: HorizonInput) {
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map(year => ({ year, entries: entries.filter(entry => entry.year === year) }));
}

/** Room of the sessions' names: as wide as the longest, and never more than a third of the picture. */
function namesWidth({ sessions, measure }: HorizonInput, width: number, font: Font): number {
  const longest = Math.max(
    0,
    ...sessions.map(each => badgeRoom(sessions, font, measure) + measure(each.title, font)),
  );
  return Math.min(longest + 18, width * (width < 420 ? 0.18 : 0.31));
}

function badgeRoom(
  sessions: readonly HorizonSession[],
  font: Font,
  measure: HorizonInput['measure'],
): number {
  const badges = sessions.map(({ badge }) =>
    badge === null ? 0 : measure(badge, { ...font, weight: 600 }) + 8,
  );
  return Math.max(0, ...badges);
}

/** Upper edge of each row, from the top of the first. */
function topsOf({ rows, pitch }: HorizonRows): readonly number[] {
  const tops: number[] = [];
  let at = 0;
  for (const { lanes } of rows) {
    tops.push(at);
    at += lanes * pitch;
  }
  return tops;
}

/** A line between two sessions, and a stronger one between two themes. */
function rowLines(
  { theme }: HorizonInput,
  { rows }: HorizonRows,
  tops: readonly number[],
  { years, left }: Ground,
): readonly Mark[] {
  return rows.slice(1).map(({ session }, i): Mark => {
    const y = years.y + (tops[i + 1] ?? 0);
    const parts = rows[i]?.session.theme !== session.theme;
    return {
      kind: 'line',
      key: `row:${session.id}`,
      x1: left,
      y1: y,
      x2: years.x + years.width,
      y2: y,
      stroke: { color: parts ? theme.quiet : theme.faint, width: parts ? 0.75 : 0.5 },
    };
  });
}

/** A band in the colour of the theme and the session's name; names are left out where rows are lower than letters. */
function nameMarks(
  input: HorizonInput,
  { rows, pitch }: HorizonRows,
  tops: readonly number[],
  { years, left, font }: Ground,
): readonly Mark[] {
  const { theme, measure, sessions, selected } = input;
  const badges = badgeRoom(sessions, font, measure);
  let free = Number.NEGATIVE_INFINITY;
  return rows.flatMap(({ session, lanes }: HorizonRow, i): readonly Mark[] => {
    const top = years.y + (tops[i] ?? 0);
    const height = lanes * pitch;
    const colour = colourOf(input, session.theme);
    const band: Mark = {
      kind: 'rect',
      key: `band:${session.id}`,
      x: left,
      y: top + Math.min(1, height / 4),
      width: 4,
      height: Math.max(0.5, height - 2),
      fill: colour,
    };
    const middle = top + pitch / 2;
    if (middle - font.size * 0.52 < free) return [band];
    const lead = font.size * 1.2;
    // The first line stands beside the first mention; those under it stay above the next row.
    const below = Math.floor((height - pitch / 2 - font.size * 0.65) / lead);
    const most = Math.max(1, Math.min(3, 1 + below));
    const datum = { kind: 'session', id: session.id } as const;
    const chosen = sameDatum(selected, datum);
    const room = years.x - left - 18;
    const y = middle + font.size * 0.34;
    const fill = chosen ? theme.accent : theme.ink;
    const strong: Font = { ...font, weight: 600 };
    const indent = session.badge === null ? 0 : badges;
    const lines = wrap(session.title, font, room - indent, most, measure);
    free = middle + font.size * 0.52 + (lines.length - 1) * lead;
    const marks: Mark[] = [];
    if (session.badge !== null) marks.push(textAt('badge', [0, 0], session.badge, { font: strong, fill }));
    // A title of three letters says nothing.
    if (lines.join(' ').length > 6 || lines.join(' ') === session.title) {
      marks.push(...lines.map((text, n) => textAt(`title:${n}`, [indent, n * lead], text, { font, fill })));
    }
    const name: GroupMark = {
      kind: 'group',
      key: `session:${session.id}`,
      name: session.id,
      x: left + 10,
      y,
      datum,
      label: session.say,
      marks,
    };
    return marks.length === 0 ? [band] : [band, name];
  });
}

/** A mention: its square at its year, a line to the last of its years, its phrase beside it. */
function mentionMark(
  input: HorizonInput,
  { entry, lane, x, texts, side, end }: RowMention,
  { pitch, reach }: HorizonRows,
  top: number,
  { years, font, fading }: Ground,
): Mark {
  const { theme } = input;
  const fill = colourOf(input, entry.theme);
  const chosen = isChosen(input, entry);
  const faded = !chosen && fading;
  const half = Math.max(0.5, Math.min(reach, pitch / 2 - 0.5));
  const box = { x: -reach, y: -half, width: 2 * reach, height: 2 * half };
  const lead = font.size * 1.22;
  const first = -((texts.length - 1) * lead) / 2 + font.size * 0.34;
  const at = side === 'right' ? end - x + reach + PHRASE_GAP : -reach - PHRASE_GAP;
  const ring = { x: box.x - 2.5, y: box.y - 2.5, width: box.width + 5, height: box.height + 5 };
  const marks: Mark[] = [
    ...(chosen
      ? [
          {
            kind: 'rect' as const,
            key: 'ring',
            ...ring,
            radius: 5,
            fill: null,
            stroke: { color: theme.accent, width: 2 },
          },
        ]
      : []),
    ...(end > x
      ? [
          {
            kind: 'line' as const,
            key: 'span',
            x1: reach,
            y1: 0,
            x2: end - x,
            y2: 0,
            stroke: { color: fill, width: 1.5 },
          },
          { kind: 'circle' as const, key: 'end', x: end - x, y: 0, r: Math.min(3.5, half), fill },
        ]
      : []),
    mentionShape(box, fill, Math.min(3, half / 2), entry.linked, theme),
    ...texts.map(
      (text, i): Mark => ({
        ...textAt(`phrase:${i}`, [at, first + i * lead], text, {
          font: entry.linked ? { ...font, italic: true } : font,
          fill: entry.linked ? theme.quiet : theme.ink,
          anchor: side === 'right' ? 'start' : 'end',
        }),
        halo: { color: theme.background, width: 4 },
      }),
    ),
  ];
  return {
    kind: 'group',
    key: entry.key,
    name: entry.key,
    datum: { kind: 'session', id: entry.session },
    label: entry.say,
    x: years.x + x,
    y: years.y + top + (lane + 0.5) * pitch,
    marks,
    ...(faded ? { opacity: 0.3 } : {}),
  };
}
