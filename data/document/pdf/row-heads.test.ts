import { describe, expect, it } from 'vitest';
import { type Drawn, pdfOf, read } from './pdf.fixture.ts';

const X = [50, 120, 290, 460] as const;
const STEP = 14;

/** Cells of a row from a height on, each a column's lines; the first are its hours. */
function row(y: number, ...cells: readonly (readonly string[])[]): readonly Drawn[] {
  return cells.flatMap((lines, column) =>
    lines.map((text, i) => ({ x: X[column] ?? 0, y: y - i * STEP, text })),
  );
}

async function rowsOf(drawn: readonly Drawn[]): Promise<readonly (readonly string[])[]> {
  const { text } = await read(pdfOf([drawn.toSorted((a, b) => b.y - a.y || a.x - b.x)]));
  return text
    .trim()
    .split('\n\n')
    .map(lines => lines.split('\n'));
}

const talks = (y: number, hours: string, at: number) =>
  row(
    y,
    [hours],
    [`Anne Roux ${at}`, 'Les haies du bocage'],
    [`Paul Petit ${at}`, 'Compter les hérons'],
    [`Zoé Marin ${at}`, 'Le canal et ses quais'],
  );
const HEADS = [
  ['HAIES', 'Chair: Luc Morel'],
  ['OISEAUX', 'Chair: Ada Robic'],
  ['EAUX', 'Chair: Léa Blanc'],
] as const;

describe('heads between the rows of a table of hours', () => {
  it.each([
    ['a pause', ['Pause café']],
    ['what goes for all', ['Conférence de Noé Salmon']],
  ])('are of no row: behind %s', async (_, above) => {
    const rows = await rowsOf([
      ...talks(700, '9h00', 1),
      ...row(640, ['10h00'], [], above),
      ...row(606, [], ...HEADS),
      ...talks(570, '10h30', 2),
      ...talks(510, '11h30', 3),
    ]);
    expect(rows).toContainEqual(HEADS.flat());
    expect(rows).toContainEqual(['10h00', ...above]);
    expect(rows.flat().filter(line => line === '10h30')).toHaveLength(1);
  });

  it('stand over two columns at least, nearer to the hours below', async () => {
    const told = async (y: number, heads: readonly (readonly string[])[]) =>
      rowsOf([
        ...talks(700, '9h00', 1),
        ...row(640, ['10h00'], ['Pause café']),
        ...row(y, [], ...heads),
        ...talks(540, '10h30', 2),
        ...talks(480, '11h30', 3),
      ]);
    expect(await told(580, [[], ...HEADS.slice(1)])).toContainEqual(HEADS.slice(1).flat());
    expect(await told(580, [[], [], HEADS[2]])).not.toContainEqual([...HEADS[2]]);
    expect(await told(612, [[], ...HEADS.slice(1)])).not.toContainEqual(HEADS.slice(1).flat());
  });

  it('are not the lines that most cells of a row go on with', async () => {
    const far = (y: number, hours: string) =>
      row(
        y,
        [hours],
        ['Anne Roux', '', '', 'Les haies du bocage'],
        ['Paul Petit', '', '', 'Compter les hérons'],
      );
    const rows = await rowsOf([...far(700, '9h00'), ...far(620, '10h00'), ...far(540, '11h00')]);
    expect(rows[0]).toEqual(['9h00', 'Anne Roux', 'Les haies du bocage', 'Paul Petit', 'Compter les hérons']);
  });
});
