import { describe, expect, it } from 'vitest';
import { documentOf, sourceOf } from './document/open-file.ts';
import { eventsApart } from './events-apart.ts';
import { ingest } from './ingest/ingest.ts';
import { resolve } from './resolve/resolve.ts';

async function eventsIn(text: string, name = 'actes.txt') {
  const document = await documentOf({ text, layout: null, diagnostics: [] }, name);
  const read = (part: typeof document) => resolve(ingest(part, sourceOf(part, name, 'f00d')));
  return eventsApart(document, read(document), read).map(({ dataset, part }) => ({
    title: dataset.proceedings.title,
    dates: dataset.proceedings.dates,
    people: dataset.people.map(person => person.name),
    text: text.slice(part.start, part.end),
    spans: dataset.people.flatMap(({ variants }) => variants.flatMap(({ spans }) => spans)),
    part,
  }));
}

const MOBILITY = `14h00 Atelier 1 : Se déplacer
Hélène Robic, cheffe de projet, Ville de Nantes

15h00 Atelier 2 : Marcher en ville
Paul Durandel, directeur, Ville de Brest
`;
const WATER = `9h30 Atelier 1 : Protéger les captages
Sophie Tanguenec, directrice, Agence de l'eau Adour-Garonne

11h00 Atelier 2 : Partager la ressource
Yves Morin, maire de Guéret
`;
const FIRST = `Rencontres de la mobilité\nAngers, 4 avril 2024\n\n${MOBILITY}\n`;

describe('a file that holds two events', () => {
  it.each([
    ['place and day on one line', `${FIRST}Assises de l'eau potable\nLimoges, 18 septembre 2025\n\n${WATER}`],
    [
      'place and day on two lines',
      `${FIRST}Assises de l'eau potable\nLimoges\n18 septembre 2025\n\n${WATER}`,
    ],
    ['labels', `${FIRST}Assises de l'eau potable\nDate : 18 septembre 2025\nLieu : Limoges\n\n${WATER}`],
    ['days in the title', `${FIRST}Assises de l'eau potable, Limoges, 18 septembre 2025\n\n${WATER}`],
    ['two days', `${FIRST}Assises de l'eau potable\nLimoges, 18 et 19 septembre 2025\n\n${WATER}`],
    [
      'a subtitle',
      `${FIRST}Assises de l'eau potable\nPartager pour durer\nLimoges, 18 septembre 2025\n\n${WATER}`,
    ],
    [
      'a line over it',
      `${FIRST}PROGRAMME\n\nAssises de l'eau potable\nLimoges, 18 septembre 2025\n\n${WATER}`,
    ],
    ['the next edition', `${FIRST}Rencontres de la mobilité\nLimoges, 3 avril 2025\n\n${WATER}`],
    [
      'a ruled line',
      `${FIRST}----------\n\nColloque national de l'eau\nLimoges, le 18 septembre 2025\n\n${WATER}`,
    ],
    ['days in figures', `${FIRST}Journée technique de l'eau\nLimoges, 18/09/2025\n\n${WATER}`],
  ])('is separated: %s', async (_, text) => {
    const [first, second, ...others] = await eventsIn(text);
    expect(others).toEqual([]);
    expect(first?.people).toEqual(['Hélène Robic', 'Paul Durandel']);
    expect(second?.people).toEqual(['Sophie Tanguenec', 'Yves Morin']);
    expect(first?.dates).toEqual(['2024-04-04']);
    expect(second?.dates[0]).toMatch(/^2025-/u);
    expect(second?.title).toMatch(/eau|mobilité/u);
    // Every passage is one of the file, and of its own part.
    for (const event of [first, second])
      for (const { start, end } of event?.spans ?? []) {
        expect(start).toBeGreaterThanOrEqual(event?.part.start ?? Number.NaN);
        expect(end).toBeLessThanOrEqual(event?.part.end ?? Number.NaN);
        expect(event?.people).toContain(text.slice(start, end));
      }
  });

  it.each([
    [
      'minutes',
      `Compte rendu du comité de pilotage « Haies »
Mardi 5 mars 2024, mairie de Guéret

Présents : Mme Anne Roux, maire de Guéret ; M. Paul Petit, DDT de la Creuse

1. Point sur les plantations
Mme Roux présente le bilan.

Compte rendu du comité technique « Mares »
Jeudi 12 septembre 2024, préfecture de Limoges

Présents : M. Luc Morel, OFB ; Mme Léa Blanc, Région Nouvelle-Aquitaine

1. Budget
M. Morel présente le budget.
`,
    ],
    [
      'webinars that are held nowhere',
      `Webinaire « Réussir sa transition »
12 mars 2024, 14h-16h, en ligne

Intervenants :
- Anne Roux, directrice, ADEME
- Paul Petit, chargé de mission, Cerema

Webinaire « Financer ses travaux »
17 octobre 2024, 14h-16h, en ligne

Intervenants :
- Luc Morel, directeur, Banque des Territoires
- Léa Blanc, cheffe de projet, Région Bretagne
`,
    ],
    [
      'where and when over what',
      `Jeudi 4 avril 2024 – Angers
Rencontre « Les haies »

14h00 Planter, par Anne Roux (INRAE)
15h00 Tailler, par Paul Petit (OFB)

Mardi 15 octobre 2024 – Rennes
Rencontre « Les mares »

14h00 Creuser, par Luc Morel (INRAE)
15h00 Curer, par Léa Blanc (OFB)
`,
    ],
    [
      'a house and its town on a line below the day',
      `Rencontres du réseau Haies

Le 4 avril 2024
Maison de l'agriculture, Angers

9h30 – Ouverture, Anne Roux, présidente du réseau
10h00 – Planter, Paul Petit, INRAE

Assemblée générale du réseau Mares

Le 15 octobre 2024
Espace Ouest, Rennes

9h30 – Rapport moral, Luc Morel, président
10h00 – Rapport financier, Léa Blanc, trésorière
`,
    ],
    [
      'records with labels',
      `Titre : Les haies en ville
Date : 4 mars 2024
Lieu : Limoges
Intervenants : Anne Roux (INRAE), Paul Petit (OFB)

Titre : Les mares de demain
Date : 8 octobre 2024
Lieu : Angers
Intervenants : Luc Morel (CNRS), Léa Blanc (DREAL)
`,
    ],
  ])('is separated however short: %s', async (_, text) => {
    const events = await eventsIn(text);
    expect(events.map(({ people }) => people)).toEqual([
      ['Anne Roux', 'Paul Petit'],
      ['Luc Morel', 'Léa Blanc'],
    ]);
    expect(events.map(({ dates }) => dates.length)).toEqual([1, 1]);
  });

  it('is separated where each is one talk, and who gives it stands before the day', async () => {
    const text = `Conférence-débat
« Les haies, pour quoi faire ? »
avec Anne Roux, chercheuse à l'INRAE
Mardi 4 avril 2024 à 20h
Salle des fêtes, Guéret

Conférence-débat
« Une forêt pour demain »
avec Paul Petit, ingénieur à l'ONF
Jeudi 17 octobre 2024 à 20h
Médiathèque, Limoges
`;
    const events = await eventsIn(text);
    expect(events.map(({ people }) => people)).toEqual([['Anne Roux'], ['Paul Petit']]);
  });

  it('is separated under headings of Markdown, and into three', async () => {
    const text = [
      `# Rencontres de la mobilité\n\nAngers, 4 avril 2024\n\n## Se déplacer\n\n- Hélène Robic, cheffe de projet, Ville de Nantes\n`,
      `# Assises de l'eau potable\n\nLimoges, 18 septembre 2025\n\n## Protéger les captages\n\n- Sophie Tanguenec, directrice, Ville de Limoges\n`,
      `# Journées du sol vivant\n\nBrest, 3 mars 2026\n\n## Labourer moins\n\n- Anne Le Gall, agronome, Ville de Brest\n`,
    ].join('\n');
    const events = await eventsIn(text, 'actes.md');
    expect(events.map(({ people }) => people)).toEqual([
      ['Hélène Robic'],
      ['Sophie Tanguenec'],
      ['Anne Le Gall'],
    ]);
  });
});

describe('a file that holds one event', () => {
  it.each([
    ['it alone', FIRST],
    ['its next day', `${FIRST}Deuxième journée\nAngers, 5 avril 2024\n\n${WATER}`],
    [
      'its second part two weeks later',
      `${FIRST}Rencontres de la mobilité, suite\nNantes, 18 avril 2024\n\n${WATER}`,
    ],
    ['the same programme twice', `${FIRST}Rencontres de la mobilité\nAngers, 4 avril 2024\n\n${MOBILITY}`],
    [
      'the same programme under another day',
      `${FIRST}Rencontres de la mobilité\nAngers, 4 octobre 2024\n\n${MOBILITY}`,
    ],
    [
      'past editions that are mentioned',
      `${FIRST}Les éditions précédentes\n\nRencontres de la marche\nNantes, 6 avril 2022\n\nRencontres du vélo\nBrest, 5 avril 2023\n`,
    ],
    [
      'the next one that is announced',
      `${FIRST}Assises de l'eau potable\nLimoges, 18 septembre 2025\n\nInscriptions ouvertes.\n`,
    ],
    [
      'the next one that is announced with who speaks, at the end of a programme',
      `${FIRST}${MOBILITY.replaceAll('Atelier', 'Visite')}\nWebinaire « L'eau »\n18 septembre 2025, en ligne\nIntervenante : Sophie Tanguenec, directrice\n`,
    ],
    [
      'a cycle that stands under one title',
      `Cycle « Les sciences pour tous »

Conférence « Les haies »
Mardi 4 avril 2024, médiathèque de Guéret
Anne Roux, INRAE

Conférence « Les forêts »
Jeudi 17 octobre 2024, médiathèque de Limoges
Paul Petit, ONF
`,
    ],
    [
      'study days that stand under one title',
      `Les Journées du patrimoine rural

Journée d'étude « Les haies »
Lundi 4 mars 2024 – Université de Limoges
9h30 Anne Roux (Limoges) : Planter en ville

Journée d'étude « Les mares »
Mardi 8 octobre 2024 – Université d'Angers
9h30 Luc Morel (Angers) : Creuser une mare
`,
    ],
    [
      'days far apart that its title page names',
      `Rencontres du patrimoine, Limoges
4 mars et 8 octobre 2024

Première journée, Limoges, 4 mars 2024
9h30 Anne Roux (Limoges) : Planter en ville

Rencontre d'automne, Angers, 8 octobre 2024
9h30 Luc Morel (Angers) : Creuser une mare
`,
    ],
    ['a day without a place', `${FIRST}Assises de l'eau potable\n18 septembre 2025\n\n${WATER}`],
    [
      'another event in a sentence',
      `${FIRST}Les Assises de l'eau potable auront lieu à Limoges le 18 septembre 2025.\n\n${WATER}`,
    ],
    ['a session that is called like an event', `${FIRST}16h00 Forum des associations\n\n${WATER}`],
    [
      'no day of its own',
      `Rencontres de la mobilité\n\n${MOBILITY}\nAssises de l'eau potable\nLimoges, 18 septembre 2025\n\n${WATER}`,
    ],
  ])('stays together: %s', async (_, text) => {
    expect(await eventsIn(text)).toEqual([]);
  });
});
