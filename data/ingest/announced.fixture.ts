import type { LayoutFixture } from './programmes.fixture.ts';

export const STENOGRAPHED: LayoutFixture = {
  name: 'minutes of an assembly: "M. Prénom Nom, fonction. - "',
  text: `Mardi 6 février 2018

- Présidence de M. Lucien Morvan, président -

Audition sur l'eau dans les îles

M. Lucien Morvan, président. - Mes chers collègues, nous reprenons nos travaux. Je vous remercie d'être venus si nombreux.

Mme Solange Kerbrat, rapporteure. - Le réseau a cinquante ans, et il fuit de partout. Nous avons rencontré M. Yann Tanguy, qui l'a construit.

M. Pierre Le Floch. - Ma commune paie deux fois.

M. Lucien Morvan, président. - Merci. La réunion est close.
`,
  speakers: ['Solange Kerbrat — rapporteure', 'Pierre Le Floch'],
  moderators: ['Lucien Morvan — président'],
};

export const ANNOUNCED: LayoutFixture = {
  name: 'an announcement: "A, maire, B, préfet et C, députée débattront"',
  text: `Que deviennent nos gares ?

Le 12/03/2026
Salle des fêtes de Montbard
Entrée libre

Les petites lignes ferment, les cars les remplacent, et personne ne sait pour combien de temps. Qui paie, et qui décide ?

Colette Vauthier, maire de Venarey, Rachid Mansour, directeur régional des transports et Paul Grandjean, député de la Côte-d'Or échangeront sur ces questions avec la salle.

Comme l'écrivait Étienne Cabet, le voyage forme les citoyens.
`,
  speakers: [
    'Colette Vauthier — maire de Venarey',
    'Rachid Mansour — directeur régional des transports',
    "Paul Grandjean — député de la Côte-d'Or",
  ],
};

export const ON_AIR: LayoutFixture = {
  name: 'a paragraph that ends "On en débat avec : A, fonction ; B, fonction et C, fonction"',
  text: `Un été sans pluie, un hiver sans neige : les communes de montagne se demandent de quoi elles vivront. Faut-il fermer les pistes ? Que coûte une station vide ? On en parle avec : Mireille ARNAUD, Géographe à l'université de Savoie ; Hugo BLANCHET, Maire de Valmeinier et Inès ROCHE, Présidente du syndicat des remontées
`,
  speakers: [
    "Mireille ARNAUD — Géographe à l'université de Savoie",
    'Hugo BLANCHET — Maire de Valmeinier',
    'Inès ROCHE — Présidente du syndicat des remontées',
  ],
};

export const DATED_SEMINAR: LayoutFixture = {
  name: 'a seminar by dates: name and university without a separator, the title below',
  text: `Séminaire « Écrire les îles »

Les séances ont lieu le jeudi à 18h00, salle des conférences.

Jeudi 08/02/2024 : Mathilde Garrec École nationale d'architecture de Bretagne
18:00 Habiter le rivage

Jeudi 04/04/2024 : Daniel Morin Sorbonne Université
18:00 Une archéologie du phare

Jeudi 06/06/2024 : Bruno Castel Université de Corse
18:00 Le nom des vents
`,
  speakers: [
    "Mathilde Garrec — École nationale d'architecture de Bretagne",
    'Daniel Morin — Sorbonne Université',
    'Bruno Castel — Université de Corse',
  ],
};

export const CAPITALS: LayoutFixture = {
  name: 'speeches under headings in capitals, biographies and books behind the names',
  text: `Résumés des interventions de la journée

ALLOCUTION D'OUVERTURE DE GENEVIÈVE MORVAN

Directrice de l'Institut du littoral

Je vous remercie d'être venus. Notre institut a dix-huit ans, et c'est sa première rencontre avec les pêcheurs.

Table ronde : que peut la mer ?

Intervenants :
Luc Taillandier, historien et philosophe. Il travaille auprès de Mme Anne Fournel, présidente du Conservatoire.
Sophie Bertaud, haute-fonctionnaire et autrice de La Vague qui vient, Julien Masson, 2020.
`,
  speakers: [
    "Geneviève MORVAN — Directrice de l'Institut du littoral",
    'Luc Taillandier — historien et philosophe',
    'Sophie Bertaud — haute-fonctionnaire et autrice de La Vague qui vient, Julien Masson, 2020.',
  ],
};

export const TITLES_WITH_NAMES: LayoutFixture = {
  name: 'talks by title whose titles name people, each "par Prénom Nom, fonction"',
  text: `Journée d'étude « Archives d'en bas »

14h45 Ouverture par Hélène Kermadec, archiviste
15h00 Séance 1
Entre archives radiophoniques et orales. Le cas de Robert Dubreuil et du journal La Vigie par Simon Gagnaire, doctorant à l'université d'Angers
Filmer les témoignages de féministes par Marine Gillet, doctorante à l'université de Rennes
`,
  speakers: [
    'Hélène Kermadec — archiviste',
    "Simon Gagnaire — doctorant à l'université d'Angers",
    "Marine Gillet — doctorante à l'université de Rennes",
  ],
};
