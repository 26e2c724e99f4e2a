import type { Appearance } from '../model/reading.ts';
import { key } from '../text/normalise.ts';

/** Points of minutes under which people are elected or named: who is listed there stood, and has not spoken. */
const CHOOSES =
  /(?:^|\s)(?:re ?)?(?:elections?|designations?|nominations?|candidatures?|cooptations?)(?:\s|$)|(?:^|\s)(?:renouvellement|composition|constitution|installation) (?:partielle? )?(?:du |de la |des |de l |d une? |de )(?:nouveau |nouvelle )?(?:\p{L}+ )?(?:bureau|ca|conseil|comites?|commissions?|membres|assesseurs|adjoints|delegues|representants|instances|administrateurs|municipalite)/u;

/** "sont nommés assesseurs", "est élue à l'unanimité", "se proposent au poste de", "s'est portée candidate": what is done with or by those who stand. */
const STANDS =
  /(?<!\p{L})(?:est|sont|a été|ont été|était|étaient|sera|seront) (?:(?:\p{Ll}+ment|donc|ainsi|tous|toutes|tou·te·s|alors|également|ensuite|seuls?) ){0,2}(?:re-?|ré-?)?(?:nommé|désigné|élu|proclamé|reconduit|installé|candidat|coopté|renouvelé)(?:e|·e)?(?:s|·s)?(?!\p{L})|(?<!\p{L})se (?:présente|propose|porte)(?:nt)? (?:comme|au|aux|à la|pour|candidate?s?)(?!\p{L})|(?<!\p{L})(?:fait|font|ont fait|a fait) acte de candidature/u;
/** "M. Paul Petit : 27 voix", "Anne Roux (12 suffrages)". */
const COUNTED = /(?:\s?[:(=–—-]|,)\s*\d{1,4}\s?(?:voix|votes?|suffrages?|bulletins?)(?!\p{L})/iu;
const LIKE_CHOICE =
  /(?:nomm|désign|élu|proclam|recondui|install|candidat|coopt|renouvel|propose|présente|porte|voix|vote|suffrage|bulletin)/iu;

/** Whether the title of a point says that people are chosen under it. */
export function choosesPeople(title: string): boolean {
  return CHOOSES.test(key(title));
}

/** Whether a line tells who was elected or named, or by how many votes. */
function isChoice(line: string): boolean {
  return LIKE_CHOICE.test(line) && (STANDS.test(line) || COUNTED.test(line));
}

/** Those whom a line of minutes lists as chosen have not spoken: they were there, or may have been. */
export function withChosen(
  appearances: readonly Appearance[],
  line: string,
  chooses: boolean,
): readonly Appearance[] {
  if (!appearances.some(({ part }) => part === 'speaker') || !(chooses || isChoice(line))) return appearances;
  return appearances.map(one => (one.part === 'speaker' ? { ...one, part: 'participant' } : one));
}
