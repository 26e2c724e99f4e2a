/** "Au centre de congrès Impérial à Annecy", "Salle des fêtes à Lozac": a house, and where it stands. */
const HOUSE =
  /^(?:(?:au|aux|à la|à l['’]|dans la|dans les|le|la|les|l['’])\s*)?(?:centre|palais|salle|maison|théâtre|auditorium|amphithéâtre|hôtel|espace|cité|château|abbaye|domaine|médiathèque|mairie|campus|université|lycée|école|halle|musée|cinéma|pôle|tiers-lieu|foyer|gymnase|conservatoire|bourse)(?![\p{L}])/iu;
/** What a house is called by in which meetings are held, wherever the word stands: "Sorbonne Université", "Polytechnic School of Yaounde". */
const INSTITUTION =
  /(?<!\p{L})(?:universit(?:é|y)|institute?|école|school|coll[èe]ge|facult(?:é|y)|campus|cent(?:re|er) (?:de|des|d['’]|du|for|of)|conference cent(?:re|er)|palais|maison (?:de|des|du|d['’])|musée|museum|muséum|bibliothèque|library|archives|h[ôo]tel|théâtre|theatre|music hall|town hall|city hall|château|abbaye|académie|academy|cité des|hôtel de ville|mairie|lycée|médiathèque|observatoire|observatory|cnam|inria|ehess|ens de \p{Lu})(?!\p{L})/iu;

/** Whether words begin with what a house is called by, as an address does. */
export function isHouse(words: string): boolean {
  return HOUSE.test(words);
}

/** Whether words name a house, and begin as a name does. */
export function isInstitution(words: string): boolean {
  return /^(?:\p{Lu}|(?:au|à la|à l['’]|université|faculté|école))/u.test(words) && INSTITUTION.test(words);
}
