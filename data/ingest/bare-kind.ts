import { key } from '../text/normalise.ts';
import { isBareLabel } from './bare-label.ts';
import { namedDays } from './days.ts';
import { placeAlone, placeBehindEvent } from './event-places.ts';
import { EVENT } from './front-lines.ts';

/** What a bare kind of event is made of, besides the word for it, its edition, its place and its year. */
const BARE =
  /(?<!\p{L})(?:actes|programme|compte rendu|du|de|des|la|le|les|l|d|et|a|au|aux|en|national[es]*|nationaux|international[es]*|internationaux|inter|(?:inter)?regional[es]*|(?:inter)?departemental[es]*|territorial[es]*|europeen(?:ne)?s?|francophones?|techniques?|thematiques?|publi(?:c|que)s?|pluridisciplinaires?|echanges?|debats?|ouverte?s?|information|restitution|lancement|travail|annuel(?:le)?s?|scientifiques?|etudes?|une|un|notre|grande?s?|1ere?|premi(?:er|ere)|\d+(?:e|eme|er|ere|th|nd|rd|st)?|edition|ete|(?:inter)?professionnel(?:le)?s?|inaugurale?|numero|n|the|of|annual)(?!\p{L})/gu;
const EVENTS = new RegExp(EVENT.source, 'g');
/** What is held besides, where a word more says how: "Atelier d'échanges", "Réunion publique". */
const HELD =
  /^(?:\d+(?:e|eme|er|ere)? )?(?:ateliers?|petits? dejeuners?|soirees?|matinees?|matinales?|debats?|reunions?) (?=\p{L})/u;
/** "Journée d'étude organisée par le laboratoire Récits", "Colloque organisé au Sénat": who holds it, and where, is no part of what it is. */
const ORGANISED =
  /\s(?:co-?)?(?:organis|propos|coordonn|port)ée?s?(?: conjointement)? (?:par|au|à|avec|en|sous|dans) .*$/iu;

const TOLD = /^(?:actes|comptes?[- ]rendus?|synthèse|restitution|verbatim)\s?[–—:-]\s(.+)$/iu;

/** "Actes – Table ronde n° 2": what is told, and the label of what was held. */
export function isToldLabel(line: string): boolean {
  const told = TOLD.exec(line)?.[1];
  return told !== undefined && isBareLabel(told);
}

/** Whether a line says only what kind of event this is. */
export function isBareKind(line: string): boolean {
  if (isToldLabel(line)) return true;
  const said = /ée?s? /.test(line) ? line.replace(ORGANISED, '') : line;
  const words = key(said);
  const isHeld = !EVENT.test(words) && HELD.test(words);
  if (!isHeld && !EVENT.test(words)) return false;
  const place = placeBehindEvent(said);
  const rest = (place === null ? words : words.replace(key(place), ' ')).replace(isHeld ? HELD : EVENTS, ' ');
  return rest.replace(BARE, ' ').trim() === '';
}

const DATED_EVENT =
  /^(?:les )?(?:actes|rencontre|colloque|journée|séminaire|forum|conférence|congrès)s? (?:d|l|n|r|i|p|s|e)/iu;

/** "Les actes du colloque du 8 juillet 2015", "Rencontre du 17 décembre 2014, Paris": of what held when, and not what about. */
export function isDatedKind(line: string): boolean {
  const [days, ...more] = DATED_EVENT.test(line) ? namedDays(line) : [];
  if (days === undefined || more.length > 0) return false;
  const behind = line.slice(days.to).replace(/^[\s,–—-]+/u, '');
  if (behind !== '' && placeAlone(behind) === null) return false;
  return isBareKind(line.slice(0, days.from).replace(/\s(?:du|des|le|les)\s$/iu, ''));
}
