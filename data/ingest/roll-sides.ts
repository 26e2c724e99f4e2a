import { CIVILITY } from '../text/civilities.ts';

/**
 * Which side those sit on who stand below, as the minutes of a works council or of a committee call it before a colon: "Pour la
 * direction :", "Représentants du personnel :", "Délégation employeur (3) :". By the words of the label.
 */
const SIDE =
  /^(?:pour |au titre de |cote )?(?:la |les |l |le )?(?:direction(?: generale| de l etablissement)?|employeur|administration|delegation (?:du personnel|patronale|syndicale|employeur|salariale|des salaries)|representante?s? (?:(?:titulaires?|suppleante?s?|elue?s?) )?(?:des? |de la |de l |du )?(?:personnels?|direction|employeur|salaries|administration|syndica(?:l|ux|le|les)|organisations syndicales|ville|mairie|commune|region|departement|etat|parents(?: d eleves)?|enseignants|familles|usagers|associations)(?: (?:elue?s?|titulaires|suppleants))?|(?:equipe|corps) enseignante?|(?:delegue?e?s|elue?s) (?:du personnel|syndicaux|des parents|des eleves|des salaries)|organisations syndicales|parents d eleves|personnalites qualifiees|service de sante au travail|membres (?:avec|a|ayant) voix (?:deliberative|consultative))$/;
/** What each of these holds. */
const LIKE_SIDE =
  /direct|employ|admin|per[sſ]|repr|[eé]quip|corp|[eé]lu|d[eé]l[eé]|[sſ]ynd|parent|[sſ]ant|voix/i;
/** Behind the colon stands nothing, or somebody: "Direction : nous verrons" is what somebody says. */
const BEHIND = new RegExp(`^ ?:\\s*(?:$|${CIVILITY} )`, 'u');

/** Whether a label may call a side of those who meet; most hold no such word. */
export function isLikeSide(label: string): boolean {
  return LIKE_SIDE.test(label);
}

/** Whether a label calls a side of those who meet. `words`: its key; `rest`: what stands on its line from the colon on. */
export function callsSide(words: string, rest: string): boolean {
  return SIDE.test(words) && BEHIND.test(rest);
}
