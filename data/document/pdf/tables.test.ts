import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawn, pdfOf, read } from './pdf.fixture.ts';

/** Lines of cells by their column; the hours may have two lines. */
type Cells = readonly (readonly string[])[];
interface Look {
  /** Where each column begins. */
  readonly at: readonly number[];
  /** Hours stand at half the height of their row, and shorter cells too. */
  readonly centred?: boolean;
  /** Between one row and the next, in points. */
  readonly padding?: number;
  /** Every piece of a row before those of the next column, or line by line. */
  readonly byLine?: boolean;
}
const LEADING = 12.5;

/** Rows as a program draws them, from a height on. */
function tableOf(
  rows: readonly Cells[],
  { at, centred = false, padding = 8, byLine = false }: Look,
  top = 700,
): Drawn[] {
  let y = top;
  const drawn: Drawn[] = [];
  for (const cells of rows) {
    const height = Math.max(...cells.map(lines => lines.length));
    const row = cells.flatMap((lines, column) => {
      const down = centred ? ((height - lines.length) * LEADING) / 2 : 0;
      return lines.map((text, i) => ({ x: at[column] ?? 0, y: y - down - i * LEADING, text }));
    });
    drawn.push(...(byLine ? row.toSorted((a, b) => b.y - a.y || a.x - b.x) : row));
    y -= height * LEADING + padding;
  }
  return drawn;
}

const ROWS: readonly Cells[] = [
  [['9h00'], ['Accueil des participants'], []],
  [
    ['9h30'],
    [
      'Rendre aux habitants la place que la route',
      'leur a prise dans les bourgs, et à quel',
      'prix pour la commune',
    ],
    ['Anne Roux, maire de Vire'],
  ],
  [['10h30'], ['Planter sans arroser'], ['Paul Petit, paysagiste à l’agence', 'du Vallon, et Luc Martin']],
  [['11h30'], ['Clôture'], []],
];
const AT = [50, 110, 340];
const READ = ROWS.map(cells => cells.flatMap(lines => (lines.length > 0 ? [lines.join(' ')] : [])));

async function rowsOf(drawn: readonly Drawn[], turned = 0) {
  const { text, layout } = await read(pdfOf([drawn], '', turned));
  const rows = text.trim().split('\n\n');
  return {
    rows: rows.map(row => row.split('\n')),
    blocks: layout?.blocks ?? [],
    records: layout?.records ?? [],
    text,
  };
}

describe('a table of hours on a page', () => {
  it('has gutters that neither heads level with a title nor entries across all columns hide', async () => {
    const talks = (from: number): readonly Cells[] =>
      ['Anne Roux', 'Paul Petit', 'Luc Martin'].map((name, i) => [
        [`${from + i}.00 - ${from + i}.30`],
        [name],
        [`La rive ${from + i} et ses crues`, 'au fil des ans'],
      ]);
    const look: Look = { at: [50, 150, 240], centred: true };
    const across = (y: number, hour: string, text: string) => [
      { x: 50, y, text: hour },
      { x: 150, y, text },
    ];
    const drawn = [
      ...across(760, '8.00 - 8.30', 'Inscription (Université, grande salle)'),
      ...across(730, '8.30 - 9.00', 'Ouverture (Université, grande salle)'),
      ...tableOf(talks(9), look),
      { x: 54, y: 570, text: 'Session du soir' },
      { x: 180, y: 570, text: 'Université, salle 23' },
      { x: 300, y: 566, text: 'Présidence : Claire Lenoir' },
      ...tableOf(talks(15), look, 540),
      ...across(400, '19.00 - 21.00', 'Réception (Musée, salle des fêtes)'),
    ];
    const { rows } = await rowsOf(drawn);
    expect(rows).toContainEqual(['10.00 - 10.30', 'Paul Petit', 'La rive 10 et ses crues au fil des ans']);
    expect(rows).toContainEqual(['16.00 - 16.30', 'Paul Petit', 'La rive 16 et ses crues au fil des ans']);
  });

  it.each<readonly [string, Omit<Look, 'at'>]>([
    ['hours at the top of their rows', {}],
    ['hours at half the height of their rows', { centred: true }],
    ['drawn line by line', { byLine: true }],
    ['centred and drawn line by line', { centred: true, byLine: true }],
    ['rows without room between them', { padding: 0 }],
    ['centred rows with little room between them', { centred: true, padding: 2 }],
  ])('is read row by row and cell by cell: %s', async (_, look) => {
    const { rows, blocks } = await rowsOf(tableOf(ROWS, { at: AT, ...look }));
    expect(rows).toEqual(READ);
    expect(blocks.map(({ kind, level }) => `${kind} ${level}`).slice(0, 5)).toEqual([
      'cell 0',
      'cell 1',
      'cell 0',
      'cell 1',
      'cell 2',
    ]);
  });

  it.each([
    ['two rows of two lines among others', 2, true],
    ['one such row says nothing', 1, false],
  ])('whose rows touch has its hours at half their height where that says so: %s', async (_, long, isSo) => {
    const talks = ['La rue', 'La place', 'Le quai', 'Le pont', 'Le port'].map((title, i): Cells => {
      const lines = [`${title} et ses usages au fil des saisons, de la fête au marché`, `puis au repos ${i}`];
      return [[`${9 + i}h00 - ${9 + i}h40`], i > 0 && i <= long ? lines : [`${title} ${i}`]];
    });
    const { rows } = await rowsOf(tableOf(talks, { at: [50, 150], centred: true, padding: 0 }));
    const read = rows.flat().find(line => line.includes('10h00 -'));
    expect(
      read?.endsWith('La place et ses usages au fil des saisons, de la fête au marché puis au repos 1'),
    ).toBe(isSo);
  });

  it('has its heads as a row of their own, and as names of its columns where they say so', async () => {
    const heads = (names: readonly string[]): Drawn[] => [
      ...names.map((text, i) => ({ x: (AT[i] ?? 0) + 4, y: 724, text })),
      ...tableOf(ROWS, { at: AT }),
    ];
    const rooms = await rowsOf(heads(['Heure', 'Salle A', 'Salle B']));
    expect(rooms.rows).toEqual([['Heure', 'Salle A', 'Salle B'], ...READ]);
    expect(rooms.records).toEqual([]);
    const { records, blocks, text } = await rowsOf(heads(['Heure', 'Titre', 'Intervenants']));
    expect(records.map(({ span }) => text.slice(span.start, span.end).split('\n'))).toEqual([
      ['Heure', 'Titre', 'Intervenants'],
      ...READ,
    ]);
    // The heads say what the others are, and nothing else.
    expect(blocks.slice(0, 3).map(({ value }) => value?.field)).toEqual(['other', 'other', 'other']);
    const speakers = blocks.filter(({ value }) => value?.field === 'speaker');
    expect(speakers.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      READ.flatMap(([, , who]) => who ?? []),
    );
  });

  it('has a row for each range of hours, however near it stands to the next', async () => {
    const rows: readonly Cells[] = [
      [['9h00-9h15'], ['Accueil']],
      [['9h15-10h00'], ['Anne Roux', 'Planter sans arroser']],
      [['10h00-10h30'], ['Pause']],
      [['10h30-11h00'], ['Paul Petit', 'Les rues des enfants']],
    ];
    const { text } = await rowsOf(tableOf(rows, { at: [50, 130], padding: 2 }));
    expect(
      text
        .trim()
        .split(/\n+/u)
        .filter(line => /^\d/u.test(line)),
    ).toEqual(['9h00-9h15 Accueil', '9h15-10h00 Anne Roux', '10h00-10h30 Pause', '10h30-11h00 Paul Petit']);
  });

  it('begins with three hours; two are lines like others', async () => {
    expect((await rowsOf(tableOf(ROWS.slice(1), { at: AT }))).rows).toEqual(READ.slice(1));
    expect((await rowsOf(tableOf(ROWS.slice(2), { at: AT }))).rows).not.toEqual(READ.slice(2));
  });

  it('tells a title from who gives it in a narrow cell', async () => {
    const rows: readonly Cells[] = ['9h', '10h', '11h'].map(hour => [
      [hour],
      ['Les mares de la ville', 'Hugo Noir'],
      ['Le canal', 'Luc Martin'],
    ]);
    const { rows: found } = await rowsOf(tableOf(rows, { at: AT }));
    expect(found).toEqual(
      ['9h', '10h', '11h'].map(hour => [
        hour,
        'Les mares de la ville',
        'Hugo Noir',
        'Le canal',
        'Luc Martin',
      ]),
    );
  });

  it('puts the two lines of hours together, with the dash that says so or without one', async () => {
    const hours = [
      ['9h00 –', '9h30'],
      ['10h00 –', '10h45'],
      ['11h00 –', '12h00'],
    ];
    const rowsWith = (all: readonly (readonly string[])[]) =>
      all.map((own): Cells => [own, ['Planter sans arroser', 'et sans tailler les arbres'], ['Luc Martin']]);
    const expected = hours.map(([start, end]) => `${start} ${end}`);
    const bare = hours.map(own => own.map(hour => hour.replace(' –', '')));
    for (const all of [hours, bare]) {
      const { rows } = await rowsOf(tableOf(rowsWith(all), { at: AT, padding: 16 }));
      expect(rows.map(([first]) => first)).toEqual(expected);
    }
  });

  it('with one column beside its hours stays lines: the hours, then what goes on', async () => {
    const rows: readonly Cells[] = [
      [['9h30'], ['ROUX Anne. Les marchés couverts de la ville haute et ceux', 'des faubourgs']],
      [['10h30'], ['Pause']],
      [['11h00'], ['Clôture']],
    ];
    for (const centred of [false, true]) {
      const { rows: found } = await rowsOf(tableOf(rows, { at: AT, centred }));
      expect(found.flat()).toEqual([
        '9h30\tROUX Anne. Les marchés couverts de la ville haute et ceux des faubourgs',
        '10h30\tPause',
        '11h00\tClôture',
      ]);
    }
  });

  it('goes on below the title of another day, whose heads are no cells of the row above', async () => {
    const day = (rows: readonly Cells[], top: number): Drawn[] => [
      { x: 50, y: top + 44, text: 'Jeudi, de l’eau à la ville' },
      ...['Heure', 'Titre', 'Intervenants'].map((text, i) => ({ x: AT[i] ?? 0, y: top + 22, text })),
      ...tableOf(rows, { at: AT }, top),
    ];
    const drawn = [...day(ROWS.slice(1), 700), ...day(ROWS.slice(1), 500)];
    const { rows, blocks, text } = await rowsOf(drawn);
    expect(rows.filter(([first]) => first === '11h30')).toEqual([
      ['11h30', 'Clôture'],
      ['11h30', 'Clôture'],
    ]);
    const speakers = blocks.filter(({ value }) => value?.field === 'speaker');
    const who = READ.slice(1).flatMap(([, , name]) => name ?? []);
    expect(speakers.map(({ span }) => text.slice(span.start, span.end))).toEqual([...who, ...who]);
  });

  it('keeps what stands under its hours in their row', async () => {
    const hours = ['9h00', '10h00', '11h00'].map((hour): readonly string[] => [hour, 'Durée : 1 h']);
    const cells: readonly Cells[] = hours.map(own => [
      own,
      ['Planter sans arroser', '• Luc Martin (Cerema', 'Ouest)'],
    ]);
    const { rows } = await rowsOf(tableOf(cells, { at: AT, padding: 16 }));
    expect(rows.flat().join(' | ')).toBe(
      hours
        .map(([hour]) => `${hour}\tPlanter sans arroser | • Luc Martin (Cerema Ouest) | Durée : 1 h`)
        .join(' | '),
    );
  });

  it('is none where two programmes stand side by side, nor in running text', async () => {
    const one = ['9h', '9h20', '10h', '11h15'].flatMap((hour, i): Drawn[] => [
      { x: 50, y: 700 - 20 * i, text: hour },
      { x: 90, y: 700 - 20 * i, text: `Exposé ${i}` },
    ]);
    const other = one.map(({ x, y, text }) => ({ x: x + 250, y: y - 9, text }));
    const { blocks } = await rowsOf([...one, ...other]);
    expect(blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
  });

  it('on a page that is shown turned is read as it is seen', async () => {
    const drawn = tableOf(ROWS, { at: AT }, 500);
    // A quarter clockwise: what is seen at (x, y) is drawn upwards at (595 - y, x) of the page as it lies.
    const turned = drawn.map(({ x, y, text }) => ({ x: 595 - y, y: x, text, up: true }));
    expect((await rowsOf(turned, 90)).rows).toEqual(READ);
  });

  it('keeps every word once, wherever its pieces stand', async () => {
    const piece = fc.record({
      x: fc.integer({ min: 20, max: 520 }),
      y: fc.integer({ min: 40, max: 800 }),
      text: fc.constantFrom('9h', '10h30', 'mare', 'Anne Roux', 'haie et vent'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async pieces => {
        // Words that are drawn over one another are no words: each has a place of its own.
        const own = pieces.filter(
          (one, i) =>
            pieces.findIndex(other => Math.abs(other.y - one.y) < 14 && Math.abs(other.x - one.x) < 90) === i,
        );
        const drawn = [{ x: 50, y: 822, text: 'Journée des haies et des mares' }, ...own];
        const letters = (text: string) => [...text.replace(/\s/gu, '')].sort().join('');
        expect(letters((await rowsOf(drawn)).text)).toBe(letters(drawn.map(({ text }) => text).join('')));
      }),
      { numRuns: 60 },
    );
  });
});
