import { balance, wrap } from './parts/text.ts';
import type { Font } from './scene.ts';
import type { TimelineInput } from './timeline-input.ts';
import type { PlacedEntry, Stack } from './timeline-stacks.ts';

/** One line of a flag. */
export interface Line {
  readonly placed: PlacedEntry;
  readonly text: string;
  /** The name of the session stands before the first line of its phrase. */
  readonly first: boolean;
  /** Words were left out at its end. */
  readonly cut: boolean;
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

/** The phrases of a year as lines of a width, each phrase on at most `most` lines, as even as its words allow. */
function linesOf(
  stack: Stack,
  width: number,
  most: number,
  type: Type,
  input: TimelineInput,
): readonly Line[] {
  const room = width - type.indent;
  // From the top of the stack down, as the marks stand.
  return [...stack.entries].reverse().flatMap(placed => {
    const { phrase } = placed.entry;
    const broken = wrap(phrase, type.font, room, most, input.measure);
    const cut = broken.at(-1)?.endsWith('…') && !phrase.endsWith('…');
    const texts = cut ? broken : balance(phrase, type.font, broken.length, input.measure);
    return texts.map((text, i) => ({
      placed,
      text,
      first: i === 0,
      cut: cut === true && i === texts.length - 1,
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
