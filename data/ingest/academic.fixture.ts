import type { LayoutFixture } from './programmes.fixture.ts';

export const TALKS: LayoutFixture = {
  name: '"Name, university, laboratory — « talk »"',
  text: `Colloque international
Écrire la ville ordinaire (XIXe-XXIe siècles)
Université de Montreval, 6-7 juin 2024

Jeudi 6 juin

9h : Accueil des participants
9h15 : Introduction
Sophie Delmas, Université de Montreval, laboratoire TELEM — « Pourquoi l'ordinaire ? »

Session 1. Nommer
Présidence : Bruno Castellani (Université de Corte)

9h45 — Agnieszka Nowak, Université Jagellonne de Cracovie — « Les plaques de rue comme récit »
10h15 — Ferdinand Okoumé, Université de Libreville, CERGEP — « Toponymies concurrentes à Port-Gentil »
10h45 — Discussion
11h — Pause

Session 2. Arpenter
Présidente de séance : Iris Montfort (EHESS)

11h15 — Clément Vidalenc et Rosa Ibáñez, Université de Pau, UMR Passages — « Marcher pour écrire »
11h45 — Jennifer Lockwood, University of Leeds — « The flâneuse revisited »
12h15 — Discussion

Comité scientifique : Sophie Delmas (Université de Montreval), Gaspard Linet (ENS de Lyon), Helga Brandt (Universität Leipzig)
Comité d'organisation : Théo Marsan, Lina Bekkouche
`,
  speakers: [
    'Sophie Delmas — Université de Montreval, laboratoire TELEM',
    'Agnieszka Nowak — Université Jagellonne de Cracovie',
    'Ferdinand Okoumé — Université de Libreville, CERGEP',
    'Clément Vidalenc — Université de Pau, UMR Passages',
    'Rosa Ibáñez — Université de Pau, UMR Passages',
    'Jennifer Lockwood — University of Leeds',
  ],
  moderators: ['Bruno Castellani — Université de Corte', 'Iris Montfort — EHESS'],
};

export const BRACKETS: LayoutFixture = {
  name: 'role in brackets, several people a line, a schedule table',
  text: `Forum des sciences citoyennes – programme

mercredi 26 novembre 2025
Heures | événement |
13:30 - 13:45 | Ouverture du forum par l'université (amphi Sciences 2) |
13:45 - 14:00 | Introduction - Principes des boutiques (amphi Sciences 2) - Glenn Mirot (Sciences Partagées) |
14:00 - 15:05 | Session 1 - Philosophie d'intervention - Martine Legendre (BdS de Lille), Mariam Belkacem (Institut Pasteur de Tunis) & Association CAPEP |
15:15 - 16:20 | Session 2 - Rôles et apports (amphi Sciences 2) - Dora Wider (Institut Pasteur de Tunis), Hélène Chauvet (BdS de Lyon), Hervé Crespin (Métropole européenne de Lille) & Émilie Lanciaux (Université Lumière Lyon 2) |
16:20 - 16:45 | Pauses cafés & posters (S022-S023) |
17:30 - 18:30 | Conclusion de la journée - Hélène Chauvet (Université Lumière Lyon 2) |
`,
  speakers: [
    'Glenn Mirot — Sciences Partagées',
    'Martine Legendre — BdS de Lille',
    'Mariam Belkacem — Institut Pasteur de Tunis',
    'Dora Wider — Institut Pasteur de Tunis',
    'Hélène Chauvet — BdS de Lyon',
    'Hervé Crespin — Métropole européenne de Lille',
    'Émilie Lanciaux — Université Lumière Lyon 2',
    'Hélène Chauvet — Université Lumière Lyon 2',
  ],
};

export const SEMINAR: LayoutFixture = {
  name: 'a seminar: date, name, bracket, title in quotes; family name first in capitals',
  text: `Séminaire « Constitutions mixtes » 2018-2019

Vendredi 26 octobre 2018 (13h-15h30)
Séance 18 – L'idée de constitution mixte à l'époque moderne
- Adrien Arbel et Sophie Tejera (Sorbonne Université, UMR 8596 Centre Roland Mousnier), « Tentations de la monarchie mixte »
- Pierre-Yves Quiviot (Université de Nice), « Hegel et la constitution »

Vendredi 23 novembre 2018
Séance 19 – Rome et après
- M. LACARRIÈRE Florent (Université de Bordeaux)
- Mme ROBINEAU Léa (ENS Lyon)
- Mme BERNARDIN Alice, doctorante

Responsables scientifiques
Vincent Cabrol (Centre Émile Durkheim)
`,
  speakers: [
    'Adrien Arbel — Sorbonne Université, UMR 8596 Centre Roland Mousnier',
    'Sophie Tejera — Sorbonne Université, UMR 8596 Centre Roland Mousnier',
    'Pierre-Yves Quiviot — Université de Nice',
    'Florent LACARRIÈRE — Université de Bordeaux',
    'Léa ROBINEAU — ENS Lyon',
    'Alice BERNARDIN — doctorante',
  ],
};

export const MARKDOWN: LayoutFixture = {
  name: 'Markdown headings, bold names, a table',
  text: `# Université d'été du service public

> Poitiers, 28 et 29 août 2024

## Conférence plénière : décider ensemble

**Nathalie Sourisseau**, directrice générale des services, Grand Poitiers
**Malik Ferhat**, sociologue, CNRS

La délibération n'est pas un supplément d'âme. Elle suppose du temps, des règles, et l'acceptation du désaccord.

## Atelier 1 – La donnée au service des habitants

*Animation : Pauline Grosjean, Datalab*

| Intervenant | Fonction | Organisme |
| --- | --- | --- |
| Jérémie Poncelet | chef de projet données | Ville de Niort |
| Ludmila Petrescu | chercheuse | Université de Limoges |

## Atelier 2 – Recruter autrement

- **Isabelle Thuillier** (Centre de gestion de la Vienne)
- **Moussa Keita** (Mission locale d'insertion)

## Inscriptions

Auprès de Chantal Morel, chantal.morel@exemple.fr
`,
  speakers: [
    'Nathalie Sourisseau — directrice générale des services, Grand Poitiers',
    'Malik Ferhat — sociologue, CNRS',
    'Jérémie Poncelet — chef de projet données, Ville de Niort',
    'Ludmila Petrescu — chercheuse, Université de Limoges',
    'Isabelle Thuillier — Centre de gestion de la Vienne',
    "Moussa Keita — Mission locale d'insertion",
  ],
  moderators: ['Pauline Grosjean — Datalab'],
};
