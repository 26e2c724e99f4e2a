import type { LayoutFixture } from './programmes.fixture.ts';

export const TITLED: LayoutFixture = {
  name: 'civilities, offices, ranks and degrees before the names',
  text: `Rencontres de la mobilité
Angers, 4 avril 2024

9h00-10h00 Atelier 1 : Se déplacer
Mme la préfète Anne DUPRAT
M. le sénateur Yves Corbier, rapporteur
Madame la vice-présidente de la Région Bretagne Hélène Robic
Colonel Paul Durandel, commandant, Région Bretagne
Père Marc Villedieu, aumônier, CHU de Rennes
M. le Professeur Yvan Corbel, doyen, Université de Rennes
M. le contrôleur général René Pelletan au titre de la zone de défense Nord
Sœur Marie-Luce Lescop, Communauté des Sœurs de Terre
S.E. M. Karim El Fassi, ambassadeur du Maroc
Pr Luce Tanguenec, CHU de Nantes
Me Odile Hidalguet, avocate, barreau de Rennes
Capitaine Bruno Le Dantec, SDIS de la Sarthe

10h00-11h00 Table ronde : Marcher
Animatrice : Mme Claire Jaspart, journaliste
Mme Inès Corday, M. le maire Luc Belvaux et Mme la députée Sophie Ferlandier
`,
  speakers: [
    'Anne DUPRAT — préfète',
    'Yves Corbier — rapporteur',
    'Hélène Robic — vice-présidente de la Région Bretagne',
    'Paul Durandel — commandant, Région Bretagne',
    'Marc Villedieu — aumônier, CHU de Rennes',
    'Yvan Corbel — doyen, Université de Rennes',
    'René Pelletan — au titre de la zone de défense Nord',
    'Marie-Luce Lescop — Communauté des Sœurs de Terre',
    'Karim El Fassi — ambassadeur du Maroc',
    'Luce Tanguenec — CHU de Nantes',
    'Odile Hidalguet — avocate, barreau de Rennes',
    'Bruno Le Dantec — SDIS de la Sarthe',
    'Inès Corday',
    'Luc Belvaux — maire',
    'Sophie Ferlandier — députée',
  ],
  moderators: ['Claire Jaspart — journaliste'],
};

export const NAMED: LayoutFixture = {
  name: 'initials, capitals, small letters, surnames first, particles, marks and addresses behind the names',
  text: `Rencontres de la mobilité
Angers, 4 avril 2024

9h00-10h00 Atelier 1 : Se déplacer
Hélène Robic (1), cheffe de projet, Ville de Nantes
P. Durandel¹, chargé de mission, Région Bretagne
Ch. Villedieu [2], préfet de la Sarthe
Marc Ferlandier (@mferlandier), journaliste, Ouest-Journal
Sophie Tanguenec – sophie@exemple.example – directrice, Ville d'Angers
Jean R.M. Quintric <jrm@exemple.example>, médecin, CHU de Rennes
John Belvaux Jr., professeur, Université d'Angers

10h00-11h00 Atelier 2 : Marcher
Mme Claire LESCOP épouse GUÉRINEL, directrice, CHU de Rennes
Jean-Marc « Jeannot » PELLETAN, président, association Terres
Nguyễn Thị Lan, chercheuse, INRAE
Pieter van der Velde, ingénieur, Ville de Gand
Giulia De Santis, architecte, Politecnico di Milano
Anne HIDALGUET–LEFÈVRE, directrice, Région Bretagne
Claire MORVAN-
LESCOP, directrice générale des ser-
vices, CHU de Rennes

11h00-12h00 Atelier 3 : Ramer
LE GOFF Anne, maire, Ville de Brest
Sarrian Bertille, directrice, Région Bretagne
MARTIN-LESCOP, Sophie (CHU de Rennes)
JEAN-PIERRE LE DANTEC, DIRECTEUR, VILLE DE BREST
anne-sophie le bihannic, directrice, ville de quimper
Bertil de Jaspart, directeur de Rivagia
Anne et Luc Corbier, agriculteurs
`,
  speakers: [
    'Hélène Robic — cheffe de projet, Ville de Nantes',
    'P. Durandel — chargé de mission, Région Bretagne',
    'Ch. Villedieu — préfet de la Sarthe',
    'Marc Ferlandier — journaliste, Ouest-Journal',
    "Sophie Tanguenec — directrice, Ville d'Angers",
    'Jean R.M. Quintric — médecin, CHU de Rennes',
    "John Belvaux — professeur, Université d'Angers",
    'Claire LESCOP — directrice, CHU de Rennes',
    'Jean-Marc PELLETAN — président, association Terres',
    'Lan Nguyễn Thị — chercheuse, INRAE',
    'Pieter van der Velde — ingénieur, Ville de Gand',
    'Giulia De Santis — architecte, Politecnico di Milano',
    'Anne HIDALGUET–LEFÈVRE — directrice, Région Bretagne',
    'Claire MORVAN-LESCOP — directrice générale des services, CHU de Rennes',
    'Anne LE GOFF — maire, Ville de Brest',
    'Bertille Sarrian — directrice, Région Bretagne',
    'Sophie MARTIN-LESCOP — CHU de Rennes',
    'Jean-Pierre LE DANTEC — DIRECTEUR, VILLE DE BREST',
    'Anne-Sophie Le Bihannic — directrice, ville de quimper',
    'Bertil de Jaspart — directeur de Rivagia',
    'Anne Corbier — agriculteurs',
    'Luc Corbier — agriculteurs',
  ],
};

/** A novel in which everybody has a title. */
export const TITLED_NOVEL = `Chapitre premier

Le docteur Paul Durandel posa sa lampe sur la table et regarda son frère. Le colonel Marc Villedieu ne disait rien.

– Mon père, demanda Hélène, avez-vous vu le général Corbier ?

Le Père Yvan, curé de Sainte-Anne, haussa les épaules. Madame la comtesse Odile de Sarrian entra, suivie de M. le notaire.

Maître Jean Belvaux, notaire à Caen, avait quitté la ville. Claire MORVAN,
disait l'enseigne de la boutique, modes et chapeaux.

Louis XIV n'était pas mort depuis dix ans, et sœur Marie-Luce priait encore pour lui.
`;

/** An article of a newspaper that quotes officials. */
export const TITLED_ARTICLE = `Le pont rouvrira au printemps

Le maire de Caen Paul Durandel a annoncé mardi la fin des travaux. « Nous y sommes », a déclaré M. Durandel, entouré de la préfète Anne Duprat.

Selon le colonel Marc Villedieu, commandant le groupement, la circulation sera rétablie le 12 mars. La vice-présidente de la Région Hélène Robic, absente mardi, avait promis une aide de 2 millions d'euros.

Me Odile Hidalguet, avocate des riverains, regrette que le docteur Yvan Corbel n'ait pas été entendu.
`;
