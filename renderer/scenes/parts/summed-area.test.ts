import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sumUp } from './summed-area.ts';

it('each cell holds what lies above and to the left of it', () => {
  const counts = fc.array(fc.tuple(fc.nat(4), fc.nat(6)), { maxLength: 40 });
  fc.assert(
    fc.property(counts, points => {
      const width = 8;
      const cells = new Uint32Array(width * 6);
      for (const [row, column] of points) {
        const at = (row + 1) * width + column + 1;
        cells[at] = (cells[at] ?? 0) + 1;
      }
      sumUp(cells, width);
      for (let row = 0; row <= 5; row += 1) {
        for (let column = 0; column <= 7; column += 1) {
          const within = points.filter(([r, c]) => r < row && c < column);
          expect(cells[row * width + column]).toBe(within.length);
        }
      }
    }),
  );
});
