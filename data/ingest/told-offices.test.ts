import { describe, expect, it } from 'vitest';
import { openDocument, plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

const source = { name: 'essai.txt', sha256: '', characters: 0 };

/** "name | role" of those who speak. */
function speakersIn(text: string): readonly string[] {
  return readOutline(plain(text), source)
    .appearances.filter(({ part }) => part === 'speaker')
    .map(({ name, role }) => `${name.text}${role === null ? '' : ` | ${role.text}`}`);
}

const HEAD = 'Rencontre « Énergie et territoires »\nMardi 12 mars 2024, Lille\n\n';

describe('a sentence that says who somebody is, under a label of those who speak', () => {
  it.each([
    ['Avec la participation de :', 'Anne Roux est la directrice de l’agence.', 'directrice de l’agence'],
    [
      'Avec la participation de',
      'Anne Roux est maîtresse de conférences à Lille.',
      'maîtresse de conférences à Lille',
    ],
    [
      'Les intervenants',
      'Anne Roux est maire de Redon depuis 2014. Elle préside la commission.',
      'maire de Redon',
    ],
    [
      'Biographies',
      'Anne Roux est éducatrice et autrice. Elle intervient en prison.',
      'éducatrice et autrice',
    ],
    ['Les invités :', 'Anne Roux a été directrice du théâtre pendant dix ans.', 'directrice du théâtre'],
    [
      'About the speakers',
      'Anne Roux is professor of law at UCL. She works on data.',
      'professor of law at UCL',
    ],
    ['Avec :', 'Anne Roux, qui est médecin et présidente de l’ordre', 'médecin et présidente de l’ordre'],
    ['Avec :', 'Anne Roux : elle est élue à la santé', 'élue à la santé'],
    ['Intervenantes', 'Docteure en géographie, Anne Roux est maire de Vannes.', 'maire de Vannes'],
    [
      'Participeront à la table ronde :',
      'Anne Roux est exploitante agricole à Redon',
      'exploitante agricole à Redon',
    ],
    [
      'Intervenantes',
      'Anne Roux, ingénieure, est responsable du climat et enseigne à Lille.',
      'responsable du climat',
    ],
  ])('names a speaker with her role: %s %s', (label, line, role) => {
    expect(speakersIn(`${HEAD}${label}\n\n${line}\nPaul Petit est avocat au barreau.\n`)).toEqual([
      `Anne Roux | ${role}`,
      'Paul Petit | avocat au barreau',
    ]);
  });

  it('stands below the name alone, which is no title', () => {
    expect(
      speakersIn(
        `${HEAD}Biographies\n\nAnne Roux\nAnne Roux est éducatrice.\n\nPaul Petit\nPaul Petit est avocat.\n`,
      ),
    ).toEqual(expect.arrayContaining(['Anne Roux | éducatrice', 'Paul Petit | avocat']));
  });

  it.each([
    ['Les intervenants', 'Anne Roux est née à Redon. Elle a trois enfants.'],
    ['Un roman', 'Anne Roux est professeure au lycée. Elle rentre tard.'],
    ['Remerciements', 'Anne Roux est la directrice de l’agence.'],
    ['Les inventions', 'Anne Roux est la directrice de l’agence.'],
  ])('is told from what is said of anybody: %s', (label, line) => {
    expect(speakersIn(`${HEAD}${label}\n\n${line}\n`)).toEqual([]);
  });
});

describe('a heading over those who speak', () => {
  const sessionsOf = async (text: string) =>
    readOutline(await openDocument(text, 'essai.md'), source).sessions.map(({ title }) => title);

  it.each([
    'Intervenants',
    'Intervenant·es',
    'Les intervenantes et les intervenants',
    'Speakers',
    'Nos invité·es',
  ])('opens no session of its own: %s', async label => {
    expect(
      await sessionsOf(
        `# Webinaire : la sobriété\n\n12 avril 2024\n\n## ${label}\n\n- Anne Roux, maire de Redon\n- Paul Petit, préfet\n`,
      ),
    ).toEqual(['Webinaire : la sobriété']);
  });
});
