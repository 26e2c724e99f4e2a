import { describe, expect, it } from 'vitest';
import { type Drawn, pdfOf, read } from './pdf.fixture.ts';

/** Rules between some places, each as a thin box, from one place to another across. */
type Stretch = readonly [at: number, from: number, to: number];
const across = (rules: readonly Stretch[]) =>
  rules.map(([y, from, to]) => `${from} ${y} ${to - from} 0.5 re f`);
const down = (rules: readonly Stretch[]) =>
  rules.map(([x, from, to]) => `${x} ${from} 0.5 ${to - from} re f`);

const XS = [50, 150, 300, 540] as const;
const [LEFT, , , RIGHT] = XS;
/** Every border of rows between some heights, the outer ones too. */
function bordersOf(ys: readonly number[]): readonly string[] {
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [...across(ys.map(y => [y, LEFT, RIGHT])), ...down(XS.map(x => [x, bottom, top]))];
}

async function rowsOf(drawn: readonly Drawn[], paths: readonly string[], turned = 0) {
  const { text, layout } = await read(pdfOf([drawn], '', turned, paths));
  const rows = text.trim().split('\n\n');
  return { rows: rows.map(row => row.split('\n')), blocks: layout?.blocks ?? [] };
}

/** Cells so near one another that no gutter parts them. */
const PAPERS: readonly Drawn[] = [
  { x: 55, y: 706, text: 'Communication 1' },
  { x: 152, y: 706, text: 'Anne ROUX' },
  { x: 302, y: 706, text: 'Planter sans arroser' },
  { x: 55, y: 686, text: 'Communication 2' },
  { x: 152, y: 686, text: 'Yves Petit-Lacroix, maire' },
  { x: 302, y: 686, text: 'Rendre les rues aux enfants' },
];

describe('a table whose cells rules part', () => {
  it('is read cell by cell, without hours too', async () => {
    const { rows, blocks } = await rowsOf(PAPERS, bordersOf([720, 700, 680]));
    expect(rows).toEqual([
      ['Communication 1', 'Anne ROUX', 'Planter sans arroser'],
      ['Communication 2', 'Yves Petit-Lacroix, maire', 'Rendre les rues aux enfants'],
    ]);
    expect(blocks.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
      'cell 0',
      'cell 1',
      'cell 2',
      'cell 0',
      'cell 1',
      'cell 2',
    ]);
  });

  it('has bands over its rows, which are in no column', async () => {
    const drawn = [
      { x: 55, y: 746, text: 'Code' },
      { x: 152, y: 746, text: 'Rang' },
      { x: 302, y: 746, text: 'Titre' },
      { x: 55, y: 726, text: 'Session 1. Des rues' },
      ...PAPERS,
    ];
    const inner = XS.slice(1, -1);
    const paths = [
      ...across([760, 740, 720, 700, 680].map(y => [y, LEFT, RIGHT] as const)),
      ...down([LEFT, RIGHT].map(x => [x, 680, 760] as const)),
      ...down(inner.flatMap(x => [[x, 740, 760] as const, [x, 680, 720] as const])),
    ];
    const { rows, blocks } = await rowsOf(drawn, paths);
    expect(rows.at(1)).toEqual(['Session 1. Des rues']);
    expect(blocks.map(({ kind }) => kind[0]).join('')).toBe('cccpcccccc');
  });

  it('is the same whether its borders are filled, stroked one by one or as boxes, and on a turned page', async () => {
    const filled = await rowsOf(PAPERS, bordersOf([720, 700, 680]));
    const boxes = [0, 1].flatMap(row =>
      XS.slice(0, -1).map((x, i) => `${x} ${700 - row * 20} ${(XS[i + 1] ?? 0) - x} 20 re S`),
    );
    const lines = [
      ...[720, 700, 680].map(y => `${LEFT} ${y} m ${RIGHT} ${y} l S`),
      ...XS.map(x => `${x} 680 m ${x} 720 l S`),
    ];
    expect(await rowsOf(PAPERS, boxes)).toEqual(filled);
    expect(await rowsOf(PAPERS, lines)).toEqual(filled);
    const moved = [`q 2 0 0 2 0 0 cm ${boxes.map(box => halved(box)).join(' ')} Q`];
    expect(await rowsOf(PAPERS, moved)).toEqual(filled);
  });

  it('has cells over several rows and several columns', async () => {
    const drawn = [
      { x: 55, y: 686, text: '9h30 - 11h' },
      { x: 160, y: 706, text: 'Atelier 1. Des rues à planter. Modératrice : Anne Roux' },
      { x: 160, y: 686, text: 'Paul Petit' },
      { x: 310, y: 686, text: 'Planter sans arroser' },
      { x: 160, y: 666, text: 'Luc Martin' },
      { x: 310, y: 666, text: 'Rendre les rues aux' },
      { x: 310, y: 654, text: 'enfants' },
      { x: 55, y: 636, text: '11h - 12h' },
      { x: 160, y: 636, text: 'Pause' },
    ];
    const paths = [
      ...across([
        [720, 50, 540],
        [700, 150, 540],
        [680, 150, 540],
        [648, 50, 540],
        [630, 50, 540],
      ]),
      ...down([
        [50, 630, 720],
        [150, 630, 720],
        [300, 648, 700],
        [540, 630, 720],
      ]),
    ];
    const { rows } = await rowsOf(drawn, paths);
    expect(rows).toEqual([
      ['9h30 - 11h', 'Atelier 1. Des rues à planter. Modératrice : Anne Roux'],
      ['Paul Petit', 'Planter sans arroser'],
      ['Luc Martin', 'Rendre les rues aux enfants'],
      ['11h - 12h', 'Pause'],
    ]);
  });

  it('gives an entry a row where one column stands beside the hours, and parts what goes over both', async () => {
    const drawn = [
      { x: 55, y: 706, text: '9h00' },
      { x: 55, y: 692, text: '9h30' },
      { x: 160, y: 706, text: 'Accueil par la commune de Vire et' },
      { x: 160, y: 692, text: 'par le syndicat des eaux' },
      { x: 55, y: 672, text: '9h30-10h00 - Pause' },
      { x: 55, y: 652, text: '10h00' },
      { x: 55, y: 640, text: '10h30' },
      { x: 160, y: 652, text: 'Anne Roux (Agence des' },
      { x: 160, y: 640, text: 'cours, Vire)' },
    ];
    const paths = [
      ...across([720, 684, 664, 634].map(y => [y, 50, 540])),
      ...down([
        [50, 634, 720],
        [150, 684, 720],
        [150, 634, 664],
        [540, 634, 720],
      ]),
    ];
    const { rows, blocks } = await rowsOf(drawn, paths);
    expect(rows).toEqual([
      ['9h00 – 9h30 Accueil par la commune de Vire et par le syndicat des eaux'],
      ['9h30-10h00 - Pause'],
      ['10h00 – 10h30 Anne Roux (Agence des cours, Vire)'],
    ]);
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['paragraph']));
  });

  it('stands between what is above and below it', async () => {
    const around = [
      ...PAPERS,
      { x: 50, y: 780, text: 'Les rues de demain' },
      { x: 50, y: 640, text: 'Entrée libre' },
    ];
    const { rows } = await rowsOf(around, bordersOf([720, 700, 680]));
    expect([rows[0], rows.at(-1)]).toEqual([['Les rues de demain'], ['Entrée libre']]);
  });

  it('is none in a frame around the page, nor in one row of cells', async () => {
    const frame = [
      ...across([
        [40, 40, 555],
        [800, 40, 555],
      ]),
      ...down([
        [40, 40, 800],
        [555, 40, 800],
      ]),
    ];
    const bare = await rowsOf(PAPERS, []);
    expect(await rowsOf(PAPERS, frame)).toEqual(bare);
    const one = PAPERS.slice(0, 3);
    expect(await rowsOf(one, bordersOf([720, 700]))).toEqual(await rowsOf(one, []));
  });

  it('is none where frames part the text of a page', async () => {
    const text = (x: number, y: number, count: number): Drawn[] =>
      Array.from({ length: count }, (_, i) => ({ x, y: y - i * 12, text: `Ligne ${i} du texte` }));
    const page = (count: number) => [
      ...text(55, 800, count),
      ...text(305, 800, count),
      ...text(55, 400, count),
      ...text(305, 400, count),
    ];
    const paths = [
      ...across([820, 420, 20].map(y => [y, 50, 540])),
      ...down([50, 300, 540].map(x => [x, 20, 820])),
    ];
    const cells = async (count: number) =>
      (await rowsOf(page(count), paths)).blocks.filter(({ kind }) => kind === 'cell').length;
    expect(await cells(14)).toBeGreaterThan(4);
    expect(await cells(15)).toBe(0);
  });
});

/** The numbers of a path, halved. */
function halved(path: string): string {
  return path.replace(/\d+/gu, number => String(Number(number) / 2));
}
