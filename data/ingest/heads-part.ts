import { key } from '../text/normalise.ts';

/** Longer headings say more than as what somebody takes part: "Animation musicale du port". */
const LONGEST = 40;
const LEADS =
  'moderation|animation|facilitation|presidence|moderat(?:eur|rice|or)s?|animat(?:eur|rice)s?|facilitat(?:eur|rice|or)s?|presidente?s?(?: de (?:la )?(?:seance|session))?|(?:(?:session|panel|track|workshop) )?(?:chairs?|chairman|chairwoman|chairperson|moderators?)';
const LED =
  '(?:animee?s?|moderee?s?|presidee?s?|facilitee?s?) par|(?:chaired|moderated|hosted|facilitated) by';
const TAKES_PART =
  'avec|with|avec la participation de|en presence de|participante?s?(?: (?:e |es?|s)?s?)?|participants et participantes|grands? temoins?|discutante?s?|rapporteure?s?|rapporteuses?|discussants?';
const PART = new RegExp(`^(?:(?:la|le|les|the|nos|our) )?(?:${LEADS}|${LED}|${TAKES_PART})$`, 'u');

/** "Modération", "Animée par", "With": a heading that only says as what those below it take part. */
export function headsPart(title: string): boolean {
  return title.length <= LONGEST && PART.test(key(title));
}
