import { key } from '../text/normalise.ts';

/** What is held at a place, or made by somebody: "Visite", "Atelier", "Film", "Rédaction". */
const AT =
  /^(?:(?:une?|la|le|les|l) )?(?:visites?|ateliers?|repas|dejeuner|diner|rendez vous|accueil|depart|arrivee|rassemblement|reunion|salle|amphi(?:theatre)?|groupe|session|stand|espace|lieu|acces|college|lycee|ecole|gymnase|rue|place|parking|theatre|bibliotheque|mediatheque|hommage|biographie|lecture|films?|projection|concert|exposition|prix|traduction|photos?|illustrations?|credits?|redaction|secretariat|contacts?|organisation|coordination|permanence|inscriptions?|renseignements)\b/;

/**
 * Whether a name in brackets behind these words may be that of a house, or of who made something: "Visite du collège (Georges
 * Pompidou)", "Film (Jean Renoir)".
 */
export function isAtPlace(words: string): boolean {
  return AT.test(key(words));
}
