/** Nouns that follow a number of four digits which is no year: "2000 habitants", with "?" what may be missing. */
const NOUNS =
  'euros? habitants? personnes? agents? communes? collectivités? collectivites? élus? citoyens? citoyennes? participants? participantes? salariés? logements? emplois? bénévoles? associations? entreprises? élèves? étudiants? enfants? jeunes familles? foyers? mètres? kilomètres? hectares? tonnes? litres? heures? jours? mots? signatures? réponses? contributions? propositions? questionnaires? places? lits? visiteurs? adhérents? membres? projets? m dirigeants? acteurs? territoires? visites? exemplaires? postes? points? pixels? vues? abonnés? abonnées? abonnes? abonnees? signes? caractères? caracteres? pages? arbres? véhicules? vehicules?';
const THINGS = new Set(
  NOUNS.split(' ').flatMap(word => (word.endsWith('?') ? [word.slice(0, -2), word.slice(0, -1)] : [word])),
);
/** The word behind a number, and the signs of units. */
const WORD = /^[ \u00a0\u202f](\p{L}+)/u;
const UNIT = /^[ \u00a0\u202f]?(?:€|%|°|degrés?(?!\p{L})|m²|km|ha\b|kg|k€|M€)|^[ \u00a0\u202f]d['’]euros/u;

/** Whether what follows a number says that it counts things, so that four digits are no year. */
export function countsThings(after: string): boolean {
  return THINGS.has(WORD.exec(after)?.[1] ?? '') || UNIT.test(after);
}
