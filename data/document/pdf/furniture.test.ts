import { describe, expect, it } from 'vitest';
import { withoutFurniture } from './furniture.ts';
import { lineOf } from './page.ts';

const HEIGHT = 1000;
const line = (text: string, bottom: number) =>
  lineOf(
    [{ text, left: 50, right: 300, top: bottom + 10, bottom, bold: false, slanted: false, from: 0, to: 0 }],
    {
      left: 50,
      right: 500,
    },
  );

/** What is left of a document of so many pages, when the first `run` bear a line at this height and each a text of its own. */
function left(pages: number, run: number, bottom: number, text = 'Actes de Rouen'): number {
  const drawn = Array.from({ length: pages }, (_, i) => ({
    height: HEIGHT,
    lines: [line(`${'abcdefghijklmnop'[i]} raconte`, 500), ...(i < run ? [line(text, bottom)] : [])],
  }));
  return withoutFurniture(drawn).flatMap(({ lines }) => lines).length - pages;
}

describe('what runs from page to page', () => {
  it('comes back on three pages, and on three tenths of them', () => {
    expect(left(5, 2, 950)).toBe(2);
    expect(left(5, 3, 950)).toBe(0);
    expect(left(10, 3, 950)).toBe(0);
    expect(left(11, 3, 950)).toBe(3);
    expect(left(11, 4, 950)).toBe(0);
  });

  it('stands in the highest or the lowest twelve hundredths of the page', () => {
    expect(left(5, 5, 881)).toBe(0);
    expect(left(5, 5, 879)).toBe(5);
    expect(left(5, 5, 109)).toBe(0);
    expect(left(5, 5, 111)).toBe(5);
  });

  it('is three lines at an edge at most', () => {
    const lines = ['Actes', 'de Rouen', 'huit mars', 'Atelier'].map((text, i) => line(text, 950 - 15 * i));
    const [first] = withoutFurniture(Array.from({ length: 4 }, () => ({ height: HEIGHT, lines })));
    expect(first?.lines.map(({ words }) => words[0]?.text)).toEqual(['Atelier']);
  });

  it('may be a number that goes with the pages, and none that goes with nothing', () => {
    const numbers = (text: (page: number) => string) =>
      withoutFurniture(
        Array.from({ length: 4 }, (_, i) => ({ height: HEIGHT, lines: [line(text(i), 950)] })),
      ).flatMap(({ lines }) => lines).length;
    expect(numbers(page => `page ${page + 7}`)).toBe(0);
    expect(numbers(page => `Atelier ${page * page}`)).toBe(4);
  });

  it('are no heads of a table that goes on from page to page', () => {
    const drawn = (cell: boolean) =>
      Array.from({ length: 4 }, (_, i) => ({
        height: HEIGHT,
        lines: [
          cell
            ? { ...line('Horaire', 950), cell: { table: { i }, row: -1, column: 0 } }
            : line('Horaire', 950),
        ],
      }));
    expect(withoutFurniture(drawn(true)).flatMap(({ lines }) => lines)).toHaveLength(4);
    expect(withoutFurniture(drawn(false)).flatMap(({ lines }) => lines)).toHaveLength(0);
  });

  it('is left on the first page where it is a title in larger letters', () => {
    const large = (text: string) => ({ ...line(text, 950), size: 12 });
    const pages = (head: (text: string) => ReturnType<typeof line>) =>
      Array.from({ length: 4 }, () => ({
        height: HEIGHT,
        lines: [
          head('Procès-verbal'),
          { ...line('Le vote', 500), size: 10 },
          { ...line('Non', 480), size: 10 },
        ],
      }));
    const texts = (drawn: ReturnType<typeof pages>) =>
      withoutFurniture(drawn).map(({ lines }) => lines.map(({ words }) => words[0]?.text).join(', '));
    expect(texts(pages(large))).toEqual([
      'Procès-verbal, Le vote, Non',
      ...Array.from({ length: 3 }, () => 'Le vote, Non'),
    ]);
    expect(texts(pages(text => ({ ...line(text, 950), size: 11 })))).toEqual(
      Array.from({ length: 4 }, () => 'Le vote, Non'),
    );
  });
});
