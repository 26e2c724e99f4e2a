import { describe, expect, it } from 'vitest';
import { extract } from '../../extract.ts';
import { type Drawn, pdfium, pdfOf } from './pdf.fixture.ts';
import { readPages } from './pdfium.ts';

const LEADING = 12;
const AT = [60, 112, 155, 345];
type Row = readonly (readonly string[])[];

/** A page of rows below its heads, each cell from its top. */
function page(title: string, rows: readonly Row[]): Drawn[] {
  const drawn: Drawn[] = [
    { x: 60, y: 790, text: title, size: 16 },
    ...['Time', 'Room', 'Title', 'Speaker'].map((text, i) => ({ x: AT[i] ?? 0, y: 760, text })),
  ];
  let y = 740;
  for (const row of rows) {
    row.forEach((lines, column) => {
      lines.forEach((text, i) => {
        drawn.push({ x: AT[column] ?? 0, y: y - i * LEADING, text });
      });
    });
    y -= Math.max(...row.map(lines => lines.length)) * LEADING + 6;
  }
  return drawn;
}

const rowsOf = (speakers: readonly string[], hour: number): readonly Row[] =>
  speakers.map((speaker, i) => [
    [`${hour + i}:10 PM -`, `${hour + i}:50 PM`],
    i === 1 ? ['C111A', 'east'] : ['C111', 'A,B,C'],
    [`Measuring the rivers of ${['Vire', 'Orne', 'Dives', 'Touques'][(hour + i) % 4]}`, 'and their banks'],
    [speaker, 'Open Rivers Trust'],
  ]);

async function read(pages: readonly (readonly Drawn[])[]) {
  const library = await pdfium();
  const input = {
    name: 'essai.pdf',
    sha256: '',
    bytes: pdfOf(pages),
    decoder: (part: Uint8Array, encoding: string, fatal: boolean) =>
      new TextDecoder(encoding, { fatal }).decode(part),
    pdf: async (bytes: Uint8Array) => readPages(library, bytes),
  };
  const dataset = await extract(input);
  if (!dataset.ok) throw new Error(dataset.error.code);
  return dataset.value;
}

describe('a table that goes on over pages, its hours on two lines', () => {
  const pages = [
    page('Rivers Day, Monday 12 May 2025', rowsOf(['Anna Vickers,', 'Nora Rahman,', 'Rosa Tilley,'], 1)),
    page('Rivers Day, Tuesday 13 May 2025', rowsOf(['Luis Zeller,', 'Megan Fairley,', 'Kwame Small,'], 2)),
    page(
      'Rivers Day, Wednesday 14 May 2025',
      rowsOf(['Priya Farouk,', 'Oliver Kirkbride,', 'Viktor Masterson,'], 3),
    ),
  ];

  it('has the heads of its columns on each of them, and its hours whole', async () => {
    const { sessions, people } = await read(pages);
    expect(sessions.map(({ title }) => title)).toEqual(
      [1, 2, 3, 2, 3, 4, 3, 4, 5].map(
        hour => `Measuring the rivers of ${['Vire', 'Orne', 'Dives', 'Touques'][hour % 4]} and their banks`,
      ),
    );
    expect(sessions.slice(0, 2).map(({ start, end }) => [start, end])).toEqual([
      ['2025-05-12T13:10', '2025-05-12T13:50'],
      ['2025-05-12T14:10', '2025-05-12T14:50'],
    ]);
    expect(people).toHaveLength(9);
  });

  it('parts what fills a cell from the words of the next', async () => {
    // "C111AB" reaches to the title that stands beside it, and leaves no more room than between words.
    const wide = rowsOf(['Anna Vickers,', 'Nora Rahman,', 'Rosa Tilley,'], 1).map((row, i) =>
      i === 2 ? [row[0] ?? [], ['C111AB'], ...row.slice(2)] : row,
    );
    const { sessions } = await read([page('Rivers Day, Monday 12 May 2025', wide)]);
    expect(sessions.map(({ title, room }) => [title, room])).toEqual([
      ['Measuring the rivers of Orne and their banks', 'C111 A,B,C'],
      ['Measuring the rivers of Dives and their banks', 'C111A east'],
      ['Measuring the rivers of Touques and their banks', 'C111AB'],
    ]);
  });
});
