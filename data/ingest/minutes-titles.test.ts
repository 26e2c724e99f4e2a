import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

const readingOf = (text: string) =>
  readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });

describe('what minutes are called', () => {
  const points =
    '1. Approbation du procès-verbal\nAnne Roux le présente.\n2. Budget\nPaul Petit présente le budget.\n';

  it.each([
    [
      'Compte rendu du conseil municipal du 12 mars 2024\nCommune de Redon',
      'Compte rendu du conseil municipal du 12 mars 2024',
    ],
    ['Bureau du 8 février 2024 : compte rendu', 'Bureau du 8 février 2024 : compte rendu'],
    ['Université de Lille\nConseil de laboratoire – compte rendu', 'Conseil de laboratoire – compte rendu'],
    ['CR Conseil d’école du 14 novembre 2023', 'CR Conseil d’école du 14 novembre 2023'],
    ['COMPTE-RENDU DE RÉUNION\nDate : 3 avril 2024', 'COMPTE-RENDU DE RÉUNION'],
    ['Compte rendu\nConseil municipal du 3 avril 2024', 'Conseil municipal du 3 avril 2024'],
    ['Minutes of the board meeting', 'Minutes of the board meeting'],
    [
      'Assemblée générale 2017\n\nL’assemblée générale du club s’est tenue à Redon le 26 janvier\n\nCompte rendu',
      'Assemblée générale 2017',
    ],
    [
      'Rapport de réunion du 16 mars 2021\n\nProjet Alto\n\nMembres présents :\nAnne Roux\nPaul Petit',
      'Rapport de réunion du 16 mars 2021',
    ],
    [
      'Compte rendu du conseil municipal\ndu vendredi 11 décembre 2015',
      'Compte rendu du conseil municipal du vendredi 11 décembre 2015',
    ],
    [
      'Procès-verbal de l’assemblée générale\n\ntenue le 3 avril 2024',
      'Procès-verbal de l’assemblée générale tenue le 3 avril 2024',
    ],
    ['Réunion du conseil d’école\n\nMardi 3 avril 2024', 'Réunion du conseil d’école'],
  ])('is the title over their points: %s', (head, title) => {
    const { proceedings, sessions } = readingOf(`${head}\nPrésents : Anne Roux, Paul Petit\n\n${points}`);
    expect(proceedings.title).toBe(title);
    expect(sessions.map(session => session.title).slice(-2)).toEqual([
      'Approbation du procès-verbal',
      'Budget',
    ]);
  });

  it.each([
    'Procès-verbal du conseil municipal\n\nSéance du 15 mai 2024',
    'PROCÈS-VERBAL DU CONSEIL MUNICIPAL\nSÉANCE DU 15 MAI 2024',
    'Compte-rendu du conseil communautaire\nSéance ordinaire du mercredi 15 mai 2024',
    'Compte rendu du comité syndical\n\nRéunion du 15 mai 2024',
    'Procès-verbal du conseil municipal\nSéance du 15 mai 2024\nAffiché le 22 mai 2024',
    'Compte rendu du conseil municipal du 15 mai 2024\nVersion finalisée le 3 juin 2024',
    'Compte rendu du conseil municipal du 15 mai 2024\nMis en ligne le 3 juin 2024',
    'Compte rendu du conseil municipal du 15 mai 2024\nTransmis à la préfecture le 17 mai 2024',
  ])('is no sitting below it, which says when: %j', head => {
    const { proceedings } = readingOf(`${head}\nPrésents : Anne Roux, Paul Petit\n\n${points}`);
    expect(proceedings.title).toMatch(/^(?:proc[èe]s-verbal|compte)/iu);
    expect(proceedings.dates).toEqual(['2024-05-15']);
  });

  it('is their first line though it is numbered, and no approval of others', () => {
    const { proceedings } = readingOf(
      '1. Compte rendu du conseil du 3 avril 2024\nPrésents : Anne Roux, Paul Petit\n2. Budget\nPaul Petit présente le budget.\n',
    );
    expect(proceedings.title).toBe('Compte rendu du conseil du 3 avril 2024');
    const other = readingOf(
      'Approbation du compte rendu précédent\nCompte rendu du conseil d’UFR du 3 avril 2024\nAnne Roux ouvre la séance.\n',
    );
    expect(other.proceedings.title).toBe('Compte rendu du conseil d’UFR du 3 avril 2024');
  });

  it('tells no agenda from points without words below', () => {
    const { sessions } = readingOf(
      'Compte rendu de la réunion du 3 avril 2024\n1. Budget\n2. Travaux\n3. Divers\n\nAnne Roux présente le budget. Paul Petit présente les travaux.\n',
    );
    expect(sessions).toHaveLength(1);
  });
});

describe('a meal', () => {
  const sessionsIn = (lines: string) =>
    readingOf(
      `Fête du club\nSamedi 6 avril 2024\n\n${lines}\n21h Table ronde avec Luc Morel, historien\n`,
    ).sessions.map(({ title }) => title);

  it.each([
    ['10h Assemblée générale suivie d’un déjeuner', 'Assemblée générale suivie d’un déjeuner'],
    ['10h Déjeuner puis assemblée générale', 'Déjeuner puis assemblée générale'],
    ['19h Dîner-débat avec Anne Roux, maire de Redon', 'Dîner-débat'],
    ['20h Cocktail et remise des prix', 'Cocktail et remise des prix'],
    ['Assemblée générale et dîner\nAnne Roux, présidente', 'Assemblée générale et dîner'],
  ])('does not swallow what is held at it: %s', (line, title) => {
    expect(sessionsIn(line)).toEqual([title, 'Table ronde']);
  });

  it.each(['12h Déjeuner', '20h Dîner de la conférence', '12h Buffet avant la table ronde', '18h Cocktail'])(
    'is a break by itself: %s',
    line => {
      expect(sessionsIn(line)).toEqual(['Table ronde']);
    },
  );
});
