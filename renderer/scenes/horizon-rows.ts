import type { YearScale } from './parts/year-scale.ts';
import type { Font } from './scene.ts';
import { phraseLines } from './timeline-flag-text.ts';
import type { TimelineEntry, TimelineInput } from './timeline-input.ts';

/** A session that speaks of years: a row of the horizon. */
export interface HorizonSession {
  readonly id: string;
  /** A few letters: "A12"; null where it has no such name. */
  readonly badge: string | null;
  readonly title: string;
  readonly theme: string | null;
  /** Accessible name of the row. */
  readonly say: string;
}

/** One mention in its row, from the left end of the years. */
export interface RowMention {
  readonly entry: TimelineEntry;
  /** Line of the row on which it stands, from 0. */
  readonly lane: number;
  readonly x: number;
  /** Lines of its phrase; none where phrases have no room. */
  readonly texts: readonly string[];
  readonly side: 'left' | 'right';
  /** Where its mark ends: at the last of its years. */
  readonly end: number;
}

export interface HorizonRow {
  readonly session: HorizonSession;
  readonly lanes: number;
  readonly mentions: readonly RowMention[];
}

export interface HorizonRows {
  readonly rows: readonly HorizonRow[];
  /** The type that lanes of this height have room for. */
  readonly font: Font;
  /** Height of a lane. */
  readonly pitch: number;
  /** Half of the width of a mark. */
  readonly reach: number;
}

/** Between a mark and its phrase. */
export const PHRASE_GAP = 5;
/** Between what stands in a lane one after the other. */
const LANE_GAP = 12;
/** Widths of phrases in ems with their most lines, from what says all to what says a little. */
const PLANS = [
  [60, 1],
  [44, 1],
  [32, 1],
  [26, 2],
  [24, 1],
  [18, 2],
  [16, 1],
  [10, 1],
] as const;
/** Widths of phrases that stand between marks. */
const WIDTHS = [44, 32, 22, 15, 10] as const;
/** Few rows take as much room as a name of three lines and the air around it, in ems. */
const ROOMY = 9;
/** Lines of small type may stand so near each other, in ems. */
const TIGHT = 1.05;

/** Rows in the order of their sessions: every phrase as long as the height allows, and none over another or over a mark. */
export function horizonRows(
  input: TimelineInput,
  sessions: readonly HorizonSession[],
  scale: YearScale,
  room: { readonly width: number; readonly height: number },
  font: Font,
): HorizonRows {
  const bySession = new Map<string, TimelineEntry[]>();
  for (const entry of input.entries) {
    const list = bySession.get(entry.session);
    if (list === undefined) bySession.set(entry.session, [entry]);
    else list.push(entry);
  }
  const listed = sessions.map(session => ({
    session,
    entries: (bySession.get(session.id) ?? []).toSorted(
      (a, b) => a.year - b.year || (a.yearEnd ?? 0) - (b.yearEnd ?? 0) || (a.key < b.key ? -1 : 1),
    ),
  }));
  const reach = Math.max(1, Math.min(font.size * 0.5, scale.step / 2 - 0.5));
  const place = (widest: number, most: number) =>
    listed.map(({ session, entries }): HorizonRow => {
      const lanes: Lane[] = [];
      const ground = { scale, width: room.width, reach, most, font, input };
      const mentions = entries.map(entry => placed(entry, lanes, widest, ground));
      return { session, lanes: Math.max(1, lanes.length), mentions };
    });
  for (const [ems, most] of PLANS) {
    const rows = place(ems * font.size, most);
    const pitch = room.height / Math.max(1, count(rows));
    const least = font.size * (1.22 * most + 0.35);
    if (pitch >= least) {
      return {
        rows,
        font,
        pitch: Math.min(pitch, Math.max(least + font.size * 1.6, font.size * ROOMY)),
        reach,
      };
    }
  }
  // No lane is made for phrases: they stand, smaller, where the marks leave room for them.
  const rows = place(0, 0);
  const small: Font = { ...font, size: input.theme.textSmall };
  const pitch = Math.min(room.height / Math.max(1, count(rows)), font.size * 1.6);
  if (pitch < small.size * TIGHT) return { rows, font: small, pitch, reach };
  const ground = { scale, width: room.width, reach, most: 1, font: small, input };
  return { rows: rows.map(row => withPhrases(row, ground)), font: small, pitch, reach };
}

const count = (rows: readonly HorizonRow[]) => rows.reduce((sum, { lanes }) => sum + lanes, 0);

/** What is taken of a lane. */
type Lane = (readonly [from: number, to: number])[];

interface Broken {
  readonly texts: readonly string[];
  readonly width: number;
}

interface Ground {
  readonly scale: YearScale;
  readonly width: number;
  readonly reach: number;
  /** Most lines of a phrase; none at 0. */
  readonly most: number;
  readonly font: Font;
  readonly input: TimelineInput;
}

/** A mention with its phrase at one side: what it takes of a lane. */
interface Way extends Broken {
  readonly side: 'left' | 'right';
  readonly from: number;
  readonly to: number;
}

const isFree = ({ from, to }: Way, taken: Lane, gap: number) =>
  taken.every(([start, stop]) => to + gap <= start || stop + gap <= from);

/** Where a mention and its phrase of a width may stand: at the right, or the left first where much less can be said there. */
function waysOf(
  entry: TimelineEntry,
  widest: number,
  { scale, width, reach, most, font, input }: Ground,
): { readonly x: number; readonly end: number; readonly ways: readonly Way[] } {
  const x = scale.x(entry.year);
  const end = Math.max(x, scale.x(entry.yearEnd ?? entry.year));
  const broken = (room: number): Broken => {
    const wide = Math.min(widest, room);
    // Less than a few words says nothing.
    if (most === 0 || wide < Math.min(widest, font.size * 6)) return { texts: [], width: 0 };
    const { texts } = phraseLines(entry, font, wide, most, input.measure);
    return { texts, width: Math.max(0, ...texts.map(text => input.measure(text, font))) };
  };
  const right = broken(width - end - reach - PHRASE_GAP);
  const left = broken(x - reach - PHRASE_GAP);
  const room = (long: number) => (long === 0 ? 0 : long + PHRASE_GAP);
  const toRight = { side: 'right', ...right, from: x - reach, to: end + reach + room(right.width) } as const;
  const toLeft = { side: 'left', ...left, from: x - reach - room(left.width), to: end + reach } as const;
  return { x, end, ways: left.width > right.width * 1.5 ? [toLeft, toRight] : [toRight, toLeft] };
}

/** Puts a mention with its phrase into the first lane where both are free; a new lane is added where none has room. */
function placed(entry: TimelineEntry, lanes: Lane[], widest: number, ground: Ground): RowMention {
  const { x, end, ways } = waysOf(entry, widest, ground);
  const gap = ground.most === 0 ? 1 : LANE_GAP;
  for (let lane = 0; ; lane += 1) {
    const taken = lanes[lane] ?? [];
    lanes[lane] = taken;
    const way = ways.find(each => isFree(each, taken, gap));
    if (way === undefined) continue;
    taken.push([way.from, way.to]);
    return { entry, lane, x, texts: way.texts, side: way.side, end };
  }
}

/** Gives phrases to the mentions of a row whose marks stand: each the longest that the others leave room for. */
function withPhrases(row: HorizonRow, ground: Ground): HorizonRow {
  const taken = row.mentions.map(({ x, end }) => [x - ground.reach, end + ground.reach] as const);
  const mentions = row.mentions.map((mention, i) => {
    const others = taken.filter((_, j) => j !== i && row.mentions[j]?.lane === mention.lane);
    for (const ems of WIDTHS) {
      const { ways } = waysOf(mention.entry, ems * ground.font.size, ground);
      const way = ways.find(each => each.texts.length > 0 && isFree(each, others, PHRASE_GAP));
      if (way === undefined) continue;
      taken[i] = [way.from, way.to];
      return { ...mention, texts: way.texts, side: way.side };
    }
    return mention;
  });
  return { ...row, mentions };
}
