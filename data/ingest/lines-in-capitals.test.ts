import { describe, expect, it } from 'vitest';
import { ledIn } from './spoken.fixture.ts';

/** A programme whose headings are told by a function: as they are, or in capitals. */
const programme = (heading: string, told: (heading: string) => string) => `# Conseil des rivières

## ${told('Ouverture du conseil par Léonore Moncourt')}

La séance est ouverte à dix-huit heures.

## ${told(heading)}

Le débat a duré une heure.

## ${told('Clôture du conseil par Robert Rochaud')}

La séance est levée.
`;

describe('headings in capitals that name people', () => {
  it.each([
    'Présentation du budget de la ville par Clémence Pourroy',
    'Avis de la ville sur le projet d’autoroute, présenté par Clémence Pourroy',
    'Présentation du rapport par Aloïs Gaborit et Théo Saget',
    'Table ronde animée par Clémence Pourroy',
    'Conférence de Clémence Pourroy, professeure de géographie',
    'Intervention de Mme Clémence Pourroy, conseillère',
    'Atelier 2 : Les haies et les mares, par Aloïs Gaborit et Théo Saget',
    'Discours de Clémence Pourroy',
    'Restitution des ateliers par Clémence Pourroy, Aloïs Gaborit et Théo Saget',
    '9h30 – Les haies et les mares, par Clémence Pourroy (CNRS)',
  ])('are read as others are: %s', async heading => {
    const names = (told: readonly string[]) =>
      told.map(line => line.slice(line.lastIndexOf(': ') + 2).toLowerCase());
    const capitals = await ledIn(programme(heading, text => text.toUpperCase()));
    expect(names(capitals)).toEqual(names(await ledIn(programme(heading, text => text))));
    expect(capitals).toHaveLength(3);
  });
});
