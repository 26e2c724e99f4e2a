import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import type { Outline } from '../model/reading.ts';
import { boundsOf, wordsOf } from '../text/bounds.fixture.ts';
import { readOutline } from './outline.ts';

const HEAD = 'Journée des rives\n\n12 mars 2024\n\n';
const WORKSHOP = `${HEAD}Atelier 1 : Les rives\n\n`;

function outlineOf(text: string): Outline {
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });
}

function roleOf(text: string): string | undefined {
  return outlineOf(text).appearances[0]?.role?.text;
}

/** How long the lines of a whole document may be, in characters, and how far a line may stand from another. */
const BOUNDS: readonly (readonly [
  what: string,
  stretch: readonly [number, number],
  bounds: readonly number[],
  answer: (count: number) => unknown,
])[] = [
  [
    'heading of a workshop',
    [280, 310],
    [301],
    n =>
      outlineOf(`${HEAD}${wordsOf(n, 'Atelier 1 : Les rives ')}\n\nAnne Roux, maire de Laval\n`).sessions[0]
        ?.kind,
  ],
  [
    'subtitle of a workshop',
    [190, 210],
    [200],
    n =>
      outlineOf(`${WORKSHOP}${wordsOf(n, 'Comment ')}\n\nAnne Roux, maire\n`).sessions[0]?.subtitle === null,
  ],
  [
    'role under a name',
    [290, 310],
    [301],
    n => roleOf(`${WORKSHOP}Anne Roux\n${wordsOf(n, 'Directrice de recherche ')}\n`) === undefined,
  ],
  [
    'role under a name that ends with a stop',
    [150, 170],
    [161],
    n => roleOf(`${WORKSHOP}Anne Roux\n${wordsOf(n, 'Directrice de recherche ', '.')}\n`) === undefined,
  ],
  [
    'line among people that is asked about',
    [180, 220],
    [201],
    n =>
      outlineOf(
        `${WORKSHOP}Anne Roux, maire de Laval\n${wordsOf(n, 'Xqz ', ', directrice')}\nPaul Petit, maire de Brest\n`,
      ).diagnostics.length,
  ],
  [
    'lines over a place alone on its line',
    [0, 20],
    [11],
    n =>
      outlineOf(`Journée des rives\n${'Il pleut sur la rive.\n'.repeat(n)}Angers\n12 mars 2024\n`).proceedings
        .place,
  ],
];

describe('how long and how far in a whole document', () => {
  it.each(BOUNDS)('%s', (_, stretch, bounds, answer) => {
    expect(boundsOf(stretch, answer)).toEqual(bounds);
  });
});
