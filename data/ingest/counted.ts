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

/** "On compte 2050 bateaux", "plus de 1950 ruches": behind a word that counts, and before what is counted. */
const COUNTED =
  /(?:^|[^\p{L}])(?:compt(?:e|ent|ait|aient|era)|recens(?:e|ent|é)|dénombr(?:e|ent|é)|abrit(?:e|ent)|gèr(?:e|ent)|possèd(?:e|ent)|près de|plus de|moins de|environ|quelques?)[ \u00a0]$/iu;
const PLURAL = /^[ \u00a0]\p{Ll}{3,}[sx](?![\p{L}-])/u;

/** Whether a number stands between a word that counts and something in the plural, whatever is counted. */
export function isCounted(before: string, after: string): boolean {
  return PLURAL.test(after) && COUNTED.test(before);
}
