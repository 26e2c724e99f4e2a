import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf } from '../entries.fixture.ts';
import { momentWithPlace } from './moments.ts';

const series = (...entries: readonly string[]) => `Les mardis de la rive\n\n${entries.join('\n\n')}\n`;

describe('a title over when and where it is given, over who gives it', () => {
  it.each([
    ['- ', 'L’invité : ', 'L’invitée : '],
    ['', 'Intervenant : ', 'Intervenante : '],
    ['• ', 'Notre invité : ', 'Notre invitée : '],
    ['', 'Avec ', 'Avec '],
  ])('is a session: %s %s', async (mark, he, she) => {
    const text = series(
      `${mark}Les haies en ville. Pourquoi les garder ?\n16 octobre 2024 de 18h à 20h à Lyon\n${he}Luc Morel, sociologue`,
      `${mark}Habiter les marges d’un fleuve\n12 décembre 2024 de 17h30 à 19h30, salle Jean Moulin\n${she}Anne Roux, éducatrice`,
    );
    expect(await entriesOf(text)).toEqual([
      'Les haies en ville. Pourquoi les garder ?: speaker Luc/Morel | sociologue',
      'Habiter les marges d’un fleuve: speaker Anne/Roux | éducatrice',
    ]);
    const { sessions } = await datasetOf(text);
    expect(sessions.map(({ start }) => start)).toEqual(['2024-10-16T18:00', '2024-12-12T17:30']);
  });

  it('may begin with a name where who gives it stands behind a label', async () => {
    const text = series(
      '- Fernand Vial, rive et jardin. Une histoire\n16 octobre 2024 de 18h à 20h à Lyon\nL’invité : Luc Morel, sociologue',
      '- Les haies en ville\n12 décembre 2024 à 17h30 à Annecy\nL’invitée : Anne Roux, éducatrice',
    );
    expect(await entriesOf(text)).toEqual([
      'Fernand Vial, rive et jardin. Une histoire: speaker Luc/Morel | sociologue',
      'Les haies en ville: speaker Anne/Roux | éducatrice',
    ]);
  });

  it('is none where it stands once, for that is the event', async () => {
    const text =
      'Les haies en ville\n16 octobre 2024 de 18h à 20h à Lyon\nIntervenant : Luc Morel, sociologue\n';
    expect(await entriesOf(text)).toHaveLength(1);
  });
});

it.each([
  ['16 octobre 2024 de 18h à 20h à Lyon', '18:00'],
  ['Mardi 12 mars, 14h', '14:00'],
  ['Le 12 mars 2024 à 14h30, salle des fêtes', '14:30'],
  ['12 mars 2024, 14h : les haies en ville', undefined],
  ['12 mars 2024 à Lyon', undefined],
  [
    '12 mars 2024, 14h à la suite de quoi les élus et les habitants du quartier iront voir la rive',
    undefined,
  ],
])('a line says when, and where at most: %s', (line, start) => {
  expect(momentWithPlace(line)?.start).toBe(start);
});
