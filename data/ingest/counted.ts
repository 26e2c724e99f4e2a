/** Units and nouns that follow a number of four digits which is no year: "2000 habitants", "2024 €". */
const COUNTED =
  /^(?:[ \u00a0\u202f]?(?:€|%|°|m²|km|ha\b|kg|k€|M€)|[ \u00a0\u202f](?:d['’]euros|(?:euros?|habitants?|personnes?|agents?|communes?|collectivit[ée]s?|élus?|citoyens?|citoyennes?|participants?|participantes?|salariés?|logements?|emplois?|bénévoles?|associations?|entreprises?|élèves?|étudiants?|enfants?|jeunes|familles?|foyers?|mètres?|kilomètres?|hectares?|tonnes?|litres?|heures?|jours?|mots?|signatures?|réponses?|contributions?|propositions?|questionnaires?|places?|lits?|visiteurs?|adhérents?|membres?|projets?|m|dirigeants?|acteurs?|territoires?|visites?|exemplaires?|postes?|points?|pixels?|vues?|abonn[ée]e?s?|signes?|caract[èe]res?|pages?|arbres?|v[ée]hicules?)(?![\p{L}])))/u;

/** Whether what follows a number says that it counts things, so that four digits are no year. */
export function countsThings(after: string): boolean {
  return COUNTED.test(after);
}
