import { describe, expect, it } from 'vitest';
import { type Line, passageOf, readLines } from './lines.ts';
import { plain } from './open.ts';
import { byPageColumns, hasPageColumns } from './page-columns.ts';

/** Lines side by side, the second of each from one column on. */
function beside(rows: readonly (readonly [string, string])[], width = 44): string {
  return rows.map(([one, two]) => `${one.padEnd(width)}${two}`.trimEnd()).join('\n');
}

const linesOf = (text: string) => readLines({ text, blocks: [] });
const read = (text: string) => byPageColumns(text, linesOf(text));
const said = (lines: readonly Line[]) => lines.map(line => line.text).filter(words => words !== '');

const PROSE: readonly (readonly [string, string])[] = [
  ['Les haies des basses vallées tiennent', 'Anne Roux, qui préside le syndicat des'],
  ['l’eau en hiver et la rendent en été. Les', 'rives, ouvre la journée et rappelle que'],
  ['anciens le savaient, qui les plantaient', 'les mares ne sont pas des friches. Paul'],
  ['au bas des pentes et les taillaient à', 'Petit dit comment la commune a racheté'],
  ['la fin du mois de février. On a oublié', 'trois prés, et pourquoi elle les fauche'],
  ['pourquoi. Ce cahier le raconte à ceux', 'en septembre. Luc Noir montre des cartes'],
  ['qui arrivent et à ceux qui reviennent.', 'du siècle dernier. Le débat est ouvert.'],
];

const PROGRAMME: readonly (readonly [string, string])[] = [
  ['9h00     Les haies', ''],
  ['         Anne Roux et Paul', '8h30      Les gués'],
  ['         Petit, géographes', '          Rose Vert, meunière'],
  ['', ''],
  ['10h15    Les mares', '9h45      Les moulins'],
  ['         Luc Noir, maire', '          Max Gris, préfet'],
  ['11h30    Les sols', '10h30     Les biefs'],
  ['         Zoé Brun, agronome', '          Léo Blanc, hydrologue'],
];

describe('a text that keeps the places of its pages', () => {
  it('has running text in two columns', () => {
    expect(said(read(beside(PROSE)))).toEqual([...PROSE.map(([one]) => one), ...PROSE.map(([, two]) => two)]);
  });

  it('has two programmes side by side, whose hours begin each', () => {
    const lines = said(read(beside(PROGRAMME)));
    expect(lines.indexOf('Petit, géographes')).toBe(2);
    expect(lines.indexOf('11h30 Les sols')).toBeLessThan(lines.indexOf('8h30 Les gués'));
  });

  it('has titles over both columns, which part what stands above from what stands below', () => {
    const title = `${' '.repeat(30)}Les cahiers des basses vallées`;
    const lines = said(read(`${beside(PROSE)}\n\n${title}\n\n${beside(PROSE)}`));
    expect(lines[PROSE.length * 2]).toBe(title.trim());
    expect(lines).toHaveLength(PROSE.length * 4 + 1);
  });

  it('has three columns', () => {
    const three = PROSE.map(([one, two], i) => [beside([[one, two]]), PROSE[6 - i]?.[0] ?? ''] as const);
    const lines = said(read(beside(three, 88)));
    expect(lines.slice(0, 7)).toEqual(PROSE.map(([one]) => one));
    expect(lines.slice(7, 14)).toEqual(PROSE.map(([, two]) => two));
  });

  it('has a sentence of one column in one passage, whatever stands beside it', () => {
    const text = beside(PROGRAMME);
    const lines = read(text);
    const at = lines.findIndex(line => line.text === 'Anne Roux et Paul');
    expect(passageOf(text, lines, at, at + 2).text).toBe('Anne Roux et Paul Petit, géographes');
  });

  it('has no rows of a table where it has columns', () => {
    expect(hasPageColumns(beside(PROGRAMME))).toBe(true);
    expect(plain(beside(PROGRAMME)).blocks).toEqual([]);
  });

  it.each([
    ['one column', PROSE.map(([one]) => one).join('\n')],
    [
      'a table of names and functions',
      beside(
        PROSE.map((_, i) => [`Anne Roux${'x'.repeat(i)}`, `Maire de la commune de Redon ${i}`] as const),
      ),
    ],
    [
      'a table whose cells have two lines, which begin together',
      beside(
        PROSE.flatMap(() => [
          ['Les haies des basses vallées tiennent', 'Anne Roux, qui préside le syndicat des'] as const,
          ['l’eau en hiver et la rendent en été', 'rives, et Paul Petit, de la commune'] as const,
        ]),
      ),
    ],
    ['few lines side by side', beside(PROSE.slice(0, 5))],
    ['hours in one column', beside(PROGRAMME.map(([one]) => [one, ''] as const))],
  ])('stays as it is where it has %s', (_, text) => {
    const lines = linesOf(text);
    expect(byPageColumns(text, lines)).toBe(lines);
  });
});

describe('lines that are wider than any page', () => {
  it.each([
    [560, true],
    [620, false],
  ])('have columns up to a width: %d letters before the second', (width, has) => {
    expect(hasPageColumns(beside(PROGRAMME, width))).toBe(has);
  });

  it('are not looked at letter by letter, however many words they part by two blanks', () => {
    const wide = Array.from({ length: 8 }, () => 'haie  '.repeat(20_000)).join('\n');
    expect(hasPageColumns(`${wide}\n\fFin\n`)).toBe(false);
  });
});
