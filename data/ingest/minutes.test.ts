import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { passage } from '../text/normalise.ts';
import { honouredIn } from './honoured.ts';
import { isCommittee } from './labels.ts';
import { readReported } from './layouts/reported.ts';
import { speechOf } from './layouts/speech-verbs.ts';
import { COUNCIL } from './minutes.fixture.ts';
import { readOutline } from './outline.ts';
import { agendaPoint, readsAsReport } from './report.ts';
import { rollLabel } from './rolls.ts';

function outlineOf(text: string) {
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });
}

function inPart(text: string, part: string): readonly string[] {
  return outlineOf(text)
    .appearances.filter(a => a.part === part)
    .map(a => a.name.text);
}

describe('the roll of a meeting', () => {
  it.each([
    ['Présents :', 'participant'],
    ['Etaient présents', 'participant'],
    ['Étaient également présents :', 'participant'],
    ['Membres présents :', 'participant'],
    ['Secrétaire de séance : Anne Roux', 'participant'],
    ['Assistaient également à la réunion :', 'participant'],
    ['## Excusés', 'absent'],
    ['Etaient absents excusés :', 'absent'],
    ['Étaient excusés :', 'absent'],
    ['Absents : Anne Roux', 'absent'],
    ['Absents et excusés :', 'absent'],
    ['Conseillers absents :', 'absent'],
    ['Absents ayant donné pouvoir :', 'represented'],
    ['Ont donné procuration :', 'represented'],
    ['Avaient donné pouvoir à :', 'represented'],
    ['Représentés :', 'represented'],
  ])('reads %s', (line, roll) => {
    expect(rollLabel(line, false)?.roll).toBe(roll);
  });

  it.each([
    'Présentation : le budget',
    'Participaient à la table ronde :',
    'Les absents ont toujours tort',
    'Excusez-nous : la salle est petite',
    'Intervenants :',
    'Le présent compte rendu :',
    'Absents de la carte : les villages oubliés',
  ])('leaves %s alone', line => {
    expect(rollLabel(line, true)).toBeNull();
  });

  it.each([
    ['Present: John Miller', 'participant'],
    ['Members present:', 'participant'],
    ['In attendance: Mary Cole', 'participant'],
    ['Those Attending: Mary Cole', 'participant'],
    ['Attendees', 'participant'],
    ['Apologies for absence: Peter Wood', 'absent'],
    ['Apologies received from: Peter Wood', 'absent'],
    ['Regrets:', 'absent'],
  ])('reads %s in minutes in English', (line, roll) => {
    expect(rollLabel(line, true)?.roll).toBe(roll);
  });

  it('calls participants those whom minutes call so, and no programme', () => {
    expect(rollLabel('Participants :', true)?.roll).toBe('participant');
    expect(rollLabel('Participants :', false)).toBeNull();
    expect(rollLabel('Attendees:', false)).toBeNull();
  });

  it('gives each the part of their label, until the next', () => {
    expect(inPart(COUNCIL.text, 'absent')).toEqual([
      'Anne LOISEL',
      'Julien CHABERT',
      'Pascal LOUVET',
      'Gaëtan BIGARD',
      'Raphaël NASRI',
    ]);
    expect(inPart(COUNCIL.text, 'represented')).toEqual(['Claire HUET']);
    expect(inPart(COUNCIL.text, 'participant')).toEqual([
      'Muriel KERJEAN',
      'Philippe BOUVET',
      'Michèle FLOCH',
      'Michel MARZIN',
      'Bruno LEFRANC',
      'Michèle FLOCH',
    ]);
  });

  it('tells who holds the vote of whom', () => {
    const text =
      'Compte rendu\n\nRéunion du conseil\n\nOnt donné pouvoir :\nMme Anne LOISEL à M. Paul FLOCH\nChloé MARZIN à M. Michel RIVAL\n';
    expect(
      outlineOf(text).appearances.map(({ name, part, by }) => `${name.text} ${part} ${by?.text ?? '–'}`),
    ).toEqual([
      'Anne LOISEL represented Paul FLOCH',
      'Paul FLOCH participant –',
      'Chloé MARZIN represented Michel RIVAL',
      'Michel RIVAL participant –',
    ]);
  });

  it('opens no session: those are the points of the agenda', () => {
    const titles = outlineOf(COUNCIL.text).sessions.map(session => session.title);
    expect(titles.slice(-2)).toEqual(['VALIDATION DU COMPTE RENDU DU 21 OCTOBRE 2015', 'LA PLACE DU MARCHÉ']);
    expect(titles.filter(title => /absents|présents/iu.test(title))).toEqual([]);
  });
});

describe('a point of an agenda', () => {
  it.each([
    ['1 / VALIDATION DU COMPTE RENDU', 'VALIDATION DU COMPTE RENDU'],
    ['2/ Budget primitif', 'Budget primitif'],
    ['I- Le compte-rendu de la séance précédente', 'Le compte-rendu de la séance précédente'],
    ['II – Etat des lieux', 'Etat des lieux'],
    ['Point 3 : le budget', 'le budget'],
    ['Point n° 4 - Voirie', 'Voirie'],
    ['3. AFFAIRES SCOLAIRES', 'AFFAIRES SCOLAIRES'],
  ])('is read in %s', (line, title) => {
    expect(line.slice(agendaPoint(line))).toBe(title);
    expect(agendaPoint(line)).toBeGreaterThan(0);
  });

  it.each([
    '1/2 litre de lait',
    '12 - 14 mai 2018',
    'Le point sur la voirie',
    '2 – Le budget est voté.',
    '3. Une phrase',
  ])('is not read in %s', line => {
    expect(agendaPoint(line)).toBe(0);
  });
});

describe('a report', () => {
  it.each([
    'COMPTE-RENDU DE LA RÉUNION',
    'Procès-verbal de l’assemblée générale',
    'Réunion du 20 juin 2016',
    'Conseil municipal du 4 mars 2020',
    'Le Conseil Municipal s’est réuni le jeudi 6 décembre',
    'La journée a réuni 117 participants, de tout statut.',
    'La séance est ouverte à 18 heures.',
    'Le congrès de la FNA a encore fait le plein.',
    'Le colloque annuel des archivistes s’est tenu à Caen.',
    'Les assises du bois se sont déroulées à Guéret.',
    'Dans son discours inaugural, le préfet Paul Floch s’est félicité du plan.',
  ])('is known by %s', line => {
    expect(readsAsReport(readLines(plain(line)))).toBe(true);
  });

  it.each([
    'Colloque national, 12 et 13 mai 2020',
    'Le conseil municipal a voté lundi un plan de rénovation.',
    'Réunion de famille',
    'Chapitre premier',
    'Programme de la journée',
    'Le congrès se tiendra à Caen.',
    'Elle s’est tenue au bord du lac.',
  ])('is not known by %s', line => {
    expect(readsAsReport(readLines(plain(line)))).toBe(false);
  });
});

describe('a verb of speech', () => {
  it.each([
    ['présente le budget', 'speaker'],
    ['a présenté la charte', 'speaker'],
    ['ont également souligné', 'speaker'],
    ['nous rappelle que', 'speaker'],
    ['était chargé de faire', 'speaker'],
    ['a partagé son expérience', 'speaker'],
    ['fait lecture des statuts', 'speaker'],
    ['est intervenue sur la trame', 'speaker'],
    ['prend la parole', 'speaker'],
    ['présenta ensuite la carte', 'speaker'],
    ['insistèrent sur le coût', 'speaker'],
    ['conclut la matinée', 'speaker'],
    ['s’est félicitée de cet accord', 'speaker'],
    ['se réjouit que', 'speaker'],
    ['ouvre la séance', 'moderator'],
    ['a animé la table ronde', 'moderator'],
  ])('is read in %s', (words, part) => {
    expect(speechOf(words)).toBe(part);
  });

  it.each([
    'est désignée secrétaire',
    'a été élu maire',
    'présentement absent',
    'n’a pas répondu',
    'ouvre la porte',
    'est mort en 1832',
    's’est noyé dans le lac',
    'se réveilla tard',
  ])('is not read in %s', words => {
    expect(speechOf(words)).toBeNull();
  });
});

describe('a sentence of a report', () => {
  const said = (text: string) =>
    readReported(passage(text, 0, text.length))?.people.map(
      ({ name, part }) => `${text.slice(name.start, name.end)} ${part}`,
    ) ?? [];

  it.each([
    ['Adèle Noury rappelle que le lac est bas.', ['Adèle Noury speaker']],
    ['Puis Adèle Noury, maire de Caen, a présenté le plan.', ['Adèle Noury speaker']],
    ['Après avoir rappelé l’ordre du jour, Adèle NOURY fait lecture des statuts.', ['Adèle NOURY speaker']],
    ['Adèle Noury (CNRS) souligne le risque.', ['Adèle Noury speaker']],
    ['Adèle Noury et Paul Floch présentent la carte.', ['Adèle Noury speaker', 'Paul Floch speaker']],
    ['Mme Adèle Noury remercie les conseillers.', ['Adèle Noury speaker']],
    ['Le conseil s’est réuni sous la présidence de Monsieur Paul FLOCH.', ['Paul FLOCH moderator']],
    ['La séance est présidée par Paul Floch.', ['Paul Floch moderator']],
    ['M. GUINOT présente Mme Adèle Noury, conservatrice des musées, à l’assemblée.', ['Adèle Noury speaker']],
    ['Le président donne la parole à Paul Floch.', ['Paul Floch speaker']],
    ['Le maire donne la parole à Mme Anne Marzin qui détaille les dépenses.', ['Anne Marzin speaker']],
    ['Dans son discours, le préfet Paul Floch s’est félicité du plan.', ['Paul Floch speaker']],
    ['L’économiste Adèle Noury présenta ensuite ses chiffres.', ['Adèle Noury speaker']],
  ])('tells who spoke: %s', (text, people) => {
    expect(said(text)).toEqual(people);
  });

  it.each([
    'Le livre d’Adèle Noury explique la crue.',
    'Adèle Noury est désignée secrétaire.',
    'Comme le disait Paul Floch, le lac est bas.',
    'Un atelier publié par Paul Floch et vendu par Adèle Noury.',
    'La démission de Paul Floch est annoncée.',
    'On présente le tableau de Paul Floch.',
  ])('leaves those who are only mentioned: %s', text => {
    expect(said(text)).toEqual([]);
  });
});

describe('those who prepare', () => {
  it.each([
    'Comité de programme',
    'Comité scientifique',
    "Comité d'organisation",
    'Membres du comité de pilotage',
    "Conseil d'administration",
    'Program committee',
    'Organizing Committee 2026',
    'Program Chairs',
    'Équipe Nuits des haies 2026',
    'L’équipe du festival',
    'Comité scientifique et d’organisation',
  ])('stand under %s', title => {
    expect(isCommittee(title, 0)).toBe(true);
  });

  it.each([
    'Comité de pilotage du 3 mars 2020',
    'Réunion du comité de pilotage',
    'Équipe Rivières',
    'Travailler en équipe en 2026',
    "Le comité de programme, mode d'emploi (Anne Roux)",
    'Organisation',
    'Le conseil municipal',
  ])('do not stand under the plain line %s', title => {
    expect(isCommittee(title, 0)).toBe(false);
  });

  it('stand under one word where it is a heading', () => {
    expect(isCommittee('Organisation', 1)).toBe(true);
    expect(isCommittee('Organisation du travail', 1)).toBe(false);
  });
});

describe('whom a day is about', () => {
  const about = (title: string) => [...honouredIn(readLines(plain(title)), 'Titre')];

  it.each([
    'Penser avec Adèle Noury',
    'Cheminer avec Adèle Noury',
    'Lire Adèle Noury',
    'Hommage à Adèle Noury',
    "Autour d'Adèle Noury",
    'Journée Adèle Noury',
  ])('is told by %s', title => {
    expect(about(title)).toEqual(['adele noury']);
  });

  it.each([
    'Atelier terre avec Adèle Noury',
    'Rencontre avec Adèle Noury',
    'Conférence d’Adèle Noury',
    '14h Penser avec Adèle Noury',
  ])('is nobody in %s', title => {
    expect(about(title)).toEqual([]);
  });
});
