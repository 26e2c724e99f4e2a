import type { LayoutFixture } from './programmes.fixture.ts';

export const SENTENCES: LayoutFixture = {
  name: 'sentences "avec A (org), B (org)"',
  text: `Une journée pour penser l'école rurale

Le 14 mai 2024, l'Observatoire de l'école rurale organise à Aurillac un colloque ouvert à tous.

La matinée s'ouvrira par une conférence de Geneviève Palmier, historienne de l'éducation, professeure à l'université de Clermont.

Une première table ronde, animée par Vincent Cazals, journaliste à La Montagne du soir, réunira les acteurs de terrain, avec Bernadette Roumégous (Association des maires ruraux), Samir Lakhal (académie de Clermont-Ferrand) et Léonie Tardieu (Fédération des parents d'élèves).

L'après-midi, trois ateliers sont proposés :
Atelier 1 : la classe unique, avec Nicolas Bourgade, professeur des écoles à Marmanhac
Atelier 2 : le transport scolaire, avec Élodie Ferret (Département du Cantal) et Jean-Marc Usson (Région)
Atelier 3 : le numérique, avec Patrice Delpuech, inspecteur de l'Éducation nationale

La journée sera conclue par Thérèse Vialard, vice-présidente du Conseil départemental.
`,
  speakers: [
    "Geneviève Palmier — historienne de l'éducation, professeure à l'université de Clermont",
    'Bernadette Roumégous — Association des maires ruraux',
    'Samir Lakhal — académie de Clermont-Ferrand',
    "Léonie Tardieu — Fédération des parents d'élèves",
    'Nicolas Bourgade — professeur des écoles à Marmanhac',
    'Élodie Ferret — Département du Cantal',
    'Jean-Marc Usson — Région',
    "Patrice Delpuech — inspecteur de l'Éducation nationale",
    'Thérèse Vialard — vice-présidente du Conseil départemental',
  ],
  moderators: ['Vincent Cazals — journaliste à La Montagne du soir'],
};

export const TRANSCRIPT: LayoutFixture = {
  name: 'proceedings as a transcript: name and role, then what was said',
  text: `Actes de la journée « Élus et bailleurs : agir ensemble »
19 février 2019, Maison de la chimie, Paris

Allocutions d'ouverture

Michel DESAULNAY, Président de l'Union des bailleurs

Je désire, avec le président de l'association des maires, vous souhaiter la bienvenue pour cette journée. Monsieur le Président, Mesdames et Messieurs, le logement est notre affaire commune. Nous avons voulu ce rendez-vous parce que la loi a changé.

Jean-Paul DELORMEAU, Président de l'Association des maires

Merci de votre accueil. Comme le disait Michel Desaulnay, nous avons du travail. La proximité est notre richesse, et Pierre Mendès France ne disait pas autre chose.

Première table ronde : le logement social dans la politique urbaine

Participaient à la table ronde :
Marie-Noëlle LEFRANC, Secrétaire d'État au logement
Yves RABOTEAU, maire de Saint-Brévin-les-Bois
Dominique FIGUEIREDO, directrice de l'Opac du Loiret
Animateur : Gérard LEMOINE, journaliste

Yves RABOTEAU. – Nous avons construit trois cents logements en dix ans. Cela n'a pas été simple.
Dominique FIGUEIREDO. – Ce que dit Yves Raboteau vaut pour tous les bailleurs du département.
Gérard LEMOINE. – Et l'État, dans tout cela ?
`,
  speakers: [
    "Michel DESAULNAY — Président de l'Union des bailleurs",
    "Jean-Paul DELORMEAU — Président de l'Association des maires",
    "Marie-Noëlle LEFRANC — Secrétaire d'État au logement",
    'Yves RABOTEAU — maire de Saint-Brévin-les-Bois',
    "Dominique FIGUEIREDO — directrice de l'Opac du Loiret",
  ],
  moderators: ['Gérard LEMOINE — journaliste'],
};

/** Nobody speaks in these. */
export const NOVEL = `Chapitre premier

C'était un soir de novembre. Jean Valmont, ancien notaire de province, poussa la porte de l'auberge et regarda
longuement la salle enfumée. Au fond, près de l'âtre, Marie Delorme, la servante, essuyait des verres avec
lenteur.
— Monsieur Valmont ! s'écria-t-elle. On ne vous attendait plus.
Il s'assit. À sa gauche, Pierre Gaubert, le maire, jouait aux dominos avec Louis Ferrand, l'instituteur, et
Antoine Morel, fermier. Personne ne parlait.

Conclusion

« Claire Dubreuil, dit-il enfin, était une femme remarquable. » Paul Sorel haussa les épaules. Un train passa
au loin, avec son cortège de lumières.

Jean Valmont
se leva, et sortit.
`;

export const ARTICLE = `La ville rénove ses écoles

Publié le 3 avril 2024 par la rédaction

Le conseil municipal a voté lundi un plan de rénovation de douze écoles. « Nous n'avions plus le choix », explique Sandrine Lhermitte, adjointe à l'éducation. Le chantier, confié au cabinet Roche et associés, doit durer quatre ans.

Pour Éric Bonnefoy, directeur de l'école des Tilleuls, la nouvelle était attendue depuis longtemps. Julien Maréchal, parent d'élève, se dit « soulagé mais vigilant ». L'opposition, menée par Corinne Vasseur, conseillère municipale, regrette le calendrier.

Le maire, Bernard Aubin, a promis une réunion publique en mai avec les habitants du quartier.
`;
