import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf } from './entries.fixture.ts';

/** "title, first day and hours, room" of each session. */
async function whenOf(text: string): Promise<readonly string[]> {
  const { sessions } = await datasetOf(text);
  return sessions.map(({ title, start, end, room }) =>
    [title, start?.slice(0, 16), end?.slice(11, 16), room].filter(part => part !== undefined).join(', '),
  );
}

const titleOf = async (text: string) => (await datasetOf(text)).proceedings.title;

describe('a webinar of several', () => {
  it.each(['WEBINAIRE #', 'Webinaire n° ', 'Rendez-vous ', 'Module '])(
    'has its title, its day and its hours below what it is called: %s',
    async label => {
      const one = (n: number, title: string, day: string, name: string) =>
        `${label}${n}\n${title}\n${day}, 9h-10h\nIntervenants :\n${name}, maire de Redon\n`;
      const text = `Les Matinales de la rive\n\n${one(1, 'Compter les haies', 'Mardi 7 avril 2026', 'Luc Morel')}\n${one(2, 'Planter les haies', 'Mardi 5 mai 2026', 'Anne Roux')}`;
      expect(await whenOf(text)).toEqual([
        'Compter les haies, 2026-04-07T09:00, 10:00',
        'Planter les haies, 2026-05-05T09:00, 10:00',
      ]);
      expect(await entriesOf(text)).toEqual([
        'Compter les haies: speaker Luc/Morel | maire de Redon',
        'Planter les haies: speaker Anne/Roux | maire de Redon',
      ]);
    },
  );

  it('may be numbered, with where behind its hours, and a button below it', async () => {
    const one = (n: number, title: string, day: string, name: string) =>
      `${n}/ ${title}\n${day} | 11h00 – 12h00 | En ligne\nIntervenante : ${name}, maire de Redon\n> Je m’inscris\n`;
    const text = `Les rendez-vous de la rive – saison 2026\n\nDeux webinaires gratuits pour tous\n\n${one(1, 'Compter les haies', 'Jeudi 5 mars 2026', 'Léa Morel')}\n${one(2, 'Planter les haies', 'Jeudi 2 avril 2026', 'Anne Roux')}`;
    expect(await whenOf(text)).toEqual([
      'Compter les haies, 2026-03-05T11:00, 12:00, En ligne',
      'Planter les haies, 2026-04-02T11:00, 12:00, En ligne',
    ]);
    expect(await entriesOf(text)).toEqual([
      'Compter les haies: speaker Léa/Morel | maire de Redon',
      'Planter les haies: speaker Anne/Roux | maire de Redon',
    ]);
  });
});

describe('a room in brackets behind the label of a workshop', () => {
  it.each(['salle Agrippa', 'amphi', 'Salle 12', 'studio'])('is no part of its title: %s', async room => {
    const text = `Assises du rivage\nRedon, 16 mai 2024\n\nAtelier 1 (${room}) : Trier les algues\nZélie Floch, paysagiste\nAtelier 2 : Les vents\nPaul Noury, guide\n`;
    expect((await whenOf(text))[0]).toBe(`Trier les algues, ${room}`);
  });

  it('is none where it says that something goes on', async () => {
    const text =
      'Assises du rivage\nRedon, 16 mai 2024\n\nAtelier 1 (suite) : Trier les algues\nZélie Floch, paysagiste\nAtelier 2 : Les vents\nPaul Noury, guide\n';
    expect((await whenOf(text))[0]).toBe('(suite) : Trier les algues');
  });
});

const LIST = '\n9h30 Ouverture\nAnne Roux, maire de Redon\n10h Compter les haies\nLuc Morel, paysagiste\n';

describe('what a document is called', () => {
  it.each([
    [
      'Colloque « Penser la vase »\nUniversité de Pau et des Pays de l’Adour\n15-16 octobre 2026',
      'Colloque « Penser la vase »',
    ],
    [
      'Journée « Penser la vase »\nFaculté des lettres de Redon\n15 octobre 2026',
      'Journée « Penser la vase »',
    ],
    [
      'Colloque de la vase et de l’\nUniversité de Pau\n15 octobre 2026',
      'Colloque de la vase et de l’ Université de Pau',
    ],
    ['LIVRE DES RÉSUMÉS\n12e Journée de la vase\n15 octobre 2026', '12e Journée de la vase'],
    ['Recueil des résumés\nColloque de la vase\n15 octobre 2026', 'Colloque de la vase'],
  ])('ends before who holds it, and begins behind what it holds: %s', async (head, title) => {
    expect(await titleOf(`${head}\n${LIST}`)).toBe(title);
  });

  it.each([
    ['RELEVÉ DE CONCLUSIONS\nConseil de l’UFR du 19 janvier 2026', 'Conseil de l’UFR du 19 janvier 2026'],
    [
      'COMPTE RENDU\nComité de pilotage de la rive\nRéunion du 19 janvier 2026',
      'Comité de pilotage de la rive',
    ],
    ['Procès-verbal\nCommission des rives du 19 janvier 2026', 'Commission des rives du 19 janvier 2026'],
  ])('is who met, below the word for minutes: %s', async (head, title) => {
    expect(
      await titleOf(`${head}\n\nPrésents : Anne Roux, Luc Morel\n\n1. Bilan\nAnne Roux présente le bilan.\n`),
    ).toBe(title);
  });

  it.each([
    'Ce qu’il faut retenir de notre conférence-débat du 14 novembre 2026',
    'Retour sur la rencontre du 14 novembre 2026',
    'Compte rendu du débat du 14 novembre 2026',
  ])('is what is quoted below the line that tells of it: %s', async head => {
    const text = `${head}\n\n« La vase, un droit pour tous »\n\nLa soirée a été ouverte par Anne Roux, maire. Luc Morel, paysagiste, a expliqué son métier.\n`;
    expect(await titleOf(text)).toBe('La vase, un droit pour tous');
  });

  it('is what a round table was about, below its label', async () => {
    const text =
      'ACTES – TABLE RONDE N° 2\nLa vase au village : quel avenir ?\n\nPrésidente : Anne Roux, maire\n\nIntervenants :\nLuc Morel, paysagiste\n';
    expect(await titleOf(text)).toBe('La vase au village : quel avenir ?');
  });
});

describe('who leads', () => {
  it.each([
    ['Modération : Zélie Floch. Avec Paul Noury (Le 101), Luc Morel (Cap Vase)', 'moderator Zélie/Floch'],
    [
      'Modératrice : Zélie Floch (CNRS) ; intervenants : Paul Noury, Luc Morel',
      'moderator Zélie/Floch | CNRS',
    ],
    ['Animé par Zélie Floch, journaliste', 'moderator Zélie/Floch | journaliste'],
  ])('is told by the words of a cell of people: %s', async (cell, first) => {
    const text = `# Journée de la vase\n\nRedon, 16 mai 2024\n\n| Horaire | Séquence | Intervenants |\n|---|---|---|\n| 10h | Ouverture | Anne Roux, maire de Redon |\n| 11h | Table ronde : durer | ${cell} |\n`;
    const [opening, panel] = await entriesOf(text, 'essai.md');
    expect(opening).toBe('Ouverture: speaker Anne/Roux | maire de Redon');
    expect(panel).toMatch(new RegExp(`^Table ronde : durer: ${first.replace('|', '\\|')}`));
    expect(panel).not.toContain('moderator Paul');
  });

  it.each(['menée par', 'conduite par', 'animée par'])(
    'is told by the verb behind a discussion: %s',
    async by => {
      const text = `Journée de la vase\nRedon, 16 mai 2024\n\n10h Ouverture\nAnne Roux, maire de Redon\n11h Discussion ${by} Zélie Floch (CNRS)\n`;
      expect((await entriesOf(text))[1]).toBe('Discussion: moderator Zélie/Floch | CNRS');
    },
  );

  it('leads the session, and not the making of a film or a club', async () => {
    const text =
      'Journée de la vase\nRedon, 16 mai 2024\n\n10h Table ronde\n- Anne Roux, animatrice\n- Zélie Floch (modératrice)\n- Luc Morel, facilitateur\n11h Enquête menée par Paul Noury (CNRS)\n';
    const read = (await entriesOf(text)).join(' + ');
    expect(read).toContain('moderator Zélie/Floch');
    expect(read).not.toMatch(/moderator (?:Anne|Luc|Paul)/);
  });
});

describe('the title of all', () => {
  it.each([
    ['Workshop on Mud\nRedon, France – 28 May 2026\nVenue: Town Hall, 4 rue Ledru', '9.00 – 9.15 Welcome'],
    [
      'Forum de la vase\nRedon – 3 octobre 2026\n\nÀ partir de 9 heures : accueil / recepción',
      '9 heures 30 : Ouverture',
    ],
    ['Atelier de la vase\n3 octobre 2026\nMaison des sciences – salle de conférences', '9h30 Ouverture'],
  ])('is no session, whatever is said below it of where and when: %s', async (head, first) => {
    const text = `${head}\n\n${first}\nAnne Roux, maire de Redon\n10h30 Compter les haies\nLuc Morel, paysagiste\n`;
    const read = await entriesOf(text);
    expect(read.map(entry => entry.slice(0, entry.indexOf(':')))).toEqual([
      first.replace(/^.*(?=Wel|Ouv)/, ''),
      'Compter les haies',
    ]);
  });
});

describe('what is said in a record word for word', () => {
  it('opens no session where a line says two sentences', async () => {
    const text =
      'Actes – Table ronde n° 2\nLa vase au village : quel avenir ?\n\nPrésident de séance : Luc Morel, maire de Redon\n\nIntervenants :\nMme Anne Roux, paysagiste\nM. Paul Noury, guide\n\nLuc MOREL\nMerci à tous d’être venus. Je donne tout de suite la parole à Mme Roux.\n\nAnne ROUX\nJe veux parler du temps de trajet. Des enfants de quatre ans font une heure de car.\n\nPaul NOURY\nLes classes peuvent très bien marcher. À condition de former les maîtres pour cela.\n';
    expect((await datasetOf(text)).sessions.map(({ title }) => title)).toEqual([
      'La vase au village : quel avenir ?',
    ]);
  });
});
