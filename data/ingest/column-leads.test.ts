import { describe, expect, it } from 'vitest';
import { ledIn } from './spoken.fixture.ts';

const row = (...cells: readonly string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const page = (...rows: readonly string[]) =>
  `<html><body><h1>Journées du sable 2024</h1><table>${rows.join('\n')}</table></body></html>`;

const HEADS = row('9h-11h', 'Les dunes du nord (Panel 1)', 'Les ports de la mer (Panel 2)');
const TALKS = [
  row('', 'Le prix du sable gris<br>Anne Roux, Paul Petit', 'La carte des ports anciens<br>Zoé Martin'),
  row('', 'La vase et ses oiseaux<br>Luc Morel', 'Le grain et la machine<br>Marie Lefort, Jean Dupont'),
];
const LEADERS = row('', 'Discutant : Paul Noury', 'Discutante : Lise Morel');
const READ = [
  'La carte des ports anciens: Zoé Martin',
  'La vase et ses oiseaux: Luc Morel',
  'Le grain et la machine: Marie Lefort + Jean Dupont',
  'Le prix du sable gris: Anne Roux + Paul Petit',
];

describe('sessions over columns of talks', () => {
  it.each([
    ['below', [HEADS, ...TALKS, LEADERS]],
    ['above', [HEADS, LEADERS, ...TALKS]],
  ])('have who leads them in a row %s their talks', async (_, rows) => {
    const found = await ledIn(page(...rows), 'essai.html');
    expect(found.filter(said => !said.startsWith('Les ')).toSorted()).toEqual(READ);
    expect(found.filter(said => said.startsWith('Les ')).map(said => said.replaceAll(/[[\]]/gu, ''))).toEqual(
      ['Les dunes du nord: Paul Noury', 'Les ports de la mer: Lise Morel'],
    );
  });

  it.each([
    ['DUNES', 'PORTS', 'Chair: Paul Noury', 'Chair: Lise Morel'],
    ['Les dunes', 'Les ports', 'Modérateur : Paul Noury', 'Modératrice : Lise Morel'],
    ['Session 1A', 'Session 1B', 'Présidence : Paul Noury', 'Présidente : Lise Morel'],
  ])('have who leads them in the cell of their name: %s', async (one, two, first, second) => {
    const found = await ledIn(
      page(
        row('9h', 'Ouverture', ''),
        row('', `${one}<br>${first}`, `${two}<br>${second}`),
        row('9h30', 'Le prix du sable gris<br>Anne Roux', 'La carte des ports anciens<br>Zoé Martin'),
        row('10h30', 'La vase et ses oiseaux<br>Luc Morel', 'Le grain et la machine<br>Marie Lefort'),
        row('11h30', 'Le sel et ses marais<br>Ada Robic', 'Le port et ses grues<br>Jean Dupont'),
      ),
      'essai.html',
    );
    const led = found.filter(said => /Noury|Lise/u.test(said)).map(said => said.replaceAll(/[[\]]/gu, ''));
    expect(led).toEqual([`${one}: Paul Noury`, `${two}: Lise Morel`]);
    expect(found.join()).toContain('La carte des ports anciens: Zoé Martin');
  });

  it('are none where one cell names who leads', async () => {
    const found = await ledIn(page(HEADS, ...TALKS, row('', 'Discutant : Paul Noury', 'Fin')), 'essai.html');
    expect(found.join()).not.toContain('Les dunes du nord: ');
  });
});
