/** A small document of one layout, made up, with the people who speak in it and what is said of them. */
export interface LayoutFixture {
  readonly name: string;
  readonly text: string;
  /** "Prénom Nom — rôle"; the role is left out where the text gives none. */
  readonly speakers: readonly string[];
  readonly moderators?: readonly string[];
}

export const BULLETS: LayoutFixture = {
  name: 'names in bullets, family names not in capitals',
  text: `3es Rencontres régionales de la lecture publique
Programme de la journée du jeudi 14 novembre 2024
Médiathèque Simone-Veil, Angers

Accueil café dès 8h45

Table ronde 1 : La bibliothèque, dernier service public de proximité ?
Comment maintenir une présence humaine là où tout se dématérialise ? Les bibliothèques rurales inventent des réponses.

• Clotilde Vasseur, directrice de la bibliothèque départementale de la Mayenne
• Rachid Benhamou, maire de Saint-Aubin-des-Ormes
• Élise Garnier-Picot, chargée de mission lecture, Drac des Pays de la Loire
• Tom Lescure, médiateur numérique, association La Fabrique des Liens

Table ronde 2 : Lire en prison, lire à l'hôpital
Animée par Solveig Kermarrec, journaliste à Ouest-Région

• Docteur Antoine Le Goff, psychiatre au CHU d'Angers
• Mme Fatoumata Diarra, coordinatrice culture-justice
• Hugo Pelletan, comédien et lecteur public

Pause déjeuner

Ateliers au choix
Atelier A – Faire une revue de presse avec des collégiens
- Maëlys Fortin, professeure documentaliste, collège Jean-Moulin
- Yanis Ouali, étudiant en journalisme
Atelier B – Monter un prix littéraire de quartier
- Bérengère Poulain, bibliothécaire
- Cyprien Roux, libraire, librairie Les Nuits claires

Contact : Camille Dufresne, 02 41 00 00 00
`,
  speakers: [
    'Clotilde Vasseur — directrice de la bibliothèque départementale de la Mayenne',
    'Rachid Benhamou — maire de Saint-Aubin-des-Ormes',
    'Élise Garnier-Picot — chargée de mission lecture, Drac des Pays de la Loire',
    'Tom Lescure — médiateur numérique, association La Fabrique des Liens',
    "Antoine Le Goff — psychiatre au CHU d'Angers",
    'Fatoumata Diarra — coordinatrice culture-justice',
    'Hugo Pelletan — comédien et lecteur public',
    'Maëlys Fortin — professeure documentaliste, collège Jean-Moulin',
    'Yanis Ouali — étudiant en journalisme',
    'Bérengère Poulain — bibliothécaire',
    'Cyprien Roux — libraire, librairie Les Nuits claires',
  ],
  moderators: ['Solveig Kermarrec — journaliste à Ouest-Région'],
};

export const HOURS: LayoutFixture = {
  name: 'hours in front, speeches of elected people, lines that wrap',
  text: `ASSISES DE LA RURALITÉ

Vendredi 4 octobre 2024 – Centre des congrès

08h30 – 09h00 – Ouverture des portes
09h00 – 09h10 – Intervention de Monsieur Gilbert CHAUMONT – Président du Conseil
départemental de la Creuse
09h10 – 09h20 – Intervention de Madame Solène Aubry-Texier,
Maire de Guéret-le-Vieux et Vice-présidente de la Communauté d'agglomération
09h20
– 09h40 - Discours de Mireille LACAZE, ancienne ministre, Présidente de la
Région

09H45-11H15
Table Ronde 1 : Les routes départementales, vitales et
oubliées
Avec :
Jean-Noël PRADEL, Vice-président chargé des mobilités, Département du Cantal
Aurore STEINMETZ, Directrice générale adjointe, Département de la Meuse
Kévin DA SILVA, Responsable de l'agence routière de Gannat
Modérateur : Laurent HÉBRARD, rédacteur en chef de La Tribune des villages

11h15 – Pause

11h30 – 12h30 – Conférence : « Ce que l'eau fait au territoire »
par Magdalena Wójcik, hydrologue, directrice de recherche à l'INRAE

12h30-12h45
Conclusion par Gilbert CHAUMONT
`,
  speakers: [
    'Gilbert CHAUMONT — Président du Conseil départemental de la Creuse',
    "Solène Aubry-Texier — Maire de Guéret-le-Vieux et Vice-présidente de la Communauté d'agglomération",
    'Mireille LACAZE — ancienne ministre, Présidente de la Région',
    'Jean-Noël PRADEL — Vice-président chargé des mobilités, Département du Cantal',
    'Aurore STEINMETZ — Directrice générale adjointe, Département de la Meuse',
    "Kévin DA SILVA — Responsable de l'agence routière de Gannat",
    "Magdalena Wójcik — hydrologue, directrice de recherche à l'INRAE",
    'Gilbert CHAUMONT',
  ],
  moderators: ['Laurent HÉBRARD — rédacteur en chef de La Tribune des villages'],
};

export const ROLE_BEFORE: LayoutFixture = {
  name: 'role before name',
  text: `Journée nationale de l'habitat participatif
Samedi 15 juin 2024, Lille

Ouverture
Le maire de Lomme-sur-Deûle, Étienne Vandamme
La présidente du réseau Habitons ensemble, Nadège Crépin
Mot d'accueil du directeur de l'école d'architecture, Philippe Oudin

Table ronde : construire à plusieurs
Présidente de la coopérative Le Grand Pré : Hanane Zerrouki
Architecte, agence Traits d'union : Matthias Keller
Directeur de l'habitat à la Ville de Roubaix : Olivier Samain

Clôture
La ministre déléguée chargée du logement, Véronique Armand-Petit
`,
  speakers: [
    'Étienne Vandamme — maire de Lomme-sur-Deûle',
    'Nadège Crépin — présidente du réseau Habitons ensemble',
    "Philippe Oudin — directeur de l'école d'architecture",
    'Hanane Zerrouki — Présidente de la coopérative Le Grand Pré',
    "Matthias Keller — Architecte, agence Traits d'union",
    "Olivier Samain — Directeur de l'habitat à la Ville de Roubaix",
    'Véronique Armand-Petit — ministre déléguée chargée du logement',
  ],
};

export const BODY_FIRST: LayoutFixture = {
  name: 'organisation before person',
  text: `Forum des mobilités douces
Programme – 22 mai 2023

Plénière d'ouverture
Métropole de Montreval : Inès Carpentier, vice-présidente aux mobilités
Ademe Bretagne : Gwenaël Tanguy, directeur régional

Atelier 1 : Le vélo au quotidien
Association Vélos & Cie – Lucas Ferrand, coordinateur
Ville de Saint-Perrin – Martine Dequidt, adjointe à la voirie
Cerema – Thanh Nguyen, cheffe de projet

Atelier 2 : La marche, parent pauvre
Rue de l'Avenir : Denis Mollard, délégué général
Université de Rennes : Oumar Sissoko, maître de conférences

Synthèse
Grand témoin : Anne-Laure Bastide, urbaniste
`,
  speakers: [
    'Inès Carpentier — vice-présidente aux mobilités',
    'Gwenaël Tanguy — directeur régional',
    'Lucas Ferrand — coordinateur',
    'Martine Dequidt — adjointe à la voirie',
    'Thanh Nguyen — cheffe de projet',
    'Denis Mollard — délégué général',
    'Oumar Sissoko — maître de conférences',
    'Anne-Laure Bastide — urbaniste',
  ],
};

export const NAME_OVER_ROLE: LayoutFixture = {
  name: 'name on one line, role below, title pages in capitals',
  text: `COLLOQUE
SANTÉ ET TERRITOIRES
Les 12 et 13 mars 2024

ALLOCUTIONS D'OUVERTURE

Joëlle MARCHETTI
Présidente de la Communauté de communes du Val d'Ardusson

Christian EDELMANN
Directeur général de l'Agence régionale de santé

CONFÉRENCE INAUGURALE

Les déserts médicaux ne sont pas une fatalité

Pr. Emmanuel TOURNEUX
Professeur de santé publique, université de Tours

TABLE RONDE N° 1

L'exercice coordonné, et après ?

Sabrina HADDAD
Médecin généraliste, maison de santé de Romilly

Paul-Henri VIGNERON
Pharmacien, président de la CPTS du Nogentais

Lucie CASTEX
Infirmière en pratique avancée

CLÔTURE

Joëlle MARCHETTI
`,
  speakers: [
    "Joëlle MARCHETTI — Présidente de la Communauté de communes du Val d'Ardusson",
    "Christian EDELMANN — Directeur général de l'Agence régionale de santé",
    'Emmanuel TOURNEUX — Professeur de santé publique, université de Tours',
    'Sabrina HADDAD — Médecin généraliste, maison de santé de Romilly',
    'Paul-Henri VIGNERON — Pharmacien, président de la CPTS du Nogentais',
    'Lucie CASTEX — Infirmière en pratique avancée',
    'Joëlle MARCHETTI',
  ],
};
