import { openingsOf, opensAs } from '../text/fragments.ts';
import { key } from '../text/normalise.ts';
import { isHouse, isInstitution } from './houses.ts';
import { isRoom, isSurelyRoom } from './rooms.ts';
import { communeOf, LINKED, PART, placeOf, townOf, villageOf, withoutLead } from './towns.ts';

/** Houses and places where the public meets, by what they are for. */
const PUBLIC =
  /^(?:(?:au|aux|a la|a l|le|la|l) )?(?:(?:palais|cite|centre|parc|maison) (?:international |regional )?(?:de |des |de la |de l )(?:congres|conferences?|expositions?|associations?|sciences?|culture|metiers?|agriculture|jeunes|fetes|sports|arts?|citoyens?|quartier|vie associative|\p{L}+ de l homme)|centre (?:culturel|social|hospitalier|communal)|salle|grande salle|petite salle|espace|mediatheque|bibliotheque|theatre|cinema|mairie|hotel (?:de ville|de region|du departement|de la region|d agglomeration|de la metropole)|prefecture|sous prefecture|archives (?:departementales|municipales)|ferme|place|esplanade|halles?|foyer|gymnase|chateau|abbaye|domaine|musee|chambre (?:d agriculture|des metiers|de commerce)|auditorium|amphitheatre|tiers lieu)(?= |$)/u;
const OF_PUBLIC = openingsOf(
  'au aux a le la l palais cite centre parc maison salle grande petite espace mediatheque bibliotheque theatre cinema mairie hotel prefecture sous archives ferme place esplanade halle halles foyer gymnase chateau abbaye domaine musee chambre auditorium amphitheatre tiers',
);
/** In these the people of a village meet, and no family gives them its name behind "de". */
const OF_VILLAGE =
  /^(?:(?:a la|la|au|l) )?(?:salle (?:des fetes|polyvalente|communale|municipale)|espace culturel|mairie|foyer rural|place)(?= |$)/u;
const SCHOOL =
  /^(?:a )?(?:l )?(?:inspe|universite|iut|iep|insa|ensa|ecole|faculte|rectorat|campus|sciences po)(?= |$)/u;
/** What is said of a house besides: "site de Croix-de-Pierre", "amphi A", "bâtiment 3". */
const OF_HOUSE =
  /^(?:site|campus|amphi|amphitheatre|batiment|bat|salle|hall|rez de chaussee|(?:\d|1er|\de) etage|entree|porte)(?= |$)/u;
const LONGEST = 120;
/** "Le palais", "du Béage": the link in which the article of a village is hidden. */
const ARTICLES: ReadonlyMap<string, string> = new Map([
  ['du', 'Le '],
  ['des', 'Les '],
]);

/** The village behind the last link of a hall: "Salle des fêtes du Béage", "Espace culturel de Villers-Bocage". */
function villageBehind(house: string, name: string): string | null {
  const link = /(\p{L}+)['’\s]\s*$/u.exec(house.slice(0, house.length - name.length))?.[1] ?? '';
  const article = ARTICLES.get(link.toLowerCase());
  return article === undefined ? communeOf(name) : communeOf(`${article}${name}`);
}

function townBehind(house: string, isOfVillage: boolean): string | null {
  const name = LINKED.exec(house)?.[1];
  if (name === undefined) return null;
  return townOf(name) ?? villageOf(house) ?? (isOfVillage ? villageBehind(house, name) : null);
}

/**
 * "Palais des congrès de Niort", "Salle des fêtes du Béage", "place Lecourbe, Lons-le-Saunier": the town of a house in which the public
 * meets, alone on its line; null for any other line.
 */
export function townOfVenue(line: string): string | null {
  if (line.length > LONGEST || /[.?!:;«»“”"]|\d\s?h(?!\p{L})/u.test(line)) return null;
  const [house = '', ...rest] = line.split(PART).filter(part => part !== '');
  const words = key(house);
  if (!opensAs(words, OF_PUBLIC) || !PUBLIC.test(words)) return null;
  const isOfVillage = OF_VILLAGE.test(words);
  for (const part of rest.toReversed()) {
    const town = isRoom(part) ? null : (townOf(part) ?? placeOf(part));
    if (town !== null) return town;
  }
  return townBehind(withoutLead(house), isOfVillage);
}

/** Houses that bodies are called by as well. */
const OF_BODY =
  /^(?:mairie|(?:sous )?prefecture|chambre|archives|bibliotheque|mediatheque|musee|theatre|cinema|hotel)(?= |$)/u;

/** Whether a line names a hall and its town, and no body that presents itself: "Salle des fêtes du Béage", not "Mairie de Redon". */
export function isHall(line: string): boolean {
  return townOfVenue(line) !== null && !OF_BODY.test(key(line));
}

/** "INSPÉ de Toulouse, site de Croix-de-Pierre, amphi A": the town by which a school is called, and nothing behind it but where in it. */
export function townOfSchool(line: string): string | null {
  if (line.length > LONGEST || /[.?!:;«»“”"]|\d\s?h(?!\p{L})/u.test(line)) return null;
  const [school = '', ...rest] = line.split(PART).filter(part => part !== '');
  if (rest.length === 0 || !SCHOOL.test(key(school))) return null;
  if (!rest.every(part => OF_HOUSE.test(key(part)) || isSurelyRoom(part))) return null;
  return townBehind(school, false) ?? placeOf(school);
}

/** "Archives départementales – salle de conférences (rez-de-chaussée)": a house, and a room of it. */
export function isHouseWithRoom(line: string): boolean {
  if (line.length > LONGEST || /[.?!:;«»“”"]/u.test(line)) return false;
  const [house = '', ...rest] = line.split(PART).filter(part => part !== '');
  return rest.some(isSurelyRoom) && (isInstitution(house) || isHouse(house));
}
