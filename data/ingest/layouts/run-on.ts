import { isBorneByUniversity, isNamedAfter } from '../../text/named-after.ts';
import type { NameMatch } from '../../text/names.ts';
import { startsAsBody, startsAsRole } from '../../text/role-words.ts';

/** As far behind or before a name as a word that tells stands. */
const NEAR = 90;
const SURELY = 0.7;
/** Before a function with a capital a rarer given name is enough. */
const LIKELY = 0.5;

function inCapitals({ familyName }: NameMatch): boolean {
  return /(?:^|[\s'’-])\p{Lu}{2,}$/u.test(familyName);
}

/** "Anne MARTIN Directrice adjointe": family name in capitals, then a function or a body with a capital, and nothing between. */
export function hasRoleBeside(text: string, name: NameMatch): boolean {
  if (!inCapitals(name)) return false;
  const behind = text.slice(name.end, name.end + NEAR);
  return /^ \p{Lu}/u.test(behind) && (startsAsRole(behind) || startsAsBody(behind.trimStart()));
}

function hasRoleBehind(text: string, name: NameMatch): boolean {
  const behind = text.slice(name.end, name.end + NEAR);
  const separator = /^\s?[,:–—]\s*/u.exec(behind);
  if (separator === null) return hasRoleBeside(text, name);
  const role = behind.slice(separator[0].length);
  return (inCapitals(name) || name.score >= (/^\p{Lu}/u.test(role) ? LIKELY : SURELY)) && startsAsRole(role);
}

/** Behind a preposition a name goes on the words before: "conseiller de Paul Petit, ministre". */
const GOES_ON =
  /(?:^|[\s'’])(?:de|du|des|d|à|a|au|aux|l|la|le|les|pour|chez|sur|en|dans|comme|selon|que|contre)['’]?$/iu;

/** What bears a place behind its noun, and may run into whoever comes next: "l'Université de Lens Paul Petit, président". */
const SCHOOLS = /^(?:universités?|école|institut)$/iu;

/** "l'Université Toulouse Jean Jaurès": the noun of what bears the name stands a few words before. */
function bearsName(words: readonly string[], name: NameMatch): boolean {
  if (isNamedAfter(words.at(-1) ?? '')) return true;
  if (inCapitals(name)) return false;
  const nouns = words.slice(-3, -1).filter(isNamedAfter);
  const isPlace = /^\p{Lu}/u.test(words.at(-1) ?? '') && nouns.every(noun => SCHOOLS.test(noun));
  return nouns.length > 0 && (!isPlace || isBorneByUniversity(`${name.givenName} ${name.familyName}`));
}

/**
 * Whether a name begins a person without a separator before it: "…, président du Pays de Caux Anne Roux, maire de Doudeville".
 * Columns of a page run together so; only the roles behind this name and the one before show it.
 */
export function runsOn(text: string, name: NameMatch, before: NameMatch | undefined): boolean {
  if (before === undefined || !hasRoleBehind(text, name) || !hasRoleBehind(text, before)) return false;
  const ahead = text.slice(Math.max(before.end, name.start - NEAR), name.start).trimEnd();
  return !GOES_ON.test(ahead) && !bearsName(ahead.match(/\p{L}+/gu) ?? [], name);
}
