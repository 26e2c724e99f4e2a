import type { CloudWord } from '../cloud-input.ts';

/** Words of the workshops of the first theme of the Rouen proceedings, lemmas with their number of occurrences. */
const COUNTS = `citoyen 21|habitant 12|participation 11|assemblée 10|risque 10|public 9|démocratie 8|projet 8|crise 8|budget participatif 7|élu 7|dispositif 6|collectivité 6|décision 6|territoire 6|culture 5|valeur 5|engagement 5|démarche 5|confiance 4|dialogue 4|implication 4|usager 4|expérience 4|idée 4|principe 4|république 4|acteur 4|sensibilisation 3|exercice 3|résilience 3|tirage au sort 3|méthode 3|moyen 3|représentation 3|agent 3|laïcité 2|fraternité 2|premier kilomètre 2|inclusivité 2|gouvernance 2|évaluation 2|transparence 2|anticipation 2|réserve communale 2|concertation 2|délibération 2|utopie 2|perspective 2|bilan 2`;

export const TERMS: readonly CloudWord[] = COUNTS.split('|').map((row, i) => {
  const cut = row.lastIndexOf(' ');
  const label = row.slice(0, cut);
  const f = Number(row.slice(cut + 1));
  const theme = i % 7 === 3 ? null : i % 5 === 4 ? 'theme-5' : 'theme-1';
  return { key: label, label, f, weight: Math.sqrt(f), theme, say: `${label}, ${f}` };
});
