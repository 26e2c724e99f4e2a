import { key } from './normalise.ts';
import { remembered } from './remembered.ts';

/** Capitalised words that open the name of a body, a place, an event or a heading: none is part of a person's name. */
const BODY_WORDS = new Set(
  (
    'immobilier construction constructions energie energies assurance assurances habitat industrie industries ingenierie holding logistique transports motors distribution telecom telecoms ' +
    'temoignage temoignages contrepoint contrepoints dispute controverse reaction reactions dialogue entretien expose academie accueil livre livres ouvrage ouvrages group lab labs consulting network foundation institute research solutions technologies systems software partners council center centre company agency auditorium batiment studio halle hall visio visioconference distanciel presentiel hebergement intervention interventions projection film allocution allocutions acte actes action actions administration agence agences agglomeration aide allocution amphi amphitheatre animation annexe annexes ' +
    'antenne appel apres arrivee assemblee assemblees association associations atelier ateliers autorite avant avec avenue banque bibliotheque bilan bureau ' +
    'cabinet cafe caisse campus cellule centre cercle chaire chambre charte chu clos cloture club cluster co cocktail code collectif college collectivite ' +
    'collectivites colloque comite commissariat commission communaute communautes commune communes compagnie compte conclusion conclusions confederation conference conferences conseil ' +
    'clinique cliniques polyclinique contexte contrat convention cooperative cour debat debats declaration delegation demain departement departements depuis dejeuner direction discours discussion district ' +
    'echanges ecole ecoles edition education entreprise equipe espace espaces etablissement etat etude etudes eurometropole evenement exposition faculte federation ' +
    'politecnico universita universidad universidade universitat hochschule istituto instituto scuola polytechnique ' +
    'fin fondation fonds forum foyer fresque gare grand grande grands groupe groupement haut haute hopital hotel innovation ' +
    'inspection institut instituts institution intervenant intervenante intervenants intercommunalite introduction jardin journal journee journees jury keynote laboratoire ' +
    'label les ligue loi lois lundi mardi mercredi jeudi vendredi samedi dimanche lycee mairie maison maisons matin matinee mecanisme mediatheque metropole metropoles ministere mission mot mots ' +
    'mouvement musee mutuelle mutualite nations nom noms nord nos notre nouveau nouvelle nouvelles nouvelle observatoire office ordre organisation ouest ouverture palais panel parc parcours ' +
    'parlement partie party pause pays plan plateau plateforme plenieres pleniere pole place pont pot pour premier premiere prefecture prenom prenoms presentation presidence prix programme projet projets ' +
    'prefet quand quartier quelle quelles quel quels question questions recherche recteur region regions repas representant republique reseau reseaux resume restitution retour revue ' +
    'rue saint sainte salle sante seance secretariat secteur section securite seminaire senat service services session sessions societe site sommaire sommet soiree sous ' +
    'station strategie sud syndicat synthese table tables territoire territoires terre theatre theme themes thematique tour transition tribunal une union unite universite universites university sorbonne cnrs ' +
    'urbaine urbanisme vers vice ville villes visite visites voir volet zone espace est et en au aux le la un du de des dans par sur chez sans selon lors comment pourquoi ' +
    'secretaire janvier fevrier mars juin juillet aout septembre octobre novembre decembre bienvenue buffet dossier docteur professeur professeure maitre ' +
    'president presidente directeur directrice maire adjoint adjointe chercheur chercheuse responsable charge chargee ministre depute deputee senateur senatrice ' +
    'deux trois quatre puis ensuite enfin monsieur madame mesdames messieurs mme mmes mlle mm dr pr prof moderateur moderatrice animateur animatrice discutant discutante remerciements inscription contact adresse tel mail www ' +
    'minister trust fund funds alliance coalition society record records department ministry authority board committee school schools library museum county city state lobby floor rooms room suite ' +
    'with by from who how what when where which whose this these those beyond between towards toward through into against among without ' +
    'financing governing measuring making rethinking understanding improving managing reimagining mapping exploring developing designing creating supporting promoting addressing enhancing ' +
    'strengthening transforming connecting leveraging harnessing navigating unlocking empowering engaging implementing integrating evaluating assessing achieving advancing scaling bridging ' +
    'tackling ensuring using teaching learning breaking opening closing building funding planning preparing protecting preserving delivering driving accelerating ' +
    'chief executive director manager lecturer presenter presenters speaker speakers moderators panelist panelists panellist panellists discussant discussants break breakfast dinner lunch luncheon lecture lectures reception poster posters clusters remarks registration networking paper papers inn garden gardens officer relations public national international global policy'
  ).split(' '),
);

/** Parties of France, as they stand behind those who sit for them: "Anne Roux PS". */
const PARTIES = new Set('rn lr ps pcf eelv lfi lrem udi modem dvd dvg prg ump npa'.split(' '));

/** Bodies that are called by capitals alone, behind those who work there: "Dr Roux CHU Lille"; in small letters some are family names. */
const IN_CAPITALS = new Set(
  'ch chu chru chr hcl aphp ghu ght ehpad ars ddt ddtm dreal draaf drac caf cpam ccas urssaf ofb onf brgm ign ird cnfpt caue anct sdis dreets cci crous cnam cgt cfdt fsu fnsea fne lpo iut insa iep ensa'.split(
    ' ',
  ),
);

/** Bodies of one word that stand right behind those who work there: "Anne Roux Inria". */
const INSTITUTES = new Set(
  'uc unc ucl ucla suny cuny nyu mit lse eth epfl inria inserm inrae inra ifremer cerema ademe cstb cnes onera irstea ifsttar cirad irsn ehess'.split(
    ' ',
  ),
);

/** Whether a word is the whole name of an institute, and no family name. */
export const isInstitute = remembered(
  (word: string) =>
    INSTITUTES.has(key(word)) ||
    (/^(?:\p{Lu}{2,}|MoDem|LReM)$/u.test(word) && (PARTIES.has(key(word)) || IN_CAPITALS.has(key(word)))),
);

/** "Anne Lê": a family name, and no article. */
const VIETNAMESE = /^L[êÊ]$/u;

/** Whether a capitalised word cannot be part of a person's name. */
export const isBodyWord = remembered(
  (word: string) => word === 'The' || (BODY_WORDS.has(key(word)) && !VIETNAMESE.test(word)),
);
