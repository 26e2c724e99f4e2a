import type { LayoutFixture } from './programmes.fixture.ts';

export const RUN_ON: LayoutFixture = {
  name: 'columns of a page run together: nothing parts a role from the next name',
  text: `PROGRAMME
12e convention des communautés de montagne

jeudi 12 octobre 9h Accueil des participants 9h30 Allocutions d’accueil Philippe Auvray, maire de Morlange , président de la Région des Lacs Paul Mentrier, président de la communauté de communes Coeur de Vallée Anne d’Orval, présidente du Conseil général

11h Table ronde : la montagne, encore un effort !
Barbara KHELIFI, Sénatrice de Savoie. Corinne LEPRÊTRE, Présidente de Cap Montagne Nadège MORAND, Députée de la Meuse et porte-parole de l’UMP Mariette de SARLAT, Députée européenne Salima KACEM, Candidate à Gap Georges PAULET, professeur à l'université Grenoble Pierre Mendel
Modérateur : Richard MICHALON, Président de la chaîne des Cimes
`,
  speakers: [
    'Philippe Auvray — maire de Morlange , président de la Région des Lacs',
    'Paul Mentrier — président de la communauté de communes Coeur de Vallée',
    'Anne d’Orval — présidente du Conseil général',
    'Barbara KHELIFI — Sénatrice de Savoie',
    'Corinne LEPRÊTRE — Présidente de Cap Montagne',
    'Nadège MORAND — Députée de la Meuse et porte-parole de l’UMP',
    'Mariette de SARLAT — Députée européenne',
    'Salima KACEM — Candidate à Gap',
    "Georges PAULET — professeur à l'université Grenoble Pierre Mendel",
  ],
  moderators: ['Richard MICHALON — Président de la chaîne des Cimes'],
};

export const ATTENDANCE: LayoutFixture = {
  name: 'a table of those present run together: body, name, function, and nothing between',
  text: `SÉMINAIRE et ATELIER du 21 SEPTEMBRE 2021 à CHAUMONT

Liste des présents :

Organisateurs

AUDAL Elena BENITEZ Chargée d’études principale

Intervenants

AUDAL Elsa LONCHAMP Chargée d’études Planification

CCI de la Haute-Marne Samuel CUZON Direction Développement des territoires Lucille PAINVIN Chargée d’études – Observatoire

CC Rives de Marne Alain BECQUEREL Maire de Rolampont Mathilde BERTIN Directrice Aménagement

EPF Vosges GE Thomas MARCHAL Gestionnaire technique

Ville d’Auberive Maude BARTHÉLEMY Adjointe au Maire

Nelson BONNAFOUS Chargé de revitalisation
`,
  speakers: [
    'Elsa LONCHAMP — Chargée d’études Planification',
    'Samuel CUZON — Direction Développement des territoires',
    'Lucille PAINVIN — Chargée d’études – Observatoire',
    'Alain BECQUEREL — Maire de Rolampont',
    'Mathilde BERTIN — Directrice Aménagement',
    'Thomas MARCHAL — Gestionnaire technique',
    'Maude BARTHÉLEMY — Adjointe au Maire',
    'Nelson BONNAFOUS — Chargé de revitalisation',
  ],
};

export const CYCLE: LayoutFixture = {
  name: 'a cycle of lectures: day, title in quotes, name over role, summary',
  text: `Programmation des Jeudis des sciences printemps-été 2016

Un cycle de conférences mensuelles, pour tous.

Jeudi 3 mars 2016

"Le sommeil : la recherche sur tous les fronts"

Marianne Amaury
Directrice de recherche CNRS au Laboratoire du sommeil

Le sommeil occupe un tiers de la vie. Sa nature reste mal connue. Où en est la recherche ?

Jeudi 6 octobre 2016

"Les ondes, enfin observées"

Tania Raimbault
Chargée de recherche CNRS au Laboratoire des ondes

Voilà un siècle qu’on les avait décrites. Elles sont ténues.
`,
  speakers: [
    'Marianne Amaury — Directrice de recherche CNRS au Laboratoire du sommeil',
    'Tania Raimbault — Chargée de recherche CNRS au Laboratoire des ondes',
  ],
};

export const OTHERS_NAMED: LayoutFixture = {
  name: 'typographic hyphens as bullets; people named in biographies and in titles of talks do not speak',
  text: `Colloque « L’Europe et demain »

  • De 9h30 à 12h30

Table Ronde n°1 : « L’Europe : état des lieux »

‐ Michel Angel Martin : Vice-président du Conseil des villes

‐ Ghali Benchemsi : docteur en sciences

‐ Et Anne-Pascale Vital : Présidente de la Commission des chances

Table Ronde n°2 : « Ce qui reste »

Intervenants : Luc van Middel, historien et philosophe. Il travaille actuellement auprès de M. Hermann van Rompel, le président du Conseil des villes

Table Ronde n°3 : « Les maîtres »

10h15 Yves BRULARD (EPHE) : Marcel Mauger, le Collège et l'École
10h45 Dominique CHARPENTIER (Collège de France) : L’assyriologie
`,
  speakers: [
    'Michel Angel Martin — Vice-président du Conseil des villes',
    'Ghali Benchemsi — docteur en sciences',
    'Anne-Pascale Vital — Présidente de la Commission des chances',
    'Luc van Middel — historien et philosophe',
    'Yves BRULARD — EPHE',
    'Dominique CHARPENTIER — Collège de France',
  ],
};

export const FUTURE: LayoutFixture = {
  name: 'an announcement in sentences of the future; names in capitals throughout; a chair named by "sous la présidence de"',
  text: `Cinquième forum de la transition, 14 juin 2018

La première conférence-débat, qui aura pour thème « Les pactes », verra intervenir Dominique Schelmer, Vice-président de la Métropole, Agnès Langevin, Vice-présidente de la Région, ainsi que Frédéric Guillou, Directeur régional délégué. André Joffrin, Président du pôle de compétitivité, clôturera le débat. Ce débat rappellera ce que Paul Durieu, ingénieur, avait écrit.

10h00 : Première partie – Incarnations
Sous la présidence d'Agnès Roblin, Professeure à l'Université de Nanterre

11h00 : Épidémies et grandes peurs
INTERVENANTS : CLAUDE GILBERTIN , directeur de recherche au CNRS (à confirmer), ANNE-MARIE MOULIN, directrice de recherche, PATRICIA BOUCHER, journaliste

Entrée gratuite, inscription obligatoire : Françoise Bensoussan : forum@exemple.fr
`,
  speakers: [
    'Dominique Schelmer — Vice-président de la Métropole',
    'Agnès Langevin — Vice-présidente de la Région',
    'Frédéric Guillou — Directeur régional délégué',
    'André Joffrin — Président du pôle de compétitivité',
    'Claude GILBERTIN — directeur de recherche au CNRS',
    'Anne-Marie MOULIN — directrice de recherche',
    'Patricia BOUCHER — journaliste',
  ],
  moderators: ["Agnès Roblin — Professeure à l'Université de Nanterre"],
};

export const DOTTED_HOURS: LayoutFixture = {
  name: 'hours with a dot, moderation without a colon behind the number of the session',
  text: `Conférence sur les abolitions (24 avril 2014)

Programme de la Conférence :

14.30 Allocutions d’ouverture

– Samy Azzar, Doctorant en droit public (Université du Maine) sous la direction de M. le pr. Mathieu Rouzeil

16.00 L’exemple de l’abolition : amorce d’une assimilation

– Frédéric Charlet, Maître de conférences, Université de Bourgogne

Session 1. Modération Gaëlle Le Drev

16h30 - Table ronde Archives et récits avec Catherine Mauriel (professeure, Université de Strasbourg) et Jérôme Schwartz (archiviste)
`,
  speakers: [
    'Samy Azzar — Doctorant en droit public (Université du Maine) sous la direction de M. le pr. Mathieu Rouzeil',
    'Frédéric Charlet — Maître de conférences, Université de Bourgogne',
    'Catherine Mauriel — professeure, Université de Strasbourg',
    'Jérôme Schwartz — archiviste',
  ],
  moderators: ['Gaëlle Le Drev'],
};
