import { ENGLISH_POSITIONS } from './english.ts';

/**
 * Nouns by which a role says what someone does. Behind a comma or "et" they open a new mandate; alone they are no body.
 * Keys, masculine and feminine.
 */
const POSITIONS = new Set(
  (
    'accompagnateur accompagnatrice acteur actrice adjoint adjointe administrateur administratrice agent agente agriculteur agricultrice ambassadeur ambassadrice ' +
    'analyste ancien ancienne animateur animatrice anthropologue archeologue architecte archiviste artiste assistant assistante associe associee attache attachee ' +
    'auditeur auditrice auteur auteure autrice avocat avocate benevole bibliothecaire biologiste cadre chanteur chanteuse charge chargee chef cheffe chercheur chercheuse ' +
    'choregraphe chroniqueur chroniqueuse citoyen citoyenne climatologue co coach coanimateur coauteur codirecteur codirectrice cofondateur cofondatrice ' +
    'collaborateur collaboratrice colonel comedien comedienne commandant commandante commandement commissaire commissaire concepteur conceptrice conferencier conferenciere ' +
    'conseil conseiller conseillere conservateur conservatrice consultant consultante controleur controleuse coordinateur coordinatrice coordonnateur coordonnatrice ' +
    'copresident copresidente createur creatrice delegue deleguee demographe depute deputee designer designeuse dga dgs dgst developpeur developpeuse dircab directeur directrice ' +
    'dirigeant dirigeante docteur docteure doctorant doctorante doyen doyenne dramaturge drh ecologue economiste ecrivain ecrivaine editeur editrice editorialiste educateur educatrice ' +
    'eleve elu elue employe employee enseignant enseignante entraineur entraineuse entrepreneur entrepreneuse envoye envoyee ergotherapeute essayiste ethnologue etudiant etudiante ' +
    'evaluateur evaluatrice expert experte facilitateur facilitatrice fondateur fondatrice formateur formatrice gardien gendarme general generale geographe geologue gerant gerante gestionnaire ' +
    'gouverneur grand habitant habitante historien historienne illustrateur illustratrice infirmier infirmiere ingenieur ingenieure inspecteur inspectrice instituteur institutrice intervenant intervenante inventeur ' +
    'journaliste juge juriste laureat laureate lieutenant linguiste magistrat magistrate maire maitre maitresse manager mandataire manageuse mathematicien mathematicienne mediateur mediatrice medecin membre metteur metteuse militant militante ' +
    'ministre moderateur moderatrice musicien musicienne neurologue notaire officier paysagiste pediatre pdg permanent permanente philosophe photographe physicien physicienne pilote plasticien plasticienne poete ' +
    'policier policiere politiste politologue postdoctorant postdoctorante prefet prefete premier premiere president presidente prestataire preventeur principal procureur producteur productrice professeur professeure programmateur programmatrice ' +
    'proviseur proviseure psychanalyste psychiatre psychologue pair questeur rapporteur rapporteure rapporteuse realisateur realisatrice recteur rectrice redacteur redactrice referent referente regisseur representant representante ' +
    'responsable retraite retraitee salarie salariee sapeur scenariste scenographe scientifique secretaire senateur senatrice sociologue sous stagiaire statisticien statisticienne superviseur suppleant suppleante ' +
    'technicien technicienne temoin therapeute tresorier tresoriere traducteur traductrice urbaniste veterinaire vice volontaire'
  )
    .split(' ')
    .concat(ENGLISH_POSITIONS),
);

/** Whether a word (by its key) names a position. */
export function isPosition(key: string): boolean {
  return POSITIONS.has(key);
}
