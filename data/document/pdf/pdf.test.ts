import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damaged } from '../damaged.fixture.ts';
import { column, type Drawn, pdfOf, pdfOfShapes, read } from './pdf.fixture.ts';

const LEFT = [
  'Les collectivités ont des atouts considérables',
  'pour inventer ce futur, et nombre de ces com-',
  'munes expérimentent. Elles donnent rendez-',
  'vous aux habitants, à l’échelle de chaque pays',
  'et de ses quartiers, autour de cette question',
  'cruciale du vivre ensemble, qui nous est posée',
  'de plus en plus souvent. Mais la difficulté et',
];
const RIGHT = [
  'l’urgence du sujet requièrent une approche de',
  'tous, des échanges et des compétences que les',
  'agents ont acquises, et que les élus partagent',
  'avec eux depuis la réforme. Cela suppose aussi',
  'que chacun y prenne sa part, dans la durée, et',
  'que nul ne soit laissé seul devant les choix à',
  'faire.',
];
const RUNNING = [...LEFT, ...RIGHT]
  .join(' ')
  .replace('com- munes', 'communes')
  .replace('rendez- vous', 'rendez-vous');

describe('the text of a PDF', () => {
  it('goes down the first column and then the second, whether drawn column by column or row by row', async () => {
    const byColumn = [...column(50, 700, LEFT), ...column(310, 700, RIGHT)];
    const byRow = byColumn.toSorted((a, b) => b.y - a.y || a.x - b.x);
    for (const drawn of [byColumn, byRow]) expect((await read(pdfOf([drawn]))).paragraphs).toEqual([RUNNING]);
  });

  it('leaves a table in its rows, cells parted by tabs', async () => {
    const rows = ['9h', '10h', '11h', '14h', '15h', '16h', '17h'];
    const cells = [
      'Accueil',
      'Ouverture par le maire',
      'Table ronde',
      'Atelier',
      'Pause',
      'Visite',
      'Clôture',
    ];
    const drawn = rows.flatMap((hour, i) => [
      { x: 50, y: 700 - 22 * i, text: hour },
      { x: 200, y: 700 - 22 * i, text: cells[i] ?? '' },
    ]);
    expect((await read(pdfOf([drawn]))).paragraphs).toEqual(rows.map((hour, i) => `${hour}\t${cells[i]}`));
  });

  it('joins lines that ended where they had to, and no others', async () => {
    const list = [
      'Anne ROUX, maire de Rouen',
      'Paul PETIT, préfet',
      'Léa MARTIN, adjointe au maire de Brest',
    ];
    const drawn = [...column(50, 700, LEFT), ...column(50, 580, list)];
    const { paragraphs } = await read(pdfOf([drawn]));
    expect(paragraphs.slice(-3)).toEqual(list);
    expect(paragraphs[0]).toMatch(/^Les collectivités .* la difficulté et$/);
  });

  it('leaves out heads and page numbers that run, and keeps a numbered title at the top of a page', async () => {
    const pages = [1, 2, 3, 4].map((page): Drawn[] => [
      { x: 50, y: 810, text: 'Actes du colloque' },
      { x: 50, y: 780, text: `Atelier ${[12, 20, 4, 9][page - 1]}`, size: 16 },
      ...column(50, 740, [`Page qui dit ${['un', 'deux', 'trois', 'quatre'][page - 1]}.`]),
      { x: 280, y: 30, text: `${page} / 4` },
    ]);
    const { text, layout, paragraphs } = await read(pdfOf(pages));
    expect(paragraphs).toEqual(
      ['12', '20', '4', '9'].flatMap((number, i) => [
        `Atelier ${number}`,
        `Page qui dit ${['un', 'deux', 'trois', 'quatre'][i]}.`,
      ]),
    );
    expect(layout?.pages.map(at => text.slice(at, at + 10))).toEqual([
      'Atelier 12',
      'Atelier 20',
      'Atelier 4\n',
      'Atelier 9\n',
    ]);
    expect(layout?.blocks.map(({ kind, level }) => `${kind} ${level}`).slice(0, 2)).toEqual([
      'heading 1',
      'paragraph 0',
    ]);
  });

  it('has headings on a page that is set larger than the others only where letters are larger still', async () => {
    const names = ['Anne ROUX', 'Paul PETIT', 'Zoé MARZIN', 'Lise MOREL', 'Luc NOURY'];
    const large = [...names, ...names].map((text, i) => ({ x: 50, y: 700 - 24 * i, text, size: 16 }));
    const title = { x: 50, y: 760, text: 'Intervenants', size: 24 };
    const text = column(50, 760, [...LEFT, ...RIGHT, ...LEFT, ...RIGHT]);
    const levelsOf = async (lines: readonly Drawn[]) =>
      (await read(pdfOf([[title, ...lines], text]))).layout?.blocks.map(({ level }) => level).slice(0, 3);
    expect(await levelsOf(large)).toEqual([1, 0, 0]);
    expect(await levelsOf(large.slice(0, 5))).toEqual([1, 2, 2]);
  });

  it('goes on over a page in the middle of a sentence', async () => {
    const { paragraphs, text, layout } = await read(pdfOf([column(50, 200, LEFT), column(50, 700, RIGHT)]));
    expect(paragraphs).toEqual([RUNNING]);
    expect(text.slice(layout?.pages[1])).toMatch(/^l’urgence/);
  });

  it('puts the letters of words together that are drawn upwards', async () => {
    const drawn: Drawn[] = [{ x: 30, y: 300, text: 'Photographies', up: true }, ...column(50, 660, LEFT)];
    const { paragraphs } = await read(pdfOf([drawn]));
    expect(paragraphs).toContain('Photographies');
    expect(paragraphs.filter(({ length }) => length < 4)).toEqual([]);
  });

  it('knows lines in bold letters', async () => {
    const drawn: Drawn[] = [{ x: 50, y: 700, text: 'Anne ROUX', bold: true }, ...column(50, 660, LEFT)];
    const { layout } = await read(pdfOf([drawn]));
    expect(layout?.blocks.map(block => block.strong)).toEqual([true, false]);
  });

  it('is said to be missing where the pages have no words', async () => {
    await expect(read(pdfOf([[], []]))).rejects.toThrow('no-words');
  });

  it('says where fonts draw words and name no letter, and reads them where they name all', async () => {
    await expect(read(pdfOfShapes(false))).rejects.toThrow('no-letters');
    expect((await read(pdfOfShapes(true))).paragraphs).toEqual(['abababababab']);
  });

  it('is said to be behind a password, or broken', async () => {
    const locked = pdfOf(
      [column(50, 700, LEFT)],
      `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<41><41>]`,
    );
    await expect(read(locked)).rejects.toThrow('locked');
    await expect(read(new TextEncoder().encode('%PDF-1.7\nnothing'))).rejects.toThrow('broken');
  });

  it('or a code comes out, whatever bytes were changed or cut', async () => {
    const sound = pdfOf([column(50, 700, LEFT), column(50, 700, RIGHT)]);
    await fc.assert(
      fc.asyncProperty(damaged(sound), async bytes => {
        const outcome = await read(bytes).then(
          ({ text }) => typeof text,
          (cause: Error) => cause.message,
        );
        expect(outcome).toMatch(/^(?:string|broken|locked|no-words|empty|binary|not-text)$/);
      }),
      { numRuns: 120 },
    );
  });

  it('begins another paragraph where letters begin to slant, or cease to', async () => {
    const who = 'Anne Roux, directrice de l’Agence des paysages ordinaires de la Manche, à Vire, France';
    const title = 'Planter sans arroser : ce que disent les rues des bourgs de deux départements ruraux';
    const lines = (first: boolean, second: boolean) => [
      { x: 50, y: 700, text: who, slanted: first },
      { x: 50, y: 687, text: title, slanted: second },
      { x: 50, y: 674, text: 'et de leurs habitants', slanted: second },
    ];
    const read3 = async (first: boolean, second: boolean) =>
      (await read(pdfOf([lines(first, second)]))).paragraphs.length;
    expect(await read3(false, true)).toBe(2);
    expect(await read3(true, false)).toBe(2);
    expect(await read3(false, false)).toBe(1);
    expect(await read3(true, true)).toBe(1);
    // A title that begins in the line above, behind a name, only goes on.
    const behind = [
      { x: 50, y: 700, text: 'Anne Roux : ' },
      { x: 112, y: 700, text: 'Planter sans arroser, ce que disent les rues des', slanted: true },
      { x: 50, y: 687, text: 'Deux-Sèvres', slanted: true },
    ];
    expect((await read(pdfOf([behind]))).paragraphs).toHaveLength(1);
  });
});
