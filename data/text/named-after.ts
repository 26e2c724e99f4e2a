/** Words that, before a person's name, make it the name of something else: "fondation Jean Jaurès", "rue Pierre Curie". */
const NAMED_AFTER = new Set(
  (
    'fondation fondations lycée collège ecole école université universités institut rue avenue boulevard place square quai pont stade salle espace centre hôpital clinique ' +
    'théâtre musée médiathèque bibliothèque prix loi association maison résidence parc jardin gare aéroport port amphi amphithéâtre campus cité quartier ' +
    'éditions editions librairie galerie cabinet groupe établissements domaine château site tour complexe gymnase piscine auditorium pavillon bâtiment saint sainte st ste ' +
    'chaire laboratoire halle hall villa passage allée chemin route impasse cours esplanade cathédrale église'
  ).split(' '),
);

/** Whether the word before a name says that it is not a person who is meant. */
export function isNamedAfter(before: string): boolean {
  return NAMED_AFTER.has(before.toLowerCase());
}
