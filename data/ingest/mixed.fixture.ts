import type { LayoutFixture } from './programmes.fixture.ts';

export const TALKS_IN_BULLETS: LayoutFixture = {
  name: 'talks in bullets: title, comma, name; names alone; people in brackets',
  text: `# Numérique et enseignement

## Jeudi 8 juin

09:30 - 10:30
L'intelligence artificielle n'existe pas
**Lucas Juliard**, Co-créateur de Sirius avec Adam Sawyer et Chief Scientific Officer de Rénova

10:30
Pause café & stands

11:00 - 12:30
L'université change-t-elle de métier ?
Table ronde animée par **Sophie Pennec**, professeure émérite à l'Université Paris Cité
- **David Cassan**, vice-président délégué au numérique, Université de Montpellier
- **Vanda Lorenzo**, professeure en informatique au Laboratoire LIP12
- **Oumar Goudiaby**, directeur général adjoint, NEA Business School

14:00 - 15:30
Démonstrations des étudiants
- **Antoine Vagliano**
- **Bahhad Mohsen**
- **Liwei Tang**
- **Pierre-Louis Veyron**

16:00 - 17:30
Retours d'expérience
- Un cours en ligne sans décrochage - **Aurélie Lagarde** (ingénieure pédagogique, Inria) et **Thierry Vielle** (chercheur, Inria)
- Décrypter les outils, projet ER4T pour les enseignants, **Bénédicte Cardin** & **Marie Collot** (ingénieures pédagogiques, Inria)
- La régulation à l'épreuve (**Alexis Lautier**, ingénieur expert, CNIL et **Erevan Malru**, juriste, CNIL)
- Bac à sable : créer des questions en quelques secondes, **Wassym Kaloun**, directeur produit chez Bac à sable
`,
  speakers: [
    'Lucas Juliard — Co-créateur de Sirius avec Adam Sawyer et Chief Scientific Officer de Rénova',
    'David Cassan — vice-président délégué au numérique, Université de Montpellier',
    'Vanda Lorenzo — professeure en informatique au Laboratoire LIP12',
    'Oumar Goudiaby — directeur général adjoint, NEA Business School',
    'Antoine Vagliano',
    'Bahhad Mohsen',
    'Liwei Tang',
    'Pierre-Louis Veyron',
    'Aurélie Lagarde — ingénieure pédagogique, Inria',
    'Thierry Vielle — chercheur, Inria',
    'Bénédicte Cardin — ingénieures pédagogiques, Inria',
    'Marie Collot — ingénieures pédagogiques, Inria',
    'Alexis Lautier — ingénieur expert, CNIL',
    'Erevan Malru — juriste, CNIL',
    'Wassym Kaloun — directeur produit chez Bac à sable',
  ],
  moderators: ["Sophie Pennec — professeure émérite à l'Université Paris Cité"],
};

export const TABBED: LayoutFixture = {
  name: 'a table with tabs: hours, title, people',
  text: `COLLOQUE EAU ET CLIMAT – PROGRAMME

Horaire\tIntervention\tIntervenant
9h00\tAccueil\t
9h15\tOuverture\tMme Sylvie BERGÈS, Préfète de la Drôme
9h30\tLe régime des crues\tDr Alain MATHIS, INRAE
10h00\tRetour d'expérience\tM. Jean-Paul CHAUVIN, maire de Romans-le-Haut
10h30\tPause
11h00\tTable ronde\tÉric DELVAL (Agence de l'eau), Nora BENALI (Nature et vivant), Luc PETIT (Chambre d'agriculture)
12h00\tConclusion\tSylvie BERGÈS
`,
  speakers: [
    'Sylvie BERGÈS — Préfète de la Drôme',
    'Alain MATHIS — INRAE',
    'Jean-Paul CHAUVIN — maire de Romans-le-Haut',
    "Éric DELVAL — Agence de l'eau",
    'Nora BENALI — Nature et vivant',
    "Luc PETIT — Chambre d'agriculture",
    'Sylvie BERGÈS',
  ],
};

export const WRAPPED_LABELS: LayoutFixture = {
  name: 'labels in capitals whose lists wrap over lines',
  text: `DIMANCHE 9 OCTOBRE / CARTES BLANCHES

PARTIR ET PUNIR, DE L'ANTIQUITÉ À NOS JOURS
TABLE RONDE
> DE 14H15 À 15H45 – AMPHI 2, UNIVERSITÉ
Carte blanche à l'Association pour l'histoire de la justice.
Depuis l'ostracisme grec jusqu'aux prisons, en passant par le
bannissement médiéval et par la transportation des condamnés, faire partir est une
façon radicale de punir. Quel sens donner à cette permanence de l'exclusion ?
INTERVENANTS : Claude GAUVIN, professeure émérite à l'université de Reims,
Sylvie HUMBLOT, professeure des universités catholiques, Paulin ISMAËL,
maître de conférences à l'université de Tours, Michel PIERROT, agrégé
d'histoire.
MODÉRATEUR : Denis SALAÜN, magistrat.

LES MOTS DE L'EXIL
CONFÉRENCE
> DE 16H À 17H – HALLE AUX GRAINS
INTERVENANTE : Barbara CASSAGNE, philosophe.
`,
  speakers: [
    "Claude GAUVIN — professeure émérite à l'université de Reims",
    'Sylvie HUMBLOT — professeure des universités catholiques',
    "Paulin ISMAËL — maître de conférences à l'université de Tours",
    "Michel PIERROT — agrégé d'histoire",
    'Barbara CASSAGNE — philosophe',
  ],
  moderators: ['Denis SALAÜN — magistrat'],
};

export const COLUMNS: LayoutFixture = {
  name: 'hours in a column of their own, pilots and rapporteurs on one line',
  text: `Séminaire national des directeurs de l'action sociale
Bordeaux, les 5 et 6 décembre 2022

MARDI 5 DÉCEMBRE

14 h 00   Ouverture des travaux
          Jean-Luc GLÉYZAT, président du Département
          Brigitte MANIFET, directrice générale adjointe

14 h 30   Conférence
          « Le non-recours, dix ans après »
          Philippe WARNIER, directeur de recherche émérite au CNRS, Odenore

15 h 30   Table ronde : aller vers, mode d'emploi
          animée par Noémie COLOMBAT, La Gazette du social
          Odile MARCHAL, directrice du CCAS d'Angoulême
          Hakim BOUZIANE, travailleur social, Département de la Gironde
          Une représentante d'ATD Quart Monde

MERCREDI 6 DÉCEMBRE

9 h 00   Ateliers en parallèle
         Atelier 1 – L'accueil inconditionnel
         Rapporteur : Inès MARTEL
         Atelier 2 – La prévention spécialisée
         Rapporteure : Anne-Lise FOUQUET

12 h 00  Clôture par Geneviève DARRIEU, ministre
`,
  speakers: [
    'Jean-Luc GLÉYZAT — président du Département',
    'Brigitte MANIFET — directrice générale adjointe',
    'Philippe WARNIER — directeur de recherche émérite au CNRS, Odenore',
    "Odile MARCHAL — directrice du CCAS d'Angoulême",
    'Hakim BOUZIANE — travailleur social, Département de la Gironde',
    'Inès MARTEL',
    'Anne-Lise FOUQUET',
    'Geneviève DARRIEU — ministre',
  ],
  moderators: ['Noémie COLOMBAT — La Gazette du social'],
};
