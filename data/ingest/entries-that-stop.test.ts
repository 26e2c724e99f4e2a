import { describe, expect, it } from 'vitest';
import { readLine } from './layouts/read-line.ts';
import { ledIn } from './spoken.fixture.ts';

describe('a series of entries behind hours and one sign', () => {
  it('are sessions that those who lead or give them close with a stop', async () => {
    const text = `# Atelier des rives

14h00. Exercices sur la crue. Jean Morel (EPITA).

15h20. Cas d’application : Julie Blanc, chercheuse, Centre de recherches historiques.

16h35. Discussion générale animée par Claire Lambert, maîtresse de conférences, Université de Caen.

16h50. Échanges conduits par Luc Noury, préfet.
`;
    expect(await ledIn(text)).toEqual([
      'Exercices sur la crue: Jean Morel',
      'Cas d’application: Julie Blanc',
      'Discussion générale: [Claire Lambert]',
      'Échanges: [Luc Noury]',
    ]);
  });
});

describe('who presides half a day', () => {
  it.each([
    'Matinée : Présidence, Anne Roux (BnF).',
    'Après-midi: Présidence, Anne Roux (Ville de Caen).',
    'Présidence, Anne Roux, maire de Vimy',
    'Soirée – présidence : Anne Roux (CNRS)',
    'Modération, Anne Roux (CNRS)',
    'Afternoon: Moderation, Anne Roux (CNRS)',
  ])('stands behind a label and a comma: %s', line => {
    const read = readLine(line);
    expect([read?.layout, read?.people.map(({ part }) => part)]).toEqual(['labelled', ['moderator']]);
  });
});

describe('what follows a talk at the end of its line', () => {
  it.each([
    'présentation de Clément Petit et questions-réponses',
    'Conférence de Clément Petit, et échanges avec la salle',
    'intervention de Clément Petit puis débat',
    'exposé de Clément Petit suivi d’une discussion ouverte',
    'témoignage de Clément Petit, suivi d’un temps d’échanges',
    'Présentation par Clément Petit + questions / réponses',
    'rapport d’étonnement de Clément Petit et discussion',
  ])('is no part of who gives it: %s', line => {
    const read = readLine(line, true);
    expect(read?.people.map(({ name, role }) => [line.slice(name.start, name.end), role])).toEqual([
      ['Clément Petit', null],
    ]);
  });

  it('is a part of an office that goes on behind it', () => {
    const line = 'Clément Petit, chargé des concertations et débats publics de la Ville';
    const role = readLine(line)?.people[0]?.role ?? [0, 0];
    expect(line.slice(...role)).toBe('chargé des concertations et débats publics de la Ville');
  });
});

describe('a presentation behind hours', () => {
  it('is called after who gives it', async () => {
    const text = `# Rentrée des rives

* 9h30 - 10h : présentation de Clément Petit et questions-réponses
* 10h15 : rapport d’étonnement d’Anne Roux
`;
    expect(await ledIn(text)).toEqual([
      'présentation de Clément Petit: Clément Petit',
      'rapport d’étonnement: Anne Roux',
    ]);
  });
});
