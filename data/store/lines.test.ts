import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { piecesOf } from './store.fixture.ts';

const LONGEST = 40;

async function read(text: string, size: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(piecesOf(text, size), LONGEST)) lines.push(line);
  return lines;
}

describe('the lines of a file that comes in pieces', () => {
  it('are those of its whole text, wherever it is cut', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '’', '𝄞', '\r', '\u2028'), maxLength: 12 });
    const end = fc.constantFrom('', '\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1 }),
        end,
        fc.integer({ min: 1, max: 50 }),
        async (lines, last, size) => {
          const text = lines.join('\n') + last;
          expect(await read(text, size)).toEqual(text.replace(/\r?\n$/u, '').split('\n'));
        },
      ),
      { seed: 20_261_128 },
    );
  });

  it('leave out a mark of the order of bytes', async () => {
    expect(await read('\uFEFFa\nb', 1)).toEqual(['a', 'b']);
  });

  it.each([
    [40, 2],
    [41, 1],
  ])('are not waited for where the first is not over after %d characters: %d', async (length, count) => {
    expect(await read(`${'a'.repeat(length)}\nb\n`, length)).toHaveLength(count);
  });
});
