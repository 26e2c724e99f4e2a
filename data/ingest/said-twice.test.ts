import { describe, expect, it } from 'vitest';
import { entriesOf } from '../entries.fixture.ts';

const PEOPLE = 'Anne Roux, maire de Redon\nPaul Petit, directeur de la régie\n';
const programme = (...lines: readonly string[]) =>
  `Assises du vent\nRedon, 16 mai 2024\n\n${lines.join('\n')}\n${PEOPLE}`;

describe('a session whose title is said in two languages', () => {
  it.each([
    ['9h30 Atelier 1 : Semer le riz', 'Workshop 1: Sowing rice'],
    ['9h30 Table ronde : Semer le riz', 'Round table: Sowing rice'],
    ['9h30 Table ronde 2 : Semer le riz', 'Panel 2: Sowing rice'],
    ['9h30 Session 2 : Semer le riz', 'Session 2: Sowing rice'],
    ['9h30 Workshop 1: Sowing rice', 'Atelier 1 : Semer le riz'],
  ])('is one: %s, %s', async (...lines) => {
    const entries = await entriesOf(programme(...lines));
    expect(entries).toHaveLength(1);
    expect(entries[0]).toContain('speaker Anne/Roux | maire de Redon + speaker Paul/Petit');
  });

  it.each([
    ['9h30 Atelier 1 : Semer le riz', 'Workshop 2: Sowing rice'],
    ['9h30 Atelier 1 : Semer le riz', '10h30 Workshop 1: Sowing rice'],
    ['9h30 Table ronde : Semer le riz', 'Débat : Récolter le riz'],
  ])('is two: %s, %s', async (...lines) => {
    expect((await entriesOf(programme(lines[0] ?? '', PEOPLE, lines[1] ?? ''))).length).toBe(2);
  });
});

describe('the title of a programme over its place and its first session', () => {
  it.each(['Forum des haies', 'Conférence des rives', 'Assises du vent'])(
    'is no session: %s',
    async title => {
      const text = programme('9h30 Atelier 1 : Semer', PEOPLE, '10h30 Atelier 2 : Récolter').replace(
        'Assises du vent',
        title,
      );
      expect(await entriesOf(text)).toHaveLength(2);
    },
  );
});
