import { describe, expect, it } from 'vitest';
import { type Drawn, pdfOf, read } from './pdf.fixture.ts';

const TALKS = [
  ['Anne Roux (INRAE)', 'Les haies du bocage'],
  ['Paul Petit (CNRS)', 'Compter les hérons des marais'],
  ['Zoé Marin (Ifremer)', 'Le canal et ses berges'],
  ['Luc Morel (Cerema)', 'Ce que disent les mares'],
] as const;

/** A calendar: a day to the left, what is given then beside it, on two lines; drawn day column first, as many programs do. */
function calendar(days: readonly string[], beside = 160): readonly Drawn[] {
  return [
    { x: 60, y: 780, text: 'Séminaire des rives' },
    ...days.map((text, i) => ({ x: 60, y: 700 - i * 50, text })),
    ...days.flatMap((_, i) =>
      (TALKS[i] ?? []).map((text, n) => ({ x: beside, y: 700 - i * 50 - n * 14, text })),
    ),
  ];
}

async function cellsOf(drawn: readonly Drawn[]): Promise<readonly string[]> {
  const { text, layout } = await read(pdfOf([drawn]));
  return (layout?.blocks ?? [])
    .filter(({ kind }) => kind === 'cell')
    .map(({ span: { start, end } }) => text.slice(start, end).replaceAll('\n', ' / '));
}

describe('days that stand under one another on a page', () => {
  it.each([
    [['12 mars 2024', '26 mars 2024', '9 avril 2024', '23 avril 2024']],
    [['Jeudi 12 mars', 'Jeudi 26 mars', 'Jeudi 9 avril', 'Mardi 23 avril']],
    [['12/03/2024', '26/03/2024', '09/04/2024', '23/04/2024']],
    [['March 12th', 'March 26th', 'April 9th', 'April 23rd']],
    [['12 et 13 mars', '26 mars', '9 avril', '23-24 avril']],
    [['Le 1er mars', 'Le 8 mars', 'Le 15 mars', 'Le 22 mars']],
    [['2024-03-12', '2024-03-26', '2024-04-09', '2024-04-23']],
    [['lun. 12 févr.', 'mar. 26 févr.', 'lun. 9 sept.', 'ven. 23 déc.']],
  ])('begin rows: %s', async days => {
    const cells = await cellsOf(calendar(days));
    expect(cells).toEqual(
      days
        .flatMap((day, i) => [day, (TALKS[i] ?? []).join(' / ')])
        .map(words => words.replace(/-(?=24)/u, '-')),
    );
  });

  it('have their weekday right above them', async () => {
    const days = ['12 mars', '26 mars', '9 avril'];
    const drawn = days.flatMap((text, i) => [
      { x: 60, y: 700 - i * 50, text: 'Jeudi' },
      { x: 60, y: 686 - i * 50, text },
      ...(TALKS[i] ?? []).map((words, n) => ({ x: 160, y: 700 - i * 50 - n * 14, text: words })),
    ]);
    expect((await cellsOf(drawn))[0]).toBe('Jeudi 12 mars');
  });

  it('are three at least, and have something beside them', async () => {
    expect(await cellsOf(calendar(['12 mars', '26 mars', '9 avril']))).toHaveLength(6);
    expect(await cellsOf(calendar(['12 mars', '26 mars']))).toEqual([]);
    const alone = ['12 mars', '26 mars', '9 avril', '23 avril'].map((text, i) => ({
      x: 60,
      y: 700 - i * 50,
      text,
    }));
    expect(await cellsOf(alone)).toEqual([]);
  });

  it('are no numbers of what stands beside them, nor begin a sentence', async () => {
    expect(await cellsOf(calendar(['12 personnes', '26 lieux', '9 mares']))).toEqual([]);
    expect(await cellsOf(calendar(['2021', '2022', '2023', '2024']))).toEqual([]);
    const told = [
      '12 mars 2024 a été dit le jour',
      '26 mars 2024 a été dit le mois',
      '9 avril 2024 vint ensuite',
    ];
    expect(await cellsOf(calendar(told, 320))).toEqual([]);
  });
});
