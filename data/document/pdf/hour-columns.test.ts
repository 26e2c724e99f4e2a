import { describe, expect, it } from 'vitest';
import { columnsByHours } from './hour-columns.ts';
import { timedOn } from './hour-stack.ts';
import { linesOf } from './lines.ts';
import { type Drawn, pdfium, pdfOf, read } from './pdf.fixture.ts';
import { readPages } from './pdfium.ts';

/** Entries of a programme from a place down, each with what stands under it. */
function entries(x: number, y: number, hours: readonly string[], step = 60): readonly Drawn[] {
  return hours.flatMap((hour, i) => [
    { x, y: y - i * step, text: `${hour} Atelier de ${hour}` },
    { x, y: y - i * step - 20, text: `Anne Roux, de ${hour}` },
  ]);
}

/** Drawn line by line, as a table is. */
const paragraphs = async (drawn: readonly Drawn[]) =>
  (await read(pdfOf([drawn.toSorted((a, b) => b.y - a.y || a.x - b.x)]))).paragraphs;
/** Whether what stands in one column is read before all of the other. */
function isParted(read: readonly string[], one: RegExp, other: RegExp): boolean {
  return read.findLastIndex(line => one.test(line)) < read.findIndex(line => other.test(line));
}

const MORNING = ['9h00', '9h30', '10h30', '11h15'];
const AFTERNOON = ['14h00', '15h00', '16h00'];

describe('a programme that goes on in a column beside', () => {
  it('is read column by column', async () => {
    const read = await paragraphs([...entries(50, 700, MORNING), ...entries(320, 676, AFTERNOON, 50)]);
    expect(isParted(read, /9h|10h|11h/u, /1[456]h/u)).toBe(true);
  });

  it('is read so behind a title over both columns', async () => {
    const title = {
      x: 50,
      y: 780,
      text: 'Les haies des bourgs, les rues et les chemins de la Manche, à pied et à vélo',
    };
    const read = await paragraphs([title, ...entries(50, 700, MORNING), ...entries(320, 676, AFTERNOON, 50)]);
    expect(read[0]).toBe(title.text);
    expect(isParted(read, /9h|10h|11h/u, /1[456]h/u)).toBe(true);
  });

  it('is read so where the names of its sessions stand out to the left of their hours', async () => {
    const named = { x: 296, y: 628, text: 'Séance 2' };
    const column = ['14h00', '14h30'];
    const later = entries(320, 606, ['15h00', '16h00', '17h00'], 54);
    const read = await paragraphs([
      ...entries(50, 700, MORNING),
      ...entries(320, 676, column, 28),
      named,
      ...later,
    ]);
    expect(isParted(read, /9h|10h|11h/u, /1[4567]h|Séance/u)).toBe(true);
    expect(read.findIndex(line => line.includes('Séance 2'))).toBeLessThan(
      read.findIndex(line => line.includes('15h00')),
    );
  });

  it('has the panel of a leaflet behind it to itself', async () => {
    const cover = ['Les haies', 'des bourgs', 'Vire, le 12 mars'].map((text, i) => ({
      x: 420,
      y: 690 - i * 70,
      text,
    }));
    const talks = [
      ...MORNING.map((hour, i) => ({ x: 20, y: 700 - i * 60, text: `${hour} La rue ${i}` })),
      ...AFTERNOON.map((hour, i) => ({ x: 220, y: 676 - i * 50, text: `${hour} La place ${i}` })),
    ];
    const read = await paragraphs([...talks, ...cover]);
    expect(isParted(read, /La rue/u, /La place/u)).toBe(true);
    expect(isParted(read, /La place/u, /haies|bourgs|Vire/u)).toBe(true);
  });

  it('is one table where hours stand level, or only two of them', async () => {
    const columns = async (drawn: readonly Drawn[]) => {
      const pages = readPages(await pdfium(), pdfOf([drawn]));
      const [page] = pages.ok ? pages.value : [];
      const lines = page === undefined ? [] : linesOf(page);
      const hours = timedOn(lines);
      return hours === null ? undefined : columnsByHours(lines, hours)?.length;
    };
    const beside = (top: number, hours: readonly string[]) =>
      columns([...entries(50, 700, MORNING), ...entries(320, top, hours)]);
    expect(await beside(676, AFTERNOON)).toBe(2);
    expect(await beside(700, AFTERNOON)).toBeUndefined();
    expect(await beside(676, AFTERNOON.slice(1))).toBeUndefined();
  });
});
