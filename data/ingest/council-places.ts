import { communeBeginning, LONGEST_LINE } from './towns.ts';

/** "Conseil municipal de Lozac", "Commune de Lozac", "membres du Conseil Municipal de la commune de Lozac": a council sits in its commune. */
const COUNCIL =
  /(?<!\p{L})(?:conseil municipal|commune|mairie|ville) (?:de la (?:commune|ville) )?(de |d['’]|du |des )((?:L[eaEA][sS]? |L['’])?\p{Lu}[\p{L}'’-]*(?:[ -](?:\p{Lu}|(?:le|la|les|de|du|des|en|sur|sous|au|aux|et|lès|lez|LE|LA|LES|DE|DU|DES|EN|SUR|SOUS|AU|AUX)(?=[ -]\p{Lu}))[\p{L}'’-]*){0,5})/iu;
const OF_COUNCIL = /conseil municipal|commune de|municipal council/iu;

/** The commune whose council a line is about, in its name or in the sentence that opens its minutes. */
export function placeOfCouncil(line: string): string | null {
  if (!OF_COUNCIL.test(line)) return null;
  const [, link, name] = COUNCIL.exec(line.slice(0, LONGEST_LINE * 2)) ?? [];
  if (link === undefined || name === undefined || !/^\p{Lu}/u.test(name)) return null;
  const article =
    link.trim().toLowerCase() === 'du' ? 'Le ' : link.trim().toLowerCase() === 'des' ? 'Les ' : '';
  return communeBeginning(`${article}${name}`);
}

/** "la Maire de Poitiers ouvre", "séance à la mairie de Lozac": in the minutes of a council, its own commune. */
const OF_MAYOR =
  /(?<!\p{L})(?:maire|mairie) (?:de la (?:commune|ville) )?(?:de |d['’])((?:L[eaEA][sS]? |L['’])?\p{Lu}[\p{L}'’-]*(?:[ -](?:\p{Lu}|(?:le|la|les|de|du|des|en|sur|sous|lès|lez)(?=[ -]\p{Lu}))[\p{L}'’-]*){0,4})/iu;

/** The commune of whose mayor or town hall a line of such minutes speaks. */
export function placeOfMayor(line: string): string | null {
  const name = OF_MAYOR.exec(line)?.[1];
  return name === undefined || !/^\p{Lu}/u.test(name) ? null : communeBeginning(name);
}

/** Whether an event is the meeting of the council of one commune. */
export function isOfCouncil(title: string): boolean {
  return /(?<!\p{L})conseils? municip(?:al|aux)(?! (?:des|d['’]enfants|de la jeunesse))/iu.test(title);
}
