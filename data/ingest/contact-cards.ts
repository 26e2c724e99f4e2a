import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';

/** What stands over those whom one may ask: "Personne ressource", "Nous contacter", "Points focaux". */
const ASKED =
  /^(?:(?:la|les|vos|nos|votre) )?(?:personnes? (?:ressources?|(?:de|a) contact(?:er)?|referentes?)|referente?s?|interlocut\p{L}+|correspondant\p{L}*|points? foca\p{L}+|secretariat|coordination|coordonnees|renseignements(?: et inscriptions?)?|(?:nous|les) (?:contacter|joindre)|pour (?:nous|les) (?:contacter|joindre)|(?:pour )?(?:tout|plus de?) renseignements?)$/u;
const REACHED =
  /[\w.-]@[\w-]+\.\w|(?<!\p{L})(?:t[ée]l(?:éphone|ephone)?|e-?mail|courriel)\.?\s?:|\+\d{2}[\d ]{7,}|(?<!\d)0\d(?:[ .]\d\d){4}/iu;
/** So far below stands how to reach the first of them. */
const NEAR = 12;

/** Whether a title is what stands over those whom one may ask; they may be who speaks in a workshop. */
export function asksFor(title: string): boolean {
  return ASKED.test(key(title));
}

/** Whether a line stands over people with how to reach them, none of whom speaks. */
export function isOverContacts(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || !asksFor(line.text)) return false;
  const below = lines.slice(at + 1, at + 1 + NEAR);
  const end = below.findIndex(({ level }) => level > 0 && level <= (line.level || 6));
  return below.slice(0, end < 0 ? NEAR : end).some(({ text }) => REACHED.test(text));
}
