import type { Font, TextMeasure } from '../scene.ts';

/** A part of a word's outline at size 1: from where to where along the baseline, and how far above and below it. */
export interface Slab {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

/** How far the lowest letters reach above the baseline, and below which every letter does: the serif face that clouds are set in (Source Serif 4, semibold), in ems, a little generous. */
export const LOW = 0.52;
const TALL: ReadonlyMap<string, number> = new Map([
  ...[...'bdfhkliïîëöüj'].map(c => [c, 0.76] as const),
  ...[...'éèàùêâôûñ'].map(c => [c, 0.79] as const),
  ...[...'t%/'].map(c => [c, 0.69] as const),
  ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZÇŒ&0123456789'].map(c => [c, 0.7] as const),
  ...[..."'’"].map(c => [c, 0.76] as const),
  ...[...'acegmnopqrsuvwxyzœæç-–‑ ·.,'].map(c => [c, LOW] as const),
]);
const DEEP: ReadonlyMap<string, number> = new Map([
  ...[...'gpqyçÇj'].map(c => [c, 0.25] as const),
  ...[...'QJ/,'].map(c => [c, 0.22] as const),
]);
/** For letters that are not listed: capitals with accents, other alphabets. */
const HIGHEST = 0.92;
const SHALLOW = 0.02;

/** Outlines by measure, face and text: a picture asks for the same words at every step of a gesture. */
const known = new WeakMap<TextMeasure, Map<string, readonly Slab[]>>();
/** Outlines that a measure remembers before it forgets them all. */
const MEMORY = 5000;

/**
 * The outline of a word as slabs side by side: letters of one height together. What stands above an "a" or below an "n" is
 * free for other words.
 */
export function wordShape(text: string, font: Font, measure: TextMeasure): readonly Slab[] {
  const memory = known.get(measure) ?? new Map<string, readonly Slab[]>();
  known.set(measure, memory);
  const key = `${font.family}${font.weight}${text}`;
  let shape = memory.get(key);
  if (shape === undefined) {
    if (memory.size >= MEMORY) memory.clear();
    shape = outline(text, font, measure);
    memory.set(key, shape);
  }
  return shape;
}

function outline(text: string, font: Font, measure: TextMeasure): readonly Slab[] {
  const unit: Font = { ...font, size: 1 };
  const letters = [...text];
  const alone = letters.reduce((sum, letter) => sum + measure(letter, unit), 0);
  // Pairs of letters stand closer than each alone says.
  const kerned = alone === 0 ? 1 : measure(text, unit) / alone;
  const slabs: { from: number; to: number; above: number; below: number }[] = [];
  let from = 0;
  for (const letter of letters) {
    const to = from + measure(letter, unit) * kerned;
    const above = TALL.get(letter) ?? HIGHEST;
    const below = DEEP.get(letter) ?? (TALL.has(letter) ? SHALLOW : 0.25);
    const last = slabs.at(-1);
    if (last !== undefined && last.above === above && last.below === below) last.to = to;
    else slabs.push({ from, to, above, below });
    from = to;
  }
  return slabs;
}
