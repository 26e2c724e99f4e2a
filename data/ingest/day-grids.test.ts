import { describe, expect, it } from 'vitest';
import { toldIn } from './spoken.fixture.ts';

const grid = (rows: readonly (readonly string[])[]) =>
  ['# École de printemps', '', '|  | Lundi 4 mai 2026 | Mardi 5 mai 2026 |', '| --- | --- | --- |']
    .concat(rows.map(cells => `| ${cells.join(' | ')} |`))
    .join('\n');
const sessionsOf = async (rows: readonly (readonly string[])[]) =>
  (await toldIn(grid(rows), 'essai.md')).sessions;

describe('a grid of days by hours', () => {
  it('gives a session in each cell that says in a few words what is held', async () => {
    const rows = [
      ['8h30-10h30', 'Lire les cartes', 'Les mesures'],
      ['10h30-11h', 'Pause', 'Pause'],
      ['11h-13h', '', 'Les sondages'],
      ['14h-16h', 'Outils libres', 'Outils libres'],
      ['16h30-18h (en parallèle)', 'Exercices A', 'Exercices B'],
    ];
    expect(await sessionsOf(rows)).toEqual([
      'Lire les cartes',
      'Les mesures',
      'Les sondages',
      'Outils libres',
      'Outils libres',
      'Exercices A',
      'Exercices B',
    ]);
  });

  it('is none where a cell names somebody', async () => {
    const rows = [
      ['9h', 'Lire les cartes', 'Les mesures'],
      ['10h', 'Anne Roux', 'Les sondages'],
      ['11h', 'Outils libres', 'Exercices'],
    ];
    expect((await sessionsOf(rows)).join('; ')).toMatch(/: (?:[^;]+ \+ )?Anne Roux/u);
  });

  it('is none where a cell tells more than what is held', async () => {
    const long = 'On y parle de ce que les cartes disent et taisent, des relevés que chacun apporte, '.repeat(
      3,
    );
    const rows = [
      ['9h', long, 'Les mesures'],
      ['10h', 'Lire les cartes', 'Les sondages'],
      ['11h', 'Outils libres', 'Exercices'],
    ];
    expect(await sessionsOf(rows)).not.toContain('Les sondages');
  });
});
