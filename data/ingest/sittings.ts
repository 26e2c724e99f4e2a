import { CIVILITY } from '../text/civilities.ts';
import { key } from '../text/normalise.ts';

/** "- Présidence de M. Paul Petit, président -", "Sous la présidence de Mme Anne Roux": who leads what follows. */
const PRESIDED = new RegExp(
  String.raw`^[\s–—-]*(?:sous la )?présidence (?:de |d['’])${CIVILITY} \p{Lu}`,
  'iu',
);
const LIKE_PRESIDED = /^[\s–—-]*(?:[sſ]ou[sſ]|pr.[sſ]id)/i;
/** What opens and closes a sitting. */
const OPENS =
  /^(?:la (?:reunion|seance|commission) (?:est|debute|se reunit|s ouvre|commence|s acheve)|(?:ce point de l ordre du jour|cette (?:reunion|audition)|le compte rendu de cette) )/;
const LONGEST = 300;

/** Whether a line tells who presides over what stands below. */
export function presides(line: string): boolean {
  return line.length <= LONGEST && LIKE_PRESIDED.test(line) && PRESIDED.test(line);
}

/** Whether a line says that a sitting begins or ends, and nothing of what it is about. */
export function opensSitting(line: string): boolean {
  return line.length <= LONGEST && /^[LC]/.test(line) && OPENS.test(key(line));
}

/** "Séance de 9 h 30", "Réunion du mercredi 12 mars": when a commission sat, and nothing of what about. */
const SITTING =
  /^(?:1ère |2e |première |deuxième |seconde )?(?:séance|réunion) (?:de \d{1,2} ?h|d[eu] (?:la )?(?:matin|après-midi|soir|(?:lun|mar|mercre|jeu|vendre|same)di|\d{1,2} \p{L}))/iu;

export function isSittingOf(line: string): boolean {
  return line.length <= LONGEST && SITTING.test(line);
}
