import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Layer, layered, type Piece } from './layers.ts';

/** "a[b]c": wraps in brackets, those that go on from before in braces. */
function drawn(pieces: readonly Piece<string>[]): string {
  return pieces
    .map(piece => {
      if (piece.kind === 'run') return piece.text;
      return piece.opens ? `[${piece.of}:${drawn(piece.inside)}]` : `{${piece.of}:${drawn(piece.inside)}}`;
    })
    .join('');
}

const over = (of: string, start: number, end: number): Layer<string> => ({ of, span: { start, end } });

/** Each character with what lies over it, from the outside in. */
function covered(
  pieces: readonly Piece<number>[],
  around: readonly number[] = [],
): [string, readonly number[]][] {
  return pieces.flatMap(piece =>
    piece.kind === 'run'
      ? [...piece.text].map((character): [string, readonly number[]] => [character, around])
      : covered(piece.inside, [...around, piece.of]),
  );
}

function opened(pieces: readonly Piece<number>[]): number[] {
  return pieces.flatMap(piece =>
    piece.kind === 'run' ? [] : [...(piece.opens ? [piece.of] : []), ...opened(piece.inside)],
  );
}

describe('layers over a text', () => {
  const text = 'abcdefghij';
  const whole = { start: 0, end: 10 };

  it('nests a passage in the one that holds it', () => {
    expect(drawn(layered(text, whole, [over('in', 3, 5), over('out', 1, 8)]))).toBe('a[out:bc[in:de]fgh]ij');
  });

  it('cuts the later of two that cross, and lets it go on', () => {
    expect(drawn(layered(text, whole, [over('1', 1, 5), over('2', 3, 8)]))).toBe('a[1:bc[2:de]]{2:fgh}ij');
  });

  it('puts the first given outside when both have the same ends', () => {
    expect(drawn(layered(text, whole, [over('p', 2, 4), over('q', 2, 4)]))).toBe('ab[p:[q:cd]]efghij');
  });

  it('knows a passage that began on a line before, and one that goes on behind', () => {
    expect(drawn(layered(text, { start: 4, end: 7 }, [over('x', 1, 6), over('y', 6, 9)]))).toBe(
      '{x:ef}[y:g]',
    );
  });

  it('loses no character, repeats none, and covers each by what lies over it, whatever the passages', () => {
    const passage = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
        passage,
        fc.array(passage),
        (any, line, spans) => {
          const within = { start: Math.min(line.start, any.length), end: Math.min(line.end, any.length) };
          const pieces = layered(
            any,
            within,
            spans.map((span, of) => ({ span, of })),
          );
          const characters = covered(pieces);
          expect(characters.map(([c]) => c).join('')).toBe(any.slice(within.start, within.end));
          characters.forEach(([, around], i) => {
            const at = within.start + i;
            const expected = spans.flatMap(({ start, end }, of) => (start <= at && at < end ? [of] : []));
            expect(around.toSorted((a, b) => a - b)).toEqual(expected);
          });
          const beginning = spans.flatMap(({ start, end }, of) =>
            start >= within.start && start < within.end && end > start ? [of] : [],
          );
          expect(opened(pieces).toSorted((a, b) => a - b)).toEqual(beginning);
        },
      ),
    );
  });
});
