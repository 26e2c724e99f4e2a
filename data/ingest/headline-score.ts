import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { namedDays } from './days.ts';
import { EVENT, type FrontLine, isGeneric, isOfMinutes, opensWithQuestion } from './front-lines.ts';
import { saysMoreThanBody } from './page-openings.ts';

/** A body that presents itself at the head of the page. */
export const BODY =
  /^(?:ministere|universite|ville|commune|communaute|metropole|departement|region|association|federation|agence|institut|ecole|laboratoire|mairie|prefecture|academie|fondation|chambre|syndicat|union|reseau|comite|groupe|conseil|centre|societe|maison|club|collectif|republique francaise|parc (?:naturel|national)|petr|pnr|chaire|pole|direction|delegation|observatoire|umr|gdr|office|cerema|ademe|dreal|ddtm?|cnfpt|caue)\b/;

/** "Conseil départemental de la Drôme": a body and its house, where no day says that it met. */
const HOUSE = /^conseil (?:departemental|regional|general) (?:de|du|des|d)\b/;

/** "Approbation du compte rendu précédent": the first point of a meeting, and never what its minutes are called. */
const APPROVES =
  /^(?:approbation|adoption|validation|lecture|relecture) (?:du|des|de la|de l) (?:dernier |precedent )?(?:compte|comptes|proces|pv|cr|ordre|releve)\b/;

/** "Trois webinaires gratuits": of how many parts it is. */
const SEVERAL =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2}) (?:webinaires|ateliers|conferences|rencontres|seances|sessions|rendez vous|journees|soirees)\b/u;

/** "Chacun peut résister (Photo Luc Morel)": what stands below a picture. */
const CREDIT = /\((?:photos?|crédits?|illustration|©)(?!\p{L})/iu;
/** "L’assemblée générale s’est tenue à Dol le 26 janvier": a sentence below the title says when. */
export const TOLD_HELD =
  /(?<!\p{L})(?:s['’]est (?:tenue?|déroulée?|réunie?)|a eu lieu|se tiendra|aura lieu)(?!\p{L})/u;

/** How much a headline looks like the title, by itself and by what stands below it. */
export function scoreOf(
  text: string,
  line: Line | undefined,
  order: number,
  below: readonly FrontLine[],
): number {
  const words = key(text);
  const level = line?.level ?? 0;
  let score = -0.6 * order;
  if (level > 0) score += level === 1 ? 3 : level === 2 ? 1.2 : -0.5;
  if (EVENT.test(words)) score += SEVERAL.test(words) ? -2 : 2;
  const meets = isOfMinutes(words) && !(HOUSE.test(words) && namedDays(text).length === 0);
  if (meets) score += namedDays(text).length > 0 ? 3 : 2;
  if (line?.block?.strong === true) score += 0.5;
  if (below.some(kind => kind === 'days' || kind === 'place')) score += 1.5;
  const asks = line !== undefined && opensWithQuestion(line);
  if (asks) score += 2;
  if (BODY.test(words) && !EVENT.test(words) && !meets && !asks && !saysMoreThanBody(text, words)) score -= 2;
  // "Actu-Environnement" over a menu: one word by itself is more often the name of a site.
  if (level === 0 && !/\s/u.test(text)) score -= 0.5;
  if (isGeneric(text) || CREDIT.test(text)) score -= 5;
  if (meets && TOLD_HELD.test(text)) score -= 3;
  if (/^(?:a|v|l|rel)/.test(words) && APPROVES.test(words)) score -= 4;
  if (/[:;,]$/u.test(text)) score -= 2;
  if (text.length > 160) score -= 1.5;
  if (text === text.toUpperCase() && text.length > 12) score += 0.5;
  return score;
}
