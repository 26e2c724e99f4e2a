import { key } from './normalise.ts';

/** Words that, before a person's name, make it the name of something else: "fondation Jean Jaurès", "rue Pierre Curie". */
const NAMED_AFTER = new Set(
  (
    'fondation fondations lycée collège ecole école université universités univ univ. institut inst inst. rue avenue boulevard place square quai pont stade salle espace centre hôpital clinique ' +
    'théâtre musée médiathèque bibliothèque prix loi association maison résidence parc jardin gare aéroport port amphi amphithéâtre campus cité quartier ' +
    'éditions editions librairie galerie cabinet groupe établissements domaine château site tour complexe gymnase piscine auditorium pavillon bâtiment saint sainte st ste ' +
    'chaire laboratoire halle hall villa sarl sas eurl sasu scop gaec sci ets entreprise société garage passage allée chemin route impasse cours esplanade cathédrale église'
  ).split(' '),
);

/** Whether the word before a name says that it is not a person who is meant. */
export function isNamedAfter(before: string): boolean {
  return NAMED_AFTER.has(before.toLowerCase());
}

/** "Les Amis de", "Société des amis d'": those who meet in the memory of somebody bear the name. */
const FRIENDS = /(?<!\p{L})ami(?:[·.(-]?e)?[·.)-]?s (?:de|du|d['’])\s?$/iu;

/** Whether the words before a name say that friends have named themselves after it: "président des Amis d'Henri Barbier". */
export function isOfFriends(before: string): boolean {
  return FRIENDS.test(before);
}

/** Whose names French universities bear behind that of their town: "Université Toulouse Jean Jaurès". */
const BORNE_BY_UNIVERSITIES = new Set([
  'jean jaures',
  'paul sabatier',
  'paul valery',
  'jean moulin',
  'claude bernard',
  'louis lumiere',
  'michel montaigne',
  'michel de montaigne',
  'blaise pascal',
  'jean monnet',
  'pierre mendes france',
  'joseph fourier',
  'denis diderot',
  'rene descartes',
  'pierre et marie curie',
  'marie curie',
  'francois rabelais',
  'gaston berger',
  'gustave eiffel',
  'marc bloch',
  'robert schuman',
  'louis pasteur',
  'jules verne',
  'paul verlaine',
  'charles de gaulle',
  'sophia antipolis',
  'victor segalen',
]);

/** Whether a French university bears this name, however far before it the word "université" stands. */
export function isBorneByUniversity(name: string): boolean {
  return BORNE_BY_UNIVERSITIES.has(key(name));
}
