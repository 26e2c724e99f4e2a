import { balance, wrap } from './parts/text.ts';
import type { Font, TextMeasure } from './scene.ts';
import type { TimelineEntry, TimelineInput } from './timeline-input.ts';
import type { PlacedEntry, Stack } from './timeline-stacks.ts';

/** One line of a flag. */
export interface Line {
  readonly placed: PlacedEntry;
  readonly text: string;
  /** The name of the session stands before the first line of its phrase. */
  readonly first: boolean;
  /** Words were left out at its end. */
  readonly cut: boolean;
  /** How many words its phrase still has where some were left out; infinite where none were. */
  readonly left: number;
}

/** Fonts and measures of a flag. */
export interface Type {
  readonly font: Font;
  readonly strong: Font;
  readonly lead: number;
  readonly indent: number;
}

/** The type of every flag of a picture. */
export function typeOf(input: TimelineInput): Type {
  const size = input.theme.textSmall;
  const strong: Font = { family: 'sans', size, weight: 600 };
  const indent = Math.max(...input.entries.map(e => input.measure(e.session, strong))) + 6;
  return { font: { family: 'sans', size, weight: 400 }, strong, lead: size * 1.22, indent };
}

/** The phrases of a year as lines, remembered: the same ones are asked for by many plans. */
export type Breaker = (stack: Stack, width: number, most: number) => readonly Line[];

/** A breaker that remembers. */
export function breakerOf(type: Type, input: TimelineInput): Breaker {
  const known = new Map<string, readonly Line[]>();
  return (stack, width, most) => {
    const key = `${stack.year} ${width} ${most}`;
    const lines = known.get(key) ?? linesOf(stack, width, most, type, input);
    known.set(key, lines);
    return lines;
  };
}

/** A phrase on its lines: whole and even where it fits; else cut at its end, and at its start as far as its year asks. */
export function phraseLines(
  { phrase, year }: TimelineEntry,
  font: Font,
  room: number,
  most: number,
  measure: TextMeasure,
): { readonly texts: readonly string[]; readonly cut: boolean } {
  const broken = wrap(phrase, font, room, most, measure);
  const isCut = (lines: readonly string[]) => lines.some(line => line.endsWith('…'));
  if (!isCut(broken)) return { texts: balance(phrase, font, broken.length, measure), cut: false };
  const words = phrase.split(' ');
  const at = words.findIndex(word => word.includes(String(year)));
  let texts = broken;
  for (let start = 1; start <= at && !texts.join(' ').includes(String(year)); start += 1) {
    texts = wrap(`…${words.slice(start).join(' ')}`, font, room, most, measure);
  }
  return { texts, cut: true };
}

/** The phrases of a year as lines of a width, each phrase on at most `most` lines. */
function linesOf(
  stack: Stack,
  width: number,
  most: number,
  type: Type,
  input: TimelineInput,
): readonly Line[] {
  // From the top of the stack down, as the marks stand.
  return [...stack.entries].reverse().flatMap(placed => {
    const { texts, cut } = phraseLines(placed.entry, type.font, width - type.indent, most, input.measure);
    const left = cut ? texts.join(' ').split(' ').length : Number.POSITIVE_INFINITY;
    return texts.map((text, i) => ({
      placed,
      text,
      first: i === 0,
      cut: cut && i === texts.length - 1,
      left,
    }));
  });
}

/** Baseline of each line from the flag's top; a little air stands between phrases. */
export function offsetOf(lines: readonly Line[], index: number, type: Type): number {
  const phrases = lines.slice(1, index + 1).filter(line => line.first).length;
  return index * type.lead + phrases * type.lead * 0.3;
}

/** Height of a flag's text. */
export function heightOf(lines: readonly Line[], type: Type): number {
  return offsetOf(lines, lines.length - 1, type) + type.lead;
}
