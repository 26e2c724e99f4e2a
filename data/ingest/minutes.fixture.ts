import type { LayoutFixture } from './programmes.fixture.ts';

export const COUNCIL: LayoutFixture = {
  name: 'minutes: a roll, then who speaks by the verb',
  text: `CONSEIL DE QUARTIER : LES HAUTS / GARE
COMPTE-RENDU DE LA RÉUNION
DU 3 MARS 2016
Le Conseil de quartier s’est réuni à 20h30 sous la présidence de Marie-Charlotte NOURY, Maire de Morlange.
Etaient également présents :
* Membres du collège « Elus »
Muriel KERJEAN - Adjointe au Maire déléguée à la Culture
* Membres du collège « Habitants »
Philippe BOUVET - Michèle FLOCH - Michel MARZIN
Bruno LEFRANC représentant d’ASSOVILLE
Etaient absents excusés :
Anne LOISEL
Julien CHABERT
Pascal LOUVET -Conseiller municipal délégué à la voirie
Absents ayant donné pouvoir :
Claire HUET
Etaient absents :
Gaëtan BIGARD
Raphaël NASRI – Adjoint au Maire délégué aux Finances
Secrétaire de séance : Michèle FLOCH
1 / VALIDATION DU COMPTE RENDU DU 21 OCTOBRE 2015
Le compte rendu de la réunion précédente est adopté à l’unanimité.
2 / LA PLACE DU MARCHÉ
Mme KERJEAN précise que les travaux commenceront en mai. M. LOUVET n’a pas répondu à la lettre.
Sophie RIVAL, directrice du service des espaces verts, a présenté le projet. Après un échange avec la salle, Philippe BOUVET demande que les arbres soient gardés. L'école Jules Ferry est citée en exemple.
`,
  speakers: [
    'Muriel KERJEAN — Adjointe au Maire déléguée à la Culture',
    'Sophie RIVAL — directrice du service des espaces verts',
    'Philippe BOUVET',
  ],
  moderators: ['Marie-Charlotte NOURY — Maire de Morlange'],
};

export const DAY_REPORT: LayoutFixture = {
  name: 'a report of a day, in prose',
  text: `La journée a réuni 98 participants, de tout statut. Plusieurs sont venus de loin.
Pierre-Yves Kerjean, inspecteur général des bibliothèques, mais aussi ancien directeur, était chargé de faire l’introduction à la journée.
- Jean-Charles Noury, directeur de la bibliothèque de Brest, a présenté la charte de l’accueil, qui a permis de repenser le projet
- Florence Marzin a partagé son expérience comme directrice du musée de Quimper
L'après-midi était consacré aux retours d'expériences avec trois tables rondes :
- La médiation à travers trois exemples : l’atelier numérique de la médiathèque de Carhaix par Dominique Floch, la formation des étudiants par Damien Le Goff et la médiation des collections par Anne Riou du musée de Lannion.
Le livre de Marcel Proust, publié par Bernard Grasset, a été cité plusieurs fois.
`,
  speakers: [
    'Pierre-Yves Kerjean — inspecteur général des bibliothèques, mais aussi ancien directeur',
    'Jean-Charles Noury — directeur de la bibliothèque de Brest',
    'Florence Marzin',
    'Dominique Floch',
    'Damien Le Goff',
    'Anne Riou — du musée de Lannion.',
  ],
};

export const COMMITTEES: LayoutFixture = {
  name: 'committees, organisers and the person honoured speak to nobody',
  text: `# Penser avec Adèle Noury

## Programme

- 9h30 Ouverture par Paul Floch, directeur de la bibliothèque de Brest
- 10h00 Session 2 : le comité de programme, mode d'emploi, par Chloé Marzin, professeure à l'université de Nantes

# Comité de programme

Le comité de programme est présidé par

- Odile Huet, Inria, Université de Brest, odile.huet AT exemple.fr

Il est constitué des membres suivants :

- Basile Kerjean, Université de Lille
- Chloé Marzin, Université de Nantes

## Membres locaux

- Anne Loisel, Université de Rennes
- Bruno Lefranc, Université de Rennes

# Comité d'organisation

- Michel Rival, Université de Rennes
- Sophie Riou, Université de Rennes
`,
  speakers: [
    'Paul Floch — directeur de la bibliothèque de Brest',
    "Chloé Marzin — professeure à l'université de Nantes",
  ],
};

export const WORKSHOPS: LayoutFixture = {
  name: 'workshops: who leads them in the sentence below the heading',
  text: `# Programme

## Cartographier son quartier

Sous la houlette d'Adèle Noury, dessinons ensemble les rues. James Bond s'invite dans la partie.

## Le papier d'abord

Basile Kerjean vous montrera comment plier une carte.

## La rivière en images

Paul Floch et Chloé Marzin vous proposent de filmer la crue.

## Tisser

Anne Loisel proposera un tour d'horizon du métier. Comme Victor Hugo, elle écrit debout.
`,
  speakers: ['Adèle Noury', 'Basile Kerjean', 'Paul Floch', 'Chloé Marzin', 'Anne Loisel'],
};

/** The same verbs where the text is no report. */
export const QUOTING_ARTICLE = `La ville rénove ses écoles

Publié le 3 avril 2024 par la rédaction

Sandrine Lhermitte, adjointe à l'éducation, a présenté le plan lundi. Julien Maréchal, directeur de l'école des Tilleuls, souligne que le chantier sera long.

Éric Bonnefoy explique que la cour sera plantée. Corinne Vasseur, conseillère municipale, rappelle le calendrier.
`;
