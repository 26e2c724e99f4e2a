import type { SizeChoice } from '../../state/preferences.ts';

/** The window in units of usual type: what stands in it is laid out as in a window of this size, and shown `scale` times as large. */
export interface Room {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** The window that type and marks are made for; in a larger one they grow with it. */
const USUAL = { width: 1920, height: 1080 };
const LARGEST = 3;
/** How much larger everything is that is read from the back of a meeting room. */
const PROJECTION = 1.5;
/** A wider room than a step has none of what the step leaves out. */
const STEPS = [2300, 1760, 1400, 1100, 1000, 900, 820] as const;
const SHORT = 560;
const LOW = 720;

/** The room that a window gives, for a reader at the desk or at the back of a meeting room. */
export function roomOf(width: number, height: number, size: SizeChoice): Room {
  const grown = Math.min(width / USUAL.width, height / USUAL.height);
  // By quarters, so that a border that is dragged does not draw everything anew at each pixel.
  const fit = Math.max(1, Math.min(LARGEST, Math.floor(4 * grown) / 4));
  const scale = size === 'projection' ? PROJECTION * fit : fit;
  return { scale, width: width / scale, height: height / scale };
}

/** Whether the controls of a figure fold into one, so that the figure has the height. */
export function isFolded({ width, height }: Room): boolean {
  return width < 1100 || height < SHORT;
}

/** Whether head and detail fold as well: the window of a small screen, or one that is magnified. */
export function isTight({ width, height }: Room): boolean {
  return width < 820 || height < SHORT;
}

/** What a style sheet can ask of a room: words for what it is under. */
export function roomWords(room: Room): string {
  return [
    ...STEPS.filter(step => room.width < step).map(step => `under-${step}`),
    ...(room.height < LOW ? ['low'] : []),
    ...(room.height < SHORT ? ['short'] : []),
    ...(isFolded(room) ? ['folded'] : []),
    ...(isTight(room) ? ['tight'] : []),
  ].join(' ');
}
