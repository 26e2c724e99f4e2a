import { bySpan, type Span } from '../../../data/model/span.ts';

/** Something that is said of a passage. */
export interface Layer<T> {
  readonly span: Span;
  readonly of: T;
}

/** A run of bare text. */
export interface Run {
  readonly kind: 'run';
  readonly start: number;
  readonly text: string;
}

/** A passage, or the part of it that fits between the passages around it, with what stands inside. */
export interface Wrap<T> {
  readonly kind: 'wrap';
  readonly start: number;
  readonly of: T;
  /** Whether the passage begins here, and not in a wrap before. */
  readonly opens: boolean;
  readonly inside: readonly Piece<T>[];
}

export type Piece<T> = Run | Wrap<T>;

interface Open<T> {
  readonly layer: Layer<T>;
  readonly start: number;
  readonly inside: Piece<T>[];
}

/**
 * Cuts a stretch of text by the passages over it, into pieces that nest. A passage inside another is nested in it; of two
 * that cross, the later is cut where the earlier ends and goes on behind it. No character is lost and none is repeated.
 * Of passages with the same ends, the first given is outermost.
 */
export function layered<T>(text: string, within: Span, layers: readonly Layer<T>[]): readonly Piece<T>[] {
  const whole: Piece<T>[] = [];
  const open: Open<T>[] = [];
  let at = within.start;

  const inner = () => open.at(-1)?.inside ?? whole;
  const writeTo = (place: number) => {
    if (place > at) inner().push({ kind: 'run', start: at, text: text.slice(at, place) });
    at = Math.max(at, place);
  };
  const begin = (layer: Layer<T>) => open.push({ layer, start: at, inside: [] });
  const shut = () => {
    const last = open.pop();
    if (last === undefined || last.inside.length === 0) return;
    const { layer, start, inside } = last;
    inner().push({ kind: 'wrap', start, of: layer.of, opens: start === layer.span.start, inside });
  };
  /** Ends what ends up to a place; what was begun inside of it and lasts longer is begun again behind it. */
  const advance = (place: number) => {
    for (;;) {
      const end = Math.min(...open.map(each => each.layer.span.end));
      if (end > place) return;
      writeTo(end);
      const lasting: Layer<T>[] = [];
      const depth = open.findIndex(each => each.layer.span.end === end);
      while (open.length > depth) {
        const layer = open.at(-1)?.layer;
        if (layer !== undefined && layer.span.end > end) lasting.unshift(layer);
        shut();
      }
      for (const layer of lasting) begin(layer);
    }
  };

  for (const layer of clipped(within, layers)) {
    advance(layer.span.start);
    writeTo(layer.span.start);
    begin(layer);
  }
  advance(within.end);
  writeTo(within.end);
  return whole;
}

/** The layers that have something inside, in reading order; one that began before keeps its start, to be known as going on. */
function clipped<T>(within: Span, layers: readonly Layer<T>[]): readonly Layer<T>[] {
  return layers
    .filter(({ span }) => span.start < within.end && span.end > within.start && span.end > span.start)
    .map(layer => ({
      ...layer,
      span: { start: layer.span.start, end: Math.min(layer.span.end, within.end) },
    }))
    .toSorted((a, b) => bySpan(a.span, b.span));
}
