import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

function outlineOf(text: string) {
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });
}

function inPart(text: string, part: string): readonly string[] {
  return outlineOf(text)
    .appearances.filter(a => a.part === part)
    .map(a => a.name.text);
}

describe('who takes the floor', () => {
  it('may be called by the given name alone, under points numbered one after the other', () => {
    const text = `Compte-rendu de l'assemblée générale du 23 septembre 2013

Présents
Emmanuel Gaillot, Arnaud Bailly, Frédéric Merle

1 Ordre du jour

2 Rapport moral

Emmanuel présente le rapport moral de l'année écoulée.

3 Bilan d'activités

Frédéric intervient sur la conférence. Arnaud note que le budget est tenu.`;
    const { sessions, appearances } = outlineOf(text);
    const spoken = sessions.map(
      ({ id, title }) =>
        `${title}: ${appearances
          .filter(({ session, part }) => session === id && part === 'speaker')
          .map(({ name }) => name.text)
          .join(' + ')}`,
    );
    expect(spoken.slice(1)).toEqual([
      'Rapport moral: Emmanuel Gaillot',
      "Bilan d'activités: Frédéric Merle + Arnaud Bailly",
    ]);
  });

  it('may be called by a family name of two words', () => {
    const text = `Compte rendu du comité de pilotage
Saint-Brieuc, le 4 mars 2024

Étaient présents : Mme Katell Guivarch (CPAM), M. Yann Le Bihan (URPS)

1. Bilan
M. Le Bihan présente les chiffres de la permanence..`;
    expect(inPart(text, 'speaker')).toEqual(['Yann Le Bihan']);
  });

  it('speaks in turns, whatever the turns begin with', () => {
    const text = `Conseil municipal du mardi 30 juin 2015
Compte-rendu intégral du débat

Compte-rendu du point n°1 - Le projet de halle

Jérôme BORDE : M. le Maire, chers collègues, la halle est un beau projet.

Jean-Pierre LAFOND : Merci monsieur le Maire. Nous avons des questions.`;
    expect(inPart(text, 'speaker')).toEqual(['Jérôme BORDE', 'Jean-Pierre LAFOND']);
    expect(outlineOf(text).sessions.map(({ title }) => title)).toEqual(['Le projet de halle']);
  });
});

describe('a report of an evening', () => {
  it('tells who spoke by who is set first, by a quoted title, and by those who will open it', () => {
    const retro = `Retour sur la soirée du port

Côté présentation, Anne Roux nous a proposé une version courte de sa conférence.

C'est Jean Morel, géographe, qui a ouvert la rencontre.

Le plat de résistance était dédié à « La crue et ses comptes » par le duo Zoé Marzin (hydrologue) et Paul Petit (CNRS).`;
    expect(inPart(retro, 'speaker')).toEqual(['Anne Roux', 'Jean Morel', 'Zoé Marzin', 'Paul Petit']);
    const announced = `Soirée-débat : du champ à l'assiette
Mardi 28 janvier 2020, à 18h00

Plusieurs acteurs locaux viendront partager leur expérience : Anne Roux, maire de Caen, Jean Morel, préfet, et Paul Petit, conseiller départemental, introduiront la soirée.`;
    expect(inPart(announced, 'speaker')).toEqual(['Anne Roux', 'Jean Morel', 'Paul Petit']);
  });

  it('tells who led an event and whom it brought together', () => {
    const report = (sentence: string) => `Compte rendu de la journée du 12 mars 2024 à Cahors\n\n${sentence}`;
    const read = (sentence: string) =>
      ['moderator', 'speaker'].map(part => inPart(report(sentence), part).join(' + '));
    expect(
      read(
        'La table ronde, modérée par Anne Roux (Mairie-conseils), réunissait Paul Petit, maire, et Zoé Marzin, sociologue.',
      ),
    ).toEqual(['Anne Roux', 'Paul Petit + Zoé Marzin']);
    expect(read('La discussion était animée par Jean Morel, qui dirige la revue Sillages.')).toEqual([
      'Jean Morel',
      '',
    ]);
    expect(read('Jean Morel, qui a animé les échanges du matin, est revenu sur les faits.')).toEqual([
      'Jean Morel',
      '',
    ]);
    expect(read("L'atelier du matin a réuni Paul Petit et Zoé Marzin.")).toEqual([
      '',
      'Paul Petit + Zoé Marzin',
    ]);
    expect(
      read(
        'Une table ronde réunissait Mme la ministre ainsi que Paul Petit, maire, et Zoé Marzin, sociologue.',
      ),
    ).toEqual(['', 'Paul Petit + Zoé Marzin']);
    expect(read('Elle réunissait Paul Petit, maire, et Zoé Marzin, sociologue.')).toEqual([
      '',
      'Paul Petit + Zoé Marzin',
    ]);
    expect(read('Elle réunissait des maires, des sociologues et des habitants.')).toEqual(['', '']);
    // What is no event is led as well, and whom a number counts among others is not heard.
    expect(read('Le club de lecture animé par Jean Morel existe depuis 1990.')).toEqual(['', '']);
    expect(read('La réunion a réuni 40 personnes, dont Paul Petit.')).toEqual(['', '']);
  });

  it('leaves what the sentence goes on with out of the role', () => {
    const roles = (sentence: string) =>
      outlineOf(`Compte rendu de la journée du 12 mars 2024 à Cahors\n\n${sentence}`).appearances.map(
        ({ role }) => role?.text,
      );
    expect(roles('Animé par Anne Roux, journaliste, le débat a duré deux heures.')).toEqual(['journaliste']);
    expect(roles('La soirée a été ouverte par Anne Roux, adjointe à la culture.')).toEqual([
      'adjointe à la culture',
    ]);
  });

  it('says nothing in a newspaper', () => {
    const article = `C'est Jean Morel, géographe, qui a ouvert la boutique de la rue du Port en 1987.

Anne Roux nous a proposé du café.`;
    expect(inPart(article, 'speaker')).toEqual([]);
  });

  it('may be called by the office that one of those present holds alone', () => {
    const minutes = (roll: string) =>
      `Compte rendu du conseil municipal du 3 mars 2020\n\nÉtaient présents : ${roll}.\n\n1 / TRAVAUX DU PORT\nMme le Maire précise que la digue tient. Le maire adjoint est présent.\n\n2 / BUDGET DU PORT\nLe budget est voté.\n`;
    expect(inPart(minutes('Anne HERVÉ, maire, Paul PETIT, Zoé MARZIN'), 'speaker')).toEqual(['Anne HERVÉ']);
    expect(inPart(minutes('Anne HERVÉ, maire de Caen, Paul PETIT, maire de Metz'), 'speaker')).toEqual([]);
    expect(
      inPart(minutes('Anne HERVÉ, maire adjointe de Caen et vice-présidente, Paul PETIT'), 'moderator'),
    ).toEqual([]);
    expect(inPart(minutes('Anne HERVÉ, conseillère, Paul PETIT'), 'speaker')).toEqual([]);
  });
});

describe('who is called by the given name before a colon', () => {
  const ROLL = `# Compte-rendu de la rencontre du 23 septembre 2013

Personnes présentes :

- Anne Roux - Les Amis du pré
- Paul Petit - maraîcher
- Paul Morel - Terre et mer
- Luc Gaillot (Pont neuf)

## Plénière

`;
  it.each([
    ['Anne - Les Amis du pré : les terres manquent.', 'Anne Roux'],
    ['- Anne, même groupe : les terres manquent.', 'Anne Roux'],
    ['Anne : les terres manquent.', 'Anne Roux'],
    ['Anne Roux : les terres manquent.', 'Anne Roux'],
    ['- Luc (Pont neuf) : les terres manquent.', 'Luc Gaillot'],
    ['Paul - Terre et mer : les terres manquent.', 'Paul Morel'],
    ['Paul – maraîcher : les terres manquent.', 'Paul Petit'],
  ])('speaks: %s', (line, who) => {
    const { appearances } = outlineOf(`${ROLL}${line}\n\nRien d’autre n’a été dit.\n`);
    expect(appearances.filter(({ part }) => part === 'speaker').map(({ name }) => name.text)).toEqual([who]);
  });

  it.each([
    'Paul : les terres manquent.',
    'Marc : les terres manquent.',
    'Pré : les terres manquent.',
    'Anne : trésorière',
    'Luc : présidente sortante',
  ])('is nobody where the roll has two or none of that name, or an office stands there: %s', line => {
    const { appearances } = outlineOf(`${ROLL}${line}\n\nRien d’autre n’a été dit.\n`);
    expect(appearances.filter(({ part }) => part === 'speaker')).toEqual([]);
  });
});

describe('who presides', () => {
  const head = (presided: string, roll = 'Présents : Mme Anne Roux, M. Paul Petit.') =>
    `Procès-verbal du conseil du 7 mai 2021\n\nLe conseil s’est réuni sous la présidence de ${presided}.\n\n${roll}\n\n1. Vente du pré\n\n`;
  const spoken = (text: string) =>
    outlineOf(text)
      .appearances.filter(({ session, part }) => session !== 'P1' && part !== 'cited')
      .map(({ name, part }) => `${name.text} ${part}`);

  it.each([
    'Madame le Maire rappelle les faits.',
    'Mme la Maire expose les faits.',
    'La présidente rappelle les faits.',
    'Madame la Présidente propose de vendre.',
  ])('is the mayor or the president where nobody else is called so: %s', said => {
    expect(spoken(`${head('Madame Anne Roux')}${said}\n\n2. Budget\n\nAdopté.\n`)).toEqual([
      expect.stringMatching(/^Anne Roux (?:moderator|speaker)$/u),
    ]);
  });

  it('is not the mayor where another is', () => {
    const text = head('Madame Anne Roux', 'Présents : Mme Anne Roux, adjointe, M. Paul Petit, maire.');
    expect(spoken(`${text}Monsieur le Maire rappelle les faits.\n\n2. Budget\n\nAdopté.\n`)).toEqual([
      expect.stringMatching(/^Paul Petit/u),
    ]);
  });
});
