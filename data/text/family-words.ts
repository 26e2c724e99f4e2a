import { key } from './normalise.ts';

/** Family names that are offices, bodies, months and days as well: "Anne Maire, ingénieure", "Paul Février, maire". */
const OTHER_THINGS = new Set(
  (
    'maire maison palais halle salle pont jardin chambre cour fevrier mars juin juillet lundi mardi jeudi vendredi samedi grand haut place matin ' +
    'tour terre ville pot foyer docteur president label'
  ).split(' '),
);

/** What people do, by which families are called as well: "Anne Roux Parent", "Paul Verrier". */
const CALLINGS = new Set(
  (
    'amiral artisan aumonier banquier batelier batonnier boursier brigadier capitaine caporal chancelier colonel commandant conseiller courtier cuisinier diacre docteur doyen expert ' +
    'financier forestier general greffier hotelier huissier imam intendant jardinier juge libraire lieutenant luthier maire maitre maraicher medecin menuisier notaire officier papetier parent ' +
    'paysan peintre pilote poete president pretre prevot romancier sergent sommelier temoin tresorier verrier vicaire vigneron'
  ).split(' '),
);

/** Whether a word that is mostly something else (an office, a body, a month) is a family name too. */
export function isFamilyToo(word: string): boolean {
  return OTHER_THINGS.has(key(word));
}

/** Whether a word that says what a person does is a family name too. */
export function isCallingOfFamily(word: string): boolean {
  return CALLINGS.has(key(word));
}
