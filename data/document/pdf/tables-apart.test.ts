import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../text/bounds.fixture.ts';
import { timedOn } from './hour-stack.ts';
import { type Line, lineOf } from './page.ts';
import { type Drawn, pdfOf, read } from './pdf.fixture.ts';
import { partsAtTitles } from './tables-apart.ts';

const DAY: readonly (readonly [string, string, string])[] = [
  ['9h00', 'Anne Roux', 'Les haies de Bretagne'],
  ['9h30', 'Paul Petit', 'Les mares du Perche'],
  ['10h00', 'Luc Morel', 'Les prés de Loire'],
];

/** A day below its title: hours, and columns that begin at two places. */
const day = (
  title: string,
  y: number,
  [who, what]: readonly [number, number],
  size = 16,
): readonly Drawn[] => [
  { x: 50, y, text: title, size, bold: true },
  ...DAY.flatMap(([hour, name, talk], i): readonly Drawn[] => [
    { x: 50, y: y - 30 - 18 * i, text: hour },
    { x: who, y: y - 30 - 18 * i, text: name },
    { x: what, y: y - 30 - 18 * i, text: talk },
  ]),
];

const tablesOf = async (...drawn: readonly (readonly Drawn[])[]) => {
  const { text } = await read(pdfOf([drawn.flat()]));
  return text.trim().split(/\n\n+/u);
};
const ROWS = DAY.map(row => row.join('\n'));

describe('tables of hours, each as wide as its words want', () => {
  it('have columns of their own', async () => {
    const read = await tablesOf(day('Lundi', 780, [120, 210]), day('Mardi', 640, [170, 330]));
    expect(read.map(part => part.replaceAll('\t', '\n'))).toEqual(['Lundi', ...ROWS, 'Mardi', ...ROWS]);
  });

  it('are apart where columns begin 6 points from one another, below titles of larger letters', () => {
    const apart = (by: number, size: number) => partsOf([...lines(700, 0, size), ...lines(500, by, size)]);
    expect(boundsOf([0, 20], n => apart(n, 14))).toEqual([7]);
    expect(boundsOf([90, 130], n => apart(20, n / 10))).toEqual([114]);
    expect(apart(20, 14)).toBe(2);
  });
});

/** A line of words at their places, ten points high unless told. */
function lineAt(y: number, words: readonly (readonly [number, string])[], size = 10): Line {
  const drawn = words.map(([left, text]) => {
    const right = left + text.length * 4;
    return { text, left, right, top: y + size, bottom: y, bold: false, slanted: false, from: 0, to: 0 };
  });
  return lineOf(drawn, { left: 0, right: 595 });
}

/** A title over three hours with two columns that begin so much further on. */
function lines(y: number, by: number, size: number): readonly Line[] {
  const rows = ['9h00', '9h30', '10h00'].map((hour, i) =>
    lineAt(y - 30 - 20 * i, [
      [50, hour],
      [120 + by, 'Roux'],
      [300 + by, 'Haies'],
    ]),
  );
  return [lineAt(y, [[50, 'Lundi']], size), ...rows];
}

function partsOf(drawn: readonly Line[]): number {
  const hours = timedOn(drawn);
  return (hours === null ? null : partsAtTitles(drawn, hours))?.length ?? 1;
}
