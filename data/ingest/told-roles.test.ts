import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

const source = { name: 'essai.txt', sha256: '', characters: 0 };

const PROGRAMME = `Journée d’étude « Rivières »
Mardi 12 mars 2024, Lille

9h00 – Les crues
Anne Roux
Luc Petit

10h00 – Les digues
Zoé Morel, hydrologue
`;

/** "name | role" of everybody, and where the role stands in the text. */
function rolesIn(text: string) {
  const { appearances } = readOutline(plain(text), source);
  for (const { role } of appearances)
    if (role !== null) expect(text.slice(role.span.start, role.span.end)).toContain(role.text.slice(0, 8));
  return appearances.map(({ name, role }) => `${name.text} | ${role?.text ?? ''}`);
}

describe('the role of somebody whom the programme only names', () => {
  it.each(['à l’unanimité', 'avec majorité', 'par acclamation', 'à la majorité des voix'])(
    'is nothing that says how somebody was elected: %s',
    how => {
      const roles = rolesIn(`${PROGRAMME}\nAnne Roux est élue ${how}.\n`);
      expect(roles).toContain('Anne Roux | ');
    },
  );

  it.each([
    [
      'Anne Roux est directrice de recherche au CNRS. Elle travaille à Lille.',
      'directrice de recherche au CNRS',
    ],
    [
      'Géologue de formation, Anne Roux est une journaliste spécialiste des eaux.',
      'journaliste spécialiste des eaux',
    ],
    [
      'Anne Roux est professeure à l’Univ. de Lille (laboratoire des eaux).',
      'professeure à l’Univ. de Lille',
    ],
    ['Anne Roux est actuellement maire de Redon et elle préside la commission.', 'maire de Redon'],
    [
      'Anne Roux est directrice de l’agence, en charge des digues, et aime les rivières.',
      'directrice de l’agence, en charge des digues',
    ],
    [
      'Anne Roux est conseillère au patrimoine, au tourisme et aux rives, ravie de venir.',
      'conseillère au patrimoine, au tourisme et aux rives',
    ],
    ['Anne Roux is professor of law at UCL. She works on data.', 'professor of law at UCL'],
    [
      'Une soirée animée par Anne Roux, présidente de l’association des rives, a suivi.',
      'présidente de l’association des rives',
    ],
    [
      'Pour Anne Roux, chargée de mission à l’agence, qui connaît les crues, rien ne presse.',
      'chargée de mission à l’agence',
    ],
  ])('is what a sentence tells elsewhere: %s', (sentence, role) => {
    const roles = rolesIn(`${PROGRAMME}\n${sentence}\n`);
    expect(roles).toContain(`Anne Roux | ${role}`);
    expect(roles).toContain('Luc Petit | ');
  });

  it.each([
    'Anne Roux est heureuse de revenir à Lille.',
    'Anne Roux est née à Redon.',
    'Jeanne Roux est directrice de recherche au CNRS.',
    'Anne Roux\n\nDirectrice de recherche : à pourvoir.',
    'Merci à Anne Roux et Pr Luc Petit de leur venue.',
  ])('stays unknown where no office is told: %s', sentence => {
    expect(rolesIn(`${PROGRAMME}\n${sentence}\n`)).toContain('Anne Roux | ');
  });

  it('ends with its row of a list', () => {
    const list = 'Anne Roux, maire de Lury\nInès Carbonell, animatrice du bassin\n';
    expect(rolesIn(`${PROGRAMME}\nIntervenants\n${list}`)).toContain('Anne Roux | maire de Lury');
    const wrapped = 'Anne Roux, maire de\nSaint-Martin Les Rives, est venue.\n';
    expect(rolesIn(`${PROGRAMME}\n${wrapped}`)).not.toContain('Anne Roux | maire de');
  });

  it('goes on with the letters of a body', () => {
    expect(rolesIn(`${PROGRAMME}\nAnne Roux, chargée de mission, CEREMA Méditerranée\n`)).toContain(
      'Anne Roux | chargée de mission, CEREMA Méditerranée',
    );
  });

  it('is the one beside the name where there is one', () => {
    const roles = rolesIn(`${PROGRAMME}\nZoé Morel est présidente de l’association des rives.\n`);
    expect(roles).toContain('Zoé Morel | hydrologue');
  });
});
