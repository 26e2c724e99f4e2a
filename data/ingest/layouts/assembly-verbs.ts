/**
 * What those do who deliberate: they propose, second, stand for an office, ask for the vote. Verbs in the present and as participles,
 * as in `speech-verbs.ts`.
 */
export const DELIBERATING: readonly (readonly [present: string, participle: string])[] = [
  ['appuie(?:nt)?', 'appuyé'],
  ['seconde(?:nt)?', 'secondé'],
  ['amende(?:nt)?', 'amendé'],
  ['argumente(?:nt)?', 'argumenté'],
  ["dépose(?:nt)? (?:une?|la|sa|l(?=['’]))", "déposé (?:une?|la|sa|l(?=['’]))"],
  [
    'retire(?:nt)? (?:sa|leur|la|son) (?:candidature|proposition|motion|amendement)',
    'retiré (?:sa|leur|la|son) (?:candidature|proposition|motion|amendement)',
  ],
  [
    "accepte(?:nt)? (?:la|l(?=['’])|sa|cette) ?(?:proposition|nomination|candidature|['’](?:amendement|invitation))",
    "accepté (?:la|l(?=['’])|sa|cette) ?(?:proposition|nomination|candidature|['’](?:amendement|invitation))",
  ],
  [
    'donne(?:nt)? (?:une?|quelques|des|son|la) (?:\\p{Ll}+ )?(?:description|explication|précision|exemple|avis|définition|information|nouvelle)s?',
    'donné (?:une?|quelques|des|son|la) (?:\\p{Ll}+ )?(?:description|explication|précision|exemple|avis|définition|information|nouvelle)s?',
  ],
  [
    'fait (?:une?|son|sa|l[ea]|des) (?:\\p{Ll}+ )?(?:description|discours|annonce|remarque|commentaire|intervention|exposé|suggestion)s?',
    'fait (?:une?|son|sa|l[ea]|des) (?:\\p{Ll}+ )?(?:description|discours|annonce|remarque|commentaire|intervention|exposé|suggestion)s?',
  ],
  [
    'li(?:t|sent) (?:la|le|les|une?) (?:lettre|texte|message|courrier|courriel|motion|proposition|déclaration|rapport|ordre du jour)s?',
    'lu (?:la|le|les|une?) (?:lettre|texte|message|courrier|courriel|motion|proposition|déclaration|rapport|ordre du jour)s?',
  ],
  [
    'effectue(?:nt)? (?:son|leur|le|un) (?:rapport|compte[- ]rendu|bilan|retour)',
    'effectué (?:son|leur|le|un) (?:rapport|compte[- ]rendu|bilan|retour)',
  ],
  [
    "(?:manifeste|exprime)(?:nt)? (?:son|sa|leur|l(?=['’]))",
    "(?:manifesté|exprimé) (?:son|sa|leur|l(?=['’]))",
  ],
  ['(?:accepte|refuse)(?:nt)?(?=[.,;]|$)', '(?:accepté|refusé)(?=[.,;]|$)'],
  ['remet(?:tent)? en (?:cause|question)', 'remis en (?:cause|question)'],
  ['pose(?:nt)? sa candidature', 'posé sa candidature'],
];

/** What they do with themselves, and what they hold: "se propose", "s'avance pour", "n'est pas d'accord"; a list of who "se proposent au poste de" is no speech. */
export const STANDING =
  "se (?:propose(?:nt)?(?! aux? (?:postes?|fonctions?|bureau))|porte(?:nt)? (?:volontaire|candidat|garant)e?s?|désiste(?:nt)?|retire(?:nt)?(?= de la course|[.,;]|$))|s['’](?:avance(?:nt)? (?:pour|et)|offre(?:nt)?(?= (?:pour|comme|car)|[.,;]|$)|engage(?:nt)? à|abstien(?:t|nent))|(?:n['’])?(?:est|sont|était|étaient) (?:pas |tout à fait |plutôt |aussi |également )?(?:d['’]accord|d['’]avis|en (?:dés)?accord avec|étonnée?s? (?:que|de|par)|surprise?s? (?:que|de|par)|sceptiques? (?:sur|quant))|ne (?:voi(?:t|ent)|veu(?:t|lent)|compren(?:d|nent)|souhaite(?:nt)?|pense(?:nt)?|croi(?:t|ent)|trouve(?:nt)?) (?:pas|plus|aucun)";
