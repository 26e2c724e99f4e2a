import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "kind: title", and under it "part: name | role" of its people who speak. */
function told(text: string): readonly string[] {
  const { sessions, appearances } = readOutline(plain(text), {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  return sessions.flatMap(({ id, kind, title }) => [
    `${kind}: ${title}`,
    ...appearances
      .filter(({ session, part }) => session === id && part !== 'cited')
      .map(({ part, name, role }) => `  ${part}: ${name.text}${role === null ? '' : ` | ${role.text}`}`),
  ]);
}

describe('sessions of which only sentences tell', () => {
  it('have each the people of the sentences up to the next', () => {
    expect(
      told(
        'Retour sur la journée « Eau et territoires » du 12 mars 2024 à Redon\n\nLa journée a été ouverte par Anne Roux, maire de Redon. La première table ronde, animée par Paul Petit, journaliste, a réuni Claire Martin, hydrologue, et Luc Morel, agriculteur. La seconde table ronde, consacrée aux usages, a permis à Julie Blanc, directrice de l’agence de l’eau, de présenter son plan.\n\nL’après-midi s’est ouvert par une intervention de Marc Dubois, préfet d’Ille-et-Vilaine. Un deuxième atelier, consacré à la pêche, était animé par Hélène Robic. La journée a été conclue par Jean Noir, député.\n',
      ),
    ).toEqual([
      'address: La journée a été ouverte',
      '  speaker: Anne Roux | maire de Redon',
      'plenary: première table ronde',
      '  moderator: Paul Petit | journaliste',
      '  speaker: Claire Martin | hydrologue',
      '  speaker: Luc Morel | agriculteur',
      'plenary: seconde table ronde, consacrée aux usages',
      '  speaker: Julie Blanc | directrice de l’agence de l’eau',
      'address: intervention',
      '  speaker: Marc Dubois | préfet d’Ille-et-Vilaine',
      'workshop: la pêche',
      '  moderator: Hélène Robic',
      'closing: La journée a été conclue',
      '  speaker: Jean Noir | député',
    ]);
  });

  it('are called by what they were about, and leave what came before to itself', () => {
    expect(
      told(
        'Colloque « Habiter la ville » : compte rendu\n\nAprès un mot d’accueil de Claire Martin, présidente de l’université, la première session portait sur le logement : Anne Roux (CNRS) y a présenté ses enquêtes, suivie de Paul Petit (Inrae).\n\nLa deuxième session, présidée par Luc Morel, a porté sur les transports. Julie Blanc y a exposé le cas de Nantes.\n\nEnfin, une table ronde intitulée « Demain la ville » a rassemblé Marc Dubois, architecte, et Hélène Robic, urbaniste.\n',
      ),
    ).toEqual([
      'plenary: Colloque « Habiter la ville » : compte rendu',
      '  speaker: Claire Martin | présidente de l’université',
      'plenary: le logement',
      '  speaker: Anne Roux | CNRS',
      '  speaker: Paul Petit | Inrae',
      'plenary: deuxième session',
      '  moderator: Luc Morel',
      '  speaker: Julie Blanc',
      'plenary: Demain la ville',
      '  speaker: Marc Dubois | architecte',
      '  speaker: Hélène Robic | urbaniste',
    ]);
  });

  it('may stand in one sentence, each behind its rank', () => {
    expect(
      told(
        'Assises du sport – retour sur la journée\n\nTrois ateliers se sont tenus en parallèle : le premier, animé par Paul Petit, sur les équipements ; le deuxième, animé par Marc Dubois, sur les bénévoles ; le troisième, animé par Hélène Robic, sur la santé.\n',
      ),
    ).toEqual([
      'plenary: les équipements',
      '  moderator: Paul Petit',
      'plenary: les bénévoles',
      '  moderator: Marc Dubois',
      'plenary: la santé',
      '  moderator: Hélène Robic',
    ]);
  });

  it.each([
    [
      'Un premier temps a donné la parole à Paul Petit, trésorier, et à Claire Martin, banquière.',
      ['  speaker: Paul Petit | trésorier', '  speaker: Claire Martin | banquière'],
    ],
    [
      'Un premier temps a eu lieu avec les témoignages de Luc Morel et de Julie Blanc.',
      ['  speaker: Luc Morel', '  speaker: Julie Blanc'],
    ],
    [
      'La première partie, animée par Claire Martin, a permis d’entendre Luc Morel, maire de Vire.',
      ['  moderator: Claire Martin', '  speaker: Luc Morel | maire de Vire'],
    ],
    [
      'Première table ronde : la taille. Modérée par Claire Martin, elle réunissait Marc Dubois, paysan, et Julie Blanc, chercheuse.',
      [
        '  moderator: Claire Martin',
        '  speaker: Marc Dubois | paysan',
        '  speaker: Julie Blanc | chercheuse',
      ],
    ],
    [
      'Lors de la table ronde « Lire », modérée par Claire Martin, Luc Morel et Julie Blanc ont raconté leur expérience.',
      ['  moderator: Claire Martin', '  speaker: Luc Morel', '  speaker: Julie Blanc'],
    ],
    [
      'Le premier débat a été long. La synthèse de ces travaux est revenue à Marc Dubois, préfet.',
      ['  speaker: Marc Dubois | préfet'],
    ],
  ])('say who led and who spoke: %s', (sentence, people) => {
    const text = `Retour sur la journée du 8 octobre 2023\n\n${sentence} Un deuxième atelier, animé par Anne Roux, a suivi.\n`;
    expect(told(text).filter(line => line.startsWith('  '))).toEqual([...people, '  moderator: Anne Roux']);
  });

  it.each([
    [
      'one alone',
      'La première table ronde a réuni Anne Roux, maire, et Paul Petit, préfet. Tous ont débattu.',
    ],
    [
      'those that have headings',
      '# Ouverture\nLa première table ronde a réuni Anne Roux, maire, et Paul Petit, préfet.\n# Suite\nLa deuxième table ronde a réuni Luc Morel, maire, et Julie Blanc, préfète.',
    ],
  ])('are not told from %s', (_, body) => {
    const text = `Retour sur la journée du 8 octobre 2023\n\n${body}\n`;
    expect(told(text).filter(line => /table ronde/u.test(line))).toEqual([]);
  });
});
